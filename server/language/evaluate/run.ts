import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { measure, tableOf } from './evaluate.ts'
import { predict, type Task, tasks } from './understand.ts'

/**
 * `node server/language/evaluate/run.ts --task turns [--inventory FILE] < lines.jsonl > predictions.jsonl`
 * `node server/language/evaluate/run.ts --set DIR [--only "worked on"] > table.md`
 */
const { values } = parseArgs({
  options: { task: { type: 'string' }, inventory: { type: 'string' }, set: { type: 'string' }, only: { type: 'string' } },
})
const task = tasks.find(name => name === values.task)
const only = values.only === 'worked on' || values.only === 'kept apart' ? values.only : undefined
if (values.set)
  console.log(
    tableOf(await measure(values.set, { ...(values.inventory ? { inventory: values.inventory } : {}), ...(only ? { only } : {}) }), []),
  )
else if (task) await understandLines(task)
else {
  console.error(`--set DIR, or --task one of: ${tasks.join(', ')}`)
  process.exitCode = 2
}

async function understandLines(name: Task): Promise<void> {
  const inventory: unknown = values.inventory ? JSON.parse(readFileSync(values.inventory, 'utf8')) : undefined
  for await (const prediction of predict(name, createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }), inventory))
    process.stdout.write(JSON.stringify(prediction) + '\n')
}
