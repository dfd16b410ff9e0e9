// `npm run bench:language`: the language engine beside nlp.js and beside a plain n-gram classifier, on one core and the same sentences.
// nlp.js is no dependency: it is fetched into a temporary folder and thrown away with it; `-- --without-nlp` leaves it out.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { checkClaims } from '#language/claims/index'
import { authored } from '#language/claims/sets/authored/index'
import { cases } from '#language/claims/sets/generate'
import { moreListings } from '#language/claims/sets/more-listings'
import { citedPassages, statedAnswers } from '#language/claims/sets/told'
import type { ClaimFacts, TurnContext } from '#language/types'
import { understand } from '#language/understand/index'
import { machineLine } from './machine.ts'
import { quantile, short, table } from './spread.ts'

const { values: options } = parseArgs({
  options: { 'without-nlp': { type: 'boolean', default: false }, seconds: { type: 'string', default: '4' } },
})
const NLP_JS = ['@nlpjs/basic@4.27.0', '@nlpjs/lang-ar@4.26.1']
const FOLDS = 5
const at = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }

interface Sentence {
  text: string
  lang: string
  label: string
  context: Partial<TurnContext>
}

const root = join(import.meta.dirname, '..')
const linesOf = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
const own = readOwn()
const dev = readDev()

console.log(machineLine('one core'))
console.log(
  `\nsentences: ${own.length} of our own sets${dev.length ? `, ${dev.length} of the worked-on part of the evaluation set beside the project` : '; no evaluation set beside the project'}`,
)
const grams = nGrams()
const rivals: Rival[] = [grams, ...(options['without-nlp'] ? [] : [await nlpJs()])]
await speeds()
await accuracies()
gate()
longStrings()
process.exit(0)

function readOwn(): Sentence[] {
  const folder = join(root, 'server/language/understand/sets')
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => linesOf(join(folder, name)))
    .map(item => ({
      text: item.text,
      lang: item.lang,
      label: item.outOfScope ? 'OUT_OF_SCOPE' : item.injection ? 'INJECTION' : item.optOut ? 'OPT_OUT' : item.intent,
      context: item.context ?? {},
    }))
}

/** The part that was worked on; the third kept apart by the hash of its id is not read. */
function readDev(): Sentence[] {
  const file = join(root, '../shared/eval/dev/turns.jsonl')
  if (!existsSync(file)) return []
  return linesOf(file)
    .filter(({ id }) => createHash('sha256').update(id).digest()[0]! % 3 !== 0)
    .map(({ text, lang, intents, context }) => ({ text, lang, label: intents[0], context: contextFrom(context) }))
}

/** The set writes a viewing as a date and a time; the engine knows when it starts. */
function contextFrom({ viewing, ...context }: Record<string, unknown> = {}): Partial<TurnContext> {
  const { date, time } = (viewing ?? {}) as { date?: string; time?: string }
  return { ...context, ...(date ? { viewing: { start: time ? `${date}T${time}` : date } } : {}) } as Partial<TurnContext>
}

/** What learns from labelled sentences and then reads others. */
interface Rival {
  name: string
  train(sentences: Sentence[]): Promise<(sentence: Sentence) => string | Promise<string>>
}

