import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DirectoryInUse, lockDirectory } from './lock.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'simsar-lock-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const file = () => join(directory, 'lock')
const holder = () => JSON.parse(readFileSync(file(), 'utf8'))
const quick = { beatEveryMs: 20, staleAfterMs: 150 }

/** Another program that holds the directory until it is killed. */
async function otherProgram() {
  const source = `import { lockDirectory } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)}
    await lockDirectory(${JSON.stringify(directory)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve)
    child.once('exit', () => reject(new Error('it did not get the lock')))
  })
  return { pid: child.pid!, kill: () => new Promise(gone => child.removeAllListeners('exit').once('exit', gone).kill('SIGKILL')) }
}

test('a second opener is told which process has the directory; after kill -9 it is free at once', async () => {
  const other = await otherProgram()
  const refusal = await lockDirectory(directory).catch(error => error)
  expect(refusal).toBeInstanceOf(DirectoryInUse)
  expect(refusal.message).toContain(`process ${other.pid}`)
  await other.kill()
  const lock = await lockDirectory(directory)
  expect(holder().pid).toBe(process.pid)
  await lock.release()
  expect(existsSync(file())).toBe(false)
})

test('the same program cannot open a directory twice, but again after releasing it', async () => {
  const lock = await lockDirectory(directory)
  await expect(lockDirectory(directory)).rejects.toThrow(`process ${process.pid}`)
  await lock.release()
  await (await lockDirectory(directory)).release()
})

test.runIf(process.platform === 'linux')('whoever deletes the file of a living holder still does not get the directory', async () => {
  const other = await otherProgram()
  rmSync(file())
  await expect(lockDirectory(directory)).rejects.toThrow(/in use by another program/)
  await other.kill()
  await (await lockDirectory(directory)).release()
})

test('of ten at once one gets it', async () => {
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => lockDirectory(directory)))
  const got = results.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
  expect(got).toHaveLength(1)
  await got[0]?.release()
})

test('a process of the same number that was born later is somebody else', async () => {
  const first = await lockDirectory(directory)
  const ours = holder()
  await first.release()
  // The parent of this process is alive, but it is not the one that wrote this file; and its sockets are elsewhere.
  writeFileSync(file(), JSON.stringify({ ...ours, pid: process.ppid, born: '1', net: 'net:[1]' }))
  const lock = await lockDirectory(directory)
  expect(holder().pid).toBe(process.pid)
  await lock.release()
})

test('a living process of another network name space keeps the directory', async () => {
  const first = await lockDirectory(directory)
  const ours = holder()
  await first.release()
  writeFileSync(file(), JSON.stringify({ ...ours, net: 'net:[1]' }))
  await expect(lockDirectory(directory)).rejects.toThrow(`process ${process.pid}`)
})

test('a holder in another container is believed while its heart beats, and not longer', async () => {
  const stranger = { pid: 1, born: '5', boot: 'another machine', space: 'pid:[7]', net: 'net:[7]' }
  writeFileSync(file(), JSON.stringify(stranger))
  const beating = setInterval(() => utimesSync(file(), new Date(), new Date()), 20)
  await expect(lockDirectory(directory, quick)).rejects.toThrow(/alive on another machine or in another container/)
  clearInterval(beating)
  const began = performance.now()
  const lock = await lockDirectory(directory, quick)
  expect(performance.now() - began).toBeGreaterThan(50)
  expect(holder().pid).toBe(process.pid)
  await lock.release()
})

test('a file cut short by a crash counts as silent', async () => {
  writeFileSync(file(), '{"pid": 12')
  utimesSync(file(), new Date(0), new Date(0))
  const lock = await lockDirectory(directory)
  expect(holder().pid).toBe(process.pid)
  await lock.release()
})

test('a holder’s heart beats', async () => {
  const lock = await lockDirectory(directory, quick)
  utimesSync(file(), new Date(0), new Date(0))
  await expect.poll(() => Date.now() - statSync(file()).mtimeMs).toBeLessThan(5_000)
  await lock.release()
})
