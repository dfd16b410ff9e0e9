import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/** What belongs to the installation. What belongs to a brokerage is in the database, sealed. Documented in docs/operate/environment.md. */
export const environment = {
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Simsar <simsar@localhost>'),
  SIMSAR_DATA: z.string().default('./data'),
  SIMSAR_DEMO: z.enum(['on', 'off']).default('on'),
  SIMSAR_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  SIMSAR_ALLOW_PRIVATE_HOSTS: z.string().default(''),
  SIMSAR_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SIMSAR_FAILPOINTS: z.string().optional(),
  /** Set by the crash harness: leases and second looks come this much sooner. */
  SIMSAR_PATIENCE: z.coerce.number().min(0.01).max(1).optional(),
  /** Hops of trusted proxies in front; 0 = believe no X-Forwarded-For. */
  SIMSAR_TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  /** Set by the tests and the crash harness: the port of the emulators; 0 = any. */
  SIMSAR_EMULATOR_PORT: z.coerce.number().int().min(0).max(65535).optional(),
} as const

export interface Config {
  port: number
  host: string
  publicUrl: string
  databaseUrl: string | null
  redisUrl: string | null
  smtpUrl: string | null
  mailFrom: string
  dataDirectory: string
  demo: boolean
  secret: string
  allowPrivateHosts: string[]
  logLevel: string
  failpoints: string | undefined
  patience?: number | undefined
  trustProxyHops: number
  emulatorPort: number | null
  services: ('web' | 'worker')[]
}

export class ConfigProblem extends Error {
  override name = 'ConfigProblem'
}

/** Reads argv and env; every mistake is said at once, in words, before anything starts. */
export function readConfig(env: NodeJS.ProcessEnv, argv: string[] = []): Config {
  const problems: string[] = []
  for (const name of Object.keys(env))
    if (name.startsWith('SIMSAR_') && !(name in environment)) problems.push(`${name} is not a setting of Simsar. Is it a typing mistake?`)

  const given = Object.fromEntries(Object.keys(environment).flatMap(name => (env[name] ? [[name, env[name]]] : [])))
  const parsed = z.object(environment).safeParse(given)
  if (!parsed.success) for (const issue of parsed.error.issues) problems.push(`${issue.path.join('.')}: ${issue.message}`)
  if (problems.length > 0 || !parsed.data) throw new ConfigProblem(problems.join('\n'))

  const values = parsed.data
  const local = ['127.0.0.1', 'localhost', '::1'].includes(values.HOST)
  if (!local && !values.SIMSAR_SECRET)
    throw new ConfigProblem(
      'HOST is not this machine alone: set SIMSAR_SECRET (32 characters or more) first. It seals the secrets of your brokerages.',
    )
  const dataDirectory = resolve(values.SIMSAR_DATA)
  return {
    port: values.PORT,
    host: values.HOST,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    databaseUrl: values.DATABASE_URL ?? null,
    redisUrl: values.REDIS_URL ?? null,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM,
    dataDirectory,
    demo: local && values.SIMSAR_DEMO === 'on',
    secret: values.SIMSAR_SECRET ?? ownSecret(dataDirectory),
    allowPrivateHosts: values.SIMSAR_ALLOW_PRIVATE_HOSTS.split(',')
      .map(host => host.trim())
      .filter(Boolean),
    logLevel: values.SIMSAR_LOG,
    failpoints: values.SIMSAR_FAILPOINTS,
    patience: values.SIMSAR_PATIENCE,
    trustProxyHops: values.SIMSAR_TRUST_PROXY,
    emulatorPort: values.SIMSAR_EMULATOR_PORT ?? null,
    services: readServices(argv),
  }
}

function readServices(argv: string[]): Config['services'] {
  const option = argv.find(argument => argument.startsWith('--services='))
  if (!option) return ['web', 'worker']
  const wanted = option.slice('--services='.length).split(',')
  const known = wanted.filter((service): service is 'web' | 'worker' => service === 'web' || service === 'worker')
  if (known.length !== wanted.length || known.length === 0) throw new ConfigProblem('--services takes web, worker or web,worker')
  return known
}

/** On this machine alone nobody is asked for a secret: one is made at the first start and kept, readable by the owner only. */
function ownSecret(dataDirectory: string): string {
  const file = join(dataDirectory, 'secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
  const secret = randomBytes(36).toString('base64url')
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(file, 0o600)
  return secret
}
