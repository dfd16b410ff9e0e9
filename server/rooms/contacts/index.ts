export { optIn, optOut } from './consent.ts'
export { contactBehind, getContact, identitiesOf } from './find.ts'
export { followIdentity, type Person, recognize } from './recognize.ts'