/** Characters in runs of one to four, hashed; multinomial logistic regression by plain gradient steps. */
function nGrams(): Rival {
  const buckets = 1 << 16
  const featuresOf = (text: string) => {
    const found = new Set<number>()
    const padded = ` ${text.toLowerCase()} `
    for (let size = 1; size <= 4; size++)
      for (let i = 0; i + size <= padded.length; i++) {
        let hash = size * 0x9e3779b1
        for (let j = i; j < i + size; j++) hash = Math.imul(hash ^ padded.charCodeAt(j), 0x01000193)
        found.add((hash >>> 0) % buckets)
      }
    return [...found]
  }
  const scoresOf = (weights: Float32Array, count: number, features: number[]) => {
    const scores = Array.from({ length: count }, (_, label) => {
      let sum = 0
      for (const feature of features) sum += weights[label * buckets + feature]!
      return sum / Math.sqrt(features.length)
    })
    const top = Math.max(...scores)
    const raised = scores.map(score => Math.exp(score - top))
    const total = raised.reduce((sum, one) => sum + one, 0)
    return raised.map(one => one / total)
  }
  return {
    name: 'n-gram logistic regression',
    async train(sentences) {
      const labels = [...new Set(sentences.map(one => one.label))]
      const weights = new Float32Array(labels.length * buckets)
      const digest = ({ text }: Sentence) => createHash('sha256').update(text).digest('hex')
      const examples = sentences
        .toSorted((a, b) => (digest(a) < digest(b) ? -1 : 1))
        .map(one => ({ features: featuresOf(one.text), label: labels.indexOf(one.label) }))
      for (let epoch = 0; epoch < 12; epoch++)
        for (const { features, label } of examples) {
          const likely = scoresOf(weights, labels.length, features)
          const step = 4 / (1 + epoch / 3) / Math.sqrt(features.length)
          likely.forEach((chance, one) => {
            const push = step * ((one === label ? 1 : 0) - chance)
            if (Math.abs(push) > 1e-4) for (const feature of features) weights[one * buckets + feature]! += push
          })
        }
      return ({ text }) => {
        const likely = scoresOf(weights, labels.length, featuresOf(text))
        return labels[likely.indexOf(Math.max(...likely))]!
      }
    },
  }
}

