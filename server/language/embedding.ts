/**
 * The local embedder: hashed character n-grams of folded text, 256 signed bytes. No key, no model, the same everywhere.
 * Near spellings come out near: that is what search over names and places of three scripts needs most.
 */
export const embeddingSize = 256

export function embed(folded: string): Buffer {
  const counts = new Float64Array(embeddingSize)
  const text = ` ${folded.slice(0, 4000).replaceAll(/\s+/g, ' ')} `
  for (const size of [3, 4])
    for (let at = 0; at + size <= text.length; at++) {
      let hash = 2166136261
      for (let i = at; i < at + size; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
      counts[(hash >>> 1) % embeddingSize]! += hash & 1 ? 1 : -1
    }
  let largest = 0
  for (const count of counts) largest = Math.max(largest, Math.abs(count))
  const bytes = Buffer.alloc(embeddingSize)
  for (let i = 0; i < embeddingSize; i++) bytes.writeInt8(largest > 0 ? Math.round((counts[i]! / largest) * 127) : 0, i)
  return bytes
}

/** Cosine of two embeddings, -1..1; 0 when they are not of one embedder. */
export function similarity(a: Buffer, b: Buffer): number {
  if (a.length !== b.length) return 0
  let [dot, lengthA, lengthB] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a.readInt8(i), b.readInt8(i)]
    dot += x * y
    lengthA += x * x
    lengthB += y * y
  }
  return lengthA > 0 && lengthB > 0 ? dot / Math.sqrt(lengthA * lengthB) : 0
}
