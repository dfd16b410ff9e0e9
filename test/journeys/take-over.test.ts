import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Brokerage, type TestHouse, until } from '../house.ts'
import { skyCourtFlat } from '../listings.ts'

let house: TestHouse
let brokerage: Brokerage
let connection: Awaited<ReturnType<Brokerage['connects']>>
beforeAll(async () => {
  house = await aHouse()
  brokerage = await house.brokerage()
  connection = await brokerage.connects()
  await brokerage.lists(skyCourtFlat())
})
afterAll(() => house.close())

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))
const idOf = (name: string) =>
  until(
    async () => (await brokerage.api('GET', `/api/conversations?q=${encodeURIComponent(name)}`)).json.items[0]?.id as string | undefined,
  )
const view = async (id: string) => (await brokerage.api('GET', `/api/conversations/${id}`)).json

test('a member takes over, answers by hand, gives back; the assistant goes on with what it knows', async () => {
  const phone = connection.phone({ name: 'Hana' })
  await phone.says('apartment in New Cairo, 3 bedrooms')
  await house.wire.waitForReply(phone)
  const id = await idOf('Hana')
  const taken = await brokerage.api('POST', `/api/conversations/${id}/takeover`)
  expect(taken.json).toMatchObject({ mode: 'member', assignee: { name: 'Mona Fathy' } })
  await phone.says('are you there?')
  await pause(2500)
  expect(phone.thread().filter(message => !message.mine)).toHaveLength(1)
  const sent = await brokerage.api('POST', `/api/conversations/${id}/messages`, { body: { text: 'Yes, I am Mona.' } })
  expect(sent.status).toBe(201)
  expect((await house.wire.waitForReply(phone)).text).toBe('Yes, I am Mona.')
  expect((await brokerage.api('POST', `/api/conversations/${id}/return`, { body: {} })).json.mode).toBe('assistant')
  await pause(1500)
  expect(phone.thread().filter(message => !message.mine)).toHaveLength(2)
  await phone.says('how much is it?')
  expect((await house.wire.waitForReply(phone)).text).toContain('6,400,000')
  const after = await view(id)
  expect(after.preferences).toMatchObject({ location: ['new_cairo'], bedrooms: 3 })
  expect(after.escalation).toBeNull()
})

test('at whatever instant somebody takes over, nothing of the machine arrives after the answer to that press', async () => {
  house.wire.setFaults({ answerDelayMs: 60 })
  try {
    for (let round = 0; round < 24; round++) {
      const phone = connection.phone({ name: `Race ${round}` })
      await phone.says('apartment in New Cairo')
      const id = await idOf(`Race ${round}`)
      await pause(900 + round * 25)
      await brokerage.api('POST', `/api/conversations/${id}/takeover`)
      const before = phone.thread().filter(message => !message.mine).length
      await pause(400)
      expect(phone.thread().filter(message => !message.mine).length, `round ${round}`).toBe(before)
      const conversation = await view(id)
      expect(
        conversation.messages.filter(
          (message: { author: string; state: string }) => message.author === 'assistant' && ['queued', 'sending'].includes(message.state),
        ),
      ).toEqual([])
    }
  } finally {
    house.wire.setFaults({ answerDelayMs: 0 })
  }
}, 90_000)

test('an answer from the phone itself is a take-over', async () => {
  const phone = connection.phone({ name: 'Echo' })
  await phone.says('hello')
  await house.wire.waitForReply(phone)
  const id = await idOf('Echo')
  const { contact } = await view(id)
  const wa = contact.identities.find((identity: { kind: string }) => identity.kind === 'wa_id')?.externalId
  const body = JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: connection.wabaId,
        changes: [
          {
            field: 'smb_message_echoes',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: '201000', phone_number_id: connection.phoneNumberId },
              message_echoes: [
                {
                  from: '201000',
                  to: wa,
                  id: 'wamid.echo1',
                  timestamp: String(Math.floor(Date.now() / 1000)),
                  type: 'text',
                  text: { body: 'Mona here, from my phone' },
                },
              ],
            },
          },
        ],
      },
    ],
  })
  expect(await deliver(body)).toBe(200)
  const after = await until(async () => {
    const seen = await view(id)
    return seen.mode === 'member' && seen
  })
  expect(after.messages.at(-1)).toMatchObject({ author: 'member', text: 'Mona here, from my phone', direction: 'outbound' })
})

test('who comes back after a close is answered afresh', async () => {
  const phone = connection.phone({ name: 'Back' })
  await phone.says('I want to talk to a human')
  await house.wire.waitForReply(phone)
  const id = await idOf('Back')
  await until(async () => (await view(id)).state === 'WAITING_MEMBER')
  expect((await brokerage.api('POST', `/api/conversations/${id}/close`)).json.state).toBe('CLOSED')
  await phone.says('apartment in New Cairo with 3 bedrooms')
  expect((await house.wire.waitForReply(phone)).text).toContain('6,400,000')
  expect(await view(id)).toMatchObject({ state: 'ACTIVE', escalation: null, mode: 'assistant' })
})

async function deliver(body: string) {
  const { createHmac } = await import('node:crypto')
  const signature = createHmac('sha256', connection.appSecret).update(body).digest('hex')
  return (
    await fetch(connection.webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${signature}` },
      body,
    })
  ).status
}