/** nlp.js as its manual sets it up, told of every sentence whether it is Arabic. */
async function nlpJs(): Promise<Rival> {
  const folder = mkdtempSync(join(tmpdir(), 'simsar-nlp-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  console.log(`fetching ${NLP_JS.join(' and ')} into a temporary folder …`)
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', ...NLP_JS], { stdio: 'ignore' })
  const load = createRequire(join(folder, 'index.js'))
  const { containerBootstrap } = load('@nlpjs/core')
  const { Nlp } = load('@nlpjs/nlp')
  const { LangEn } = load('@nlpjs/lang-en')
  const { LangAr } = load('@nlpjs/lang-ar')
  const languageOf = (sentence: Sentence) => (/[\u0600-\u06ff]/.test(sentence.text) ? 'ar' : 'en')
  return {
    name: `nlp.js ${NLP_JS[0]!.split('@').at(-1)}`,
    async train(sentences) {
      // A container of its own each time: the usual one remembers what it was taught before.
      const container = await containerBootstrap()
      for (const part of [Nlp, LangEn, LangAr]) container.use(part)
      const nlp = new Nlp({ container, languages: ['en', 'ar'], autoSave: false, autoLoad: false, forceNER: false, nlu: { log: false } })
      for (const one of sentences) nlp.addDocument(languageOf(one), one.text, one.label)
      const write = process.stdout.write
      process.stdout.write = () => true
      await nlp.train()
      process.stdout.write = write
      return async sentence => (await nlp.process(languageOf(sentence), sentence.text)).intent as string
    },
  }
}

/** Messages a second on one core: ours with real contexts, everything read; the others only classify. */
async function speeds(): Promise<void> {
  const all = [...own, ...dev]
  const forMs = Number(options.seconds) * 1000
  const rows: string[][] = []
  const measure = async (name: string, does: string, read: (sentence: Sentence) => unknown) => {
    for (const sentence of all) await read(sentence)
    let count = 0
    const start = performance.now()
    for (let i = 0; performance.now() - start < forMs; i++) {
      const sentence = all[i % all.length]!
      // Another number behind each, so that nobody answers from memory.
      const result = read({ ...sentence, text: `${sentence.text} ${i}` })
      if (result instanceof Promise) await result
      count++
    }
    rows.push([name, does, short((count / (performance.now() - start)) * 1000)])
  }
  await measure('Simsar', 'intents, slots, language, flags, references, with context', ({ text, context }) =>
    understand(text, { ...context, ...at }),
  )
  for (const rival of rivals) await measure(rival.name, 'one intent', await rival.train(own))
  console.log(`\n${table(['whole step', 'what it reads', 'messages/s'], rows)}`)
}

function percent(right: number, of: number): string {
  return `${((100 * right) / of).toFixed(1)} %`
}

/** Each sentence is read by what was trained on the other four fifths. */
async function accuracies(): Promise<void> {
  const fold = (text: string) => createHash('sha256').update(text).digest()[1]! % FOLDS
  const bare = own.filter(sentence => Object.keys(sentence.context).length === 0)
  const rows: string[][] = []
  for (const rival of rivals) {
    let right = 0
    for (let held = 0; held < FOLDS; held++) {
      const read = await rival.train(bare.filter(({ text }) => fold(text) !== held))
      for (const sentence of bare.filter(({ text }) => fold(text) === held)) if ((await read(sentence)) === sentence.label) right++
    }
    rows.push([rival.name, `${FOLDS}-fold cross-validation`, percent(right, bare.length)])
  }
  const right = bare.filter(({ text, label }) => labelOf(understand(text, at)) === label).length
  rows.unshift(['Simsar', 'as it is: its rules were written beside these sentences', percent(right, bare.length)])
  console.log(`\n${table(['intent and flags of our own sentences', 'how', `right of ${bare.length}`], rows)}`)
}

function labelOf({ intents, outOfScope, injection, optOut }: ReturnType<typeof understand>): string {
  return outOfScope ? 'OUT_OF_SCOPE' : injection ? 'INJECTION' : optOut ? 'OPT_OUT' : intents[0]!
}

/** The claim gate over what a model may write: authored and generated answers about the homes they speak of, and five authored ones in one with ten homes known. */
function gate(): void {
  const facts = {
    faqs: statedAnswers,
    passages: citedPassages,
    organizationName: 'Simsar',
    customerSaid: ['my budget is 6 million, in New Cairo'],
    ...at,
  }
  const byId = (ids: string) => ids.split(',').map(id => moreListings.find(listing => listing.id === id)!)
  const replies: { text: string; facts: ClaimFacts }[] = authored.map(([ids, text]) => ({
    text,
    facts: { ...facts, listings: byId(ids) },
  }))
  let taken = 0
  for (const one of cases(11)) {
    if (taken++ === 1000) break
    replies.push({ text: one.text, facts: { ...facts, listings: one.facts } })
  }
  const long: typeof replies = []
  for (let i = 0; i + 5 < authored.length; i += 5)
    long.push({
      text: authored
        .slice(i, i + 5)
        .map(([, text]) => text)
        .join(' '),
      facts: { ...facts, listings: moreListings.slice(0, 10) },
    })
  console.log(
    `\n${table(
      ['claim gate, ms a reply, best of 5 each', 'of', 'p50', 'p95', 'p99'],
      [gateRow('answers of one to three sentences', replies), gateRow('five such answers in one, ten homes known', long)],
    )}`,
  )
}

function gateRow(name: string, replies: { text: string; facts: ClaimFacts }[]): string[] {
  for (const { text, facts } of replies) checkClaims(text, facts)
  // The best of five looks at each reply: what else runs on the machine is not the gate's cost.
  const times = replies.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < 5; round++)
    replies.forEach(({ text, facts }, i) => {
      const start = performance.now()
      checkClaims(text, facts)
      times[i] = Math.min(times[i]!, performance.now() - start)
    })
  return [name, String(replies.length), ...[0.5, 0.95, 0.99].map(share => quantile(times, share).toFixed(3))]
}

/** Ten times the length may cost ten times the time and not a hundred. */
function longStrings(): void {
  const units = ['سعر الشقة ٥٬٢٠٠٬٠٠٠ جنيه، ', 'not ', '3 or 4 or ', '((((', '1+', "I don't know whether ", '3ayez sha2a b ', 'a', '،؛:']
  const timeOf = (text: string, read: (text: string) => unknown) => {
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < 3; i++) {
      const start = performance.now()
      read(text)
      best = Math.min(best, performance.now() - start)
    }
    return best
  }
  const facts = { listings: moreListings, faqs: [], organizationName: 'Simsar', customerSaid: [], ...at }
  const rows = units.map(unit => {
    const of = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
    const read = [10_000, 50_000, 100_000].map(length => timeOf(of(length), text => understand(text, at)))
    const judged = [2_000, 10_000, 19_999].map(length => timeOf(of(length), text => checkClaims(text, facts)))
    return [JSON.stringify(unit), ...read.map(ms => ms.toFixed(1)), ...judged.map(ms => ms.toFixed(1))]
  })
  console.log(
    `\n${table(['hostile text of', 'read 10 KB, ms', '50 KB', '100 KB', 'judged 2 KB, ms', '10 KB', '20 KB (no longer reply is judged)'], rows)}`,
  )
}
