import type { ReplayChange, TrialTurn } from '#contracts/playground'

/** In what two turns over the same words differ. Which of them is better is for a person to say. */
export function changesBetween(before: TrialTurn, after: TrialTurn): ReplayChange[] {
  const differ = (part: (turn: TrialTurn) => unknown) => ordered(part(before)) !== ordered(part(after))
  const parts: [ReplayChange, (turn: TrialTurn) => unknown][] = [
    ['reply', turn => turn.reply ?? ''],
    ['decision', turn => spoken(turn.decision)],
    ['language', turn => turn.language],
    ['intents', turn => turn.intents],
    ['slots', turn => turn.slots],
    ['preferences', turn => turn.preferences],
    ['listings', turn => turn.retrieved.map(listing => listing.id)],
    ['gate', turn => [turn.gate.verdict, turn.gate.blocked.map(({ text }) => text)]],
  ]
  return parts.filter(([, part]) => differ(part)).map(([change]) => change)
}

/** A draft for a member and an answer are the same words; only who sends them differs. */
const spoken = (decision: string) => (decision === 'drafted' || decision === 'asked' ? 'answered' : decision)

/** The same whatever order an object was written in: one of the two comes from the database. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
