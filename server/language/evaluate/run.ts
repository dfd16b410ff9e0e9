import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { predict, type Task, tasks } from './understand.ts'

/** `node server/language/evaluate/run.ts --task turns [--inventory FILE] < lines.jsonl > predictions.jsonl` */
const { values } = parseArgs({ options: { task: { type: 'string' }, inventory: { type: 'string' } } })
const task = tasks.find(name => name === values.task)
if (!task) {
  console.error(`--task must be one of: ${tasks.join(', ')}`)
  process.exit(2)
}
await run(task)

async function run(name: Task): Promise<void> {
  const inventory: unknown = values.inventory ? JSON.parse(readFileSync(values.inventory, 'utf8')) : undefined
  for await (const prediction of predict(name, createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }), inventory))
    process.stdout.write(JSON.stringify(prediction) + '\n')
}
