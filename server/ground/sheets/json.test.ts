import { describe, expect, test } from 'vitest'
import { type Cell, readSheet, type SheetRow } from './index.ts'

const rowsOf = async (text: string): Promise<SheetRow[]> => (await readSheet(Buffer.from(text), 'units.json')).flatMap(sheet => sheet.rows)
const tableOf = async (text: string): Promise<[number, Cell[]][]> => (await rowsOf(text)).map(row => [row.row, row.cells])

describe('JSON', () => {
  const table: [number, Cell[]][] = [
    [0, ['id', 'price']],
    [1, ['a', 5]],
    [2, [null, 6.5]],
  ]
  test.each([
    ['an array of objects', '[{"id":"a","price":5},{"price":6.5}]'],
    ['a list inside an object', '{"count":2,"properties":[{"id":"a","price":5},{"price":6.5}],"page":{"next":null}}'],
    ['a list further inside, beside a shorter one', '{"errors":[{"x":1}],"data":{"listings":[{"id":"a","price":5},{"price":6.5}]}}'],
    ['one object a line', '{"id":"a","price":5}\n\n{"price":6.5}\n'],
    ['a byte order mark', '\ufeff[{"id":"a","price":5},{"price":6.5}]'],
  ])('reads %s', async (_, text) => {
    expect(await tableOf(text)).toEqual(table)
  })

  test('reads UTF-16', async () => {
    const sheets = await readSheet(Buffer.from('\ufeff[{"id":"شقة","price":5}]', 'utf16le'), 'a.json')
    expect(sheets[0]!.rows[1]!.cells).toEqual(['شقة', 5])
  })

  test('dots nested keys, joins lists of words, numbers lists of objects', async () => {
    const [header, row] = await tableOf(
      '[{"location":{"city":"Cairo","coordinates":[30.1,31.2]},"amenities":["Pool","Gym"],"images":[],"paymentPlans":[{"years":8},{"years":6}]}]',
    )
    expect(header![1]).toEqual([
      'location.city',
      'location.coordinates',
      'amenities',
      'images',
      'paymentPlans.0.years',
      'paymentPlans.1.years',
    ])
    expect(row![1]).toEqual(['Cairo', '30.1 | 31.2', 'Pool | Gym', null, 8, 6])
  })

  test('keeps long codes to the last digit and knows no magic keys', async () => {
    const [header, row] = await tableOf(
      '[{"id":12345678901234567890,"price":1e400,"__proto__":{"admin":true},"title":"1234567890123456 \\u0000"}]',
    )
    expect(header![1]).toEqual(['id', 'price', '__proto__.admin', 'title'])
    expect(row![1]).toEqual(['12345678901234567890', '1e400', true, '1234567890123456 '])
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
  })

  test('lets a broken object spoil only itself', async () => {
    const rows = await rowsOf('[{"id":"a"},{"id":oops},{"id":"c"}]')
    expect(rows.map(row => [row.row, row.problem ?? null])).toEqual([
      [0, null],
      [1, null],
      [2, 'broken-record'],
      [3, null],
    ])
  })

  test.each([
    ['deep nesting', `[${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}]`, 'broken'],
    ['an end in the midst', '[{"id":"a"', 'broken'],
    ['an empty list', '[]', 'empty'],
    ['a list of numbers', '[1,2,3]', 'empty'],
    ['more than 200 keys', JSON.stringify([Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`k${at}`, 1]))]), 'too-many-columns'],
  ])('refuses %s', async (_, text, code) => {
    await expect(rowsOf(text)).rejects.toMatchObject({ code })
  })
})
