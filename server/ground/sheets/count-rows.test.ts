import { expect, test } from 'vitest'
import { countRows } from './index.ts'
import { makeWorkbook } from './test/make-zip.ts'

test('rows are counted before they are read', async () => {
  expect(await countRows(Buffer.from('a,b\n1,2\n3,4'))).toBe(3)
  expect(await countRows(Buffer.from('{"data":[{"a":1},{"a":2}]}'))).toBe(2)
  const rows = Array.from({ length: 30_000 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`)
  expect(await countRows(makeWorkbook({ sheet: `<sheetData>${rows.join('')}</sheetData>` }))).toBe(30_000)
})
