#!/usr/bin/env node
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { ConfigProblem, readConfig } from '#ground/config'
import { version } from './version.ts'

interface Verb {
  what: string
  run(argv: string[]): Promise<number>
}

/** `simsar <verb>`: what an installer or a script asks of a brokerage's house. Each verb is its own few lines; answers go to stdout, complaints to stderr. */
const verbs: Record<string, Verb> = {
  serve: { what: 'start the house (--services=web,worker)', run: serve },
  migrate: { what: 'bring the database up to date', run: migrateDatabase },
  understand: {
    what: 'read JSON Lines, write what they say (--task turns|replies|times|dialogues|faithfulness [--inventory FILE])',
    run: understandLines,
  },
  evaluate: { what: 'score the language engine on a set (--set DIR [--inventory FILE] [--languages FILE] [--write])', run: evaluateSet },
  import: { what: 'import a sheet of listings (FILE --organization ID [--dry-run])', run: importFile },
  'create-admin': { what: 'register a brokerage and its admin (--email --password --name --organization)', run: createAdmin },
  doctor: { what: 'look for what keeps this installation from working', run: doctor },
}

async function serve(argv: string[]) {
  const { serve: start } = await import('./main.ts')
  await start(argv, process.env)
  return -1
}

async function migrateDatabase() {
  const { openDatabase, prepareDatabase } = await import('./open-house.ts')
  const engine = await openDatabase(readConfig(process.env))
  try {
    const applied = await prepareDatabase(engine)
    console.log(applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to do')
    return 0
  } finally {
    await engine.close()
  }
}

async function understandLines(argv: string[]) {
  const { predict, tasks } = await import('#language/evaluate/understand')
  const { values } = parseArgs({ args: argv, options: { task: { type: 'string' }, inventory: { type: 'string' } } })
  const task = tasks.find(known => known === values.task)
  if (!task) return complain(`--task takes one of ${tasks.join(', ')}`)
  const inventory = values.inventory ? JSON.parse(readFileSync(values.inventory, 'utf8')) : undefined
  for await (const prediction of predict(task, createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }), inventory)) {
    // a slow reader is waited for, so that memory stays flat on endless input
    if (!process.stdout.write(`${JSON.stringify(prediction)}\n`)) await once(process.stdout, 'drain')
  }
  return 0
}

async function evaluateSet(argv: string[]) {
  const { measure, measureLearned, tableOf } = await import('#language/evaluate/evaluate')
  const { measureLanguages } = await import('#language/evaluate/measure-languages')
  const { values } = parseArgs({
    args: argv,
    options: {
      set: { type: 'string' },
      inventory: { type: 'string' },
      languages: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  })
  const set = values.set ?? join(import.meta.dirname, '../../shared/eval/dev')
  if (!existsSync(set))
    return complain(
      '--set takes the directory of an evaluation set (turns.jsonl, replies.jsonl, times.jsonl, dialogues.jsonl, faithfulness.jsonl)',
    )
  const options = values.inventory ? { inventory: values.inventory } : {}
  const sentences = values.languages ?? join(import.meta.dirname, '../../shared/data/language/language_id.jsonl')
  if (values.languages && !existsSync(sentences)) return complain('--languages takes a file of JSON Lines with text and lang')
  const languages = existsSync(sentences) ? measureLanguages(sentences) : []
  const table = tableOf(await measure(set, options), measureLearned(set, options), languages)
  console.log(table)
  if (values.write) writeTable(join(import.meta.dirname, '../docs/language.md'), table)
  return 0
}

/** The table stands between two marks, so that the words around it stay a person's. */
function writeTable(file: string, table: string) {
  const [begin, end] = ['<!-- figures -->', '<!-- /figures -->']
  const page = existsSync(file) ? readFileSync(file, 'utf8') : `# How well the language engine understands\n\n${begin}\n${end}\n`
  const [before = '', rest = ''] = page.split(begin)
  writeFileSync(file, `${before}${begin}\n${table}\n${end}${rest.split(end)[1] ?? '\n'}`)
}

async function importFile(argv: string[]) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { organization: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (!file || !values.organization) return complain('simsar import FILE --organization ID [--dry-run]')
  const { openDatabase, openHouse, prepareDatabase } = await import('./open-house.ts')
  const { runImport } = await import('#rooms/listings')
  const config = readConfig(process.env)
  const engine = await openDatabase(config)
  await prepareDatabase(engine)
  const house = await openHouse(config, engine)
  try {
    const outside = house.scope.outside(values.organization, { kind: 'system' })
    const view = await runImport(outside, house.means, { bytes: readFileSync(file), name: file, dryRun: values['dry-run'] })
    for (const row of view.rows)
      for (const error of row.errors)
        console.error(`row ${row.row}, ${error.column}: ${error.message}${error.value === null ? '' : ` (${error.value})`}`)
    console.log(`${view.state}: ${view.created} new, ${view.updated} changed, ${view.unchanged} unchanged, ${view.rejected} refused`)
    return view.state === 'done' ? 0 : 1
  } finally {
    await house.stop()
  }
}

async function createAdmin(argv: string[]) {
  const { values } = parseArgs({
    args: argv,
    options: {
      email: { type: 'string' },
      password: { type: 'string' },
      name: { type: 'string' },
      organization: { type: 'string' },
      market: { type: 'string', default: 'egypt' },
    },
  })
  const { RegisterBody } = await import('#contracts/auth')
  const asked = RegisterBody.safeParse({
    email: values.email,
    password: values.password,
    fullName: values.name,
    organizationName: values.organization,
    market: values.market,
  })
  if (!asked.success)
    return complain(
      `simsar create-admin --email --password --name --organization [--market egypt|north_cyprus]\n${asked.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
    )
  const { openDatabase, openHouse, prepareDatabase } = await import('./open-house.ts')
  const { registerOrganization } = await import('#rooms/organizations')
  const config = readConfig(process.env)
  const engine = await openDatabase(config)
  await prepareDatabase(engine)
  const house = await openHouse(config, engine)
  try {
    const session = await registerOrganization(house.means, asked.data)
    console.log(`registered ${session.organization.name} (${session.organization.id})`)
    return 0
  } finally {
    await house.stop()
  }
}

async function doctor() {
  const { examine } = await import('./doctor.ts')
  const findings = await examine(process.env)
  for (const { ok, what } of findings) console.log(`${ok ? 'ok  ' : 'LOOK'} ${what}`)
  return findings.every(finding => finding.ok) ? 0 : 1
}

function complain(words: string): number {
  console.error(words)
  return 2
}

async function main(argv: string[]): Promise<number> {
  const [name = 'help', ...rest] = argv
  if (name === '--version') {
    console.log(version)
    return 0
  }
  const verb = verbs[name]
  if (verb) return verb.run(rest)
  console.log(
    `simsar ${version}\n\n${Object.entries(verbs)
      .map(([known, { what }]) => `  ${known.padEnd(14)} ${what}`)
      .join('\n')}\n`,
  )
  return name === 'help' || name === '--help' ? 0 : 2
}

main(process.argv.slice(2)).then(
  code => {
    if (code >= 0) process.exitCode = code
  },
  error => {
    console.error(error instanceof ConfigProblem || error instanceof Error ? error.message : error)
    process.exitCode = 1
  },
)
