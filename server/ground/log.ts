import { pino } from 'pino'
import { currentTrace } from './trace.ts'

/**
 * The one place that writes logs. Fields are an allow-list: ids, codes, counts and durations.
 * Customers' words, phone numbers and secrets have no field here, so they cannot be logged by accident.
 */
const allowed = [
  'organization',
  'connection',
  'conversation',
  'message',
  'delivery',
  'turn',
  'job',
  'kind',
  'listing',
  'import',
  'member',
  'code',
  'status',
  'method',
  'route',
  'ms',
  'count',
  'attempt',
  'provider',
  'reason',
  'error',
  'stack',
  'name',
  'address',
  'engine',
  'durability',
  'port',
  'signal',
  'room',
] as const
export type LogFields = Partial<Record<(typeof allowed)[number], string | number | boolean | null | undefined>>

export interface Log {
  debug(what: string, fields?: LogFields): void
  info(what: string, fields?: LogFields): void
  warn(what: string, fields?: LogFields): void
  error(what: string, fields?: LogFields): void
}

/** Control characters would let a hostile name forge a line or colour a terminal. */
const clean = (value: unknown) => (typeof value === 'string' ? value.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').slice(0, 2000) : value)

export function makeLog(options: { level: string; pretty?: boolean }): Log {
  const logger = pino({
    level: options.level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: label => ({ level: label }) },
  })
  const write =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (what: string, fields: LogFields = {}) => {
      if (!logger.isLevelEnabled(level)) return
      const line: Record<string, unknown> = {}
      for (const name of allowed) if (fields[name] !== undefined) line[name] = clean(fields[name])
      const trace = currentTrace()
      if (trace) line.trace = trace
      logger[level](line, what)
    }
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

/** What of an unexpected error may be logged: its kind and where it was thrown, cut short. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const where = error.stack
    ?.split('\n')
    .slice(1, 6)
    .map(line => line.trim())
    .join(' < ')
  return { error: `${error.name}: ${error.message.slice(0, 300)}`, stack: where }
}
