import type { AssistantSettings } from '#contracts/settings'
import type { Preferences } from '#contracts/understanding'
import type { Outside } from '#ground/db/scope'
import { fold, recognisePlaces, toFilters } from '#language'
import type { AnswerInput } from '#language/types'
import type { ModelTools } from '#ports/language-engine'
import { factsOf, searchListings } from '#rooms/listings'

const most = 5
const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether looking up itself may help: the search before it has usually found what there is, and a round costs the customer a second. */
export function mayLookUp({ tools }: Pick<AssistantSettings, 'tools'>, { matches, understanding }: AnswerInput): boolean {
  const [primary] = understanding.intents
  if (tools === 'never' || primary === 'GREETING' || primary === 'GOODBYE') return false
  return tools === 'always' || matches.length === 0
}

/** What a model may look up, bound to this organization: row-level security sees to whose listings they are. */
export function lookUpsOf(outside: Outside, { context }: AnswerInput): ModelTools {
  return {
    searchListings: wishes =>
      outside.inside(async inside => {
        const { project = [], ...rest } = wishes
        const filters = toFilters(withPlaces(rest, context.market))
        // names bring forward; a misspelt one finds others instead of nothing
        const found = await searchListings(inside, { filters, limit: most, words: fold(project.join(' ').slice(0, 200)) })
        return found.map(entry => entry.listing)
      }),
    listingDetails: async id => (isId.test(id) ? (await outside.inside(inside => factsOf(inside, [id])))[0] : undefined),
  }
}

/** A model names places as people do. */
function withPlaces(wishes: Preferences, market?: 'egypt' | 'north_cyprus'): Preferences {
  const { location, ...rest } = wishes
  if (!location) return wishes
  const places = location.flatMap(name => recognisePlaces(name.replaceAll('_', ' '), market).map(found => found.place))
  // a place nobody knows is no reason to offer what lies elsewhere
  return { ...rest, location: places.length > 0 ? [...new Set(places)] : location }
}
