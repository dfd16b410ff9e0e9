import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '#test/databases'
import { type Fanout, makeFanout } from './fanout.ts'
import { makeLog } from './log.ts'

const program = ['/usr/bin/redis-server', '/usr/local/bin/redis-server'].find(existsSync)
const log = makeLog({ level: 'silent' })
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())

const freePort = () =>
  new Promise<number>(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

async function startRedis(port: number) {
  const child = spawn(program!, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: 'ignore' })
  await pause(400)
  return () =>
    new Promise<void>(resolve => {
      child.on('exit', () => resolve())
      child.kill('SIGKILL')
    })
}

test('with no Redis anywhere nothing waits and nothing throws', async () => {
  const fanout = makeFanout({ engine: database.engine, redisUrl: `redis://127.0.0.1:${await freePort()}`, log })
  fanout.tell('simsar_live', ['a'])
  await (await fanout.hear('simsar_live', () => undefined))()
  await fanout.close()
})

// .ci/run brings Redis; on a machine without it `npm test` names what it did not run
if (program)
  test('what one process tells another hears, also after Redis was gone for a while', async () => {
    const port = await freePort()
    let stop = await startRedis(port)
    const [here, there]: Fanout[] = [1, 2].map(() =>
      makeFanout({ engine: database.engine, redisUrl: `redis://127.0.0.1:${port}`, log }),
    ) as [Fanout, Fanout]
    const heard: string[] = []
    await there!.hear('simsar_jobs', ids => heard.push(...ids))
    const reaches = async (id: string) => {
      for (let tries = 0; tries < 100 && !heard.includes(id); tries++) {
        here!.tell('simsar_jobs', [id])
        await pause(50)
      }
      return heard.includes(id)
    }
    expect(await reaches('first')).toBe(true)
    await stop()
    here!.tell('simsar_jobs', ['into the void'])
    stop = await startRedis(port)
    expect(await reaches('second')).toBe(true)
    await Promise.all([here!.close(), there!.close()])
    await stop()
  })
