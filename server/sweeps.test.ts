import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { patienceOf } from '#ground/patience'
import { aHouse, type Brokerage, call, type TestHouse } from '#test/house'
import { ringForgotten, type SweepParts, tidy } from './sweeps.ts'

/** Nothing is done here until the test says so. */
let house: TestHouse
let brokerage: Brokerage
beforeAll(async () => {
  house = await aHouse({ work: false })
  brokerage = await house.brokerage()
})
afterAll(() => house.close())

const later = (ms: number): SweepParts => ({
  ...house.means,
  engine: house.engine,
  patience: patienceOf({}),
  clock: { now: () => new Date(Date.now() + ms) },
})
async function uploads(path: string, words: string, name: string) {
  const form = new FormData()
  form.append('file', new Blob([words]), name)
  return call(house.url, 'POST', path, { token: brokerage.session.accessToken, form })
}
const documents = async () =>
  (await brokerage.api('GET', '/api/documents')).json.items as { id: string; state: string; reason: string | null }[]
const stateOf = async (id: string) => (await documents()).find(document => document.id === id)?.state
const forgetsBells = () => brokerage.look(inside => inside.db.deleteFrom('jobs').execute())
const bells = () => brokerage.look(inside => inside.db.selectFrom('jobs').select(['kind', 'state']).execute())
const filesOnDisk = () => {
  const folder = join(house.config.dataDirectory, 'files', brokerage.organization)
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).length
}

test('a document whose bell was lost is read all the same; one that has its bell gets no second', async () => {
  const { json } = await uploads('/api/documents', 'Pets are welcome in the gardens of every building.', 'pets.txt')
  await ringForgotten(later(60_000))
  expect(await bells()).toHaveLength(1)
  await forgetsBells()
  await ringForgotten(later(1000))
  expect(await bells()).toEqual([])
  await ringForgotten(later(60_000))
  await ringForgotten(later(60_000))
  expect(await bells()).toEqual([{ kind: 'read-document', state: 'waiting' }])
  await house.runner.drain()
  expect(await stateOf(json.document.id)).toBe('READY')
  await ringForgotten(later(60_000))
  expect(await bells()).toEqual([])
})

test('one that stands at reading although its job was set aside is read', async () => {
  const { json } = await uploads('/api/documents', 'Keys are handed over in the office within a week.', 'keys.txt')
  await brokerage.look(async inside => {
    await inside.db.updateTable('documents').set({ state: 'READING' }).where('id', '=', json.document.id).execute()
    await inside.db.updateTable('jobs').set({ state: 'parked' }).execute()
  })
  await ringForgotten(later(60_000))
  await house.runner.drain()
  expect(await stateOf(json.document.id)).toBe('READY')
  await forgetsBells()
})

test('an import whose bell was lost goes on; one that is parked waits for a person', async () => {
  const sheet = 'code,type,price,bedrooms,district\nA-1,apartment,6400000,3,New Cairo\n'
  const { json } = await uploads('/api/properties/bulk-upload', sheet, 'listings.csv')
  await brokerage.look(inside => inside.db.updateTable('jobs').set({ state: 'parked' }).execute())
  await ringForgotten(later(60_000))
  expect(await bells()).toEqual([{ kind: 'import-listings', state: 'parked' }])
  await forgetsBells()
  await ringForgotten(later(60_000))
  await house.runner.drain()
  expect((await brokerage.api('GET', `/api/imports/${json.importId}`)).json).toMatchObject({ state: 'done', created: 1 })
})

test('a file nobody came to name is removed after an hour, and no file that is named', async () => {
  const before = filesOnDisk()
  const { json } = await uploads('/api/documents', 'The office is open from nine to six.', 'hours.txt')
  const keep = vi.spyOn(house.means.files, 'keep')
  keep.mockImplementationOnce(async (organization, bytes, key) => {
    keep.mockRestore()
    await house.means.files.keep(organization, bytes, key)
    throw new Error('the disk came back too late')
  })
  expect((await uploads('/api/documents', 'The lift is inspected every month.', 'lift.txt')).status).toBe(503)
  expect(filesOnDisk()).toBe(before + 2)
  await tidy(later(59 * 60_000))
  expect(filesOnDisk()).toBe(before + 2)
  await tidy(later(61 * 60_000))
  expect(filesOnDisk()).toBe(before + 1)
  expect((await brokerage.api('GET', `/api/documents/${json.document.id}/file`)).text).toBe('The office is open from nine to six.')
  expect((await uploads('/api/documents', 'The lift is inspected every month.', 'lift.txt')).status).toBe(202)
})

test('a document whose file could not be removed at once is gone all the same, and its file an hour later', async () => {
  const before = filesOnDisk()
  const { json } = await uploads('/api/documents', 'Rubbish is collected on Mondays.', 'rubbish.txt')
  const remove = vi.spyOn(house.means.files, 'remove').mockRejectedValueOnce(new Error('the disk is away'))
  expect((await brokerage.api('DELETE', `/api/documents/${json.document.id}`)).status).toBe(503)
  remove.mockRestore()
  expect(await stateOf(json.document.id)).toBeUndefined()
  expect(filesOnDisk()).toBe(before + 1)
  await tidy(later(61 * 60_000))
  expect(filesOnDisk()).toBe(before)
})

test('removing a document, and the same file twice at once, leave nothing for the sweep', async () => {
  const before = filesOnDisk()
  const twice = await Promise.all([1, 2].map(() => uploads('/api/documents', 'Guests park in the second row.', 'guests.txt')))
  expect(filesOnDisk()).toBe(before + 1)
  expect((await brokerage.api('DELETE', `/api/documents/${twice[0]!.json.document.id}`)).status).toBe(204)
  expect(filesOnDisk()).toBe(before)
  expect(await brokerage.look(inside => inside.db.selectFrom('loose_files').selectAll().execute())).toEqual([])
})
