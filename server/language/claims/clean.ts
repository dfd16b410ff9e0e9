import { normalise } from '../text/normalise.ts'
import { readPhones } from '../text/phones.ts'
import type { ClaimFacts } from '../types.ts'

export interface Cleaned {
  text: string
  /** What was taken out, as it stood in the text before. */
  removed: { text: string; reason: string; start: number; end: number }[]
  /** Where character i of `text` stood before. */
  at: (index: number) => number
}

// Direction overrides, zero-width characters and tags that hide one text in another. Joiners inside emoji and words are kept.
const INVISIBLE = /[\u00AD\u180E\u200B\u200E\u200F\u061C\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu
const MARKDOWN_IMAGE = /!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g
const LINK =
  /(?:\b(?:https?|ftp|file|javascript|data|vbscript):[^\s<>"']+|\bwww\.[^\s<>"']+|\b[a-z0-9-]{1,63}\.(?:com|net|org|io|ly|gl|co|me|info|biz|app|link|site|xyz|ru|tr|eg|cy|page|to)(?:\/[^\s<>"']*|\b))/gi
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g
const MARKUP = /<\/?[a-z][^<>\n]{0,500}>/gi
const EMOJI = /\p{Extended_Pictographic}/gu
const MOST_EMOJI = 3

/** Takes out what must not travel: hidden characters, pictures and links nobody gave, addresses, a shower of emoji. */
export function clean(text: string, facts: ClaimFacts): Cleaned {
  const allowed = allowedLinks(facts)
  const cuts: { start: number; end: number; reason: string }[] = []
  const cut = (pattern: RegExp, reason: string, keep: (match: string) => boolean = () => false) => {
    for (const match of text.matchAll(pattern))
      if (!keep(match[0])) cuts.push({ start: match.index, end: match.index + match[0].length, reason })
  }
  cut(INVISIBLE, 'hidden-character')
  cut(MARKDOWN_IMAGE, 'image')
  cut(EMAIL, 'address', match => allowed.has(match.toLowerCase()))
  cut(LINK, 'link', match => allowed.has(match.toLowerCase().replace(/[.,;:!?)]+$/, '')))
  cut(MARKUP, 'markup')
  let emoji = 0
  cut(EMOJI, 'emoji', () => ++emoji <= MOST_EMOJI)
  for (const phone of phonesIn(text)) if (!allowed.has(phone.digits)) cuts.push({ ...phone, reason: 'phone' })
  return without(text, cuts)
}

function phonesIn(text: string): { start: number; end: number; digits: string }[] {
  const { text: folded, at } = normalise(text)
  return readPhones(folded).map(({ start, end, e164 }) => ({ start: at[start]!, end: at[end]!, digits: e164.slice(-9) }))
}

/** Links, addresses and numbers that stand in a listing or a stated answer, or that the customer gave. */
function allowedLinks(facts: ClaimFacts): Set<string> {
  const allowed = new Set<string>()
  const texts = [...facts.faqs.map(faq => faq.answer), ...facts.customerSaid]
  for (const listing of facts.listings) texts.push(listing.videoUrl ?? '', listing.tourUrl ?? '', ...listing.documents)
  for (const text of texts) {
    if (!text) continue
    for (const pattern of [LINK, EMAIL])
      for (const match of text.matchAll(pattern)) allowed.add(match[0].toLowerCase().replace(/[.,;:!?)]+$/, ''))
    for (const phone of phonesIn(text)) allowed.add(phone.digits)
  }
  return allowed
}

function without(text: string, cuts: { start: number; end: number; reason: string }[]): Cleaned {
  if (cuts.length === 0) return { text, removed: [], at: index => index }
  cuts.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: { from: number; start: number }[] = []
  const removed: Cleaned['removed'] = []
  let out = ''
  let last = 0
  for (const { start, end, reason } of cuts) {
    if (end <= last) continue
    const from = Math.max(start, last)
    kept.push({ from: out.length, start: last })
    out += text.slice(last, from)
    removed.push({ text: text.slice(from, end), reason, start: from, end })
    last = end
  }
  kept.push({ from: out.length, start: last })
  out += text.slice(last)
  return {
    text: out,
    removed,
    at: index => {
      let [low, high] = [0, kept.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (kept[middle]!.from <= index) low = middle
        else high = middle - 1
      }
      return kept[low]!.start + (index - kept[low]!.from)
    },
  }
}
