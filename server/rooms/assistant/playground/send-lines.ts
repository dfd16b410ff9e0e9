import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyReply } from 'fastify'
import { errorFields, type Log } from '#ground/log'

/**
 * Answers line by line as lines come. A reader who leaves ends the lines; a fault on our side, or this process going down, breaks the
 * answer off, so that nobody takes it for whole.
 */
export async function sendLines(reply: FastifyReply, log: Log, lines: AsyncIterable<unknown>, headers: Record<string, string> = {}) {
  reply.hijack()
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    ...headers,
  })
  try {
    await pipeline(Readable.from(written(lines, () => reply.server.server.listening)), reply.raw)
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE') log.error('an answer broke off', errorFields(error))
  }
}

/** A process that goes down waits for answers under way: it is not to wait for forty more of a model's. */
async function* written(lines: AsyncIterable<unknown>, isServing: () => boolean) {
  for await (const line of lines) {
    if (!isServing()) throw new Error('this process is going down')
    yield `${JSON.stringify(line)}\n`
  }
}
