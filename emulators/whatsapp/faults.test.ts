import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { whatsappCloud } from '#adapters/whatsapp-cloud'
import { makeHttp } from '#ground/safe-fetch'
import type { SendFailure } from '#ports/channel-adapter'
import { type Emulators, type PhoneInHand, startEmulators } from '../index.ts'

interface Arrival {
  key: string
  at: number
}
let arrivals: Arrival[]
let answerWith: (key: string) => number
let receiver: Server
let wire: Emulators
let phone: PhoneInHand
const account = { phoneNumberId: '106', wabaId: '419', accessToken: 'EAA', appSecret: 's', verifyToken: 'v' }
const http = makeHttp({ allowPrivateHosts: ['127.0.0.1'], userAgent: 'Simsar/test' })

beforeEach(async () => {
  arrivals = []
  answerWith = () => 200
  receiver = createServer(async (request, reply) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const [item] = whatsappCloud.decode({ ...account }, Buffer.concat(chunks))
    const key = item?.type === 'receipt' ? `${item.reference} ${item.status}` : item?.type === 'message' ? item.text! : (item?.type ?? '')
    arrivals.push({ key, at: performance.now() })
    reply.writeHead(answerWith(key)).end()
  })
  await new Promise<void>(done => receiver.listen(0, '127.0.0.1', done))
  const webhookUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
  wire = await startEmulators({ port: 0, receiptPaceMs: 1, retry: { firstMs: 10, mostMs: 40 } })
  wire.register({ provider: 'whatsapp-cloud', phone: '201000000000', name: 'B', webhookUrl, ...account })
  phone = wire.handset({ phone: '201001112233' })
})
afterEach(async () => {
  await wire.stop()
  receiver.closeAllConnections()
  await new Promise(done => receiver.close(done))
})

const keys = () => arrivals.map(arrival => arrival.key)
const send = (reference = 'r') =>
  whatsappCloud
    .send(
      http,
      { ...account, apiBaseUrl: wire.graphUrl },
      { to: { kind: 'wa_id', id: '201001112233', phone: null }, content: { kind: 'text', text: 'x' }, reference, replyTo: null },
    )
    .then(
      () => 'sent',
      (error: SendFailure) => error.class,
    ) // prettier-ignore

describe('webhooks', () => {
  test('are offered again with growing pauses until somebody says 2xx, and hold back those behind them', async () => {
    let refusals = 4
    answerWith = key => (key === 'one' && refusals-- > 0 ? 503 : 200)
    const done = await Promise.all(['one', 'two', 'three'].map(text => phone.says(text)))
    await Promise.all(done.map(({ acknowledged }) => acknowledged))
    expect(keys()).toEqual(['one', 'one', 'one', 'one', 'one', 'two', 'three'])
    const gaps = arrivals.slice(1, 5).map((arrival, at) => arrival.at - arrivals[at]!.at)
    // a timer may fire a moment early; nothing else makes a pause shorter
    for (const [at, least] of [10, 20, 40, 40].entries()) expect(gaps[at]!).toBeGreaterThanOrEqual(least - 2)
    expect(wire.ledger().offered[0]).toMatchObject({ attempts: 5, acknowledgedAt: expect.any(String) })
  })

  test('of one person wait for each other, of two people do not', async () => {
    answerWith = key => (key === 'stuck' ? 500 : 200)
    await phone.says('stuck')
    await phone.says('behind')
    await (await wire.handset({ phone: '201002223344' }).says('free')).acknowledged
    expect(keys()).toContain('free')
    expect(keys()).not.toContain('behind')
  })

  test('may come twice, or in another order', async () => {
    wire.setFaults({ duplicateWebhooks: 1 })
    await (await phone.says('twice')).acknowledged
    expect(keys()).toEqual(['twice', 'twice'])
    wire.setFaults({ reorderWebhooks: 0.5, seed: 3 })
    arrivals = []
    const done = await Promise.all(Array.from({ length: 12 }, (_, at) => phone.says(`m${at}`)))
    await Promise.all(done.map(({ acknowledged }) => acknowledged))
    expect(keys().toSorted()).toEqual(Array.from({ length: 12 }, (_, at) => `m${at}`).toSorted())
    expect(keys()).not.toEqual(Array.from({ length: 12 }, (_, at) => `m${at}`))
  })
})

