import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Conversation, MessageView } from '#contracts/conversation'
import { patienceOf } from '#ground/patience'
import { ringForgotten } from '../../server/sweeps.ts'
import { aHouse, type Brokerage, call, type TestHouse, until } from '../house.ts'
import { skyCourtFlat } from '../listings.ts'

/** What a member approves, corrects, dismisses or lets pass before anything leaves. */
let house: TestHouse
let brokerage: Brokerage
let connection: Awaited<ReturnType<Brokerage['connects']>>
let flat: { id: string; version: number }

beforeAll(async () => {
  house = await aHouse()
  brokerage = await house.brokerage('Delta Homes')
  connection = await brokerage.connects()
  flat = await brokerage.lists(skyCourtFlat({ images: [await picture()], ...plan }))
  await settings({ quietWindowMs: 0 })
})
afterAll(() => house.close())

const plan = { paymentPlans: [{ downPaymentPercent: 10, downPayment: 640_000, years: 8, monthlyInstallment: 60_000 }] }
const question = 'apartment in New Cairo, 3 bedrooms'
const settings = async (body: Record<string, unknown>) =>
  expect((await brokerage.api('PUT', '/api/settings/assistant', { body })).status).toBe(200)

async function picture(): Promise<string> {
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(png)]), 'front.png')
  return (await brokerage.api('POST', '/api/pictures', { form })).json.url
}

let people = 0
/** Somebody whose conversation a member has put on suggestions only, after a greeting that was answered by itself. */
async function suggestedTo(name = `Person ${++people}`) {
  const one = await somebody(name)
  await one.phone.says('hello')
  await house.wire.waitForReply(one.phone)
  const id = await one.id()
  expect((await brokerage.api('POST', `/api/conversations/${id}/return`, { body: { mode: 'draft' } })).json.mode).toBe('draft')
  return { ...one, id }
}
async function somebody(name = `Person ${++people}`) {
  const phone = connection.phone({ name })
  const id = () =>
    until(
      async () => (await brokerage.api('GET', `/api/conversations?q=${encodeURIComponent(name)}`)).json.items[0]?.id as string | undefined,
    )
  return { name, phone, id, got: () => phone.thread().filter(message => !message.mine) }
}
const view = async (id: string) => (await brokerage.api('GET', `/api/conversations/${id}`)).json as Conversation
const suggestion = (id: string, unlike?: string) =>
  until(async () => {
    const { proposal } = await view(id)
    return proposal && proposal.id !== unlike && proposal
  })
const press = (id: string, proposalId: string, what: 'send' | 'dismiss' | 'restore', text?: string) =>
  brokerage.api('POST', `/api/conversations/${id}/proposals/${proposalId}/${what}`, what === 'send' ? { body: text ? { text } : {} } : {})
const outbound = async (id: string) => (await view(id)).messages.filter(message => message.direction === 'outbound')
const waiting = async () =>
  ((await brokerage.api('GET', '/api/conversations?waiting=true&limit=100')).json.items as { id: string; awaitsApproval: boolean }[]).map(
    ({ id, awaitsApproval }) => [id, awaitsApproval],
  )
const decisions = (id: string) =>
  brokerage.look(inside =>
    inside.db
      .selectFrom('messages')
      .select(['text', 'decision'])
      .where('conversation_id', '=', id)
      .where('direction', '=', 'inbound')
      .orderBy('seq')
      .execute(),
  )
const states = (id: string) =>
  brokerage.look(async inside =>
    (await inside.db.selectFrom('proposals').select('state').where('conversation_id', '=', id).orderBy('created_at').execute()).map(
      ({ state }) => state,
    ),
  )
const remembered = (id: string) =>
  brokerage.look(inside =>
    inside.db.selectFrom('conversations').select(['shown', 'focus', 'asked', 'greeted']).where('id', '=', id).executeTakeFirstOrThrow(),
  )
const audited = async (id: string) =>
  ((await brokerage.api('GET', '/api/audit?limit=100')).json.items as { action: string; subject: string; actor: string }[])
    .filter(entry => entry.subject === id && entry.action.startsWith('proposal.'))
    .map(({ action, actor }) => [action, actor])

