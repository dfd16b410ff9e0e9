import type { AddressInfo } from 'node:net'
import type { Config } from '#ground/config'
import type { House } from './house.ts'
import { version } from './version.ts'

export interface Planted {
  /** A web chat to try; the portal shows them all. */
  chatUrl: string | null
  members: { email: string; password: string; organization: string }[]
}

/** What a newcomer reads first: where everything is, and how to get in. */
export function welcome(asked: {
  config: Config
  house: House
  phonesUrl: string | null
  demo: Planted | undefined
  portalBuilt: boolean
}) {
  const { config, house, phonesUrl, demo } = asked
  const address = house.server.addresses()[0] as AddressInfo | undefined
  const base = config.publicUrl.replace(/:0$/, address ? `:${address.port}` : '')
  const lines = [`Simsar ${version}`, '']
  const row = (name: string, value: string) => lines.push(`  ${name.padEnd(12)} ${value}`)
  if (config.services.includes('web')) {
    row('Portal', `${base}/${asked.portalBuilt ? '' : '   (not built: npm run build)'}`)
    if (phonesUrl) row('Phones', phonesUrl)
    if (demo?.chatUrl) row('Web chat', `${base}${new URL(demo.chatUrl).pathname}`)
    row('API docs', `${base}/api/docs`)
  } else row('Working', 'jobs only')
  lines.push('')
  for (const member of demo?.members ?? []) row('Sign in', `${member.email}   ${member.password}   (${member.organization})`)
  if (demo) lines.push('')
  row(
    'Database',
    house.engine.kind === 'embedded'
      ? `embedded, in ${config.dataDirectory} (evaluation; survives ${house.engine.durability === 'machine' ? 'a power cut' : 'the process, not the machine'})`
      : 'PostgreSQL',
  )
  console.log(`${lines.join('\n')}\n`)
}
