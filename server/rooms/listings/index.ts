export { factsNamed, factsOf, getListing, listProjects } from './find.ts'
export { createListing } from './save-listing.ts'
export { type Found, searchListings } from './search-listings.ts'
