/** The door of the language engine: pure functions of text, context and facts. */
import type { LanguageEngine } from '#ports/language-engine'
import { answer } from './answer/index.ts'

export { readAsked } from './answer/asked/aspects.ts'
export { projectInHand } from './answer/asked/same-project.ts'
export { answer, handedOver } from './answer/index.ts'
export { checkClaims } from './claims/index.ts'
export {
  type ConversationMemory,
  converse,
  newConversation,
  replyLanguageFor,
  retrieve,
  type Surroundings,
  type Turn,
} from './converse.ts'
export { areIncomparable, type Relaxation, rank, relaxations, satisfies, toFilters, withoutPrice } from './filters.ts'
export { InventoryItem, projectNames, readInventory } from './inventory.ts'
export { allPlaces, countryOf, parentOf, placeAndChildren, placeName, recognisePlaces } from './places.ts'
export { accumulate } from './preferences.ts'
export { readReply } from './replies/index.ts'
export { seenAfter } from './seen.ts'
export { spellingsOfCodes } from './text/codes.ts'
export { fold, normalise } from './text/normalise.ts'
export { readTime } from './times/index.ts'
export { understand } from './understand/index.ts'
export { wishesToSearch } from './wishes-to-search.ts'

/** The engine that needs nobody's key: the default, and what every model falls back to. It never waits and never fails. */
export const localEngine: LanguageEngine = { name: 'local', draft: async input => ({ draft: answer(input), tokens: null }) }
