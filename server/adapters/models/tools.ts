import { jsonSchema, type ToolSet, tool } from 'ai'
import { z } from 'zod'
import { PropertyType } from '#contracts/listing'
import { EscalationReason, fewAndShort, Preferences } from '#contracts/understanding'
import type { ListingFacts } from '#language/types'
import type { ModelTools } from '#ports/language-engine'
import { listingFacts } from './prompt.ts'

/** Rounds of looking something up before the model must speak. */
export const mostRounds = 3
const mostCalls = 6
const mostListings = 5

const wish = Preferences.pick({
  purpose: true,
  bedrooms: true,
  bedroomsMin: true,
  bedroomsMax: true,
  bathroomsMin: true,
  areaMin: true,
  areaMax: true,
  budgetMin: true,
  budgetMax: true,
  currency: true,
  readyToMove: true,
  furnished: true,
  amenities: true,
  project: true,
  location: true,
}).shape
/** Wishes and nothing else: no tenant, no recipient, no statement can be said in this shape. */
const Search = z.strictObject({ ...wish, propertyType: z.array(PropertyType).optional() }).superRefine(fewAndShort)
const Details = z.strictObject({ id: z.string().max(100) })
const Human = z.strictObject({ reason: EscalationReason })

/** The responses API takes silence for strict, which wants every wish to be named. What a model says is read strictly here. */
const loose = { strict: false }

/**
 * What a model may do before it answers. Whatever it finds is remembered, so that the gate knows it too;
 * what it may not see is "not found", in the same words as what does not exist.
 */
export function lookUps(bound: ModelTools) {
  const found = new Map<string, ListingFacts>()
  let human: EscalationReason | null = null
  let calls = 0
  const once = async (look: () => Promise<object>) => (++calls > mostCalls ? { error: 'enough looked up; answer now' } : look())
  const show = (listings: ListingFacts[]) => {
    for (const listing of listings) found.set(listing.id, listing)
    return listings.map(listingFacts)
  }
  const tools: ToolSet = {
    search_listings: tool({
      ...loose,
      description: 'Listings of this brokerage that satisfy wishes. Places by name. Give only what the customer wishes.',
      inputSchema: shape(Search),
      execute: wishes => once(async () => ({ listings: show((await bound.searchListings(wishes)).slice(0, mostListings)) })),
    }),
    listing_details: tool({
      ...loose,
      description: 'One listing of this brokerage, by the id it has in <facts> or in a search.',
      inputSchema: shape(Details),
      execute: ({ id }) =>
        once(async () => {
          const listing = await bound.listingDetails(id)
          return listing ? { listings: show([listing]) } : { error: 'not found' }
        }),
    }),
    ask_human: tool({
      ...loose,
      description: 'Calls a colleague into this conversation. Say so in the answer.',
      inputSchema: shape(Human),
      execute: ({ reason }) =>
        once(async () => {
          human = reason
          return { noted: true }
        }),
    }),
  }
  return { tools, found, asked: (): EscalationReason | null => human }
}

/** A shape the model is shown, and what it says read by the same: an input is an edge. */
function shape<T>(schema: z.ZodType<T>) {
  const { $schema: _, ...shown } = z.toJSONSchema(schema)
  return jsonSchema<T>(shown as Parameters<typeof jsonSchema>[0], {
    validate(value) {
      const read = schema.safeParse(value)
      return read.success ? { success: true, value: read.data } : { success: false, error: read.error }
    },
  })
}
