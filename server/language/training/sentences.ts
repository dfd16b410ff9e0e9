import { readdirSync, readFileSync } from 'node:fs'
import type { Intent } from '#contracts/understanding'
import type { TurnContext } from '../types.ts'

/** A sentence we wrote, and what it is. */
export interface Sentence {
  text: string
  /** The file it stands in. */
  set: string
  intent: Intent
  alsoOk: Intent[]
  /** Null where a hand-over is neither right nor wrong. */
  escalate: boolean | null
  outOfScope: boolean
  optOut: boolean
  injection: boolean
  context?: Partial<TurnContext>
}

const folder = new URL('../understand/sets/', import.meta.url)

/** Every sentence of the sets, in the order of the files. */
export function sentences(): Sentence[] {
  return readdirSync(folder)
    .filter(name => /\.(?:jsonl|txt)$/.test(name))
    .sort()
    .flatMap(name => {
      const lines = readFileSync(new URL(name, folder), 'utf8').split('\n')
      return name.endsWith('.txt') ? fromSections(lines, name) : fromJson(lines, name)
    })
}

function fromJson(lines: string[], set: string): Sentence[] {
  return lines
    .filter(line => line.trim())
    .map(line => {
      const item = JSON.parse(line) as Partial<Sentence> & Pick<Sentence, 'text' | 'intent'>
      return {
        text: item.text,
        set,
        intent: item.intent,
        alsoOk: item.alsoOk ?? [],
        escalate: item.escalate === undefined ? usually(item.intent) : item.escalate,
        outOfScope: item.outOfScope ?? false,
        optOut: item.optOut ?? false,
        injection: item.injection ?? false,
        ...(item.context ? { context: item.context } : {}),
      }
    })
}

const usually = (intent: Intent) => (intent === 'PRICE_INQUIRY' ? null : intent === 'COMPLAINT' || intent === 'AGENT_REQUEST')

/**
 * "@ ar PRICE_INQUIRY haggle" opens a section: language, intent, flags; a sentence a line follows. Behind " ## " stand `also=A,B`
 * (intents also accepted), `escalate=null`, and `after=INTENT` (what the talk was about, with three units shown).
 */
function fromSections(lines: string[], set: string): Sentence[] {
  const found: Sentence[] = []
  let intent: Intent = 'GENERAL_QUESTION'
  let flags: string[] = []
  for (const line of lines.map(text => text.trim())) {
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('@')) {
      const [, , named, ...rest] = line.split(/\s+/)
      intent = named as Intent
      flags = rest
      continue
    }
    const [text = '', more = ''] = line.split(' ## ')
    const said = Object.fromEntries(more.split(' ').map(pair => pair.split('='))) as Record<string, string | undefined>
    found.push({
      text,
      set,
      intent,
      alsoOk: (said.also?.split(',') ?? []) as Intent[],
      escalate: said.escalate === 'null' ? null : usually(intent) === true || flags.includes('haggle'),
      outOfScope: flags.includes('outOfScope'),
      optOut: flags.includes('optOut'),
      injection: flags.includes('injection'),
      ...(said.after ? { context: { lastIntent: said.after as Intent, lastAssistant: '?', shown: ['A', 'B', 'C'] } } : {}),
    })
  }
  return found
}
