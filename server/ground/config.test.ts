import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ConfigProblem, readConfig } from './config.ts'

const data = mkdtempSync(join(tmpdir(), 'simsar-config-'))
afterAll(() => rmSync(data, { recursive: true }))
const read = (env: Record<string, string>, argv: string[] = []) => readConfig({ SIMSAR_DATA: data, ...env }, argv)

test('without anything it starts on this machine alone, with a demo and a secret of its own', () => {
  const config = read({})
  expect(config).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    demo: true,
    databaseUrl: null,
    services: ['web', 'worker'],
  })
  expect(config.secret.length).toBeGreaterThanOrEqual(32)
  expect(read({}).secret).toBe(config.secret)
  expect(statSync(join(data, 'secret')).mode & 0o077).toBe(0)
})

test('an unknown SIMSAR setting refuses to start and is named', () => {
  expect(() => read({ SIMSAR_DATAA: 'x' })).toThrow(/SIMSAR_DATAA/)
})

test('on any other host there is no demo, and no start without a secret', () => {
  expect(() => read({ HOST: '0.0.0.0' })).toThrow(/SIMSAR_SECRET/)
  expect(read({ HOST: '0.0.0.0', SIMSAR_SECRET: 'x'.repeat(32) }).demo).toBe(false)
})

test('every mistake is said at once', () => {
  const problem = (() => {
    try {
      read({ PORT: 'abc', SIMSAR_SECRET: 'short', DATABASE_URL: 'mysql://x' })
    } catch (error) {
      return error
    }
  })()
  expect(problem).toBeInstanceOf(ConfigProblem)
  for (const name of ['PORT', 'SIMSAR_SECRET', 'DATABASE_URL']) expect((problem as Error).message).toContain(name)
})

test('services are web, worker or both', () => {
  expect(read({}, ['--services=worker']).services).toEqual(['worker'])
  expect(() => read({}, ['--services=web,cook'])).toThrow(ConfigProblem)
})
