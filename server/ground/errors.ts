import type { Problem, RefusalCode } from '#contracts/problem'

const statusOf: Record<RefusalCode, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-many': 429,
  unavailable: 503,
}

export interface RefusalOptions extends ErrorOptions {
  /** When the code's own status is not precise enough: 400, 412, 413, 415. */
  status?: number
  /** RFC 6901 pointers to the fields, with a word a person understands. */
  errors?: NonNullable<Problem['errors']>
  retryAfterSeconds?: number
  /** A stable word for programs and translations, finer than the code. */
  name?: string
}

/** Simsar says no, for a reason the asker can do something about. One of seven codes; see `contracts/problem.ts`. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly status: number
  readonly word: string
  readonly errors: Problem['errors']
  readonly retryAfterSeconds: number | undefined
  constructor(code: RefusalCode, detail: string, options: RefusalOptions = {}) {
    super(detail, options)
    this.name = 'Refusal'
    this.code = code
    this.status = options.status ?? statusOf[code]
    this.word = options.name ?? code
    this.errors = options.errors
    this.retryAfterSeconds = options.retryAfterSeconds
  }
}

export const notFound = (what: string) => new Refusal('not-found', `There is no such ${what}.`)
