const chunkBytes = 1 << 20

/**
 * The shared strings of a workbook, kept as the bytes they were: a million short strings as objects weigh many times what they say.
 * `get` makes the string anew each time.
 */
export function stringTable(): { add(text: string): void; get(index: number): string | undefined; count(): number; bytes(): number } {
  const chunks: Buffer[] = []
  let used = chunkBytes
  let starts = new Uint32Array(1024)
  let lengths = new Uint32Array(1024)
  let count = 0
  let bytes = 0
  return {
    add(text) {
      const length = Buffer.byteLength(text)
      if (used + length > chunkBytes) {
        chunks.push(Buffer.allocUnsafeSlow(Math.max(chunkBytes, length)))
        used = 0
      }
      if (count === starts.length) {
        starts = grown(starts)
        lengths = grown(lengths)
      }
      const chunk = chunks.length - 1
      chunks[chunk]!.write(text, used)
      starts[count] = chunk * chunkBytes + used
      lengths[count] = length
      used += length
      bytes += length
      count += 1
    },
    get(index) {
      if (!(index >= 0 && index < count)) return undefined
      const start = starts[index]!
      const at = start % chunkBytes
      return chunks[Math.floor(start / chunkBytes)]!.toString('utf8', at, at + lengths[index]!)
    },
    count: () => count,
    bytes: () => bytes,
  }
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2)
  larger.set(array)
  return larger
}
