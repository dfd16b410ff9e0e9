import readXlsxFile from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { type Cell, readSheet, type SheetRow } from './index.ts'
import { makeWorkbook, makeZip, type WorkbookText, workbookParts } from './test/make-zip.ts'

const rowsOf = async (bytes: Buffer): Promise<SheetRow[]> => (await readSheet(bytes, 'units.xlsx')).flatMap(sheet => sheet.rows)
const cellsOf = async (text: WorkbookText): Promise<Cell[][]> => (await rowsOf(makeWorkbook(text))).map(row => row.cells)
const data = (rows: string) => `<sheetData>${rows}</sheetData>`

describe('workbooks', () => {
  test('read like read-excel-file reads what write-excel-file wrote', async () => {
    const table = [
      ['Code', 'السعر', 'Ready', 'Delivery'],
      ['A-1', 5_800_000, true, new Date(Date.UTC(2027, 5, 30))],
      ['A-2', 1.25, false, new Date(Date.UTC(2028, 0, 1))],
      ['<&"> _x0041_b', -3, null, null],
    ]
    const rows = table.map(row => row.map(value => (value instanceof Date ? { value, format: 'dd/mm/yyyy' } : { value })))
    const bytes = (await writeXlsxFile(rows as never).toBuffer()) as Buffer
    const [oracle] = (await readXlsxFile(bytes)) as unknown as { data: Cell[][] }[]
    const ours = await rowsOf(bytes)
    for (const [at, row] of ours.entries()) expect([...row.cells, null, null, null, null].slice(0, 4)).toEqual(oracle!.data[at])
    expect(ours[1]!.cells[3]).toEqual(new Date(Date.UTC(2027, 5, 30)))
  })

  test('hold inline, shared and rich strings, booleans, errors and numbers, each in its own column', async () => {
    expect(
      await cellsOf({
        sharedStrings: '<si><t>شقة</t></si><si><r><t>two </t></r><r><t xml:space="preserve">parts</t></r><rPh><t>x</t></rPh></si>',
        sheet: data(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>a &amp; b&#10;c</t></is></c></row>' +
            '<row r="3"><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c><v>1.5E3</v></c><c t="s"><v>99</v></c></row>',
        ),
      }),
    ).toEqual([
      ['شقة', 'two parts', null, 'a & b\nc'],
      [true, '#N/A', 1500],
    ])
  })

  test('count dates from 1900 with its missing leap day, and from 1904', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="[$-409]d mmm yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>'
    const sheet = data('<row r="1"><c s="1"><v>46195</v></c><c s="2"><v>61</v></c><c s="1"><v>59</v></c><c s="0"><v>46195</v></c></row>')
    const day = (text: string) => new Date(`${text}T00:00:00Z`)
    expect(await cellsOf({ styles, sheet })).toEqual([[day('2026-06-22'), day('1900-03-01'), day('1900-02-28'), 46195]])
    expect((await cellsOf({ styles, sheet, workbookPr: '<workbookPr date1904="1"/>' }))[0]![0]).toEqual(day('2030-06-23'))
  })

  test('say what a number format says: percent, currency, unit; but not what it scales', async () => {
    const formats = ['0%', '[$£-809]#,##0', '#,##0" ج.م"', '0" m²"', '0.0,,"M"', '#,##0.00_);(#,##0.00)']
    const styles = `<numFmts>${formats.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${170 + at}"/>`).join('')}</cellXfs>`
    const values = [0.1, 450, 5_800_000, 120, 5_800_000, 12]
    const sheet = data(`<row r="1">${values.map((value, at) => `<c s="${at}"><v>${value}</v></c>`).join('')}</row>`)
    expect(await cellsOf({ styles, sheet })).toEqual([['10%', '£ 450', '5800000 ج.م', '120 m²', 5_800_000, 12]])
  })

  test('give the saved value of a formula and flag it, also when there is none', async () => {
    const [row] = await rowsOf(
      makeWorkbook({
        sheet: data(
          '<row r="7"><c r="A7"><f>SUM(B1:B2)</f><v>60</v></c><c r="B7" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c r="C7"><f>NOW()</f></c></row>',
        ),
      }),
    )
    expect(row).toMatchObject({ row: 7, cells: [60, 'ax'], formulas: [0, 1, 2] })
  })

  test('repeat the value of cells merged downwards and tell hidden columns and rows', async () => {
    const sheet =
      '<cols><col min="2" max="3" hidden="1"/></cols>' +
      data(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Mivida</t></is></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>' +
          '<row r="3" hidden="1"><c r="B3"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>',
      ) +
      '<mergeCells count="1"><mergeCell ref="A1:A3"/></mergeCells>'
    const rows = await rowsOf(makeWorkbook({ sheet }))
    expect(rows.map(row => row.cells[0] ?? null)).toEqual(['Mivida', 'Mivida', 'Mivida', null])
    expect(rows[0]!.hiddenColumns).toEqual([1, 2])
    expect(rows.map(row => row.hidden ?? false)).toEqual([false, false, true, false])
  })

  test('give visible worksheets in the order of the tabs and pass over hidden ones', async () => {
    const one = data('<row r="1"><c><v>1</v></c></row>')
    const sheets = await readSheet(
      makeWorkbook({
        sheets: [
          { name: 'Prices', xml: one },
          { name: 'Lists', xml: one, state: 'veryHidden' },
          { name: 'Units &amp; more', xml: one },
        ],
      }),
      'a.xlsx',
    )
    expect(sheets.map(sheet => sheet.name)).toEqual(['Prices', 'Units & more'])
  })

  test('ignore macros, outside links and archives inside the archive', async () => {
    const parts = [
      ...workbookParts({ sheet: data('<row r="1"><c><v>5</v></c></row>') }),
      { name: 'xl/vbaProject.bin', data: 'not run' },
      { name: 'xl/embeddings/inner.zip', data: makeZip([{ name: 'x', data: 'y' }]) },
    ]
    expect((await rowsOf(makeZip(parts)))[0]!.cells).toEqual([5])
  })

  test.each([
    ['more than 200 columns', data('<row r="1"><c r="GS1"><v>1</v></c></row>'), 'too-many-columns'],
    ['rows out of order', data('<row r="5"><c><v>1</v></c></row><row r="4"><c><v>1</v></c></row>'), 'broken'],
    ['an absurd row number', data('<row r="99999999999"><c><v>1</v></c></row>'), 'broken'],
    ['a document type', `<!DOCTYPE x [<!ENTITY a "aaaa">]>${data('')}`, 'unsafe'],
    ['an unfinished tag', `${data('<row r="1"><c><v>1</v></c></row>')}<row r="`, 'broken'],
    ['no rows', data(''), 'empty'],
  ])('refuse %s', async (_, sheet, code) => {
    await expect(rowsOf(makeWorkbook({ sheet }))).rejects.toMatchObject({ code })
  })

  test('refuse more than twenty sheets and more than 200,000 rows', async () => {
    const many = Array.from({ length: 21 }, (_, at) => ({ name: `S${at}`, xml: data('<row r="1"><c><v>1</v></c></row>') }))
    await expect(rowsOf(makeWorkbook({ sheets: many }))).rejects.toMatchObject({ code: 'too-many-sheets' })
    const long = data(Array.from({ length: 200_100 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`).join(''))
    await expect(rowsOf(makeWorkbook({ sheet: long }))).rejects.toMatchObject({ code: 'too-many-rows' })
  })

  test('pass over a million empty formatted rows', async () => {
    const sheet = data('<row r="1"><c><v>1</v></c></row><row r="1048576"><c r="A1048576" s="0"/></row>')
    expect(await rowsOf(makeWorkbook({ sheet }))).toHaveLength(1)
  })
})

describe('kinds of files', () => {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  test.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['blank text', Buffer.from(' \n\n , ,\n'), 'empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'not-a-sheet'],
    ['a web page named .xls', Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), 'not-a-sheet'],
    ['a picture', Buffer.from('ffd8ffe000104a46', 'hex'), 'not-a-sheet'],
    ['an old workbook', old, 'old-format'],
    ['a locked workbook', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['a binary workbook', makeZip([{ name: 'xl/workbook.bin', data: 'x' }]), 'old-format'],
    ['a document', makeZip([{ name: 'word/document.xml', data: '<w/>' }]), 'not-a-sheet'],
    ['half a workbook', makeWorkbook({ sheet: data('<row r="1"><c><v>1</v></c></row>') }).subarray(0, 200), 'broken'],
    ['a locked entry', makeZip(workbookParts({ sheet: '' }).map(part => ({ ...part, flags: 1 }))), 'encrypted'],
  ])('%s is refused in plain words', async (_, bytes, code) => {
    await expect(rowsOf(bytes)).rejects.toMatchObject({ name: 'SheetProblem', code })
  })

  test('the bytes decide, not the name', async () => {
    const sheets = await readSheet(makeWorkbook({ sheet: data('<row r="1"><c><v>5</v></c></row>') }), 'units.csv')
    expect(sheets[0]!.rows[0]!.cells).toEqual([5])
  })
})
