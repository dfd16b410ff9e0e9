import { afterAll, beforeAll, expect, test } from 'vitest'
import { aHouse, type Brokerage, type TestHouse, until } from '../house.ts'

let house: TestHouse
let brokerage: Brokerage
beforeAll(async () => {
  house = await aHouse()
  brokerage = await house.brokerage()
})
afterAll(() => house.close())

const sheet = (price: string, extra = '') =>
  `\ufeffالكود;النوع;المنطقة;المشروع;السعر;المساحة;عدد الغرف\nB-1;شقة;التجمع الخامس;سكاي كورت;${price};١٦٠;٣\nB-2;فيلا;الشيخ زايد;بالم لين;12 مليون;350;5\nB-3;شقة;المعادي;نايل فيو;اتصل;120;2\n${extra}`
const upload = async (text: string | Buffer, name: string, fields: Record<string, string> = {}) => {
  const form = new FormData()
  form.append('file', new Blob([text as BlobPart]), name)
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  return brokerage.api('POST', '/api/properties/bulk-upload', { form })
}
const ended = (id: string) =>
  until(async () => {
    const view = (await brokerage.api('GET', `/api/imports/${id}`)).json
    return !['queued', 'running'].includes(view.state) && view
  })
const listings = async () =>
  (await brokerage.api('GET', '/api/properties?limit=100')).json.items as {
    externalId: string
    pricing: { basePrice: number }
    version: number
  }[]
const priceOf = async (code: string) => (await listings()).find(one => one.externalId === code)?.pricing.basePrice

test('a sheet is previewed with what is new and what is refused and why, and nothing is written', async () => {
  const answer = await upload(sheet('٦٬٤٠٠٬٠٠٠'), 'units.csv', { dryRun: 'true' })
  expect(answer.status).toBe(202)
  const preview = await ended(answer.json.importId)
  expect(preview).toMatchObject({ state: 'done', dryRun: true, created: 2, updated: 0, unchanged: 0, rejected: 1, total: 3 })
  expect(preview.rows).toEqual([{ row: 4, errors: [expect.objectContaining({ column: 'السعر', value: 'اتصل' })] }])
  expect(preview.columns.map((column: { field: string }) => column.field)).toContain('externalId')
  expect(await listings()).toEqual([])
})

let importId: string
test('confirmed, it is imported, and the next question is answered from it', async () => {
  const previews = (await brokerage.api('GET', '/api/imports')).json.items
  const answer = await brokerage.api('POST', `/api/imports/${previews[0].id}/confirm`)
  importId = answer.json.importId
  expect(await ended(importId)).toMatchObject({ state: 'done', dryRun: false, created: 2, rejected: 1 })
  expect(await priceOf('B-1')).toBe(6_400_000)
  const connection = await brokerage.connects()
  const phone = connection.phone({ name: 'Hana' })
  await phone.says('عايز شقة ٣ أوض في التجمع')
  expect((await house.wire.waitForReply(phone)).text).toContain('6,400,000')
})

test('the same file again changes nothing; a new price changes one listing and says from what', async () => {
  expect(await ended((await upload(sheet('٦٬٤٠٠٬٠٠٠'), 'units.csv')).json.importId)).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 2,
    rejected: 1,
  })
  const changed = await ended((await upload(sheet('6.9 مليون'), 'units.csv')).json.importId)
  expect(changed).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
  expect(changed.preview.find((row: { change: string }) => row.change === 'changed').fields).toContainEqual({
    field: 'pricing.basePrice',
    before: 6_400_000,
    after: 6_900_000,
  })
  expect(await priceOf('B-1')).toBe(6_900_000)
  const reverted = await brokerage.api('POST', `/api/imports/${changed.id}/revert`)
  expect(reverted.json.state).toBe('reverted')
  expect(await priceOf('B-1')).toBe(6_400_000)
})

test('an import is taken back as a whole', async () => {
  expect((await brokerage.api('POST', `/api/imports/${importId}/revert`)).json.state).toBe('reverted')
  expect(await listings()).toEqual([])
  expect((await brokerage.api('POST', `/api/imports/${importId}/revert`)).json.code).toBe('not-revertible')
})

test('what is no sheet is refused in words, and an empty file at the door', async () => {
  expect((await upload('', 'empty.csv')).json).toMatchObject({ status: 400, errors: [{ pointer: '/file' }] })
  expect((await brokerage.api('POST', '/api/properties/bulk-upload', { body: {} })).status).toBe(415)
  expect(await ended((await upload(Buffer.from('%PDF-1.7 not a sheet'), 'units.xlsx')).json.importId)).toMatchObject({
    state: 'failed',
    reason: 'not-a-sheet',
  })
})

test('a long import shows its progress, can be stopped, and what was written can be taken back', async () => {
  const rows = Array.from(
    { length: 6000 },
    (_, index) => `C-${index};شقة;التجمع الخامس;سكاي كورت;${4_000_000 + index};${100 + (index % 90)};3`,
  )
  const { importId: id } = (await upload(`الكود;النوع;المنطقة;المشروع;السعر;المساحة;عدد الغرف\n${rows.join('\n')}`, 'long.csv')).json
  await until(async () => (await brokerage.api('GET', `/api/imports/${id}`)).json.done > 400)
  expect((await brokerage.api('POST', `/api/imports/${id}/cancel`)).status).toBe(204)
  const stopped = await ended(id)
  expect(stopped.state).toBe('cancelled')
  const count = async () =>
    (
      await brokerage.look(inside =>
        inside.db
          .selectFrom('listings')
          .select(eb => eb.fn.countAll<number>().as('n'))
          .where('deleted_at', 'is', null)
          .executeTakeFirstOrThrow(),
      )
    ).n
  await new Promise(resolve => setTimeout(resolve, 300))
  const written = Number(await count())
  expect(written).toBeGreaterThan(400)
  expect(written).toBeLessThan(6000)
  await brokerage.api('POST', `/api/imports/${id}/revert`)
  expect(Number(await count())).toBe(0)
})

test('the template it hands out comes back without a complaint, and its examples are nobody’s listings', async () => {
  for (const language of ['en', 'ar']) {
    const answer = await fetch(`${house.url}/api/properties/template.xlsx?language=${language}`, {
      headers: { authorization: `Bearer ${brokerage.session.accessToken}` },
    })
    expect(answer.headers.get('content-type')).toContain('spreadsheetml')
    const preview = await ended((await upload(Buffer.from(await answer.arrayBuffer()), 'template.xlsx', { dryRun: 'true' })).json.importId)
    expect(preview.state, JSON.stringify(preview.rows)).toBe('done')
    expect(preview.created).toBe(0)
    expect(preview.columns.length).toBeGreaterThan(10)
    expect(preview.rejected).toBe(0)
  }
})
