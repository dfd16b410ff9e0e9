import { type GoldFact, states } from './facts.ts'
import { compareSlots, type Entities } from './slots.ts'
import { counts, type Figure, f1, ratio } from './tally.ts'
import { type GoldTime, isTime } from './times.ts'
import { flags, markFlags, noFlags, primaryOf } from './turns.ts'

interface GoldDialogueTurn {
  n: number
  text: string
  intents: string[]
  alsoOk?: string[]
  preferencesAfter: Entities
  preferencesIgnore?: string[]
  escalate?: boolean | null
  optOut?: boolean | null
  injection?: boolean | null
  outOfScope?: boolean | null
  retrieval?: boolean
  acceptableIds?: string[]
  noMatch?: boolean
  mustContain?: GoldFact[]
  mustNotContain?: GoldFact[]
  viewing?: GoldTime
}
export interface GoldDialogue {
  id: string
  tz: string
  turns: GoldDialogueTurn[]
}

/** A question about one unit may leave these behind without harm. */
const lenient = new Set(['amenities', 'paymentMethod', 'purpose', 'currency', 'project', 'propertyId', 'ref', 'viewingDate', 'viewingTime', 'viewingPart', 'phone', 'clear']) // biome-ignore format: a list

export interface DialogueReport {
  figures: Figure[]
  /** Ids of dialogues in which every turn was right. */
  flawless: string[]
  problems: { at: string; text: string; what: string[] }[]
}

export function scoreDialogues(gold: GoldDialogue[], predictions: ReadonlyMap<string, Record<string, unknown>>): DialogueReport {
  const slots = counts()
  const flagged = noFlags()
  const share = { turns: [0, 0], retrieval: [0, 0], noMatch: [0, 0], facts: [0, 0], viewings: [0, 0] } as Record<
    string,
    [right: number, of: number]
  >
  const judge = (name: string, isRight: boolean) => {
    share[name]![1]++
    if (isRight) share[name]![0]++
    return isRight
  }
  let forbidden = 0
  const flawless: string[] = []
  const problems: DialogueReport['problems'] = []
  for (const dialogue of gold) {
    const turns = (predictions.get(dialogue.id)?.turns ?? []) as Record<string, unknown>[]
    let isFlawless = true
    for (const turn of dialogue.turns) {
      const predicted = turns.find(one => one.n === turn.n) ?? {}
      const what: string[] = []
      const primary = primaryOf(predicted)
      if (!judge('turns', primary === turn.intents[0] || turn.alsoOk?.includes(primary) === true))
        what.push(`intent ${turn.intents[0]} read as ${primary}`)
      const compared = compareSlots(turn.preferencesAfter, (predicted.preferences ?? {}) as Entities, {
        ignore: turn.preferencesIgnore ?? [],
        lenient,
      })
      slots.tp += compared.counts.tp
      slots.fp += compared.counts.fp
      slots.fn += compared.counts.fn
      what.push(...compared.wrong)
      markFlags(flagged, { optOut: false, injection: false, outOfScope: false, ...turn }, predicted)
      if (turn.retrieval) {
        const ids = (predicted.retrievedIds ?? []) as string[]
        const isRight = turn.noMatch ? ids.length === 0 : ids.length > 0 && ids.every(id => turn.acceptableIds?.includes(id))
        if (!judge(turn.noMatch ? 'noMatch' : 'retrieval', isRight)) what.push(`retrieved ${ids.join(', ') || 'nothing'}`)
      }
      const reply = String(predicted.reply ?? '')
      for (const fact of turn.mustContain ?? [])
        if (!judge('facts', states(reply, fact))) what.push(`does not state ${JSON.stringify(fact)}`)
      for (const fact of turn.mustNotContain ?? [])
        if (states(reply, fact)) {
          forbidden++
          what.push(`states ${JSON.stringify(fact)}`)
        }
      if (
        turn.viewing &&
        !judge('viewings', isTime({ tz: dialogue.tz, ...turn.viewing }, predicted.viewing as { start: string } | undefined))
      )
        what.push(`viewing read as ${JSON.stringify(predicted.viewing ?? null)}`)
      if (what.length) {
        isFlawless = false
        problems.push({ at: `${dialogue.id}#${turn.n}`, text: turn.text, what })
      }
    }
    if (isFlawless) flawless.push(dialogue.id)
  }
  const shown = (name: string, label: string): Figure => ({ name: label, value: ratio(...share[name]!), of: share[name]![1] })
  return {
    figures: [
      { name: 'dialogues without a fault', value: ratio(flawless.length, gold.length), of: gold.length },
      shown('turns', 'intent in dialogue'),
      { name: 'preferences F1', value: f1(slots), of: slots.tp + slots.fn },
      shown('retrieval', 'retrieval: only what fits'),
      shown('noMatch', 'retrieval: none said to be none'),
      shown('facts', 'facts stated'),
      { name: 'forbidden facts stated', value: forbidden, of: share.turns![1], kind: 'count' },
      shown('viewings', 'viewing times'),
      ...flags.map(flag => ({ name: `${flag} F1 in dialogue`, value: f1(flagged[flag]), of: flagged[flag].tp + flagged[flag].fn })),
    ],
    flawless,
    problems,
  }
}
