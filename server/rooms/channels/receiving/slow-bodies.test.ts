import { connect } from 'node:net'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refuseSlowBodies } from './slow-bodies.ts'

const server = Fastify({ forceCloseConnections: true, keepAliveTimeout: 1500 })
let port = 0
beforeAll(async () => {
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, raw, done) => done(null, raw))
  refuseSlowBodies(server, 300)
  server.post('/', async () => {
    await new Promise(resolve => setTimeout(resolve, 1000))
    return 'heard'
  })
  const refuses = async () => {
    throw new Error('refused')
  }
  server.post('/refused', { preValidation: refuses }, async () => 'heard')
  await server.listen({ port: 0, host: '127.0.0.1' })
  port = (server.server.address() as { port: number }).port
})
afterAll(() => server.close())

/** Writes a request over a bare socket, its body piece by piece, and answers with everything that came back until the other side closed. */
function speak(head: string, pieces: string[], everyMs: number, path = '/'): Promise<{ said: string; afterMs: number }> {
  const began = performance.now()
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    let said = ''
    socket.on('data', bytes => (said += bytes))
    socket.on('error', () => undefined)
    socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n${head}\r\n\r\n`)
    const writing = setInterval(() => {
      const piece = pieces.shift()
      if (piece === undefined) clearInterval(writing)
      else socket.write(piece)
    }, everyMs)
    socket.on('close', () => {
      clearInterval(writing)
      resolve({ said, afterMs: performance.now() - began })
    })
  })
}

test('a body that never comes is answered 408 and its connection is closed', async () => {
  const { said, afterMs } = await speak('content-length: 100', [], 10)
  expect(said).toMatch(/^HTTP\/1\.1 408 /)
  expect(said).toContain('urn:simsar:problem:invalid')
  expect(afterMs).toBeLessThan(5000)
})

test('neither does dripping help, nor chunks without an end', async () => {
  const drops = Array.from({ length: 200 }, () => '1\r\nx\r\n')
  const { said } = await speak('transfer-encoding: chunked', drops, 20)
  expect(said).toMatch(/^HTTP\/1\.1 408 /)
})

test('what was refused at once is not answered a second time', async () => {
  const began = performance.now()
  const { said } = await speak('content-length: 9999999', ['x'], 10)
  expect(said.match(/HTTP\/1\.1 \d{3} /g)).toEqual(['HTTP/1.1 413 '])
  expect(performance.now() - began).toBeLessThan(5000)
})

test('nor is what was refused after all of it had come, as long as its connection is kept', async () => {
  const { said, afterMs } = await speak('content-length: 4', ['1234'], 10, '/refused')
  expect(said.match(/HTTP\/1\.1 \d{3} /g)).toEqual(['HTTP/1.1 500 '])
  expect(afterMs).toBeGreaterThan(1200)
})

test('who has said everything may be answered late', async () => {
  const { said } = await speak('content-length: 4\r\nconnection: close', ['1', '234'], 10)
  expect(said).toMatch(/^HTTP\/1\.1 200 [\s\S]*heard$/)
})
