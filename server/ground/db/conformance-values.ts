import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Engine } from './engine.ts'

/** The part of the conformance suite about values: what goes in, what comes out, the same on both engines. */
export function valueSentences(engine: () => Engine) {
  const read = async (expression: string, ...params: unknown[]) =>
    (await engine().once('conformance_app', `select ${expression} as value`, params)).rows[0]?.value

  test.each<[string, unknown]>([
    ['7::int2', 7],
    ['2147483647', 2147483647],
    ['9007199254740991::int8', 9007199254740991],
    ['count(*)', 1],
    ['1.50::numeric(10,2)', '1.50'],
    ['0.1::float8', 0.1],
    ['0.5::float4', 0.5],
    ["'NaN'::float8", Number.NaN],
    ['true', true],
    ['null::text', null],
    ["'مرحبا بك 🏡'", 'مرحبا بك 🏡'],
    ["''", ''],
    ["'2026-11-20'::date", '2026-11-20'],
    ["'2026-11-20 10:11:12.345678+02'::timestamptz", new Date('2026-11-20T08:11:12.345Z')],
    ["'1999-12-31 23:59:59+00'::timestamptz", new Date('1999-12-31T23:59:59Z')],
    ["'0044-03-15 12:00:00+00 BC'::timestamptz", new Date('-000043-03-15T12:00:00Z')],
    ["'infinity'::timestamptz", new Date(8.64e15)],
    ["'2026-11-20 10:11:12'::timestamp", '2026-11-20 10:11:12'],
    ["'10:30'::time", '10:30:00'],
    ["'1 day 02:00'::interval", '1 day 02:00:00'],
    ['\'{"a": [1, null, "é"]}\'::jsonb', { a: [1, null, 'é'] }],
    ["'[1, 2]'::json", [1, 2]],
    ['\'"text"\'::jsonb', 'text'],
    ["'null'::jsonb", null],
    ["'\\x00ff10'::bytea", Buffer.from([0, 255, 16])],
    ["''::bytea", Buffer.alloc(0)],
    ["array['a', 'b \"c\" \\ d', null, '', 'NULL', '{x,y}']", ['a', 'b "c" \\ d', null, '', 'NULL', '{x,y}']],
    ["'{}'::text[]", []],
    ['array[1, 2]::int8[]', [1, 2]],
    [
      'array[[1, 2], [3, 4]]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['array[true, false, null]', [true, false, null]],
    ["array['2026-11-20 00:00:00+00'::timestamptz]", [new Date('2026-11-20T00:00:00Z')]],
    ["array['2026-11-20'::date]", ['2026-11-20']],
    ['array[1.5, 2.25]::numeric[]', ['1.5', '2.25']],
    ['array[\'{"a": "b,c"}\'::jsonb]', [{ a: 'b,c' }]],
    ["array['\\x0102'::bytea]", [Buffer.from([1, 2])]],
    ["'8c5a7d9e-0000-4000-8000-000000000001'::uuid", '8c5a7d9e-0000-4000-8000-000000000001'],
    ["array['8c5a7d9e-0000-4000-8000-000000000001'::uuid]", ['8c5a7d9e-0000-4000-8000-000000000001']],
    ["'[2026-01-01,2026-02-01)'::daterange", '[2026-01-01,2026-02-01)'],
    ["('{1,2}'::int[])[2:2]", [2]],
    ["'[5:6]={1,2}'::int[]", [1, 2]],
  ])('%s is read as %j', async (expression, expected) => {
    expect(await read(expression)).toEqual(expected)
  })

  test.each<[string, unknown, unknown]>([
    ['$1::int8', 9007199254740991, 9007199254740991],
    ['$1::int8', 12n, 12],
    ['$1::numeric', '12345678901234567890.12', '12345678901234567890.12'],
    ['$1::bool', false, false],
    ['$1::text', undefined, null],
    ['$1::timestamptz', new Date('2026-11-20T08:11:12.345Z'), new Date('2026-11-20T08:11:12.345Z')],
    ['$1::date', '2026-11-20', '2026-11-20'],
    ['$1::bytea', Buffer.from([0, 1, 255]), Buffer.from([0, 1, 255])],
    ['$1::bytea', new Uint8Array([9, 8]), Buffer.from([9, 8])],
    ['$1::jsonb', { name: 'شقة', price: 1.5, none: null }, { name: 'شقة', price: 1.5, none: null }],
    ['$1::jsonb', JSON.stringify([1, 'two']), [1, 'two']],
    ['$1::int[]', [1, null, 3], [1, null, 3]],
    ['$1::text[]', [], []],
    ['$1::timestamptz[]', [new Date(0)], [new Date(0)]],
    ['$1::bytea[]', [Buffer.from([1, 92, 34])], [Buffer.from([1, 92, 34])]],
    ['$1::jsonb[]', [{ a: '"b"' }], [{ a: '"b"' }]],
    [
      '$1::int[][]',
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('%s given %o comes back as %o', async (expression, given, expected) => {
    expect(await read(expression, given)).toEqual(expected)
  })

  const text = fc.string({ unit: 'binary', maxLength: 40 }).filter(value => !value.includes('\0') && value.isWellFormed())

  test('any text, list of texts, bytes, document and instant comes back as it went', async () => {
    const instant = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    const bytes = fc.uint8Array({ maxLength: 60 }).map(array => Buffer.from(array))
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.option(text)),
        bytes,
        fc.dictionary(text, text),
        instant,
        async (string, list, raw, document, at) => {
          const sql = 'select $1::text as string, $2::text[] as list, $3::bytea as raw, $4::jsonb as document, $5::timestamptz as at'
          const { rows } = await engine().once('conformance_app', sql, [string, list, raw, { ...document }, at])
          expect(rows).toEqual([{ string, list, raw, document: { ...document }, at }])
        },
      ),
      { numRuns: 150 },
    )
  })

  test('what came back can be changed without harm to the next answer', async () => {
    const first = (await read("'\\x0102'::bytea")) as Buffer
    first[0] = 9
    expect(await read("'\\x0102'::bytea")).toEqual(Buffer.from([1, 2]))
  })

  test('a megabyte goes in and out, and ten thousand rows come', async () => {
    const large = Buffer.alloc(1_000_000, 'simsar')
    expect(await read('$1::bytea', large)).toEqual(large)
    const { rows, affected } = await engine().once('conformance_app', 'select n from generate_series(1, $1::int) n', [10_000])
    expect([rows.length, affected, rows[9_999]]).toEqual([10_000, 10_000, { n: 10_000 }])
  })

  test('columns keep their order and names, and rows are plain objects', async () => {
    const { rows } = await engine().owner('select 1 as "b c", 2 as a, 3 as "عدد"')
    expect(Object.keys(rows[0] ?? {})).toEqual(['b c', 'a', 'عدد'])
  })

  test.each([
    ['insert into counters values (200, 1), (201, 2)', 2],
    ['update counters set value = 3 where id >= 200', 2],
    ['select * from counters where id = 200', 1],
    ['delete from counters where id >= 200', 2],
    ['create temporary table passing (id int)', 0],
  ])('%s tells how many rows it touched', async (sql, affected) => {
    expect((await engine().owner(sql)).affected).toBe(affected)
  })
}
