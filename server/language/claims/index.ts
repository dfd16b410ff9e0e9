import type { ClaimFacts, ClaimVerdict } from '../types.ts'
import { clean } from './clean.ts'
import { type Finding, type Judged, judge } from './judge.ts'
import { type Known, knownFrom } from './proof/known.ts'
import { quotableFrom, withQuotes } from './quotes.ts'
import { type Names, namesOf } from './reading/names.ts'
import { type Reading, readText } from './reading/reading.ts'
import { truthFor } from './rewrite.ts'

/** No message of ours is this long; a text that is was not written to be sent. */
const LONGEST = 20_000
/** Dropping a sentence can leave the next one without the name it leant on, so what is left is judged again. */
const ROUNDS = 5

/**
 * The last step before every send, whoever wrote the text: each claim must rest on a field of the listing it is said of, on simple
 * arithmetic over such fields, on a stated answer, on a document it quotes and cites, or on the customer's own words. A price, an area or a delivery date of one known listing
 * is put right; any other sentence that claims what is not so is dropped; when nothing is left, nothing is sent.
 */
export function checkClaims(text: string, facts: ClaimFacts): ClaimVerdict {
  const blocked: ClaimVerdict['blocked'] = []
  if (text.length > LONGEST)
    return {
      verdict: 'blocked',
      text: '',
      blocked: [{ text: text.slice(0, 200), reason: 'too-long', start: 0, end: text.length }],
      evidence: [],
    }
  const names = namesOf(facts)
  const known = knownFrom(facts)
  const quotable = quotableFrom(facts.passages ?? [])
  const cleaned = clean(text, facts)
  blocked.push(...cleaned.removed)
  let current = cleaned.text
  let mayRewrite = true
  for (let round = 0; round < ROUNDS; round++) {
    const reading = readText(current, names)
    const judged = withQuotes(judge(reading, facts, names, known), reading, quotable)
    const wrong = judged.flatMap(({ findings }) => findings.filter(isWrong))
    if (round === 0)
      for (const { text, reason, start, end } of wrong)
        blocked.push({ text, reason: reason!, start: cleaned.at(start), end: cleaned.at(end) })
    if (wrong.length === 0) return verdictOf(text, current, blocked, judged)
    current = mayRewrite ? rewritten(current, judged, facts, names, known) : dropped(current, judged)
    mayRewrite = false
  }
  return { verdict: 'blocked', text: '', blocked, evidence: [] }
}

const isWrong = (finding: Finding) => finding.reason !== null

function verdictOf(before: string, text: string, blocked: ClaimVerdict['blocked'], judged: Judged[]): ClaimVerdict {
  const tidy = text === before ? text : text.trim()
  if (!/[\p{L}\p{N}]/u.test(tidy)) return { verdict: 'blocked', text: '', blocked, evidence: [] }
  const shift = text === before ? 0 : text.length - text.trimStart().length
  const evidence = judged
    .flatMap(({ findings }) => findings.flatMap(finding => finding.evidence ?? []))
    .map(one => ({ ...one, start: one.start - shift, end: one.end - shift }))
  return { verdict: tidy === before ? 'clean' : 'rewritten', text: tidy, blocked, evidence }
}

/** Sentences with a wrong claim: put right where all that is wrong in them can be, dropped otherwise. */
function rewritten(text: string, judged: Judged[], facts: ClaimFacts, names: Names, known: Known): string {
  return assemble(text, judged, ({ sentence, findings }) => {
    const wrong = findings.filter(isWrong)
    let out = text.slice(sentence.start, sentence.end)
    for (const finding of [...wrong].sort((a, b) => b.start - a.start)) {
      const truth = truthFor(finding)
      if (truth === null) return null
      out = out.slice(0, finding.start - sentence.start) + truth + out.slice(finding.end - sentence.start)
    }
    const about = wrong[0]!.about!
    const again: Reading = readText(out, names)
    return judge(again, { ...facts, listings: [about] }, names, known).every(({ findings: found }) => !found.some(isWrong)) ? out : null
  })
}

const dropped = (text: string, judged: Judged[]) => assemble(text, judged, () => null)

/** Keeps the sound sentences, mends or drops the others, and with a list the line that announced it. */
function assemble(text: string, judged: Judged[], mend: (one: Judged) => string | null): string {
  const pieces = judged.map(one => (one.findings.some(isWrong) ? mend(one) : text.slice(one.sentence.start, one.sentence.end)))
  for (let i = 0; i < pieces.length; i++) {
    const announces = /[:：]\s*$/.test(pieces[i] ?? '')
    const next = pieces.findIndex((piece, j) => j > i && piece !== null && piece.trim() !== '')
    if (announces && pieces[i + 1] === null && (next === -1 || !/^\s*(?:[\d٠-٩]+[.)]|•|-)/.test(pieces[next]!))) pieces[i] = null
  }
  return pieces
    .filter(piece => piece !== null)
    .join('')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
