const named: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  hellip: '…',
}

/** Running text as a person reads it: tags and entities of pasted web pages gone, controls gone, at most two empty lines. */
export function readText(raw: string): string {
  // Most texts need none of what follows.
  if (!/[<&\u0000-\u001f\u007f\u00a0\u202a-\u202e\u2066-\u2069\ud800-\udfff]| {2}/.test(raw)) return raw.trim()
  let text = raw.includes('<') ? withoutTags(raw) : raw
  if (text.includes('&')) {
    text = text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
      if (name) return named[name.toLowerCase()] ?? all
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' '
    })
  }
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .toWellFormed()
}

/** Tags cut out in one pass: a pattern would go back and forth over a text made of nothing but "<". */
function withoutTags(raw: string): string {
  let text = ''
  let at = 0
  for (;;) {
    const open = raw.indexOf('<', at)
    const close = open === -1 ? -1 : raw.indexOf('>', open)
    if (close === -1) return text + raw.slice(at)
    const name = /^\/?([a-z][a-z\d]*)|^!/i.exec(raw.slice(open + 1, open + 20))
    if (!name) {
      text += raw.slice(at, open + 1)
      at = open + 1
      continue
    }
    text += raw.slice(at, open)
    at = close + 1
    const element = name[1]?.toLowerCase()
    if (element === 'script' || element === 'style') {
      const end = raw.toLowerCase().indexOf(`</${element}`, at)
      const past = end === -1 ? -1 : raw.indexOf('>', end)
      at = past === -1 ? raw.length : past + 1
    }
    text += element && /^(?:br|p|div|li|tr|h\d)$/.test(element) ? '\n' : ' '
  }
}

/** Whether most letters are Arabic: such a title is the Arabic one. */
export function isArabic(text: string): boolean {
  const arabic = text.match(/[\u0600-\u06ff]/g)?.length ?? 0
  if (arabic === 0) return false
  return arabic * 2 >= (text.match(/\p{L}/gu)?.length ?? 0)
}

const webAddress = /^https?:\/\/[^\s<>"'\\]{4,1990}$/i

/** The web addresses of a cell, and what in it is none. */
export function readLinks(text: string): { links: string[]; others: string[] } {
  const links: string[] = []
  const others: string[] = []
  for (const item of text.split(/[|\n\s]+|[,;](?=\s*https?:)/)) {
    const word = item.trim().replace(/[,;]+$/, '')
    if (word === '') continue
    if (webAddress.test(word) && URL.canParse(word)) links.push(word)
    else others.push(word)
  }
  return { links: [...new Set(links)], others }
}
