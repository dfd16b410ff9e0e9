import { longestTrialPast, type TrialMemory, type TrialMessage } from '#contracts/playground'
import { seenAfter } from '#language'
import type { Said } from '../turn/hear.ts'
import type { Outcome } from '../turn/outcome.ts'

/** A conversation nobody has said anything in. */
export const freshMemory = (): TrialMemory => ({
  preferences: {},
  sources: {},
  shown: [],
  seen: [],
  focus: null,
  asked: null,
  viewing: null,
  lastIntent: null,
  language: 'und',
  greeted: false,
  past: [],
})

/** A trial as the turn hears it: the same words and the same memory a conversation of the tables would have. */
export function saidWith(
  memory: TrialMemory,
  undecided: Said['undecided'],
  house: Pick<Said, 'organization' | 'settings' | 'projects'>,
): Said {
  const { past, sources: _, lastIntent, ...known } = memory
  return {
    ...house,
    conversation: { ...known, last_intent: lastIntent },
    undecided,
    past: past.map(({ author, text }) => ({ author, text, direction: author === 'contact' ? 'inbound' : 'outbound' })),
  }
}

/** A typed message, or a pressed button, as a channel would have delivered it. */
export const heardFrom = ({ id, text, button }: TrialMessage): Said['undecided'][number] =>
  button ? { id, kind: 'button-reply', text, payload: { id: button, title: text } } : { id, kind: 'text', text, payload: {} }

/** What a conversation remembers after a turn: the sums `rememberTurn` does in the tables, done in the hand. */
export function memoryAfter(
  memory: TrialMemory,
  { learned, said }: Pick<Outcome, 'learned' | 'said'>,
  heard: Said['undecided'],
  replies: (string | null)[],
): TrialMemory {
  const sources = { ...memory.sources }
  const last = heard.at(-1)?.id
  if (last) for (const slot of learned.changed) sources[slot] = last
  for (const slot of Object.keys(sources)) if (!(slot in learned.preferences)) delete sources[slot]
  return {
    preferences: learned.preferences,
    sources,
    shown: said.shown ?? memory.shown,
    seen: seenAfter(memory.seen, said.shown ?? [], said.focus),
    focus: said.focus,
    asked: said.asked,
    viewing: learned.viewing ?? memory.viewing,
    lastIntent: learned.lastIntent,
    language: learned.language === 'und' ? memory.language : learned.language,
    greeted: memory.greeted || said.greeted,
    past: longAgoDropped([
      ...memory.past,
      ...heard.map(({ text }) => ({ author: 'contact' as const, text })),
      ...replies.map(text => ({ author: 'assistant' as const, text })),
    ]),
  }
}

export const longAgoDropped = (past: TrialMemory['past']) => past.slice(-longestTrialPast)
