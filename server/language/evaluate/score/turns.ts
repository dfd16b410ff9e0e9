import { compareSlots, type Entities } from './slots.ts'
import { type Counts, counts, type Figure, f1, macroF1, mark, ratio } from './tally.ts'

export interface GoldTurn {
  id: string
  text: string
  lang: string
  intents: string[]
  entities: Entities
  alsoOk?: string[]
  langAlsoOk?: string[]
  ignoreSlots?: string[]
  budgetApprox?: boolean
  escalate?: boolean | null
  optOut?: boolean | null
  outOfScope?: boolean | null
  injection?: boolean | null
}

export const flags = ['escalate', 'optOut', 'injection', 'outOfScope'] as const
export type Flags = Record<(typeof flags)[number], Counts>
export const noFlags = (): Flags => ({ escalate: counts(), optOut: counts(), injection: counts(), outOfScope: counts() })

/** A flag that is null in the gold is not scored. */
export function markFlags(
  into: Flags,
  gold: Partial<Record<(typeof flags)[number], boolean | null>>,
  predicted: Record<string, unknown>,
): void {
  for (const flag of flags) if (gold[flag] != null) mark(into[flag], gold[flag] === true, predicted[flag] === true)
}

export const primaryOf = (predicted: Record<string, unknown>): string => String((predicted.intents as string[] | undefined)?.[0] ?? 'none')

export function scoreTurns(
  gold: GoldTurn[],
  predictions: ReadonlyMap<string, Record<string, unknown>>,
  projectPlaces: ReadonlyMap<string, string>,
): Figure[] {
  const pairs: [string, string][] = []
  const slots = counts()
  const flagged = noFlags()
  let right = 0
  let allSlots = 0
  let languages = 0
  let languageRight = 0
  for (const item of gold) {
    const predicted = predictions.get(item.id) ?? {}
    const primary = primaryOf(predicted)
    const isRight = primary === item.intents[0] || item.alsoOk?.includes(primary) === true
    if (isRight) right++
    pairs.push([item.intents[0]!, isRight ? item.intents[0]! : primary])
    const compared = compareSlots(item.entities, (predicted.entities ?? {}) as Entities, {
      ignore: item.ignoreSlots ?? [],
      approximateBudget: item.budgetApprox ?? false,
      projectPlaces,
    })
    slots.tp += compared.counts.tp
    slots.fp += compared.counts.fp
    slots.fn += compared.counts.fn
    if (compared.wrong.length === 0) allSlots++
    if (item.lang !== 'und') {
      languages++
      if (predicted.lang === item.lang || item.langAlsoOk?.includes(String(predicted.lang))) languageRight++
    }
    markFlags(flagged, item, predicted)
  }
  const of = gold.length
  return [
    { name: 'primary intent', value: ratio(right, of), of },
    { name: 'intent macro-F1', value: macroF1(pairs), of },
    { name: 'slots F1', value: f1(slots), of: slots.tp + slots.fn },
    { name: 'all slots right', value: ratio(allSlots, of), of },
    { name: 'language', value: ratio(languageRight, languages), of: languages },
    ...flags.map(flag => ({ name: `${flag} F1`, value: f1(flagged[flag]), of: flagged[flag].tp + flagged[flag].fn })),
  ]
}
