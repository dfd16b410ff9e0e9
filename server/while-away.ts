import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Config } from '#ground/config'
import { version } from './version.ts'

/**
 * Answers at the house's address while its database is not there yet: alive, not ready. Providers and browsers hear 503 and come again.
 * The returned function makes room for the house itself.
 */
export async function answerWhileAway({ port, host }: Pick<Config, 'port' | 'host'>): Promise<() => Promise<void>> {
  const server = createServer((request, answer) => {
    const alive = request.method === 'GET' && request.url === '/health/live'
    const body = alive
      ? { status: 'alive', version }
      : {
          type: 'urn:simsar:problem:unavailable',
          title: 'Not available',
          status: 503,
          code: 'unavailable',
          detail: 'The database is not reachable yet. Nothing was changed; try again.',
        }
    request.resume()
    answer
      .writeHead(alive ? 200 : 503, {
        'content-type': alive ? 'application/json' : 'application/problem+json',
        ...(alive ? {} : { 'retry-after': '2' }),
        connection: 'close',
      })
      .end(JSON.stringify(body))
  })
  server.listen(port, host)
  await once(server, 'listening')
  return async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
}
