// Writes server/ground/db/tables.generated.ts from the migrated schema: queries are typed against what the database really is.
// `node scripts/generate-tables.ts` writes; `--check` fails when the file is not what the migrations say.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'

const migrations = new URL('../server/migrations/', import.meta.url)
const target = new URL('../server/ground/db/tables.generated.ts', import.meta.url)

const read: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  bigint: 'number',
  integer: 'number',
  'double precision': 'number',
  boolean: 'boolean',
  bytea: 'Buffer',
  date: 'string',
  jsonb: 'unknown',
  tsvector: 'string',
  xid8: 'string',
  'timestamp with time zone': 'Date',
  real: 'number',
}
const elements: Record<string, string> = { _text: 'string[]', _uuid: 'string[]', _float4: 'number[]' }

const database = new PGlite()
for (const file of readdirSync(migrations)
  .filter(name => name.endsWith('.sql'))
  .sort())
  await database.exec(readFileSync(new URL(file, migrations), 'utf8'))
const { rows } = await database.query<{
  table_name: string
  column_name: string
  data_type: string
  udt_name: string
  is_nullable: string
  optional: boolean
  always: boolean
}>(`
  select table_name, column_name, data_type, udt_name, is_nullable,
    column_default is not null or is_identity = 'YES' as optional, coalesce(identity_generation = 'ALWAYS', false) as always
  from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`)
await database.close()

const tables = Map.groupBy(rows, row => row.table_name)
const lines = [
  '// Written by scripts/generate-tables.ts from server/migrations. Do not edit.',
  "import type { ColumnType, Generated, GeneratedAlways } from 'kysely'",
  '',
  'type Json = ColumnType<unknown, string, string>',
  'type OptionalJson = ColumnType<unknown, string | undefined, string>',
  'type Time = ColumnType<Date, Date | string, Date | string>',
  '',
]
const nameOf = (table: string) =>
  table
    .split('_')
    .map(word => word[0]!.toUpperCase() + word.slice(1))
    .join('')
for (const [table, columns] of tables) {
  lines.push(`export interface ${nameOf(table)} {`)
  for (const column of columns) {
    let type = elements[column.udt_name] ?? read[column.data_type]
    if (!type) throw new Error(`no type for ${table}.${column.column_name}: ${column.data_type}`)
    if (type === 'unknown')
      type = column.optional
        ? 'OptionalJson'
        : column.is_nullable === 'YES'
          ? 'ColumnType<unknown, string | null | undefined, string | null>'
          : 'Json'
    else {
      if (type === 'Date') type = 'Time'
      if (column.is_nullable === 'YES')
        type = type === 'Time' ? 'ColumnType<Date | null, Date | string | null | undefined, Date | string | null>' : `${type} | null`
      else if (column.always) type = `GeneratedAlways<${type}>`
      else if (column.optional) type = type === 'Time' ? 'ColumnType<Date, Date | string | undefined, Date | string>' : `Generated<${type}>`
    }
    lines.push(`  ${column.column_name}: ${type}`)
  }
  lines.push('}', '')
}
lines.push('export interface DB {', ...[...tables.keys()].map(table => `  ${table}: ${nameOf(table)}`), '}', '')

const text = lines.join('\n')
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('tables.generated.ts is not what the migrations say: run node scripts/generate-tables.ts')
    process.exit(1)
  }
} else writeFileSync(target, text)