describe('approved', () => {
  test('nothing leaves before a member says so; then exactly what was suggested does, with its picture and buttons', async () => {
    const { phone, id, got } = await suggestedTo()
    await phone.says(question)
    const proposed = await suggestion(id)
    expect(proposed).toMatchObject({ because: 'draft', listingIds: [flat.id] })
    expect(proposed.text).toContain('6,400,000')
    expect(proposed.pictures).toHaveLength(1)
    expect(proposed.buttons.length).toBeGreaterThan(0)
    expect(proposed.evidence.some(({ value }) => value === 6_400_000)).toBe(true)
    expect(await waiting()).toContainEqual([id, true])
    expect(got()).toHaveLength(1)
    expect(await outbound(id)).toHaveLength(1)
    // wished is wished; shown is only what they have seen
    expect((await view(id)).preferences).toMatchObject({ location: ['new_cairo'], bedrooms: 3 })
    expect((await remembered(id)).shown).toEqual([])

    const sent = await press(id, proposed.id, 'send')
    expect(sent.status, sent.text).toBe(200)
    expect(sent.json).toMatchObject({ warnings: [], messages: [{ author: 'assistant', text: proposed.text, turnId: proposed.turnId }] })
    const received = await house.wire.waitForReply(phone)
    expect(received.text).toBe(proposed.text)
    expect(received.buttons?.map(button => button.title)).toEqual(proposed.buttons.map(button => button.title))
    expect(received.imageUrl).not.toBeNull()
    expect(got()).toHaveLength(2)
    expect((await outbound(id)).at(-1)!.evidence.some(({ value }) => value === 6_400_000)).toBe(true)
    expect((await remembered(id)).shown).toEqual([flat.id])
    expect(await decisions(id)).toMatchObject([{}, { text: question, decision: 'answered' }])
    expect(await view(id)).toMatchObject({ mode: 'draft', proposal: null, awaitsApproval: false })
    expect(await waiting()).not.toContainEqual([id, true])
    expect(await audited(id)).toEqual([['proposal.sent', 'Mona Fathy']])

    // "it" is the home that was said
    await phone.says('what is the payment plan for it?')
    expect((await suggestion(id)).text).toContain('640,000')
  })

  test('two presses at once, and a late one, send once', async () => {
    const { phone, id, got } = await suggestedTo()
    await phone.says(question)
    const { id: proposalId } = await suggestion(id)
    const answers = await Promise.all([1, 2, 3, 4].map(() => press(id, proposalId, 'send')))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(new Set(answers.map(({ json }) => json.messages[0].id)).size).toBe(1)
    await house.wire.waitForReply(phone)
    expect((await press(id, proposalId, 'send')).json.messages).toHaveLength(1)
    const late = await press(id, proposalId, 'send', 'My own words')
    expect([late.status, late.json.code]).toEqual([409, 'already-decided'])
    expect((await press(id, proposalId, 'dismiss')).json.code).toBe('already-decided')
    expect((await outbound(id)).length).toBe(2)
    expect(house.wire.ledger().accepted.filter(({ handsetId }) => handsetId === phone.id)).toHaveLength(2)
    expect(got()).toHaveLength(2)
  })

  test('a member’s correction is the member’s own, with what the claim check thinks of it and the buttons left on', async () => {
    const { phone, id } = await suggestedTo()
    await phone.says(question)
    const proposed = await suggestion(id)
    const words = 'Good evening, we have it for EGP 5,100,000 this week.'
    const sent = await press(id, proposed.id, 'send', words)
    expect(sent.status, sent.text).toBe(200)
    const [message] = sent.json.messages as MessageView[]
    expect(message).toMatchObject({ author: 'member', memberName: 'Mona Fathy', text: words, evidence: [], turnId: null })
    expect(JSON.stringify(sent.json.warnings)).toContain('5,100,000')
    const received = await house.wire.waitForReply(phone)
    expect(received.text).toBe(words)
    expect(received.buttons?.map(button => button.title)).toEqual(proposed.buttons.map(button => button.title))
    expect(await view(id)).toMatchObject({ mode: 'draft', proposal: null })
    expect(await decisions(id)).toMatchObject([{}, { decision: 'member' }])
    expect((await remembered(id)).asked).toBeNull()
    expect(await audited(id)).toEqual([['proposal.edited', 'Mona Fathy']])
    expect((await press(id, proposed.id, 'send', words)).json.code).toBe('already-decided')
  })

  test('what is no longer true is not said, and stays for a member to edit', async () => {
    const { phone, id, got } = await suggestedTo()
    await phone.says(question)
    const proposed = await suggestion(id)
    await change({ pricing: { basePrice: 6_900_000, currency: 'EGP' } })
    try {
      const refused = await press(id, proposed.id, 'send')
      expect([refused.status, refused.json.code]).toEqual([409, 'no-longer-true'])
      expect(JSON.stringify(refused.json.errors)).toContain('6,400,000')
      expect(await view(id)).toMatchObject({ proposal: { id: proposed.id } })
      await change({ status: 'sold' })
      const sold = (await press(id, proposed.id, 'send')).json
      expect([sold.code, sold.errors[0].message]).toEqual(['no-longer-true', '3-bedroom apartment in Sky Court'])
      expect(got()).toHaveLength(1)
      expect((await press(id, proposed.id, 'send', 'It was sold today, I am sorry.')).status).toBe(200)
      expect((await house.wire.waitForReply(phone)).text).toBe('It was sold today, I am sorry.')
    } finally {
      await change({})
    }
  })

  test('outside the reply window it is refused like any answer by hand', async () => {
    const { phone, id } = await suggestedTo()
    await phone.says(question)
    const { id: proposalId } = await suggestion(id)
    const windowEnds = (minutes: number) =>
      brokerage.look(inside =>
        inside.db
          .updateTable('conversations')
          .set({ window_expires_at: new Date(inside.now.getTime() + minutes * 60_000) })
          .where('id', '=', id)
          .execute(),
      )
    await windowEnds(-1)
    for (const text of [undefined, 'In my words'])
      expect((await press(id, proposalId, 'send', text)).json).toMatchObject({ status: 409, code: 'window-closed' })
    await windowEnds(60)
    expect((await press(id, proposalId, 'send')).status).toBe(200)
  })
})

