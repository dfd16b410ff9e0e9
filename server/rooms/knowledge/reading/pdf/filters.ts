import { constants, inflateRawSync, inflateSync } from 'node:zlib'
import { limits } from '../limits.ts'
import { DocumentProblem } from '../problem.ts'

/** What is left of the bytes a document may unpack to. */
export interface Budget {
  inflatedBytes: number
}

export interface FilterParams {
  predictor: number
  colors: number
  bits: number
  columns: number
  earlyChange: number
}

/** One filter of a stream undone; undefined for pictures and what nobody writes text with. */
export function undoFilter(name: string, bytes: Buffer, params: FilterParams, budget: Budget): Buffer | undefined {
  switch (name) {
    case 'FlateDecode':
    case 'Fl':
      return predicted(spend(inflate(bytes, budget), budget), params)
    case 'LZWDecode':
    case 'LZW':
      return predicted(spend(unpackLzw(bytes, params.earlyChange, budget), budget), params)
    case 'ASCIIHexDecode':
    case 'AHx':
      return Buffer.from(
        bytes
          .toString('latin1')
          .split('>')[0]!
          .replaceAll(/[^0-9a-f]/gi, ''),
        'hex',
      )
    case 'ASCII85Decode':
    case 'A85':
      return unpackAscii85(bytes)
    default:
      return undefined
  }
}

function spend(bytes: Buffer, budget: Budget): Buffer {
  budget.inflatedBytes -= bytes.length
  if (budget.inflatedBytes < 0) throw new DocumentProblem('bomb')
  return bytes
}

function inflate(bytes: Buffer, budget: Budget): Buffer {
  const most = Math.min(limits.streamBytes, Math.max(budget.inflatedBytes, 1))
  // a stream cut short still gives what came before the cut
  const how = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH }
  try {
    return inflateSync(bytes, how)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new DocumentProblem('bomb')
    try {
      return inflateRawSync(bytes.subarray(2), how)
    } catch (second) {
      if ((second as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new DocumentProblem('bomb')
      throw new DocumentProblem('damaged', { cause: error })
    }
  }
}

/** PNG predictors, row by row; TIFF's is for pictures. */
function predicted(bytes: Buffer, { predictor, colors, bits, columns }: FilterParams): Buffer {
  if (predictor < 10) return bytes
  const unit = Math.max(1, (colors * bits) >> 3)
  const width = Math.ceil((colors * bits * columns) / 8)
  if (width < 1 || width > 1_000_000) throw new DocumentProblem('damaged')
  const rows = Math.floor(bytes.length / (width + 1))
  const out = Buffer.alloc(rows * width)
  for (let row = 0; row < rows; row++) {
    const kind = bytes[row * (width + 1)]!
    for (let i = 0; i < width; i++) {
      const left = i >= unit ? out[row * width + i - unit]! : 0
      const up = row > 0 ? out[(row - 1) * width + i]! : 0
      const corner = row > 0 && i >= unit ? out[(row - 1) * width + i - unit]! : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0
      out[row * width + i] = bytes[row * (width + 1) + 1 + i]! + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

function unpackLzw(bytes: Buffer, earlyChange: number, budget: Budget): Buffer {
  const most = Math.min(limits.streamBytes, budget.inflatedBytes)
  const out: Buffer[] = []
  let table: Buffer[] = []
  const reset = () => {
    table = Array.from({ length: 258 }, (_, i) => Buffer.from(i < 256 ? [i] : []))
  }
  reset()
  let [held, bits, size, written] = [0, 0, 9, 0]
  let before: Buffer | undefined
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff
    bits += 8
    if (bits < size) continue
    bits -= size
    const code = (held >> bits) & ((1 << size) - 1)
    if (code === 257) break
    if (code === 256) {
      reset()
      size = 9
      before = undefined
      continue
    }
    const known = table[code]
    const entry: Buffer | undefined = known?.length ? known : before && Buffer.concat([before, before.subarray(0, 1)])
    if (!entry || table.length > 4200) throw new DocumentProblem('damaged')
    out.push(entry)
    written += entry.length
    if (written > most) throw new DocumentProblem('bomb')
    if (before) table.push(Buffer.concat([before, entry.subarray(0, 1)]))
    before = entry
    const next = table.length + earlyChange
    size = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9
  }
  return Buffer.concat(out)
}

function unpackAscii85(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').split('~')[0]!.replaceAll(/\s/g, '').replaceAll('z', '!!!!!')
  const out = Buffer.alloc(Math.ceil((text.length * 4) / 5))
  let at = 0
  for (let i = 0; i < text.length; i += 5) {
    const group = text.slice(i, i + 5)
    let value = 0
    for (const character of group.padEnd(5, 'u')) value = value * 85 + (character.charCodeAt(0) - 33)
    for (let k = 0; k < group.length - 1; k++) out[at++] = Math.floor(value / 256 ** (3 - k)) % 256
  }
  return out.subarray(0, at)
}
