import { fold } from '../../text/normalise.ts'
import type { ClaimFacts } from '../../types.ts'

const ENOUGH = 0.75

/** What one sentence of a stated answer says: its words, its figures in order, and whether it denies. */
interface Said {
  words: string[]
  figures: string[]
  /** Days and parties: they stand in the answer, or it says something else. */
  strict: string[]
  denies: boolean
}

const DENIAL =
  /^(?:no|not|nothing|never|none|without|cannot|cant|\p{L}+nt|مش|مفيش|لا|ليس|بدون|غير|[وف]?م\p{L}{2,}ش|mesh|msh|la2?|ma\p{L}+sh|men|yok|degil|\p{L}+m[ae]z|не|нет|без)$/u
const NO_DENIAL =
  /^(?:apartment|tenant|rent|different|important|amount|agent|client|payment|document|current|discount|agreement|instalment|installment|account|statement|investment|مفروش\p{L}*|mafr\p{L}+)s?$/u
const EMPTY =
  /^(?:the|an|and|or|is|are|be|been|was|will|would|can|could|may|of|to|in|on|at|for|from|by|with|as|that|this|it|its|we|us|our|you|your|any|do|does|dont|so|which|between|both|also|only|just|please|yes|who|whom|there|here|have|has|had|get|got|take|takes|well|re|s|في|من|علي|عن|الي|مع|اللي|ده|دي|هو|هي|حضرتك|يا|ان|بس|كمان|fel|men|3ala|el|bel|ve|ile|icin|bir|bu|и|в|на|за|по|от|до|это|для|с)$/
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|السبت|الاحد|الحد|الاثنين|الاتنين|الثلاثا|التلات|الاربعا|الاربع|الخميس|الجمعه|pazartesi|sali|carsamba|persembe|cuma|cumartesi|pazar|понедельник\p{L}*|вторник\p{L}*|сред[аыу]|четверг\p{L}*|пятниц\p{L}*|суббот\p{L}*|воскресен\p{L}*)$/u

const PARTY =
  /^(?:(?:buy|sell|own|develop|purchas)ers?|landlords?|tenants?|foreigners?|(?:ال)?(?:مشتري|بايع|باءع|مالك|مستاجر|مطور)|moshtary|baye3|malek|alici\p{L}*|satici\p{L}*|kiraci\p{L}*|покупател\p{L}*|продав\p{L}*|владел\p{L}*|арендатор\p{L}*)$/u

/**
 * A sentence that repeats a stated answer, in nearly its words, rests on it. Each clause must say what one sentence of the answer says: with
 * its figures in their order, its days, and denying where it denies.
 */
export function statedIn(sentence: string, faqs: ClaimFacts['faqs']): string | null {
  if (faqs.length === 0) return null
  const clauses = sentence.split(/[,:;،؛](?=\s)/).map(saidBy)
  if (clauses.every(({ words, figures }) => words.length + figures.length === 0)) return null
  const whole = saidBy(sentence)
  for (const faq of faqs) {
    const parts = partsOf(faq.answer)
    const topic = partsOf(faq.question).flatMap(({ words }) => words)
    if (clauses.every(clause => parts.some(part => repeats(clause, part, topic)))) return faq.id
    if (parts.some(part => repeats(whole, part, topic))) return faq.id
  }
  return null
}

const remembered = new Map<string, Said[]>()
const REMEMBERED = 2000

function partsOf(answer: string): Said[] {
  const known = remembered.get(answer)
  if (known) return known
  const parts = fold(answer)
    .split(/[.!?\n](?=\s|$)/)
    .map(saidBy)
    .filter(({ words, figures }) => words.length + figures.length > 0)
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(answer, parts)
  return parts
}

function saidBy(text: string): Said {
  const all = text.match(/\d+(?:[.,]\d+)*|[\p{L}']+/gu) ?? []
  const words = all.filter(word => /\p{L}/u.test(word) && !/^\p{L}$/u.test(word)).map(word => word.replaceAll("'", ''))
  const denying = words.filter(word => DENIAL.test(word) && !NO_DENIAL.test(word))
  return {
    words: words.filter(word => !EMPTY.test(word) && !denying.includes(word)).map(stem),
    figures: all.filter(word => /^\d/.test(word)).map(figure => figure.replace(/[,.](?=\d{3}(?!\d))/g, '')),
    strict: words.filter(word => DAY.test(word) || PARTY.test(word)).map(stem),
    denies: denying.length > 0,
  }
}

function repeats(clause: Said, part: Said, topic: string[]): boolean {
  if (clause.denies !== part.denies && clause.words.length + clause.figures.length > 0) return false
  let at = 0
  for (const figure of part.figures) if (figure === clause.figures[at]) at++
  if (at < clause.figures.length) return false
  if (!clause.strict.every(word => part.strict.includes(word))) return false
  const shared = clause.words.filter(word => [...part.words, ...topic].some(other => isSame(word, other))).length
  const all = clause.words.length + clause.figures.length
  return all === 0 || (shared + clause.figures.length) / all >= ENOUGH
}

const IRREGULAR: Record<string, string> = { paid: 'pay', bought: 'buy', took: 'take', taken: 'take', sold: 'sell', closing: 'close' }

const stem = (word: string) =>
  IRREGULAR[word] ?? word.replace(/^[وف]?(?:[بلك]?ال|بي|بت|هي|هت)(?=..)/, '').replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, '')

/** "Reserve", "reserved", "reservation". */
function isSame(one: string, other: string): boolean {
  if (one === other) return true
  const least = Math.min(one.length, other.length)
  const most = Math.max(4, Math.ceil(least * 0.75))
  return least >= 4 && one.slice(0, most) === other.slice(0, most)
}
