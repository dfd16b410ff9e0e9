import { linkSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Who holds a directory. A pid alone proves nothing: after a restart or in another container it is somebody else's. */
interface Holder {
  pid: number
  /** When that process began, in the kernel's ticks: pids are used again. */
  born: string
  boot: string
  /** The name spaces of the pid and of the abstract socket: containers sharing a volume have their own. */
  space: string
  net: string
}

export interface DirectoryLock {
  release(): Promise<void>
}

/** The directory is in use. Two embedded databases on one directory would destroy it without a word (measured). */
export class DirectoryInUse extends Error {
  readonly pid: number | null
  constructor(directory: string, pid: number | null, detail: string) {
    super(`${directory} is in use by ${pid === null ? 'another program' : `process ${pid}`}: ${detail}`)
    this.name = 'DirectoryInUse'
    this.pid = pid
  }
}

/** How often a holder touches its file, and how long a silent one is believed. */
const believed = { beatEveryMs: 5_000, staleAfterMs: 20_000 }

/**
 * One program per directory, also after `kill -9`. On Linux an abstract socket decides, which the kernel frees with its process;
 * the file tells who it is and decides where there is no such socket. A holder whose pid cannot be checked from here
 * (another container, another machine) is believed while its file keeps being touched.
 */
export async function lockDirectory(directory: string, timing = believed): Promise<DirectoryLock> {
  const path = join(directory, 'lock')
  const socket = process.platform === 'linux' ? await claimSocket(directory, path) : null
  try {
    await claimFile(directory, path, socket !== null, timing)
  } catch (error) {
    socket?.close()
    throw error
  }
  const beat = setInterval(() => touch(path), timing.beatEveryMs)
  beat.unref()
  return {
    async release() {
      clearInterval(beat)
      if (samePlace(readHolder(path), self())) rmSync(path, { force: true })
      if (socket?.listening) await new Promise(closed => socket.close(closed))
    },
  }
}

function claimSocket(directory: string, path: string): Promise<Server> {
  const { dev, ino } = statSync(directory, { bigint: true })
  const server = createServer(stranger => stranger.destroy())
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      reject(new DirectoryInUse(directory, readHolder(path)?.pid ?? null, 'close it first, or choose another directory'))
    })
    server.listen({ path: `\0simsar-${dev}-${ino}` }, () => {
      server.unref()
      resolve(server)
    })
  })
}

async function claimFile(directory: string, path: string, holdsSocket: boolean, timing: typeof believed) {
  const waitUntil = Date.now() + timing.staleAfterMs + timing.beatEveryMs
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(self()), { flag: 'wx' })
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = readHolder(path)
    const verdict = judge(holder, lastBeat(path), holdsSocket, timing.staleAfterMs)
    if (verdict === 'held') throw new DirectoryInUse(directory, holder?.pid ?? null, 'close it first, or choose another directory')
    if (verdict === 'gone') takeAway(path, holder)
    else if (Date.now() > waitUntil)
      throw new DirectoryInUse(directory, holder?.pid ?? null, 'it is alive on another machine or in another container')
    else await pause(Math.min(500, timing.beatEveryMs))
  }
}

/** 'unknown' means: not ours to check, so wait and see whether its heart beats. */
function judge(holder: Holder | null, beatAt: number, holdsSocket: boolean, staleAfterMs: number): 'held' | 'gone' | 'unknown' {
  const us = self()
  if (holder && holder.boot === us.boot && holder.net === us.net && holdsSocket) return 'gone'
  if (holder && holder.boot === us.boot && holder.space === us.space) {
    return born(holder.pid) === holder.born && isAlive(holder.pid) ? 'held' : 'gone'
  }
  return Date.now() - beatAt > staleAfterMs ? 'gone' : 'unknown'
}

/** Moved aside and looked at again: if another opener was quicker, what we moved is his, and goes back. */
function takeAway(path: string, judged: Holder | null) {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (!samePlace(readHolder(aside), judged)) {
    try {
      linkSync(aside, path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  unlinkSync(aside)
}

function self(): Holder {
  return { pid: process.pid, born: born(process.pid), boot: bootId(), space: nameSpace('pid'), net: nameSpace('net') }
}

function samePlace(one: Holder | null, other: Holder | null) {
  return (
    one?.pid === other?.pid &&
    one?.born === other?.born &&
    one?.boot === other?.boot &&
    one?.space === other?.space &&
    one?.net === other?.net
  )
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    // Absent, or cut short by the death of its writer: nobody to name.
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Field 22 of /proc/<pid>/stat; the command in field 2 may hold spaces, so count from its closing bracket. */
const born = (pid: number) => orEmpty(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '')
const bootId = () => orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
const nameSpace = (kind: 'pid' | 'net') => orEmpty(() => readlinkSync(`/proc/self/ns/${kind}`))

/** Only Linux tells; elsewhere all are alike and the pid alone must do. */
function orEmpty(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

function lastBeat(path: string): number {
  try {
    return statSync(path).mtimeMs
  } catch {
    return 0
  }
}

function touch(path: string) {
  try {
    const now = new Date()
    utimesSync(path, now, now)
  } catch {
    // Gone with its directory, as in a test that cleans up: there is nothing left to guard.
  }
}
