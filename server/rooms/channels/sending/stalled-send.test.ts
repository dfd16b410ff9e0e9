import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { plantFailpoints } from '#ground/failpoint'
import { Later } from '#ground/jobs/later'
import { takeOver } from '#rooms/conversations'
import { aHouse, type Brokerage, type TestHouse, until } from '#test/house'

let house: TestHouse
let brokerage: Brokerage
beforeAll(async () => {
  house = await aHouse({ work: false })
  brokerage = await house.brokerage()
})
afterAll(() => house.close())
afterEach(() => plantFailpoints(undefined))

const does = (kind: string, payload: Record<string, string>) =>
  house.handlers.get(kind)!({ organization: brokerage.organization, payload: payload as Record<string, never>, attempt: 1 })
const outboundOf = (conversationId: string) =>
  brokerage.look(inside =>
    inside.db
      .selectFrom('messages')
      .select(['id', 'state'])
      .where('conversation_id', '=', conversationId)
      .where('direction', '=', 'outbound')
      .executeTakeFirstOrThrow(),
  )

/** An answer of the assistant, claimed by a sender that stands still before it speaks. */
async function aStalledSend() {
  const connection = await brokerage.connects()
  const phone = connection.phone()
  await (await phone.says('hello')).acknowledged
  await does('unpack-deliveries', { connectionId: connection.id })
  const conversationId = await until(() =>
    brokerage.look(async inside => {
      const row = await inside.db.selectFrom('conversations').select('id').where('connection_id', '=', connection.id).executeTakeFirst()
      return row?.id
    }),
  )
  await does('take-turn', { conversationId })
  const { id } = await outboundOf(conversationId)
  plantFailpoints('send.after-claim=sleep:1500')
  const stalled = does('send-message', { messageId: id }).catch((error: unknown) => error)
  await until(async () => (await outboundOf(conversationId)).state === 'sending')
  return { id, conversationId, stalled, left: () => house.wire.ledger().accepted.filter(sent => sent.reference === id).length }
}

test('what was claimed before a take-over and not yet sent stays here, however long its sender stood still', async () => {
  const { id, conversationId, stalled, left } = await aStalledSend()
  await brokerage.look(inside => takeOver(inside, conversationId, brokerage.session.member.id))
  expect(await stalled).toBeInstanceOf(Later)
  expect(left()).toBe(0)
  await does('send-message', { messageId: id })
  expect(left()).toBe(0)
  expect((await outboundOf(conversationId)).state).toBe('suppressed')
})

test('a sender that was taken for dead does not send when it wakes', async () => {
  const { id, conversationId, stalled, left } = await aStalledSend()
  // its lease ran out: somebody else finds the message in the dead one's hands
  await does('send-message', { messageId: id })
  expect(await stalled).toBeInstanceOf(Later)
  expect(left()).toBe(0)
  await does('settle-send', { messageId: id })
  expect((await outboundOf(conversationId)).state).toBe('unknown')
})
