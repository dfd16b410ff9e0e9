const problemCodes = [
  'empty',
  'encrypted',
  'no-text',
  'unreadable',
  'too-large',
  'too-many-pages',
  'too-much-text',
  'too-slow',
  'bomb',
  'damaged',
  'old-word',
  'unsupported',
  'file-gone',
] as const
export type DocumentProblemCode = (typeof problemCodes)[number]

/** The document as a whole cannot be read. `code` is a key of i18n `knowledge.problem.*`. */
export class DocumentProblem extends Error {
  readonly code: DocumentProblemCode
  constructor(code: DocumentProblemCode, options?: ErrorOptions) {
    super(code, options)
    this.name = 'DocumentProblem'
    this.code = code
  }
}
