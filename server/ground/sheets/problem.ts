export type SheetProblemCode =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-sheets'
  | 'not-a-sheet'
  | 'old-format'
  | 'encrypted'
  | 'bomb'
  | 'broken'
  | 'unsafe'

/** The file as a whole cannot be read. `code` is a key of i18n `sheet.*`; the message says it in plain words. */
export class SheetProblem extends Error {
  readonly code: SheetProblemCode
  constructor(code: SheetProblemCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SheetProblem'
    this.code = code
  }
}
