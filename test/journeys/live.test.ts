import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Brokerage, type TestHouse, until } from '../house.ts'

let house: TestHouse
let ours: Brokerage
let theirs: Brokerage
beforeAll(async () => {
  house = await aHouse()
  ours = await house.brokerage('Ours')
  theirs = await house.brokerage('Theirs')
})
afterAll(() => house.close())

interface Frame {
  id: string
  event: string
  body?: Record<string, unknown>
}
function join(brokerage: { session: { accessToken: string } } | undefined, since?: string, headers: Record<string, string> = {}) {
  const query = new URLSearchParams({ ...(brokerage ? { access_token: brokerage.session.accessToken } : {}), ...(since ? { since } : {}) })
  // Node's own WebSocket takes headers as undici gives them
  const socket = new WebSocket(`${house.url.replace('http', 'ws')}/api/live?${query}`, { headers } as never)
  const frames: Frame[] = []
  let closed: number | undefined
  socket.addEventListener('message', message => frames.push(JSON.parse(String(message.data))))
  socket.addEventListener('close', event => {
    closed = event.code
  })
  return {
    socket,
    frames,
    closed: () => closed,
    ready: () => until(() => frames.some(frame => frame.event === 'ready' || frame.event === 'resync')),
    leave: () => socket.close(),
  }
}
let count = 0
const change = (brokerage: Brokerage) => brokerage.lists({ externalId: `L-${++count}` })
const changes = (frames: Frame[]) => frames.filter(frame => frame.event === 'listing.changed').map(frame => frame.body!.listingId)

test('strangers are not told anything', async () => {
  for (const line of [join(undefined), join({ session: { accessToken: 'nonsense' } })]) {
    await until(() => line.closed() !== undefined)
    expect(line.closed()).toBe(4401)
    expect(line.frames).toEqual([])
  }
})

test('a page of another site cannot listen with a member’s cookie', async () => {
  const cookie = `__Host-simsar=${ours.session.accessToken}`
  const evil = join(undefined, undefined, { cookie, origin: 'https://evil.example' })
  await until(() => evil.closed() !== undefined)
  expect(evil.closed()).toBe(4403)
  const own = join(undefined, undefined, { cookie, origin: house.url })
  await own.ready()
  own.leave()
})

test('what happens here is heard here, and nobody hears another brokerage', async () => {
  const [us, them] = [join(ours), join(theirs)]
  await Promise.all([us.ready(), them.ready()])
  const { id } = await change(ours)
  await until(() => changes(us.frames).includes(id))
  await new Promise(resolve => setTimeout(resolve, 200))
  expect(changes(them.frames)).toEqual([])
  us.leave()
  them.leave()
})

test('away for any while, a client catches up exactly: everything once, in order', async () => {
  let since: string | undefined
  const heard: unknown[] = []
  const made: string[] = []
  for (let round = 0; round < 6; round++) {
    const line = join(ours, since)
    await line.ready()
    const adding = Promise.all(Array.from({ length: 12 }, () => change(ours)))
    if (round % 2) await adding
    else await new Promise(resolve => setTimeout(resolve, 5 * round))
    line.leave()
    const seen = line.frames.filter(frame => frame.event !== 'ready')
    heard.push(...changes(seen))
    since = line.frames.at(-1)?.id ?? since
    made.push(...(await adding).map(one => one.id))
  }
  const last = join(ours, since)
  await until(() => {
    const all = [...heard, ...changes(last.frames)]
    return made.every(id => all.includes(id))
  })
  const all = [...heard, ...changes(last.frames)]
  expect(new Set(all).size).toBe(all.length)
  expect(all.toSorted()).toEqual(made.toSorted())
  last.leave()
})

test('a cursor that is not ours or lies in the future loads anew', async () => {
  for (const since of ['nonsense', '-1', '99999999999999.1', '1e9']) {
    const line = join(ours, since)
    await line.ready()
    expect(line.frames[0]!.event).toBe('resync')
    line.leave()
  }
})
