import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import type { HouseFrame, RefusedFrame } from '#contracts/chat'
import { Refusal } from '#ground/errors'
import { readPicture } from '#rooms/listings'
import type { KnownConnection, KnownConnections } from '../connections/known-connections.ts'
import { mostBeyondPace } from './limits.ts'
import { type LineParts, visitorLine } from './line.ts'
import { isPictureProof } from './visitor.ts'

/** A page that reads this little is let go; it comes back and catches up. */
const mostBuffered = 1024 * 1024
const checkMs = 25_000
const perMinute = { page: 600, line: 300, picture: 1200 }

export interface VisitorParts extends LineParts {
  connections: KnownConnections
  /** The built page and the script that embeds it. */
  pageDirectory: string
}

/** Where a website's visitors come in: `/chat/<key>` the page, `/chat/<key>/live` their line, `/widget.js` what puts it on a site. */
export function visitorDoors(parts: VisitorParts): FastifyPluginAsync {
  const { means, connections, pageDirectory } = parts
  const open = async (key: string) => {
    const connection = await connections.byKey(key)
    return connection?.enabled && connection.adapter.embedders ? connection : undefined
  }
  const limit = (max: number) => ({ rateLimit: { max, timeWindow: 60_000 } })

  return async server => {
    if (existsSync(pageDirectory))
      await server.register(fastifyStatic, {
        root: pageDirectory,
        prefix: '/chat/',
        wildcard: false,
        index: false,
        decorateReply: false,
        setHeaders(reply, path) {
          // names of built files carry their hash
          void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
        },
      })

    server.get('/widget.js', { config: limit(perMinute.page) }, async (_request, reply) => {
      // any site may load the script; which of them may show the page is said by the page
      reply.raw.setHeader('cross-origin-resource-policy', 'cross-origin')
      return reply
        .header('cache-control', 'public, max-age=300')
        .type('text/javascript; charset=utf-8')
        .send(built(join(pageDirectory, 'widget.js')))
    })

    server.get<{ Params: { key: string } }>('/chat/:key', { config: limit(perMinute.page) }, async (request, reply) => {
      const connection = await open(request.params.key)
      if (connection) letEmbed(reply, connection)
      return reply
        .code(connection ? 200 : 404)
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(built(join(pageDirectory, 'index.html')))
    })

    server.get<{ Params: { key: string; picture: string } }>(
      '/chat/:key/pictures/:picture',
      { config: limit(perMinute.picture) },
      async (request, reply) => {
        const { key, picture } = request.params
        const [id = '', proof = ''] = picture.split('.')
        const connection = await open(key)
        const found =
          connection && isPictureProof(means.seal, key, id, proof)
            ? await readPicture(means.scope.outside(connection.organization, { kind: 'contact' }), means.files, id)
            : undefined
        if (!found) throw new Refusal('not-found', 'There is no such picture.')
        return reply.header('cache-control', 'private, max-age=86400, immutable').type(found.mimeType).send(found.bytes)
      },
    )

    server.get<{ Params: { key: string } }>(
      '/chat/:key/live',
      {
        websocket: true,
        config: limit(perMinute.line),
        async preValidation(request) {
          const connection = await open(request.params.key)
          const { origin, host } = request.headers
          if (connection && !isWelcome(origin, host, means.config.publicUrl, connection))
            throw new Refusal('forbidden', 'This site may not open this chat.', { name: 'another-origin' })
        },
      },
      async (socket, request) => {
        const { key } = request.params
        socket.on('error', () => socket.terminate())
        const send = (frame: HouseFrame) => {
          if (socket.bufferedAmount > mostBuffered) return socket.terminate()
          if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame))
        }
        // what is said before we know where we are waits
        const early: string[] = []
        let hear = (text: string) => (early.length < mostBeyondPace ? void early.push(text) : socket.terminate())
        socket.on('message', (data: Buffer, isBinary: boolean) => hear(isBinary ? '' : String(data)))
        const hangUp = (close: number, code: RefusedFrame, message: string) => {
          send({ type: 'chat_error', event: 'refused', payload: { code, message } })
          socket.close(close, message)
        }
        const connection = await open(key).catch(() => null)
        if (connection === null) return hangUp(1013, 'unavailable', 'Not now. Come back in a moment.')
        if (!connection) return hangUp(4404, 'unknown-chat', 'There is no such chat, or it is closed.')
        const line = visitorLine(parts, connection, key, {
          send,
          close: (code, reason) => socket.close(code, reason),
          address: request.ip,
        })
        hear = line.hear
        for (const text of early) line.hear(text)
        let isAlive = true
        socket.on('pong', () => {
          isAlive = true
        })
        const check = setInterval(() => {
          if (!isAlive) return socket.terminate()
          isAlive = false
          socket.ping()
          // a browser shows its page no pings: this tells it that the line holds
          send({ type: 'chat_session', event: 'alive', payload: {} })
          void open(key).then(
            still => {
              if (still) return
              line.refuse('closed', 'This chat was closed.')
              line.close(4403, 'closed')
            },
            () => undefined,
          )
        }, checkMs)
        socket.on('close', () => {
          clearInterval(check)
          line.end()
        })
      },
    )
  }
}

function built(path: string): Buffer {
  if (!existsSync(path)) throw new Refusal('unavailable', 'The chat was not built: npm run build.')
  return readFileSync(path)
}

/** Only this page, and only in frames of the sites the brokerage named. */
function letEmbed(reply: FastifyReply, connection: KnownConnection) {
  const origins = connection.adapter.embedders!(connection.settings)
  if (origins.length === 0) return
  const policy = String(reply.raw.getHeader('content-security-policy') ?? '')
  reply.raw.setHeader('content-security-policy', policy.replace("frame-ancestors 'none'", `frame-ancestors ${origins.join(' ')}`))
  // an older header that knows no list of sites
  reply.raw.removeHeader('x-frame-options')
}

/** Our own page, a site the brokerage named, or a program that is no browser. Nothing here rests on cookies; this keeps other sites from using it. */
function isWelcome(origin: string | undefined, host: string | undefined, publicUrl: string, connection: KnownConnection): boolean {
  if (!origin) return true
  const ours = [new URL(publicUrl).origin, ...(host ? [`http://${host}`, `https://${host}`] : [])]
  return ours.includes(origin) || connection.adapter.embedders!(connection.settings).includes(origin)
}
