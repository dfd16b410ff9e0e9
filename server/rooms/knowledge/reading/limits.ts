/** What one document may cost, whatever it claims. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  pages: 500,
  /** Of the text that comes out: a 500-page book of law has about a third. */
  characters: 4_000_000,
  /** Inflated bytes of one stream, and of all streams that are looked at. */
  streamBytes: 48 * 1024 * 1024,
  inflatedBytes: 256 * 1024 * 1024,
  /** Drawing operators and glyphs of the whole document. */
  operators: 12_000_000,
  readMs: 60_000,
}