describe('dismissed', () => {
  test('nothing is sent; the press can be taken back, and what it was for is heard again with the next message', async () => {
    const { phone, id, got } = await suggestedTo()
    await phone.says(question)
    const first = await suggestion(id)
    expect((await press(id, first.id, 'dismiss')).status).toBe(204)
    expect((await press(id, first.id, 'dismiss')).status).toBe(204)
    expect(await view(id)).toMatchObject({ proposal: null, awaitsApproval: false })
    expect((await press(id, first.id, 'send')).json.code).toBe('already-decided')
    expect((await press(id, first.id, 'restore')).status).toBe(204)
    expect((await view(id)).proposal?.id).toBe(first.id)
    expect((await press(id, first.id, 'dismiss')).status).toBe(204)
    await forgotten()
    expect(await decisions(id)).toMatchObject([{}, { decision: 'dismissed' }])
    await phone.says('hello?')
    const second = await suggestion(id)
    expect(second.text).toContain('6,400,000')
    expect((await press(id, first.id, 'restore')).json.code).toBe('proposal-outdated')
    expect(got()).toHaveLength(1)
    expect(await audited(id)).toHaveLength(3)
  })
})

describe('moved on', () => {
  test('who writes twice before anybody approves gets one answer to both, and nothing goes round in circles', async () => {
    const { phone, id, got } = await suggestedTo()
    await phone.says(question)
    const first = await suggestion(id)
    await phone.says('can I pay in instalments? what is the payment plan?')
    const second = await suggestion(id, first.id)
    expect(second.text).toContain('640,000')
    const old = await press(id, first.id, 'send')
    expect([old.status, old.json.code]).toEqual([409, 'proposal-outdated'])
    await forgotten()
    expect(await states(id)).toEqual(['outdated', 'waiting'])
    expect(await decisions(id)).toMatchObject([{}, { decision: 'drafted' }, { decision: 'drafted' }])
    const turn = (await brokerage.api('GET', `/api/conversations/${id}/turns`)).json.items[0]
    expect(turn).toMatchObject({ id: second.turnId, decision: 'drafted' })
    expect(turn.messageIds).toHaveLength(2)
    expect((await press(id, second.id, 'send')).status).toBe(200)
    await house.wire.waitForReply(phone)
    expect(await decisions(id)).toMatchObject([{}, { decision: 'answered' }, { decision: 'answered' }])
    expect(got()).toHaveLength(2)
  })

  test('a question rewritten or taken back takes its suggestion with it', async () => {
    const { phone, id } = await suggestedTo()
    await phone.says('villa in Sheikh Zayed')
    const first = await suggestion(id)
    expect(first.text).not.toContain('6,400,000')
    const asked = phone.thread().findLast(message => message.mine)!
    await phone.sends({ type: 'edit', messageId: asked.id, text: question })
    const second = await suggestion(id, first.id)
    expect(second.text).toContain('6,400,000')
    expect((await press(id, first.id, 'send')).json.code).toBe('proposal-outdated')
    await phone.sends({ type: 'delete', messageId: asked.id })
    await until(async () => !(await view(id)).awaitsApproval)
    await forgotten()
    expect(await states(id)).toEqual(['outdated', 'outdated'])
  })

  test.each([
    ['taking over', 'takeover', 'member'],
    ['closing', 'close', 'closed'],
  ])('%s leaves nothing to approve', async (_, door, decision) => {
    const { phone, id, got } = await suggestedTo()
    await phone.says(question)
    const { id: proposalId } = await suggestion(id)
    expect((await brokerage.api('POST', `/api/conversations/${id}/${door}`)).json.proposal).toBeNull()
    for (const what of ['send', 'dismiss', 'restore'] as const)
      expect((await press(id, proposalId, what)).json.code).toBe('proposal-outdated')
    await forgotten()
    expect(await decisions(id)).toMatchObject([{}, { decision }])
    expect(got()).toHaveLength(1)
  })

  test('"answer by itself" answers what a suggestion had left open, once', async () => {
    const { phone, id, got } = await suggestedTo()
    await phone.says(question)
    const { id: proposalId } = await suggestion(id)
    expect((await brokerage.api('POST', `/api/conversations/${id}/return`, { body: { mode: 'assistant' } })).json.proposal).toBeNull()
    expect((await press(id, proposalId, 'send')).json.code).toBe('proposal-outdated')
    expect((await house.wire.waitForReply(phone)).text).toContain('6,400,000')
    await forgotten()
    expect(got()).toHaveLength(2)
  })
})

