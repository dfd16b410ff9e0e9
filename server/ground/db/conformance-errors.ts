import { expect, test } from 'vitest'
import { DatabaseError, type Engine } from './engine.ts'

/** The part of the conformance suite about refusals: what rooms decide on (code, constraint, table), and what may not leak. */
export function errorSentences(engine: () => Engine, inOrg: (org: string) => string) {
  const refusal = (sql: string, params: unknown[] = []) =>
    engine()
      .once('conformance_app', sql, params)
      .then(
        () => null,
        error => error,
      )

  test('a duplicate names the constraint and the table, and quotes nobody’s data', async () => {
    await engine().owner('insert into counters values (100, 1)')
    const error = await refusal('insert into counters values ($1, $2)', [100, 5])
    expect(error).toBeInstanceOf(DatabaseError)
    expect(error).toMatchObject({ code: '23505', constraint: 'counters_pkey', table: 'counters' })
    expect(error.message).not.toContain('100')
    expect(error.message.length).toBeLessThan(200)
  })

  test.each([
    ['a table that is not there', 'select * from nowhere', [], '42P01'],
    ['words that are no SQL', 'selekt $1', [1], '42601'],
    ['a null where none may be', 'insert into counters values ($1, $2)', [101, null], '23502'],
    ['text that is no number', 'select $1::int', ['twelve'], '22P02'],
    ['a NUL in text', 'select $1::text', ['a\0b'], '22021'],
    ['a NUL in json', 'select $1::jsonb', [{ text: 'a\0b' }], '22P05'],
    ['a parameter too few', 'select $1::int + $2::int', [1], '08P01'],
    ['a function as a parameter', 'select $1::text', [() => 1], '22023'],
    ['a NUL in the SQL itself', 'select 1 \0 as one', [1], '22021'],
    ['somebody else’s table', 'select * from pg_authid', [], '42501'],
  ])('%s is refused with its SQLSTATE and the engine goes on', async (_what, sql, params, code) => {
    const error = await refusal(sql, params)
    if (code === '08P01') expect(error).toBeInstanceOf(Error)
    else expect(error).toMatchObject({ name: 'DatabaseError', code })
    expect((await engine().once('conformance_app', 'select 1 as one', [])).rows).toEqual([{ one: 1 }])
  })

  test('a row of another organization cannot be written', async () => {
    const transaction = await engine().begin(inOrg('a'))
    const attempt = await transaction.query("insert into things (id, name, org) values ($1, 'theirs', 'b')", [50]).catch(error => error)
    await transaction.rollback()
    expect(attempt).toMatchObject({ name: 'DatabaseError', code: '42501' })
  })

  test('a conflict that SQL allows for is no error and changed nothing', async () => {
    const answer = await engine().once(
      'conformance_app',
      'insert into counters values ($1, $2) on conflict do nothing returning id',
      [100, 5],
    )
    expect(answer).toEqual({ rows: [], affected: 0 })
  })
}
