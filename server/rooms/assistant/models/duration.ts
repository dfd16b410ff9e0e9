/** Opus counts in 48 000ths of a second whatever it was recorded in (RFC 7845). */
const opusRate = 48_000
/** A voice note's usual 16 kbit a second, for what does not tell its length. */
const usualBytesPerSecond = 2000

/** How long a recording is, in whole seconds: read from the last page of an Ogg file, else guessed from its size. */
export function secondsOf(bytes: Buffer): number {
  const page = bytes.subarray(0, 4).toString('latin1') === 'OggS' ? bytes.lastIndexOf('OggS') : -1
  if (page < 0 || page + 14 > bytes.length) return Math.max(1, Math.ceil(bytes.length / usualBytesPerSecond))
  const granule = bytes.readBigUInt64LE(page + 6)
  const seconds = Math.ceil(Number(granule) / opusRate)
  // a file that claims years, or nothing for a lot of bytes, is believed by its size
  const most = Math.ceil(bytes.length / 300)
  return Math.max(1, seconds > most ? Math.ceil(bytes.length / usualBytesPerSecond) : seconds)
}