test('who waits for a human still waits when the assistant is asked to suggest only, and no more once a human has had it', async () => {
  const { phone, id } = await somebody()
  await phone.says('I want to speak to a human please')
  await house.wire.waitForReply(phone)
  const conversationId = (await id())!
  await until(async () => (await view(conversationId)).state === 'WAITING_MEMBER')
  const suggestOnly = () => brokerage.api('POST', `/api/conversations/${conversationId}/return`, { body: { mode: 'draft' } })
  expect((await suggestOnly()).json).toMatchObject({ mode: 'draft', state: 'WAITING_MEMBER', escalation: 'asked-for-human' })

  await brokerage.api('POST', `/api/conversations/${conversationId}/takeover`)
  expect((await suggestOnly()).json).toMatchObject({ mode: 'draft', state: 'ACTIVE', escalation: null })
})

describe('what goes without approval', () => {
  test('an opt-out is confirmed at once, also where a suggestion waits', async () => {
    const { phone, id } = await suggestedTo()
    await phone.says(question)
    await suggestion(id)
    await phone.says('stop writing to me')
    await house.wire.waitForReply(phone)
    expect(await view(id)).toMatchObject({ optedOut: true, proposal: null })
    await forgotten()
    expect(await states(id)).toEqual(['outdated'])
  })
})

