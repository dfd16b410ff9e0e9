import { z } from 'zod'

/** What a message is about. The eleven of the field; several may hold, the first is the primary one. */
export const Intent = z.enum([
  'PROPERTY_INQUIRY',
  'PRICE_INQUIRY',
  'PAYMENT_PLANS',
  'LOCATION_INFO',
  'SCHEDULE_VIEWING',
  'COMPARISON',
  'GENERAL_QUESTION',
  'COMPLAINT',
  'AGENT_REQUEST',
  'GREETING',
  'GOODBYE',
])
export type Intent = z.infer<typeof Intent>

/** The language of a message. `und`: only digits, emoji or punctuation. */
export const Language = z.enum(['ar', 'arabizi', 'en', 'mixed', 'tr', 'ru', 'de', 'pl', 'und'])
export type Language = z.infer<typeof Language>

/** Languages Simsar answers customers in. Arabizi writers are answered in Arabic script. */
export const ReplyLanguage = z.enum(['ar', 'en', 'tr', 'ru'])
export type ReplyLanguage = z.infer<typeof ReplyLanguage>

const ids = z.array(z.string())
const number = z.number()

/**
 * What one message says, as typed values. Money in full units, areas in square metres, dates ISO.
 * Only what this message says: what was wished before lives in `Preferences`.
 */
export const Slots = z
  .object({
    budgetMin: number,
    budgetMax: number,
    budgetPeriod: z.enum(['month', 'week', 'night', 'day', 'year']),
    currency: z.string(),
    location: ids,
    excludeLocation: ids,
    propertyType: ids,
    excludePropertyType: ids,
    bedrooms: number,
    bedroomsMin: number,
    bedroomsMax: number,
    bathrooms: number,
    bathroomsMin: number,
    area: number,
    areaMin: number,
    areaMax: number,
    deliveryBefore: z.string(),
    readyToMove: z.boolean(),
    paymentMethod: ids,
    downPaymentMax: number,
    downPaymentPctMax: number,
    installmentYears: number,
    monthlyInstallmentMax: number,
    purpose: z.enum(['rent', 'buy', 'invest']),
    finishing: z.string(),
    furnished: z.boolean(),
    floor: ids,
    excludeFloor: ids,
    amenities: ids,
    project: ids,
    propertyId: ids,
    ref: ids,
    viewingDate: z.string(),
    viewingTime: z.string(),
    viewingPart: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night']),
    phone: z.string(),
    clear: ids,
  })
  .partial()
export type Slots = z.infer<typeof Slots>

/** What a customer wants by now: the part of the slots that outlives its message. */
export const Preferences = Slots.omit({
  ref: true,
  viewingDate: true,
  viewingTime: true,
  viewingPart: true,
  phone: true,
  clear: true,
  propertyId: true,
})
export type Preferences = z.infer<typeof Preferences>

/** As many of one kind as anybody wishes for, and as long as a name may be. */
const mostOfOneKind = 40
const longestWish = 200

/**
 * For wishes that somebody outside states: a member, a program, a model. The ways of giving in to them that are tried grow with the
 * square of their number, so they are to be few.
 */
export function fewAndShort(wishes: Record<string, unknown>, context: z.RefinementCtx) {
  for (const [slot, value] of Object.entries(wishes)) {
    const words = [value].flat().filter(one => typeof one === 'string')
    if (words.length > mostOfOneKind) context.addIssue({ code: 'custom', path: [slot], message: `At most ${mostOfOneKind}.` })
    else if (words.some(word => word.length > longestWish))
      context.addIssue({ code: 'custom', path: [slot], message: `At most ${longestWish} characters.` })
  }
}
export const StatedPreferences = Preferences.superRefine(fewAndShort)

export const EscalationReason = z.enum(['asked-for-human', 'complaint', 'negotiation', 'low-confidence', 'cannot-answer', 'legal'])
export type EscalationReason = z.infer<typeof EscalationReason>
