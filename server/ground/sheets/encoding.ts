import { isUtf8 } from 'node:buffer'
import { SheetProblem } from './problem.ts'

const marks: [hex: string, encoding: string][] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]
/** The commonest letters of a language cover most of a true reading and little of a false one. */
const legacy: [encoding: string, frequent: RegExp][] = [
  ['windows-1256', /[اليمنوربتةهدعسكفقحجأشط]/g],
  ['windows-1254', /[ıüşçğöİŞÜÇÖĞâîû]/g],
  ['windows-1251', /[оеаинтсрвлкмдпуяыьгзбО]/g],
]

/** The encoding of a text file: by its mark, by validity, then by which letters a reading gives. */
export function encodingOf(bytes: Buffer): string {
  const head = bytes.subarray(0, 3).toString('hex')
  for (const [hex, encoding] of marks) if (head.startsWith(hex)) return encoding
  const sample = bytes.subarray(0, 65_536)
  const [even, odd] = zeros(sample)
  if (odd > sample.length / 10 && even < odd / 4) return 'utf-16le'
  if (even > sample.length / 10 && odd < even / 4) return 'utf-16be'
  if (even + odd > sample.length / 20) throw new SheetProblem('not-a-sheet', 'This is not a text file.')
  if (isUtf8(bytes)) return 'utf-8'
  return likeliestLegacy(bytes)
}

function zeros(sample: Buffer): [even: number, odd: number] {
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) at % 2 ? odd++ : even++
  return [even, odd]
}

function likeliestLegacy(bytes: Buffer): string {
  const high = Buffer.from(bytes.subarray(0, 1_000_000).filter(byte => byte > 0x7f || byte === 0x20))
  // One broken byte in a UTF-8 file is a broken character, not another encoding.
  const asUtf8 = bytes.subarray(0, 1_000_000).toString('utf8')
  const broken = asUtf8.split('\ufffd').length - 1
  const wide = asUtf8.match(/[\u0080-\ufffc]/g)?.length ?? 0
  if (wide > broken * 10) return 'utf-8'
  let best = 'windows-1254'
  let bestShare = 0
  for (const [encoding, frequent] of legacy) {
    const letters = new TextDecoder(encoding).decode(high).replaceAll(' ', '')
    const share = (letters.match(frequent)?.length ?? 0) / Math.max(letters.length, 1)
    if (share > bestShare) [best, bestShare] = [encoding, share]
  }
  return best
}

const sliceBytes = 256 * 1024

/** The text in pieces, so that a large file never stands in memory twice. NULs and lone surrogates, which no database stores, are dropped. */
export function* decode(bytes: Buffer, encoding = encodingOf(bytes)): Generator<string> {
  const decoder = new TextDecoder(encoding)
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    const text = decoder.decode(bytes.subarray(at, at + sliceBytes), { stream: true })
    if (text) yield text.includes('\0') ? text.replaceAll('\0', '') : text
  }
  const rest = decoder.decode()
  if (rest) yield rest
}
