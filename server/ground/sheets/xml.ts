import { SheetProblem } from './problem.ts'

export interface XmlEars {
  /** `attributes` is the raw text after the name; `attribute()` reads one. */
  open(name: string, attributes: string): void
  close(name: string): void
  /** Raw text; `unescapeXml()` reads it. A long text may come in several pieces only at CDATA borders. */
  text(raw: string): void
}

const longestToken = 4_000_000

/**
 * Hears the tags of an XML text as it comes. It knows no entity but the five of XML and refuses a DTD, so nothing can grow or reach out.
 * Namespace prefixes are dropped.
 */
export function xmlScanner(ears: XmlEars) {
  let carry = ''
  return {
    push(piece: string) {
      const text = carry + piece
      let at = 0
      for (;;) {
        const tag = text.indexOf('<', at)
        if (tag === -1) break
        const end = endOfTag(text, tag)
        if (end === -1) {
          // The text before an unfinished tag is complete.
          if (tag > at) ears.text(text.slice(at, tag))
          at = tag
          break
        }
        if (tag > at) ears.text(text.slice(at, tag))
        hear(text, tag, end)
        at = end + 1
      }
      carry = text.slice(at)
      if (carry.length > longestToken) throw new SheetProblem('bomb', 'A part of the workbook holds an absurdly long text.')
    },
    end() {
      if (carry.includes('<')) throw new SheetProblem('broken', 'The workbook is damaged and cannot be opened. Save it again and retry.')
    },
  }

  function hear(text: string, tag: number, end: number) {
    const mark = text.charCodeAt(tag + 1)
    if (mark === 0x21) {
      if (text.startsWith('<![CDATA[', tag)) ears.text(text.slice(tag + 9, end - 2).replaceAll('&', '&amp;'))
      else if (!text.startsWith('<!--', tag))
        throw new SheetProblem('unsafe', 'The workbook carries a document type definition, which is refused.')
      return
    }
    if (mark === 0x3f) return
    if (mark === 0x2f) return ears.close(local(text.slice(tag + 2, end).trimEnd()))
    const empty = text.charCodeAt(end - 1) === 0x2f
    const stop = empty ? end - 1 : end
    let nameEnd = tag + 1
    while (nameEnd < stop && text.charCodeAt(nameEnd) > 0x20) nameEnd++
    const name = local(text.slice(tag + 1, nameEnd))
    ears.open(name, text.slice(nameEnd, stop))
    if (empty) ears.close(name)
  }
}

function endOfTag(text: string, tag: number): number {
  if (text.charCodeAt(tag + 1) === 0x21) {
    // Too short yet to tell a comment from CDATA.
    if (text.length < tag + 9) return -1
    if (text.startsWith('<!--', tag)) return past(text.indexOf('-->', tag + 4), 2)
    if (text.startsWith('<![CDATA[', tag)) return past(text.indexOf(']]>', tag + 9), 2)
    return text.indexOf('[', tag) === -1 ? text.indexOf('>', tag) : text.indexOf('[', tag)
  }
  if (text.charCodeAt(tag + 1) === 0x2f) return text.indexOf('>', tag)
  let quote = 0
  for (let at = tag + 1; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    // A ">" may stand inside a quoted attribute.
    if (quote) quote = letter === quote ? 0 : quote
    else if (letter === 0x22 || letter === 0x27) quote = letter
    else if (letter === 0x3e) return at
  }
  return -1
}

function past(at: number, more: number): number {
  return at === -1 ? -1 : at + more
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

/** One attribute of the raw text, with or without a namespace prefix, unescaped. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1)
    if (at > 0 && before > 0x20 && before !== 0x3a) continue
    let equals = at + name.length
    while (attributes.charCodeAt(equals) <= 0x20) equals++
    if (attributes.charCodeAt(equals) !== 0x3d) continue
    let open = equals + 1
    while (attributes.charCodeAt(open) <= 0x20) open++
    const quote = attributes[open]
    if (quote !== '"' && quote !== "'") continue
    const close = attributes.indexOf(quote, open + 1)
    if (close !== -1) return unescapeXml(attributes.slice(open + 1, close))
  }
  return undefined
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

export function unescapeXml(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (all, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? all
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ''
  })
}
