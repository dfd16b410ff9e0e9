import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentView } from '#contracts/knowledge'
import { aHouse, type Brokerage, call, type TestHouse, until } from '#test/house'
import { aGuide, aPdf } from './test/made-documents.ts'

let house: TestHouse
let ours: Brokerage
beforeAll(async () => {
  house = await aHouse()
  ours = await house.brokerage('Ours')
})
afterAll(() => house.close())

async function uploads(who: Brokerage, bytes: Buffer | string, name: string) {
  const form = new FormData()
  form.append('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name)
  const answer = await call(house.url, 'POST', '/api/documents', { token: who.session.accessToken, form })
  return { status: answer.status, ...(answer.json as { document: DocumentView; isNew: boolean; detail?: string }) }
}
const settled = (who: Brokerage, id: string) =>
  until(async () => {
    const { json } = await who.api('GET', `/api/documents/${id}`)
    return json.state === 'READY' || json.state === 'FAILED' ? (json as DocumentView) : undefined
  })
const passagesOf = async (who: Brokerage, id: string) =>
  (await who.api('GET', `/api/documents/${id}/passages`)).json.items as {
    page: number
    text: string
    heading: string | null
    language: string
  }[]

describe('a document', () => {
  test('is kept at once, read in the background, and its passages know their pages', async () => {
    const { status, document, isNew } = await uploads(ours, await aGuide('en'), 'Buyer_guide.pdf')
    expect({ status, isNew, title: document.title, state: document.state, by: document.memberName }).toEqual({
      status: 202,
      isNew: true,
      title: 'Buyer guide',
      state: 'RECEIVED',
      by: 'Mona Fathy',
    })
    const read = await settled(ours, document.id)
    expect(read).toMatchObject({ state: 'READY', kind: 'pdf', pages: 2, pagesDone: 2, textless: 0, reason: null })
    const passages = await passagesOf(ours, document.id)
    expect(read.passages).toBe(passages.length)
    expect(passages.find(passage => passage.text.includes('0.5%'))).toMatchObject({
      page: 1,
      heading: 'Taxes and registration',
      language: 'en',
    })
    expect(passages.find(passage => passage.text.includes('14 days'))).toMatchObject({ page: 2, heading: 'Cancelling' })
  })

  test('in Arabic, drawn by our own export, comes out in the order it is read in', async () => {
    const { document } = await uploads(ours, await aGuide('ar'), 'دليل المشتري.pdf')
    expect(document.title).toBe('دليل المشتري')
    await settled(ours, document.id)
    const text = (await passagesOf(ours, document.id)).map(passage => passage.text).join('\n')
    expect(text).toContain('ضريبة التصرفات العقارية 2.5% من قيمة البيع ويتحملها البائع.')
    expect(text).toContain('(بموجب القانون رقم 230 لسنة 1996)')
    expect(text).toContain('خلال 14 يوماً')
    expect(text).not.toMatch(/[\ufb50-\ufdff\ufe70-\ufeff]/)
  })

  test('the same file again is the same document', async () => {
    const bytes = await aPdf([['Parking', 'Every flat has one parking space, which is part of its price.']])
    const first = await uploads(ours, bytes, 'parking.pdf')
    await settled(ours, first.document.id)
    const [second, third] = await Promise.all([uploads(ours, bytes, 'again.pdf'), uploads(ours, bytes, 'and again.pdf')])
    expect([second, third].map(one => ({ isNew: one.isNew, id: one.document.id, title: one.document.title }))).toEqual([
      { isNew: false, id: first.document.id, title: 'parking' },
      { isNew: false, id: first.document.id, title: 'parking' },
    ])
  })

  test('two uploads of one file in one moment make one document', async () => {
    const both = await Promise.all([
      uploads(ours, 'Pets are welcome in every building.', 'pets.txt'),
      uploads(ours, 'Pets are welcome in every building.', 'pets.txt'),
    ])
    expect(new Set(both.map(one => one.document.id)).size).toBe(1)
    expect(both.filter(one => one.isNew)).toHaveLength(1)
  })

  test('can be renamed, downloaded as it was, and removed with everything it said', async () => {
    const { document } = await uploads(ours, '# House rules\n\nThe gym opens at seven in the morning for residents.', 'rules.md')
    await settled(ours, document.id)
    expect((await ours.api('PUT', `/api/documents/${document.id}`, { body: { title: 'House rules 2026' } })).json.title).toBe(
      'House rules 2026',
    )
    const file = await ours.api('GET', `/api/documents/${document.id}/file`)
    expect(file.text).toBe('# House rules\n\nThe gym opens at seven in the morning for residents.')
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
    expect((await ours.api('DELETE', `/api/documents/${document.id}`)).status).toBe(204)
    expect((await ours.api('GET', `/api/documents/${document.id}`)).status).toBe(404)
    const left = await ours.look(inside =>
      inside.db.selectFrom('passage_words').select('word').where('document_id', '=', document.id).execute(),
    )
    expect(left).toEqual([])
  })

  test('of another brokerage is not there, nor does a question find it', async () => {
    const theirs = await house.brokerage('Theirs')
    const { document } = await uploads(theirs, 'Canary commission: our commission is 7% of the price.', 'canary.txt')
    await settled(theirs, document.id)
    for (const path of ['', '/passages', '/file']) expect((await ours.api('GET', `/api/documents/${document.id}${path}`)).status).toBe(404)
    expect((await ours.api('DELETE', `/api/documents/${document.id}`)).status).toBe(404)
    const asked = { body: { question: 'What is your commission?' } }
    expect((await theirs.api('POST', '/api/knowledge/try', asked)).json).toMatchObject({ kind: 'document', quote: { title: 'canary' } })
    expect((await ours.api('POST', '/api/knowledge/try', asked)).text).not.toMatch(/canary|7%/i)
  })
})

describe('what cannot be read says why', () => {
  const cases: [name: string, bytes: () => Buffer | string | Promise<Buffer>, reason: string][] = [
    ['scan.pdf', () => aPdf([]), 'no-text'],
    ['cut.pdf', async () => (await aGuide('en')).subarray(0, 900), 'damaged'],
    ['picture.pdf', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'unsupported'],
    ['old.doc', () => Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex'), 'old-word'],
    ['blank.txt', () => ' \n\n ', 'empty'],
    ['locked.pdf', () => Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R/Encrypt 2 0 R>>\n%%EOF'), 'encrypted'],
  ]
  test.each(cases)('%s', async (name, bytes, reason) => {
    const { document } = await uploads(ours, await bytes(), name)
    expect(await settled(ours, document.id)).toMatchObject({ state: 'FAILED', reason, passages: 0 })
  })

  test('an empty file and one that is too large are refused at the door', async () => {
    expect((await uploads(ours, '', 'nothing.pdf')).status).toBe(400)
    expect((await uploads(ours, Buffer.alloc(20 * 1024 * 1024 + 1, 65), 'huge.txt')).status).toBe(413)
  })

  test('a failed document can be tried again; one that was read cannot', async () => {
    const { document } = await uploads(ours, Buffer.from('%PDF-1.7 and then nothing'), 'broken.pdf')
    await settled(ours, document.id)
    expect((await ours.api('POST', `/api/documents/${document.id}/retry`)).json).toMatchObject({ state: 'RECEIVED', reason: null })
    expect(await settled(ours, document.id)).toMatchObject({ state: 'FAILED', reason: 'damaged' })
    const sound = await uploads(ours, 'Viewings are free of charge and take about an hour.', 'viewings.txt')
    await settled(ours, sound.document.id)
    expect((await ours.api('POST', `/api/documents/${sound.document.id}/retry`)).status).toBe(409)
  })

  test('uploaded again, a failed document is tried again', async () => {
    const broken = Buffer.from('%PDF-1.7 and then as good as nothing')
    const { document } = await uploads(ours, broken, 'worse.pdf')
    await settled(ours, document.id)
    const again = await uploads(ours, broken, 'worse.pdf')
    expect(again).toMatchObject({ isNew: false, document: { id: document.id, state: 'RECEIVED', reason: null } })
    expect(await settled(ours, document.id)).toMatchObject({ state: 'FAILED', reason: 'damaged' })
  })

  test('a shelf holds three hundred documents', async () => {
    const full = await house.brokerage('Full')
    const first = await uploads(full, 'The first of many rules.', 'first.txt')
    await full.look(inside =>
      inside.db
        .insertInto('documents')
        .values(
          Array.from({ length: 299 }, (_, at) => ({
            ...{ title: `Rule ${at}`, file_name: 'rule.txt', file_key: 'none', bytes: 1, state: 'READY' },
            content_hash: Buffer.from(`hash ${at}`),
          })),
        )
        .execute(),
    )
    const refused = await uploads(full, 'One rule too many.', 'more.txt')
    expect(refused.status).toBe(409)
    expect(await uploads(full, 'The first of many rules.', 'first.txt')).toMatchObject({
      isNew: false,
      document: { id: first.document.id },
    })
  })
})