describe('receipts', () => {
  const three = ['r sent', 'r delivered', 'r read']
  beforeEach(async () => {
    await (await phone.says('hi')).acknowledged
    arrivals = []
  })

  test('climb in order, wait for a phone that is offline, come reversed or not at all', async () => {
    await send()
    await expect.poll(keys).toEqual(three)
    phone.goes(false)
    arrivals = []
    await send()
    await expect.poll(keys).toEqual(['r sent'])
    phone.goes(true)
    await expect.poll(keys).toEqual(three)
    wire.setFaults({ reverseReceipts: 1 })
    arrivals = []
    await send()
    await expect.poll(keys).toEqual(three.toReversed())
    wire.setFaults({ receiptsOff: true })
    arrivals = []
    await send()
    await expect.poll(() => phone.thread().at(-1)!.state).toBe('read')
    await wire.settled()
    expect(keys()).toEqual([])
  })

  test('may overtake the answer of the send', async () => {
    wire.setFaults({ earlyReceipts: 1 })
    await send()
    expect(keys()).toEqual(three)
  })
})

describe('answers', () => {
  beforeEach(async () => {
    await (await phone.says('hi')).acknowledged
    arrivals = []
  })

  test('that are lost or never given leave a message on the phone, a line in the book, and receipts', async () => {
    wire.setFaults({ loseAnswers: 1 })
    expect(await send('lost')).toBe('unknown-outcome')
    wire.setFaults({ hangAnswers: 1 })
    const hanging = send('hung')
    await expect
      .poll(() => wire.ledger().accepted.map(({ reference, answer }) => [reference, answer]))
      .toEqual([
        ['lost', 'lost'],
        ['hung', 'never'],
      ]) // prettier-ignore
    await expect.poll(keys).toEqual(expect.arrayContaining(['lost read', 'hung read']))
    expect(phone.thread().filter(message => !message.mine)).toHaveLength(2)
    await wire.stop()
    expect(await hanging).toBe('unknown-outcome')
  })

  test('that refuse leave nothing', async () => {
    wire.setFaults({ tooMany: 1 })
    expect(await send()).toBe('throttled')
    wire.setFaults({ unavailable: 1 })
    expect(await send()).toBe('transient')
    wire.setFaults({ windowClosed: true })
    expect(await send()).toBe('needs-template')
    expect(wire.ledger()).toMatchObject({ accepted: [], refused: { 130429: 1, 131016: 1, 131047: 1 } })
  })

  test('come from a seed: the same seed makes the same trouble', async () => {
    const run = async (seed: number) => {
      wire.setFaults({ seed, tooMany: 0.4, unavailable: 0.3 })
      const outcomes: string[] = []
      for (let i = 0; i < 20; i++) outcomes.push(await send())
      return outcomes.join()
    }
    const first = await run(7)
    expect(await run(7)).toBe(first)
    expect(await run(8)).not.toBe(first)
  })
})

test('the pair rate lets a burst through and then holds back, one person at a time', async () => {
  const strict = await startEmulators({ port: 0, pairRate: true })
  strict.register({ provider: 'whatsapp-cloud', phone: '201000000000', name: 'B', webhookUrl: null, ...account })
  for (const digits of ['201001112233', '201002223344']) await strict.handset({ phone: digits }).says('hi')
  const settings = { ...account, apiBaseUrl: strict.graphUrl }
  const to = (id: string) =>
    whatsappCloud.send(http, settings, {
      to: { kind: 'wa_id', id, phone: null },
      content: { kind: 'text', text: 'x' },
      reference: 'r',
      replyTo: null,
    }) // prettier-ignore
  for (let i = 0; i < 10; i++) await to('201001112233')
  await expect(to('201001112233')).rejects.toMatchObject({ class: 'throttled', providerCode: '131056', retryAfterMs: 6_000 })
  await to('201002223344')
  await strict.stop()
})
