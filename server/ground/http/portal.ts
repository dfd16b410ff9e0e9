import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../errors.ts'
import { sendProblem } from './problem.ts'

/** The portal's files. Any other page address gets its one page; the API and webhooks keep their own "not found". */
export async function portal(server: FastifyInstance, directory: string) {
  await server.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    setHeaders(reply, path) {
      // names of built files carry their hash; the page itself does not
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  server.setNotFoundHandler((request, reply) => {
    const [path = '/'] = request.url.split('?')
    const page = request.method === 'GET' && !/^\/(api|webhooks?|health|metrics|chat)(\/|$)/.test(path) && !/\.\w{2,5}$/.test(path)
    if (page) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    return sendProblem(reply, new Refusal('not-found', 'There is nothing here.'))
  })
}
