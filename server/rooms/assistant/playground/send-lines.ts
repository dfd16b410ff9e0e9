import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyReply } from 'fastify'
import { errorFields, type Log } from '#ground/log'

/** Answers line by line as lines come. A reader who leaves ends the lines; a fault on our side breaks the answer off, so that nobody takes it for whole. */
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
    await pipeline(Readable.from(written(lines)), reply.raw)
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE') log.error('an answer broke off', errorFields(error))
  }
}

async function* written(lines: AsyncIterable<unknown>) {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`
}
