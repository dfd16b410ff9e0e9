import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Brokerage, type TestHouse, until } from '#test/house'

let house: TestHouse
let brokerage: Brokerage
beforeAll(async () => {
  house = await aHouse({ work: false })
  brokerage = await house.brokerage()
})
afterAll(() => house.close())

const does = (kind: string, payload: Record<string, string>) =>
  house.handlers.get(kind)!({ organization: brokerage.organization, payload: payload as Record<string, never>, attempt: 1 })

test('two workers who both heard the same words answer them once', async () => {
  const connection = await brokerage.connects()
  await (await connection.phone().says('hello')).acknowledged
  await does('unpack-deliveries', { connectionId: connection.id })
  const { id } = await until(async () => brokerage.conversation().catch(() => undefined))
  // neither knows of the other: the one's lease ran out while it stood still
  await Promise.all([does('take-turn', { conversationId: id }), does('take-turn', { conversationId: id })])
  const conversation = await brokerage.conversation()
  expect(conversation.messages.filter(message => message.direction === 'outbound')).toHaveLength(1)
  const turns = await brokerage.look(inside => inside.db.selectFrom('turns').select('decision').orderBy('decision').execute())
  // whoever came second either found the world moved on or nothing left to answer
  expect(turns.filter(turn => turn.decision !== 'superseded')).toHaveLength(1)
})
