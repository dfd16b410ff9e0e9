import { randomBytes } from 'node:crypto'
import { afterAll, describe } from 'vitest'
import { type PostgresServer, startPostgres } from '#test/postgres-server'
import { engineConformance } from './conformance.ts'
import { openPostgres } from './postgres.ts'

describe('the postgres engine', () => {
  let server: Promise<PostgresServer> | undefined
  afterAll(async () => (await server)?.stop())

  engineConformance(async () => {
    server ??= startPostgres()
    const { url } = await server
    const admin = await openPostgres(url)
    const name = `conformance_${randomBytes(4).toString('hex')}`
    await admin.owner(`create database ${name}`)
    await admin.close()
    const engine = await openPostgres(url.replace(/postgres$/, name))
    return { engine, drop: () => engine.close() }
  })
})
