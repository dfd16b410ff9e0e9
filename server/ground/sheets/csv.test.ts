import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodingOf } from './encoding.ts'
import { type Cell, readSheet, type SheetRow } from './index.ts'

async function rowsOf(bytes: Buffer | string): Promise<SheetRow[]> {
  const sheets = await readSheet(Buffer.from(bytes), 'units.csv')
  return sheets.flatMap(sheet => sheet.rows)
}
const cellsOf = async (bytes: Buffer | string): Promise<Cell[][]> => (await rowsOf(bytes)).map(row => row.cells)

describe('delimited text', () => {
  test.each([',', ';', '\t', '|'])('finds %j as the delimiter although the prices hold commas', async delimiter => {
    const text = ['name;price;area', 'A;"1,250,000";120', 'B;"2,5";90', 'C;"3,100,000";75'].join('\n').replaceAll(';', delimiter)
    expect(await cellsOf(text)).toEqual([
      ['name', 'price', 'area'],
      ['A', '1,250,000', '120'],
      ['B', '2,5', '90'],
      ['C', '3,100,000', '75'],
    ])
  })

  test('prefers the delimiter of the header when decimal commas cut as evenly', async () => {
    expect(await cellsOf('name;price;area\na;1,5;90\nb;2,5;80\n')).toEqual([
      ['name', 'price', 'area'],
      ['a', '1,5', '90'],
      ['b', '2,5', '80'],
    ])
  })

  test('obeys a leading sep= line and does not count it', async () => {
    const rows = await rowsOf('sep=;\r\na;b\r\n1;2\r\n')
    expect(rows.map(row => [row.row, row.cells])).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ])
  })

  test('keeps line breaks, quotes and delimiters inside quotes, and counts such a record once', async () => {
    const rows = await rowsOf('a,b\n"New Cairo\n/\nLake ""View""",2\n\nlast,3\n')
    expect(rows.map(row => [row.row, row.cells])).toEqual([
      [1, ['a', 'b']],
      [2, ['New Cairo\n/\nLake "View"', '2']],
      [4, ['last', '3']],
    ])
  })

  test('reads mixed line ends, the bare returns of old Macs and blank lines', async () => {
    expect(await cellsOf('a,b\r\n1,2\n3,4\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
    expect(await cellsOf('a,b\r1,2\r3,4')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  test('lets a quote that never closes spoil only its own line', async () => {
    const rows = await rowsOf('a,b,c\n1,"open,x\n"2","fine","y"\n3,z,w\n')
    expect(rows.map(row => [row.row, row.problem ?? null])).toEqual([
      [1, null],
      [2, 'unclosed-quote'],
      [3, null],
      [4, null],
    ])
    expect(rows[2]!.cells).toEqual(['2', 'fine', 'y'])
    const last = await rowsOf('a,b\n1,2\n3,"open\n')
    expect(last.at(-1)).toMatchObject({ row: 3, problem: 'unclosed-quote', cells: ['3', '"open'] })
  })

  test('takes a quote in the midst of a quoted text for a letter', async () => {
    expect(await cellsOf('a,b\n"a 5" pipe",2\n')).toEqual([
      ['a', 'b'],
      ['a 5" pipe', '2'],
    ])
  })

  test('leaves formulas as text and unwraps the codes Excel protects', async () => {
    expect(await cellsOf('a,b\n=cmd|\' /C calc\'!A0,"=""00123"""\n')).toEqual([
      ['a', 'b'],
      ["=cmd|' /C calc'!A0", '00123'],
    ])
  })

  test('drops NULs and refuses what is no text', async () => {
    expect(await cellsOf('name,pri\0ce\nA,1\nB,2\nC,3\nD,4\nE,5\nF,6\n')).toContainEqual(['name', 'price'])
    await expect(rowsOf(Buffer.concat([Buffer.from('a,b\n'), Buffer.alloc(4000)]))).rejects.toMatchObject({ code: 'not-a-sheet' })
  })

  test('refuses a line of ten megabytes, whether it is quoted or not', async () => {
    await expect(rowsOf(`a,b\n${'x'.repeat(10_000_000)}\n`)).rejects.toMatchObject({ code: 'broken' })
    await expect(rowsOf(`a,b\n"${'x'.repeat(10_000_000)}\n`)).rejects.toMatchObject({ code: 'broken' })
  })

  test('gives up on a file made of quotes that never close instead of reading it once a line', async () => {
    await expect(rowsOf('""a\n'.repeat(1_000_000))).rejects.toMatchObject({ code: 'broken' })
  })

  test('refuses more than 200 columns and more than 200,000 rows', async () => {
    await expect(rowsOf(`${Array.from({ length: 201 }, (_, at) => `c${at}`).join(',')}\n`)).rejects.toMatchObject({
      code: 'too-many-columns',
    })
    await expect(rowsOf('a,b\n'.repeat(200_100))).rejects.toMatchObject({ code: 'too-many-rows' })
  })

  test('agrees with csv-parse on well-formed files', async () => {
    const field = fc.stringMatching(/^[a-zA-Zء-ي0-9 ,"\n.-]{0,12}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 }), async table => {
        const text = [['id', 'name', 'price'], ...table].map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
        const expected = (parse(text, { relax_column_count: true }) as string[][])
          .map(row => trimmed(row.map(cell => (cell.trim() === '' ? null : cell))))
          .filter(row => row.length > 0)
        expect(await cellsOf(text)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })
})

function trimmed(cells: Cell[]): Cell[] {
  const last = cells.findLastIndex(cell => cell !== null)
  return cells.slice(0, last + 1)
}

/** A text in a one-byte encoding, made by asking the decoder which byte gives each letter. */
function encoded(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Buffer.from([...text].map(letter => bytes.get(letter) ?? 0x3f))
}

describe('encodings', () => {
  const arabic = 'الكود;السعر;المنطقة\nأ1;٣٬٥٠٠٬٠٠٠;القاهرة الجديدة\nأ2;مليون ونص;مدينة نصر\n'.replace(/[٠-٩٬]/g, '5')
  const turkish = 'İlan No;Başlık;Fiyat\n1;Girne Alsancak satılık güneşli daire;£750\n2;Gönyeli kiralık ev, öğrenciye;£400\n'
  const russian = 'Код;Название;Цена\n1;Квартира у моря в Кирении;95000\n2;Студия с видом на горы;60000\n'

  test.each([
    ['windows-1256', arabic],
    ['windows-1254', turkish],
    ['windows-1251', russian],
  ])('tells %s by its letters', async (encoding, text) => {
    const bytes = encoded(text, encoding)
    expect(encodingOf(bytes)).toBe(encoding)
    expect((await cellsOf(bytes)).map(row => row.join(';')).join('\n')).toBe(text.trim())
  })

  test('reads UTF-16 of both orders, with and without its mark', async () => {
    const little = Buffer.from(`\ufeff${turkish}`, 'utf16le')
    const big = Buffer.from(little).swap16()
    const expected = await cellsOf(turkish)
    for (const bytes of [little, big, little.subarray(2), big.subarray(2)]) expect(await cellsOf(bytes)).toEqual(expected)
  })

  test('reads UTF-8 with a mark, and keeps UTF-8 when one byte of it is broken', async () => {
    expect((await cellsOf(`\ufeff${arabic}`))[0]).toEqual(['الكود', 'السعر', 'المنطقة'])
    const bytes = Buffer.from(arabic)
    bytes[bytes.length - 3] = 0xff
    expect(encodingOf(bytes)).toBe('utf-8')
  })
})
