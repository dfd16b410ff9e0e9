import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { openApi } from './openapi.ts'
import type { ServerParts } from './server.ts'

/** `/api/openapi.json`, and a page to read and try it at `/api/docs`. */
export async function documentation(server: FastifyInstance, parts: ServerParts) {
  const document = openApi(parts.routes, { version: parts.version, url: parts.publicUrl })
  await server.register(swagger, { mode: 'static', specification: { document: document as never } })
  await server.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: true,
    uiConfig: { docExpansion: 'none', persistAuthorization: true },
  })
  server.get('/api/openapi.json', (_request, reply) => reply.send(document))
}
