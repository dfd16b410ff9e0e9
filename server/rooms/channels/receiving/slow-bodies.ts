import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '#ground/errors'
import { problemOf } from '#ground/http/problem'

const lookEveryMs = 500

/** Since when the body of this connection's request is awaited; 0 while none is. */
const since = Symbol('awaited since')
type Watched = Socket & { [since]?: number }

/**
 * A body that does not arrive in time is answered 408 and its connection closed. One look over the connections, now and then: a timer for
 * each request costs a third of what taking it in does, and a list of requests keeps what is done with alive until it is swept up at length.
 */
export function refuseSlowBodies(server: FastifyInstance, withinMs: number) {
  const open = new Set<Watched>()
  server.addHook('onRequest', (request, _reply, done) => {
    const socket: Watched = request.raw.socket
    if (socket[since] === undefined) {
      open.add(socket)
      socket.once('close', () => open.delete(socket))
    }
    socket[since] = performance.now()
    done()
  })
  const arrived = (socket: Watched) => {
    socket[since] = 0
  }
  server.addHook('preHandler', (request, _reply, done) => {
    arrived(request.raw.socket)
    done()
  })
  // refused before all of it came
  server.addHook('onSend', (request, _reply, _payload, done) => {
    arrived(request.raw.socket)
    done()
  })
  const looking = setInterval(() => {
    const now = performance.now()
    for (const socket of open) if (socket[since] && now - socket[since] >= withinMs) refuse(socket)
  }, lookEveryMs)
  looking.unref()
  server.addHook('onClose', (_server, done) => {
    clearInterval(looking)
    done()
  })
}

/** Written as it goes over the wire: the request is in the middle of being read, and nobody else will answer it. */
function refuse(socket: Watched) {
  socket[since] = 0
  const { problem } = problemOf(new Refusal('invalid', 'The body did not arrive in time.', { status: 408 }))
  const body = JSON.stringify(problem)
  socket.end(
    `HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    () => socket.destroy(),
  )
}
