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
const answers = (phone: { thread(): { mine: boolean }[] }) => phone.thread().filter(message => !message.mine).length
const conversationOf = async (name: string) => {
  const list = (await brokerage.api('GET', `/api/conversations?q=${encodeURIComponent(name)}`)).json.items
  return (await brokerage.api('GET', `/api/conversations/${list[0].id}`)).json
}

test('a burst of three short messages gets one answer that uses all of them', async () => {
  const phone = connection.phone({ name: 'Burst' })
  for (const words of ['I am looking for an apartment', 'in New Cairo', '3 bedrooms']) {
    await phone.says(words)
    await pause(300)
  }
  const reply = await house.wire.waitForReply(phone)
  expect(reply.text).toContain('6,400,000')
  await pause(2500)
  expect(answers(phone)).toBe(1)
  const conversation = await conversationOf('Burst')
  expect(conversation.preferences).toMatchObject({ location: ['new_cairo'], propertyType: ['apartment'], bedrooms: 3 })
})

test('a word that arrives while the answer is being written is not lost and not answered twice', async () => {
  for (const gapMs of [1150, 1200, 1230, 1260, 1300]) {
    const phone = connection.phone({ name: `Gap ${gapMs}` })
    await phone.says('apartment in New Cairo please')
    await pause(gapMs)
    await phone.says('with 3 bedrooms')
    await until(async () => {
      const conversation = await conversationOf(`Gap ${gapMs}`)
      return conversation.preferences.bedrooms === 3 && conversation.messages.at(-1).direction === 'outbound'
    })
    await pause(1500)
    const conversation = await conversationOf(`Gap ${gapMs}`)
    const turns = (await brokerage.api('GET', `/api/conversations/${conversation.id}/turns`)).json.items
    const answered = turns
      .filter((turn: { decision: string }) => turn.decision !== 'superseded')
      .flatMap((turn: { messageIds: string[] }) => turn.messageIds)
    expect(new Set(answered).size).toBe(2)
    expect(answered.length).toBe(2)
  }
}, 60_000)

test('a lone hello is answered within two and a half seconds', async () => {
  const phone = connection.phone({ name: 'Lone' })
  const began = performance.now()
  await phone.says('hello')
  await house.wire.waitForReply(phone)
  expect(performance.now() - began).toBeLessThan(2500)
})
