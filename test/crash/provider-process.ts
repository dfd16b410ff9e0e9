import { startEmulators } from '../../emulators/index.ts'
import { startOpenAi } from '../../emulators/openai/index.ts'

/** The world outside, in a process of its own: what it writes into its book nobody under test can touch. */
const [port, modelPort, slowMs] = process.argv.slice(2).map(Number)
await startEmulators({ port: port!, receiptPaceMs: 10, retry: { firstMs: 40, mostMs: 400 } })
const model = await startOpenAi({ port: modelPort!, slowMs: slowMs! })
model.behave('slow')
console.log('listening')
