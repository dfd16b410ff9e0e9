import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import type { Problem } from '#contracts/problem'
import { DatabaseError, DatabaseUnavailable } from '../db/engine.ts'
import { Refusal } from '../errors.ts'
import { currentTrace } from '../trace.ts'

/** Whatever was thrown, as a problem a client can act on. Never 500: what we did not foresee is 503 with an id that finds it in the log. */
export function problemOf(error: unknown): { problem: Problem; retryAfterSeconds?: number; expected: boolean } {
  if (error instanceof Refusal)
    return {
      problem: make(error.status, error.word, error.message, error.errors),
      retryAfterSeconds: error.retryAfterSeconds,
      expected: true,
    }
  if (error instanceof z.ZodError) return { problem: ofValidation(error.issues), expected: true }
  if (error instanceof DatabaseUnavailable)
    return {
      problem: make(503, 'unavailable', 'The database is not reachable just now. Nothing was changed; try again.'),
      retryAfterSeconds: 2,
      expected: true,
    }
  // text PostgreSQL cannot hold (NUL) and numbers out of its range are the asker's, wherever they came from
  if (error instanceof DatabaseError && /^22/.test(error.code))
    return { problem: make(422, 'invalid', 'A value cannot be stored as it is.'), expected: true }
  if (error instanceof DatabaseError && error.code === '23505')
    return { problem: make(409, 'conflict', 'This exists already.'), expected: true }
  const { statusCode, code } = error as { statusCode?: number; code?: string }
  if (statusCode && statusCode >= 400 && statusCode < 500)
    return { problem: make(statusCode, wordOf(statusCode, code), saidBy(code, error)), expected: true }
  return {
    problem: make(503, 'unavailable', `Something went wrong on our side. Its number is ${currentTrace() ?? 'unknown'}.`),
    expected: false,
  }
}

/** Unknown fields are a 400 (the client speaks another version); wrong values are a 422 with a pointer each. */
export function ofValidation(issues: z.core.$ZodIssue[], prefix = ''): Problem {
  const errors = issues.flatMap(issue => {
    const base = prefix + issue.path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(key => ({ pointer: `${base}/${key}`, message: 'This field is not known here.', code: 'unknown-field' }))
    return [
      { pointer: base || '/', message: issue.message, code: issue.code === 'custom' ? String(issue.params?.code ?? 'custom') : issue.code },
    ]
  })
  const unknown = issues.every(issue => issue.code === 'unrecognized_keys')
  return unknown
    ? make(400, 'invalid', 'There are fields that are not known here.', errors)
    : make(422, 'invalid', 'Some values are not right.', errors)
}

function make(status: number, code: string, detail: string, errors?: Problem['errors']): Problem {
  const problem: Problem = { type: `urn:simsar:problem:${code}`, title: titleOf(status), status, code, detail }
  if (errors) problem.errors = errors
  const trace = currentTrace()
  if (trace) problem.instance = `urn:simsar:trace:${trace}`
  return problem
}

export function sendProblem(reply: FastifyReply, error: unknown) {
  const { problem, retryAfterSeconds } = problemOf(error)
  if (retryAfterSeconds) void reply.header('retry-after', String(retryAfterSeconds))
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

const titles: Record<number, string> = {
  400: 'Not understood',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not offered here',
  408: 'Too slow',
  409: 'In conflict',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Not a type we read',
  422: 'Not valid',
  429: 'Too many requests',
  503: 'Not available',
}
const titleOf = (status: number) => titles[status] ?? 'Refused'
const wordOf = (status: number, code?: string) =>
  status === 413
    ? 'too-large'
    : status === 415
      ? 'unsupported-type'
      : status === 429
        ? 'too-many'
        : status === 404
          ? 'not-found'
          : code === 'FST_ERR_CTP_EMPTY_JSON_BODY'
            ? 'empty-body'
            : 'invalid'

function saidBy(code: string | undefined, error: unknown): string {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || code === 'FST_REQ_FILE_TOO_LARGE') return 'The body is larger than we take here.'
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'Send application/json here.'
  if (code === 'FST_ERR_CTP_EMPTY_JSON_BODY') return 'The body is empty.'
  if (error instanceof SyntaxError) return 'The body is not JSON.'
  return 'The request was not understood.'
}