describe('by the brokerage’s rule', () => {
  test('from an amount on answers wait, below it they leave; a call for a person leaves', async () => {
    await settings({ approval: { when: 'from-amount', amount: 6_000_000 } })
    try {
      const rich = await somebody()
      await rich.phone.says('villa in Sheikh Zayed up to 9 million')
      const byBudget = await suggestion(await rich.id())
      expect(byBudget.because).toBe('amount')
      expect(await view(await rich.id())).toMatchObject({ mode: 'assistant', awaitsApproval: true })
      expect(await waiting()).toContainEqual([await rich.id(), true])
      expect((await press(await rich.id(), byBudget.id, 'send')).status).toBe(200)
      await house.wire.waitForReply(rich.phone)
      expect(await waiting()).not.toContainEqual([await rich.id(), true])

      const browsing = await somebody()
      await browsing.phone.says(question)
      expect((await suggestion(await browsing.id())).because).toBe('amount')

      const modest = await somebody()
      await modest.phone.says('hello')
      await house.wire.waitForReply(modest.phone)

      const urgent = await somebody()
      await urgent.phone.says('villa up to 9 million')
      await suggestion(await urgent.id())
      await urgent.phone.says('I want to talk to a person')
      await house.wire.waitForReply(urgent.phone)
      expect(await view(await urgent.id())).toMatchObject({ state: 'WAITING_MEMBER', proposal: null })
    } finally {
      await settings({ approval: { when: 'never', amount: null } })
    }
  })

  test('always means the greeting too; without an amount the rule is refused', async () => {
    const refused = await brokerage.api('PUT', '/api/settings/assistant', { body: { approval: { when: 'from-amount', amount: null } } })
    expect([refused.status, refused.json.errors[0].pointer]).toEqual([422, '/approval/amount'])
    await settings({ approval: { when: 'always', amount: null } })
    try {
      const one = await somebody()
      await one.phone.says('hello')
      const proposed = await suggestion(await one.id())
      expect(proposed.because).toBe('always')
      expect((await remembered(await one.id())).greeted).toBe(false)
      await press(await one.id(), proposed.id, 'send')
      await house.wire.waitForReply(one.phone)
      expect((await remembered(await one.id())).greeted).toBe(true)
    } finally {
      await settings({ approval: { when: 'never', amount: null } })
    }
  })
})

test('another brokerage’s suggestions are not there, and an export tells only what was said', async () => {
  const { phone, id } = await suggestedTo()
  await phone.says(question)
  const { id: proposalId, text } = await suggestion(id)
  const theirs = await house.brokerage('Theirs')
  for (const what of ['send', 'dismiss', 'restore'] as const) {
    const path = `/api/conversations/${id}/proposals/${proposalId}/${what}`
    expect((await theirs.api('POST', path, what === 'send' ? { body: {} } : {})).status).toBe(404)
  }
  const file = await call(house.url, 'GET', `/api/conversations/${id}/export?format=json`, { token: brokerage.session.accessToken })
  expect(file.text).toContain(question)
  expect(file.text).not.toContain(JSON.stringify(text).slice(1, 40))
})

/** The flat as it is offered, with these changes. */
async function change(changes: Record<string, unknown>) {
  const { json: now } = await brokerage.api('GET', `/api/properties/${flat.id}`)
  const answer = await brokerage.api('PUT', `/api/properties/${flat.id}`, {
    headers: { 'if-match': `"${now.version}"` },
    body: skyCourtFlat({ images: now.images, status: 'available', ...plan, ...changes }),
  })
  expect(answer.status, answer.text).toBe(200)
}

/** Long enough later that whatever nobody did would be rung for, and done. */
async function forgotten() {
  await ringForgotten({
    ...house.means,
    engine: house.engine,
    patience: patienceOf({}),
    clock: { now: () => new Date(Date.now() + 3_600_000) },
  })
  await until(async () => {
    const left = await brokerage.look(inside => inside.db.selectFrom('jobs').select('id').where('state', '!=', 'parked').execute())
    return left.length === 0
  })
}
