import type { FastifyPluginAsync } from 'fastify'
import type { Identity } from '../http/server.ts'
import { errorFields, type Log } from '../log.ts'
import type { LiveHub } from './hub.ts'

/** A client that reads this little is let go; it comes back and catches up. */
const mostBuffered = 1024 * 1024
const checkMs = 30_000

export interface LiveDoorParts {
  hub: LiveHub
  log: Log
  publicUrl: string
  identify(request: {
    headers: Record<string, string | string[] | undefined>
    cookies: Record<string, string | undefined>
  }): Promise<Identity | undefined>
}

/** `/api/live?since=<id>`: members' screens hear what happens, and after an absence everything they missed. */
export function liveDoor({ hub, log, publicUrl, identify }: LiveDoorParts): FastifyPluginAsync {
  return async server => {
    server.get<{ Querystring: { since?: string; access_token?: string } }>('/api/live', { websocket: true }, async (socket, request) => {
      let leave: (() => void) | undefined
      let alive = true
      socket.on('error', () => socket.terminate())
      socket.on('pong', () => {
        alive = true
      })
      // nothing a client says here is needed; whoever talks a lot is not a client of ours
      let said = 0
      socket.on('message', () => {
        if (++said > 100) socket.close(1008)
      })
      const token = request.query.access_token
      const headers = token && !request.headers.authorization ? { ...request.headers, authorization: `Bearer ${token}` } : request.headers
      const who = await identify({ headers, cookies: request.cookies }).catch(() => undefined)
      if (!who) return socket.close(4401, 'sign in first')
      if (who.byCookie && !sameOrigin(request.headers.origin, request.headers.host, publicUrl)) return socket.close(4403, 'another origin')
      const send = (frame: unknown) => {
        if (socket.bufferedAmount > mostBuffered) return socket.terminate()
        socket.send(JSON.stringify(frame))
      }
      const check = setInterval(() => {
        if (!alive) return socket.terminate()
        alive = false
        socket.ping()
        said = 0
        void identify({ headers, cookies: request.cookies })
          // an access token runs out while the session goes on; only an ended session closes the line
          .catch((error: { word?: string }) => error?.word === 'expired')
          .then(holds => {
            if (!holds) socket.close(4401, 'the session has ended')
          })
      }, checkMs)
      socket.on('close', () => {
        clearInterval(check)
        leave?.()
      })
      try {
        leave = await hub.join(who.organization, request.query.since ?? null, {
          frame: frame => send(frame),
          ready: id => send({ event: 'ready', id }),
          resync: id => send({ event: 'resync', id }),
        })
        if (socket.readyState !== socket.OPEN) leave()
      } catch (error) {
        log.warn('a screen could not be joined', errorFields(error))
        socket.close(1013, 'try again')
      }
    })
  }
}

/** Browsers say where a page came from; a page of another site must not listen with a member's cookie. */
function sameOrigin(origin: string | undefined, host: string | undefined, publicUrl: string): boolean {
  if (!origin) return false
  return origin === new URL(publicUrl).origin || (host !== undefined && (origin === `http://${host}` || origin === `https://${host}`))
}
