import type { Means } from '#ground/means'
import { importListings } from './imports/import-listings.ts'

export const listingsJobs = (means: Means, { holdMs }: { holdMs: () => number }) => ({
  'import-listings': (job: { organization: string; payload: { importId: string } }) =>
    importListings(means.scope.outside(job.organization, { kind: 'system' }), means, job.payload.importId, { holdMs }),
})
