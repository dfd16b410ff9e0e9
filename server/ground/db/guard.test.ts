import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '#test/databases'
import { type PostgresServer, startPostgres } from '#test/postgres-server'
import { acrossOrganizations, checkWalls } from './guard.ts'

/** Each: what somebody might do one day, and what the guard must say about it. */
const faults: [what: string, sql: string, says: RegExp][] = [
  ['switches the wall off', 'alter table good disable row level security', /^table good: row-level security is not enabled/],
  ['does not force it', 'alter table good no force row level security', /^table good: .* not forced/],
  ['lets org_id be null', 'alter table good alter org_id drop not null', /^table good: org_id may be null/],
  ['forgets the policy', 'drop policy organization on good', /^table good: no policy lets simsar_app/],
  ['adds a policy for everybody', 'create policy open on good using (true)', /^table good: policy open shows simsar_app rows without/],
  [
    'adds a policy for simsar_app that is always true',
    'create policy open on good for select to simsar_app using (1 = 1)',
    /policy open shows/,
  ],
  ['checks nothing on writing', 'create policy pen on good for insert to simsar_app with check (true)', /policy pen lets simsar_app write/],
  [
    'guards reading and not writing',
    'drop policy organization on good; create policy half on good to simsar_app using (org_id = current_org()) with check (true)',
    /policy half lets simsar_app write/,
  ],
  ['has the policy only for another role', 'alter policy organization on good to simsar_door', /^table good: no policy lets simsar_app/],
  [
    'points at another table by its id alone',
    'create unique index parent_id on parent (org_id, id); alter table parent add constraint only_id unique (id); alter table good add foreign key (parent_id) references parent (id)',
    /foreign key good_parent_id_fkey does not lead from org_id/,
  ],
  [
    'names another column an organization',
    'alter table good add column other_org uuid references organizations (id)',
    /foreign key good_other_org_fkey does not lead from org_id/,
  ],
  [
    'is unique across organizations',
    'create unique index good_name on good (name)',
    /^index good_name on good is unique across organizations/,
  ],
  [
    'has org_id in an index, but not first',
    'create unique index good_late on good (name, org_id)',
    /^index good_late on good is unique across organizations/,
  ],
  [
    'excludes across organizations',
    'alter table good add exclude using btree (name with =)',
    /^index good_name_excl on good is unique across/,
  ],
  ['makes the role a superuser', 'alter role simsar_app superuser', /^role simsar_app is a superuser/],
  ['exempts a role', 'alter role simsar_door bypassrls', /^role simsar_door is exempt/],
  [
    'lets the role become an owner of tables',
    'create role landlord; grant create on schema public to landlord; alter table parent owner to landlord; grant landlord to simsar_app',
    /^role simsar_app may become landlord, who owns tables/,
  ],
  [
    'lets the role become a superuser',
    'create role emperor superuser; grant emperor to simsar_app',
    /may become emperor, who is a superuser/,
  ],
  [
    'gives the table to the role',
    'grant create on schema public to simsar_app; alter table good owner to simsar_app',
    /^table good belongs to simsar_app/,
  ],
  ['lets the role make tables', 'grant create on schema public to simsar_app', /^simsar_app may make things of its own in schema public/],
  ['grants truncate', 'grant truncate on good to simsar_app', /^table good: simsar_app may truncate/],
  [
    'writes a function with the owner’s rights',
    'create function all_goods() returns setof good language sql security definer as $$ select * from good $$',
    /^function all_goods\(\) runs with its owner/,
  ],
  ['makes a view', 'create view goods as select * from good', /^view goods looks with its owner/],
  [
    'makes a materialized view',
    'create materialized view kept as select * from good; grant select on kept to simsar_app',
    /^materialized view kept/,
  ],
  [
    'shares a table without organizations',
    'create table rates (id int); grant select on rates to simsar_app',
    /^table rates: has no org_id/,
  ],
  [
    'hides a table in another schema',
    'create schema aside; create table aside.good (org_id uuid not null)',
    /^table aside\.good: row-level security is not enabled/,
  ],
  [
    'forgets the wall on a partition',
    "create table big (org_id uuid not null default current_org(), n int, primary key (org_id, n)) partition by hash (org_id); create table big_0 partition of big for values with (modulus 1, remainder 0); select wall('big')",
    /^table big_0: row-level security is not enabled/,
  ],
]

/** What is right and must not be reported. */
const good = `
  create table parent (org_id uuid not null default current_org() references organizations (id), id uuid not null, primary key (org_id, id));
  select wall('parent');
  create table good (
    org_id uuid not null default current_org(), id uuid primary key default gen_random_uuid(), parent_id uuid, name text not null,
    unique (org_id, name), foreign key (org_id, parent_id) references parent (org_id, id));
  create index good_by_name on good (name);
  select wall('good');
  create policy dispatcher on good for select to simsar_dispatcher using (true);
  create view walled_goods with (security_invoker = true) as select * from good;
  grant select on walled_goods to simsar_app`

function guardSentences(start: () => Promise<FreshDatabase>) {
  let database: FreshDatabase
  beforeAll(async () => {
    database = await start()
  }, 60_000)
  afterAll(() => database.drop())

  test('our own migrations have no fault, and every exception from the rules is still needed', async () => {
    expect(await checkWalls(database.engine)).toEqual([])
    const { rows } = await database.engine.owner('select indexrelid::regclass::text as name from pg_index where indrelid > 16000')
    expect(rows.map(row => row.name)).toEqual(expect.arrayContaining(Object.keys(acrossOrganizations)))
  })

  test('tables built by the rules have no fault', async () => {
    expect(await faultsAfter('select 1')).toEqual([])
  })

  test.each(faults)('somebody %s', async (_what, sql, says) => {
    const found = await faultsAfter(sql)
    expect(found).toContainEqual(expect.stringMatching(says))
  })

  /** In a transaction that is thrown away, so that roles too are as before. */
  async function faultsAfter(sql: string): Promise<string[]> {
    const { engine } = database
    const transaction = await engine.begin('')
    try {
      await transaction.query(`${good};${sql}`, [])
      return await checkWalls({ ...engine, owner: (text, params = []) => transaction.query(text, params) })
    } finally {
      await transaction.rollback()
    }
  }
}

describe('the walls on the embedded engine', () => {
  guardSentences(() => freshDatabase(undefined, 'embedded'))
})

describe('the walls on PostgreSQL', () => {
  let server: PostgresServer
  afterAll(() => server.stop())
  guardSentences(async () => {
    server = await startPostgres()
    return freshDatabase(undefined, 'postgres', server.url)
  })
})
