import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DocumentView } from '#contracts/knowledge'
import { newId } from '#ground/ids'
import { aHouse, type Brokerage, call, type TestHouse } from '#test/house'
import { findPassages, stillThere } from './find.ts'
import { aGuide } from './test/made-documents.ts'

/** Nothing is read here until the test says so. */
let house: TestHouse
let ours: Brokerage
beforeAll(async () => {
  house = await aHouse({ work: false })
  ours = await house.brokerage()
})
afterAll(() => house.close())

async function uploads(bytes: Buffer | string, name: string): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name)
  return (await call(house.url, 'POST', '/api/documents', { token: ours.session.accessToken, form })).json.document.id
}
const read = (documentId: string, attempt = 1) =>
  house.handlers.get('read-document')!({ organization: ours.organization, payload: { documentId } as never, attempt })
const view = async (id: string) => (await ours.api('GET', `/api/documents/${id}`)).json as DocumentView
const counts = (id: string) =>
  ours.look(async inside => ({
    passages: (await inside.db.selectFrom('passages').select('position').where('document_id', '=', id).execute()).length,
    words: (await inside.db.selectFrom('passage_words').select('word').where('document_id', '=', id).execute()).length,
  }))

test('the bell is hung in the transaction that keeps the document', async () => {
  const id = await uploads(await aGuide('en'), 'guide.pdf')
  const bells = await ours.look(inside =>
    inside.db.selectFrom('jobs').select(['kind', 'payload']).where('key', '=', `document:${id}`).execute(),
  )
  expect(bells).toEqual([{ kind: 'read-document', payload: { documentId: id } }])
  expect(await view(id)).toMatchObject({ state: 'RECEIVED', pages: 0 })
  await house.runner.drain()
  expect(await view(id)).toMatchObject({ state: 'READY', pages: 2 })
})

test('broken off in the middle and read again, it is there once and whole', async () => {
  const id = await uploads(`${'The fee of the registry is paid by the buyer on the day of signing. '.repeat(60)}`, 'fees.txt')
  await read(id)
  const whole = await counts(id)
  expect(whole.passages).toBeGreaterThan(3)
  // as a death between two batches leaves it
  await ours.look(async inside => {
    await inside.db.updateTable('documents').set({ state: 'READING', reading: newId() }).where('id', '=', id).execute()
    await inside.db.deleteFrom('passages').where('document_id', '=', id).where('position', '>', 1).execute()
  })
  const quotable = await ours.look(inside => findPassages(inside, { question: 'registry fee', limit: 10 }))
  expect(quotable.filter(passage => passage.documentId === id)).toEqual([])
  expect((await ours.api('GET', `/api/documents/${id}/passages`)).json.items).toEqual([])
  await read(id, 2)
  expect(await counts(id)).toEqual(whole)
  expect(await view(id)).toMatchObject({ state: 'READY', passages: whole.passages })
})

test('what was found a moment ago is quoted only while its document stands as it was', async () => {
  const [stays, anew, gone] = [
    await uploads('The gardener waters the palms on Mondays.', 'palms.txt'),
    await uploads('The gardener cuts the hedges on Tuesdays.', 'hedges.txt'),
    await uploads('The gardener mows the lawns on Wednesdays.', 'lawns.txt'),
  ]
  for (const id of [stays, anew, gone]) await read(id)
  const found = await ours.look(inside => findPassages(inside, { question: 'gardener', limit: 24 }))
  const left = () => ours.look(async inside => (await stillThere(inside, found)).map(passage => passage.documentId))
  expect(new Set(await left())).toEqual(new Set([stays, anew, gone]))
  await ours.api('DELETE', `/api/documents/${gone}`)
  await ours.look(inside => inside.db.updateTable('documents').set({ state: 'READING' }).where('id', '=', anew).execute())
  expect(await left()).toEqual([stays])
})

test('what is half read takes nobody’s place among what is found', async () => {
  const whole = await uploads('Chess is played in the clubhouse on Fridays.', 'chess.txt')
  await read(whole)
  const half = await uploads(
    Array.from({ length: 400 }, (_, at) => `# Rule ${at}\n\nChess: chess rule ${at} of the chess board.`).join('\n\n'),
    'rules.md',
  )
  await read(half)
  const found = () => ours.look(inside => findPassages(inside, { question: 'chess', limit: 24 }))
  expect((await found()).length).toBe(24)
  await ours.look(inside => inside.db.updateTable('documents').set({ state: 'READING' }).where('id', '=', half).execute())
  expect((await found()).map(passage => passage.documentId)).toEqual([whole])
})

test('two readings at once write one document', async () => {
  const id = await uploads(`${'Keys are handed over in the office within a week of the last instalment. '.repeat(80)}`, 'keys.txt')
  await Promise.all([read(id), read(id), read(id)])
  const { passages } = await view(id)
  expect((await counts(id)).passages).toBe(passages)
  expect((await view(id)).state).toBe('READY')
})

test('one that is removed while it is read leaves nothing behind', async () => {
  const id = await uploads(`${'A passport is needed for the registration of the title. '.repeat(200)}`, 'gone.txt')
  await Promise.all([read(id), ours.api('DELETE', `/api/documents/${id}`)])
  expect(await counts(id)).toEqual({ passages: 0, words: 0 })
})

test('after three broken-off readings it is given up, with a reason', async () => {
  const id = await uploads('Pets are welcome in the gardens of every building.', 'pets.txt')
  await read(id)
  // as the death of the third leaves it
  await ours.look(inside => inside.db.updateTable('documents').set({ state: 'READING', reading: newId() }).where('id', '=', id).execute())
  await read(id, 4)
  expect(await view(id)).toMatchObject({ state: 'FAILED', reason: 'gave-up' })
  expect(await counts(id)).toEqual({ passages: 0, words: 0 })
})

test('a file that has gone from the disk says so', async () => {
  const id = await uploads('Parking is free for residents and their guests.', 'parking.txt')
  const { file_key } = await ours.look(inside =>
    inside.db.selectFrom('documents').select('file_key').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  await house.means.files.remove(ours.organization, file_key)
  await read(id)
  expect(await view(id)).toMatchObject({ state: 'FAILED', reason: 'file-gone' })
})

test('five hundred pages come in, and a question among them is found by index and in bounded steps', async () => {
  const page = (number: number) =>
    `Chapter ${number}\n\n${`The tax office of district ${number} asks for form ${number * 7} and for a receipt of the fee. `.repeat(24)}`
  const id = await uploads(Array.from({ length: 500 }, (_, index) => page(index + 1)).join('\f'), 'law.txt')
  await read(id)
  const { state, pages, passages } = await view(id)
  expect({ state, pages }).toEqual({ state: 'READY', pages: 500 })
  expect(passages).toBeGreaterThan(1000)
  const began = performance.now()
  const found = await ours.look(inside => findPassages(inside, { question: 'which form does the tax office want?', limit: 24 }))
  expect(found).toHaveLength(24)
  expect(performance.now() - began).toBeLessThan(1000)
  const plan = await ours.look(async inside => {
    const { sql } = await import('kysely')
    return (
      await sql<Record<string, string>>`explain select document_id from passage_words as w where w.word = ${'receipt'} limit 300`.execute(
        inside.db,
      )
    ).rows
      .map(row => row['QUERY PLAN'])
      .join('\n')
  })
  expect(plan).toMatch(/Index (?:Only )?Scan.*passage_words|Bitmap Index Scan/)
  expect(plan).not.toMatch(/Seq Scan/)
}, 60_000)
