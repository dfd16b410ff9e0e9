import { AsyncLocalStorage } from 'node:async_hooks'
import { newSecret } from './ids.ts'

/** One id from the webhook to the provider's answer: on log lines, deliveries, messages and jobs. */
const storage = new AsyncLocalStorage<string>()

export const newTrace = () => newSecret(9)
export const currentTrace = (): string | null => storage.getStore() ?? null
export const withTrace = <T>(trace: string, work: () => T): T => storage.run(trace, work)
