import type { Token } from '../../lexicon/tokens.ts'
import type { Cue } from './cues.ts'

/** A stretch of a message that says one thing. Token indexes, end exclusive. */
export interface Clause {
  from: number
  to: number
  start: number
  end: number
  /** Ends in a question mark. */
  question: boolean
}

const marks = new Set(['.', '?', '!', ';', ',', '\n', ':', '(', ')', '…', '|', '•'])
const joints = new Set([
  'and',
  'w',
  'but',
  'bas',
  'also',
  'kaman',
  'then',
  'plus',
  'wa',
  'و',
  'بس',
  'لكن',
  'كمان',
  've',
  'ama',
  'и',
  'а',
  'но',
  '&',
  'because',
  '3ashan',
  'عشان',
  'لان',
  'aslan',
  'اصلا',
])
const asking = new Set(['ask', 'say', 'wish', 'turn'])

/**
 * Cut at marks, and at "and" when what follows starts to ask something. An Arabic و is part of the next word, so a word
 * that begins with it starts a clause when it is itself a cue ("وبكام", "وفين").
 */
export function splitClauses(text: string, tokens: Token[], cues: Cue[]): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  const close = (to: number, next: number, question: boolean) => {
    if (to > from) clauses.push({ from, to, start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end, question })
    from = next
  }
  const starts = new Set(cues.filter(cue => asking.has(cue.group) && cue.name !== 'search' && cue.name !== 'choice').map(cue => cue.from))
  const within = new Set<number>()
  for (const cue of cues) for (let i = cue.from + 1; i < cue.to; i++) within.add(i)
  tokens.forEach((token, i) => {
    if (within.has(i)) return
    if (token.script === 'other' && marks.has(token.text) && !betweenDigits(text, token)) close(i, i + 1, token.text === '?')
    else if (joints.has(token.text) && startsSoon(tokens, i + 1, starts)) close(i, i + 1, false)
    else if (token.script === 'arabic' && token.text.length > 2 && token.text.startsWith('و') && starts.has(i) && i > from)
      close(i, i, false)
  })
  close(tokens.length, tokens.length, false)
  return clauses
}

/** "and can I see it", "w fe parking": an asking word within a few openers. */
function startsSoon(tokens: Token[], from: number, starts: Set<number>): boolean {
  for (let i = from; i < from + 5 && i < tokens.length; i++) {
    if (starts.has(i) || (i === from && having.has((tokens[i] as Token).text))) return true
    if (!openers.has((tokens[i] as Token).text)) return false
  }
  return false
}

const having = new Set(['fe', 'fi', 'feha', 'fiha', 'feeh', 'fih', 'فيه', 'فيها', 'has', 'is', 'does', 'are', 'var', 'есть'])
const openers = new Set(
  "can could may i we you also please is it there what what's whats do does would like to the any how if are a ana momken mumkin yenfa3 a2dar ممكن ينفع عايز عايزه اقدر لو انا law 3ayez 3ayza el ال بر можно".split(
    ' ',
  ),
)

function betweenDigits(text: string, token: Token): boolean {
  return /\d/.test(text[token.start - 1] ?? '') && /\d/.test(text[token.end] ?? '')
}
