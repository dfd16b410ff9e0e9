import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Brokerage, type TestHouse, until } from '../house.ts'
import { skyCourtFlat } from '../listings.ts'

let house: TestHouse
let brokerage: Brokerage
beforeAll(async () => {
  house = await aHouse()
  brokerage = await house.brokerage()
  await brokerage.lists(
    skyCourtFlat({ paymentPlans: [{ downPaymentPercent: 10, downPayment: 640_000, years: 8, monthlyInstallment: 60_000 }] }),
  )
  await brokerage.lists({
    externalId: 'A-2',
    title: '2-bedroom apartment in Sky Court',
    projectName: 'Sky Court',
    location: { district: 'New Cairo' },
    pricing: { basePrice: 4_800_000, currency: 'EGP' },
    specifications: { bedrooms: 2, area: 120 },
  })
})
afterAll(() => house.close())

test('a WhatsApp message in, a true answer from the brokerage’s own listings out, with receipts', async () => {
  const connection = await brokerage.connects()
  const phone = connection.phone({ name: 'Hana' })
  await phone.says('عايز شقة ٣ أوض في التجمع تحت ٧ مليون')
  const reply = await house.wire.waitForReply(phone, { withinMs: 8000 } as never)
  expect(reply.text).toContain('6,400,000')
  expect(reply.text).not.toContain('4,800,000')
  const conversation = await until(async () => {
    const seen = await brokerage.conversation()
    return (
      seen.messages.some(message => message.direction === 'outbound' && (message.state === 'delivered' || message.state === 'read')) && seen
    )
  })
  expect(conversation.preferences).toMatchObject({ location: ['new_cairo'], bedrooms: 3, budgetMax: 7_000_000 })
  const answer = conversation.messages.find(message => message.direction === 'outbound')
  expect(answer?.evidence.some(one => one.value === 6_400_000)).toBe(true)
  const turns = (await brokerage.api('GET', `/api/conversations/${conversation.id}/turns`)).json
  expect(turns.items[0]).toMatchObject({ decision: 'answered', engine: 'local' })
})
