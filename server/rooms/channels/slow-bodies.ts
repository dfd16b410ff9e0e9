import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refusal } from '#ground/errors'
import { sendProblem } from '#ground/http/problem'

const lookEveryMs = 500

/**
 * A body that does not arrive in time is answered 408 and its connection closed. One look over all that are awaited, now and then:
 * a timer for each request costs a third of what taking the request in does.
 */
export function refuseSlowBodies(server: FastifyInstance, withinMs: number) {
  // in the order they came, so that a look ends at the first that is still young
  const awaited = new Map<FastifyRequest, { reply: FastifyReply; since: number }>()
  server.addHook('onRequest', (request, reply, done) => {
    awaited.set(request, { reply, since: performance.now() })
    done()
  })
  server.addHook('preHandler', (request, _reply, done) => {
    awaited.delete(request)
    done()
  })
  const looking = setInterval(() => {
    const now = performance.now()
    for (const [request, { reply, since }] of awaited) {
      if (now - since < withinMs) break
      awaited.delete(request)
      // refused before its body was read, or gone
      if (reply.sent || request.raw.destroyed) continue
      reply.raw.once('finish', () => request.raw.destroy())
      sendProblem(reply.header('connection', 'close'), new Refusal('invalid', 'The body did not arrive in time.', { status: 408 }))
    }
  }, lookEveryMs)
  looking.unref()
  server.addHook('onClose', (_server, done) => {
    clearInterval(looking)
    done()
  })
}
