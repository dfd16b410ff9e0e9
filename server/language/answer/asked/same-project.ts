import type { Slots } from '#contracts/understanding'
import { fold } from '../../text/normalise.ts'
import type { ListingFacts } from '../../types.ts'
import type { Asked } from './aspects.ts'

const SAME_PROJECT =
  /\b(?:same|this|that) (?:project|compound|development|complex|resort|building)\b|(?:نفس|ذات) (?:ال)?(?:كمبوند|كومباوند|كومبوند|مشروع|قريه|برج|عماره)|(?:الكمبوند|الكومباوند|الكومبوند|المشروع|القريه|البرج|العماره) (?:ده|دا|دي|نفسه|نفسها|هذا)|\b(?:nafs|nfs) (?:el ?|il ?|al ?)?(?:compound|kombawnd|mashroo3|mashro3|mashrou3|project|borg|3omara)|\b(?:compound|mashroo3|mashro3|mashrou3|project|borg) (?:da|dah|nafso)\b|\b(?:ayni|bu) (?:proje|site|kompleks|bina)|(?:том же|этом|этом же|том самом) (?:проекте|комплексе|жк|доме|поселке)/

/** "The penthouse in the same project": the project of the home in hand, or of all in view when they share one. */
export function projectInHand(message: string, focus: ListingFacts | undefined, shown: ListingFacts[]): string | undefined {
  if (!SAME_PROJECT.test(fold(message))) return undefined
  const [project, another] = new Set((focus ? [focus] : shown).map(({ projectSlug }) => projectSlug))
  return another === undefined ? (project ?? undefined) : undefined
}

/** "What else is in the same project?": that of the home in hand, or of all in view when they share one. */
export function sameProject(
  message: string,
  { manner, aspects }: Asked,
  slots: Slots,
  focus: ListingFacts | undefined,
  shown: ListingFacts[],
): string | undefined {
  const project = projectInHand(message, focus, shown)
  if (project === undefined || [...aspects].some(aspect => aspect !== 'availability')) return undefined
  const seeks = manner.has('more') || manner.has('other') || manner.has('something')
  if (!seeks && slots.bedrooms === undefined && !slots.propertyType?.length) return undefined
  return project
}
