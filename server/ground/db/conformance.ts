import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errorSentences } from './conformance-errors.ts'
import { valueSentences } from './conformance-values.ts'
import { DatabaseError, DatabaseUnavailable, type Engine } from './engine.ts'

export interface Opened {
  engine: Engine
  drop(): Promise<void>
}

/** What both engines have in common, said once. `open` gives an empty database on which the roles may be made. */
export function engineConformance(open: () => Promise<Opened>) {
  let opened: Opened
  const engine = () => opened.engine

  beforeAll(async () => {
    opened = await open()
    await engine().owner(`
      do $$ begin create role conformance_app nologin; exception when duplicate_object or unique_violation then null; end $$;
      create table things (id int primary key, name text not null unique, org text not null default current_setting('app.org', true));
      create table parts (id int primary key, thing int not null references things (id) deferrable initially deferred);
      create table counters (id int primary key, value int not null);
      insert into counters values (1, 0);
      grant select, insert, update, delete on things, parts, counters to conformance_app;
      alter table things enable row level security;
      alter table things force row level security;
      create policy own on things to conformance_app using (org = current_setting('app.org', true))`)
  }, 60_000)

  afterAll(() => opened.drop())

  const inOrg = (org: string) => `set local role conformance_app; select set_config('app.org', '${org}', true)`
  const one = async (sql: string, params: unknown[] = []) => (await engine().owner(sql, params)).rows[0]

  describe('values', () => valueSentences(engine))
  describe('errors', () => errorSentences(engine, inOrg))

  describe('a transaction', () => {
    test('is seen after its commit and not before', async () => {
      const transaction = await engine().begin(inOrg('a'))
      await transaction.query('insert into things (id, name) values ($1, $2)', [1, 'one'])
      await transaction.commit()
      expect(await one('select name, org from things where id = 1')).toEqual({ name: 'one', org: 'a' })
    })

    test('leaves nothing behind when it is rolled back, and a second rollback is harmless', async () => {
      const transaction = await engine().begin(inOrg('a'))
      await transaction.query('insert into things (id, name) values ($1, $2)', [2, 'two'])
      await transaction.rollback()
      await transaction.rollback()
      expect(await one('select count(*) as n from things where id = 2')).toEqual({ n: 0 })
    })

    test('that failed in the middle does not commit, and says so', async () => {
      const transaction = await engine().begin(inOrg('a'))
      await transaction.query('insert into things (id, name) values ($1, $2)', [3, 'three'])
      await expect(transaction.query('select $1::int / 0', [1])).rejects.toMatchObject({ code: '22012' })
      await expect(transaction.query('select $1::int', [1])).rejects.toMatchObject({ code: '25P02' })
      await expect(transaction.commit()).rejects.toMatchObject({ code: '25P02' })
      expect(await one('select count(*) as n from things where id = 3')).toEqual({ n: 0 })
    })

    test('goes on after a failure that a savepoint caught', async () => {
      const transaction = await engine().begin(inOrg('a'))
      await transaction.query('savepoint before', [])
      await expect(transaction.query('select $1::int / 0', [1])).rejects.toBeInstanceOf(DatabaseError)
      await transaction.query('rollback to savepoint before', [])
      await transaction.query('insert into things (id, name) values ($1, $2)', [4, 'four'])
      await transaction.commit()
      expect(await one('select name from things where id = 4')).toEqual({ name: 'four' })
    })

    test('whose opening fails is none, and stands in nobody’s way', async () => {
      await expect(engine().begin('set local role nobody_at_all')).rejects.toMatchObject({ code: '22023' })
      expect(await one('select 1 as one')).toEqual({ one: 1 })
    })

    test('reports a constraint that fails only at the commit', async () => {
      const transaction = await engine().begin(inOrg('a'))
      await transaction.query('insert into parts (id, thing) values ($1, $2)', [1, 404])
      await expect(transaction.commit()).rejects.toMatchObject({ code: '23503', constraint: 'parts_thing_fkey', table: 'parts' })
      expect(await one('select count(*) as n from parts')).toEqual({ n: 0 })
    })

    test('cannot be used when it is over', async () => {
      const transaction = await engine().begin('')
      await transaction.commit()
      await expect(transaction.query('select $1::int', [1])).rejects.toBeInstanceOf(DatabaseUnavailable)
      await expect(transaction.commit()).rejects.toBeInstanceOf(DatabaseUnavailable)
      await transaction.rollback()
    })

    test('takes its role and organization with it when it ends, however it ends', async () => {
      const committed = await engine().begin(inOrg('a'))
      await committed.commit()
      const undone = await engine().begin(inOrg('a'))
      await undone.rollback()
      const after = await engine().begin('')
      const { rows } = await after.query(
        "select current_user = session_user as owner, coalesce(current_setting('app.org', true), '') as org",
        [],
      )
      await after.rollback()
      expect(rows).toEqual([{ owner: true, org: '' }])
    })

    test('sees only its organization’s rows', async () => {
      const other = await engine().begin(inOrg('b'))
      const { rows } = await other.query('select id from things where id = any($1::int[])', [[1, 4]])
      await other.rollback()
      expect(rows).toEqual([])
    })

    test('twenty at once that each add one make twenty', async () => {
      const addOne = async () => {
        const transaction = await engine().begin('set local role conformance_app')
        const { rows } = await transaction.query('select value from counters where id = $1 for update', [1])
        await transaction.query('update counters set value = $1 where id = $2', [Number(rows[0]?.value) + 1, 1])
        await transaction.commit()
      }
      await Promise.all(Array.from({ length: 20 }, addOne))
      expect(await one('select value from counters where id = 1')).toEqual({ value: 20 })
    })
  })

  describe('once', () => {
    test('runs as the role asked for and leaves no trace of it', async () => {
      const { rows } = await engine().once('conformance_app', 'select current_user::text as who', [])
      expect(rows).toEqual([{ who: 'conformance_app' }])
      expect(await one('select current_user = session_user as owner')).toEqual({ owner: true })
    })

    test('is behind the same wall', async () => {
      expect((await engine().once('conformance_app', 'select * from things', [])).rows).toEqual([])
      await expect(engine().once('conformance_app', 'create table mine (id int)', [])).rejects.toMatchObject({ code: '42501' })
    })

    test('has committed when it answers', async () => {
      await engine().once('conformance_app', 'insert into counters values ($1, $2)', [2, 7])
      expect(await one('select value from counters where id = 2')).toEqual({ value: 7 })
    })

    test('reports a constraint that fails only at the commit', async () => {
      await expect(engine().once('conformance_app', 'insert into parts values ($1, $2)', [2, 404])).rejects.toMatchObject({ code: '23503' })
      expect(await one('select count(*) as n from parts')).toEqual({ n: 0 })
    })

    test('a hundred at once with one key make one row and ninety-nine refusals', async () => {
      const results = await Promise.allSettled(
        Array.from({ length: 100 }, (_, index) => engine().once('conformance_app', 'insert into counters values ($1, $2)', [3, index])),
      )
      expect(results.filter(result => result.status === 'fulfilled')).toHaveLength(1)
      const refusals = results.flatMap(result => (result.status === 'rejected' ? [result.reason.code] : []))
      expect(new Set(refusals)).toEqual(new Set(['23505']))
    })

    test('does not mind that a table has changed under a statement it knows', async () => {
      const ask = () => engine().once('conformance_app', 'select * from counters where id = $1', [2])
      expect((await ask()).rows).toEqual([{ id: 2, value: 7 }])
      expect((await ask()).rows).toEqual([{ id: 2, value: 7 }])
      await engine().owner("alter table counters add column note text not null default 'new'")
      expect((await ask()).rows).toEqual([{ id: 2, value: 7, note: 'new' }])
      const migration = await engine().begin('')
      await migration.query('alter table counters drop column note', [])
      await migration.commit()
      expect((await ask()).rows).toEqual([{ id: 2, value: 7 }])
    })

    test('keeps working with more statements than anybody prepares', async () => {
      for (let number = 0; number < 300; number++) {
        expect((await engine().once('conformance_app', `select $1::int + ${number} as sum`, [1])).rows).toEqual([{ sum: number + 1 }])
      }
      expect((await engine().once('conformance_app', 'select $1::int + 0 as sum', [1])).rows).toEqual([{ sum: 1 }])
    })
  })

  describe('the owner', () => {
    test('may say several things at once and hears the last', async () => {
      expect(await engine().owner('select 1 as one; select 2 as two')).toEqual({ rows: [{ two: 2 }], affected: 1 })
    })

    test('undoes all of several statements when one fails', async () => {
      await expect(engine().owner('create table half (id int); select 1/0')).rejects.toMatchObject({ code: '22012' })
      expect(await one("select to_regclass('half') as there")).toEqual({ there: null })
    })

    test('cannot leave a transaction open for the next', async () => {
      await engine().owner('begin; create table forgotten (id int)')
      await expect(engine().owner('begin; select 1/0')).rejects.toMatchObject({ code: '22012' })
      expect(await one("select to_regclass('forgotten') as there")).toEqual({ there: null })
    })
  })

  test('is alive until it is closed, and then refuses everything as unavailable', async () => {
    const { engine: other, drop } = await open()
    expect(await other.alive(5_000)).toBe(true)
    await other.close()
    expect(await other.alive(200)).toBe(false)
    await expect(other.begin('')).rejects.toBeInstanceOf(DatabaseUnavailable)
    await expect(other.once('conformance_app', 'select 1', [])).rejects.toBeInstanceOf(DatabaseUnavailable)
    await expect(other.owner('select 1')).rejects.toBeInstanceOf(DatabaseUnavailable)
    await other.close()
    await drop()
  }, 30_000)
}
