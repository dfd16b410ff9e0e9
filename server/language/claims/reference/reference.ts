import type { ListingFacts } from '../../types.ts'
import type { Candidate } from '../proof/proof.ts'
import type { Reading } from '../reading/reading.ts'
import type { TagHit } from '../words/lexicon.ts'

/** A place in the sentence that says whom the words after it are about, and the listings it may still mean. */
export interface Reference {
  by: 'name' | 'description' | 'other'
  from: number
  to: number
  candidates: Candidate[]
  /** All it could mean before anything was said of it. */
  all?: Candidate[]
  /** Each thing said is said of one of them: "the other two … in 2027 and 2028". */
  apiece?: boolean
  /** What is said is said of each of them: "both apartments". */
  every?: boolean
  /** Of "the other": the reference it is other than, and all it could be chosen from. */
  than?: { reference: Reference; group: Candidate[] }
}

export const candidate = (listing: ListingFacts): Candidate => ({ listing, plans: listing.paymentPlans })

/** What an ordinal may count instead of homes. */
const COUNTED_INSTEAD =
  /^(?:hand|side|floor|year|years|quarter|payment|instalment|installment|month|months|plan|phase|half|week|step|time|line|row|owner|دور|نظام|ربع|قسط|دفع[هة]|شهر|سن[هة]|مره|نص|صف|اسبوع|خط|dor|nezam|2est|daf3a|shahr|sana|mara|saf|kat|katta|yil|yilda|taksit|ay|ceyrek|plan|odeme|yarisi|sahip|этаж\p{L}*|год\p{L}*|взнос\p{L}*|платеж\p{L}*|месяц\p{L}*|квартал\p{L}*|план\p{L}*|вариант\p{L}* оплаты|половин\p{L}*|лини\p{L}*|половина)$/u

export const isOfSomethingElse = (tag: TagHit, tokens: Reading['tokens']) =>
  [tokens[tag.to], tokens[tag.from - 1]].some(token => token !== undefined && COUNTED_INSTEAD.test(token.text.replace(/^ال/, '')))
