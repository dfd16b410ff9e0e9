import { isSayable } from '../passages/sayable.ts'
import { type PassageSource, sourceField } from '../passages/source.ts'
import { citationsOf } from '../passages/speak.ts'
import { fold } from '../text/normalise.ts'
import type { Finding, Judged } from './judge.ts'
import type { Reading, Sentence } from './reading/reading.ts'
import { sentences } from './reading/sentences.ts'

/** A text is looked at sentence by sentence, as a passage is: what is quoted is quoted whole. */
const sameAs = (text: string) =>
  fold(text)
    .replaceAll(/[«»"“”„'‘’]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** What the passages of a turn say, and how each may be cited. */
export interface Quotable {
  sentences: Map<string, PassageSource[]>
  citations: Map<string, PassageSource>
  /** No longer line can be a citation. */
  longest: number
}

export function quotableFrom(passages: PassageSource[]): Quotable {
  const quotable: Quotable = { sentences: new Map(), citations: new Map(), longest: 0 }
  for (const passage of passages) {
    for (const { start, end } of sentences(passage.text)) {
      const key = sameAs(passage.text.slice(start, end))
      if (key) quotable.sentences.set(key, [...(quotable.sentences.get(key) ?? []), passage])
    }
    for (const citation of citationsOf(passage)) {
      quotable.citations.set(sameAs(citation), passage)
      quotable.longest = Math.max(quotable.longest, citation.length + SIGNS)
    }
  }
  return quotable
}

/**
 * A sentence that repeats one of a passage word for word rests on that passage, with all its figures, dates and shares — if the text says
 * where it comes from, if nobody's unit is named in it, and if it is one that may be said at all. Half a sentence proves nothing: what was
 * left out may have been the "not". A source without its words is dropped too.
 */
export function withQuotes(judged: Judged[], reading: Reading, quotable: Quotable): Judged[] {
  if (quotable.sentences.size === 0) return judged
  const cites = judged.map(({ sentence }) => citedIn(lineOf(reading.raw, sentence), reading.raw, quotable))
  const named = new Set(cites.flatMap(cite => (cite ? sourceField(cite.source) : [])))
  if (named.size === 0) return judged
  const sources = judged.map(({ sentence }) => sourceOf(sentence, reading.raw, quotable, named))
  const quoted = new Set(sources.flatMap(source => (source ? sourceField(source) : [])))
  return judged.map((one, index) => {
    const cite = cites[index]
    if (cite) {
      const isFirst = cites[index - 1]?.line.start !== cite.line.start
      const reason = quoted.has(sourceField(cite.source)) ? null : 'cites-nothing'
      return { ...one, findings: isFirst || reason ? [citationFinding(one.sentence, reading.raw, cite, reason)] : [] }
    }
    const source = sources[index]
    return source ? { ...one, findings: one.findings.map(finding => restsOn(finding, source)) } : one
  })
}

interface Span {
  start: number
  end: number
}

/** Quotation marks and white space around a citation. */
const SIGNS = 40

interface Cite {
  line: Span
  source: PassageSource
}

/** The line a sentence stands on: the point of "p. 3" ends a sentence and no line. */
function lineOf(raw: string, { start }: Sentence): Span {
  const end = raw.indexOf('\n', start)
  return { start: raw.lastIndexOf('\n', Math.max(0, start - 1)) + 1, end: end === -1 ? raw.length : end }
}

function citedIn(line: Span, raw: string, { citations, longest }: Quotable): Cite | null {
  const source = line.end - line.start < longest ? citations.get(sameAs(raw.slice(line.start, line.end))) : undefined
  return source ? { line, source } : null
}

function sourceOf(sentence: Sentence, raw: string, quotable: Quotable, named: Set<string>): PassageSource | undefined {
  const text = raw.slice(sentence.start, sentence.end)
  const source = quotable.sentences.get(sameAs(text))?.find(passage => named.has(sourceField(passage)))
  return source && !namesAUnit(sentence) && isSayable(text.trim()) ? source : undefined
}

const namesAUnit = ({ names }: Sentence) => names.some(({ kind }) => kind === 'project' || kind === 'code' || kind === 'other')

const restsOn = (finding: Finding, source: PassageSource): Finding => ({
  ...finding,
  reason: null,
  about: null,
  evidence: {
    claim: finding.text,
    kind: finding.claim.kind,
    listingId: null,
    field: sourceField(source),
    value: source.title,
    start: finding.start,
    end: finding.end,
  },
})

/** The line that says where the words are from is shown as evidence itself: a quote without a figure has a source too. */
function citationFinding(sentence: Sentence, raw: string, { line, source }: Cite, reason: string | null): Finding {
  const span = reason ? sentence : line
  const text = raw.slice(span.start, span.end).trim()
  const start = span.start + raw.slice(span.start, span.end).indexOf(text)
  const end = start + text.length
  return {
    claim: { kind: 'name', from: sentence.from, to: sentence.to },
    start,
    end,
    text,
    reason,
    about: null,
    evidence: reason ? null : { claim: text, kind: 'source', listingId: null, field: sourceField(source), value: source.title, start, end },
  }
}
