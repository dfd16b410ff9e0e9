import { isIP } from 'node:net'
import { isPublicAddress } from './addresses.ts'

export class Refused extends Error {}

export interface Destination {
  url: URL
  /** Without brackets, without a trailing dot. */
  host: string
  port: number
  /** The operator named this host: private addresses are expected. */
  privateAllowed: boolean
}

const maxUrlLength = 4096

/** Service ports that speak a line protocol a forged HTTP request could be smuggled into, above 1024. Below, only 80 and 443 are web. */
const servicePorts = new Set([
  1025, 1433, 1521, 1720, 1723, 2049, 2375, 2376, 2379, 2380, 2525, 3306, 3389, 3659, 4045, 4369, 5060, 5061, 5432, 5433, 5672, 5900, 5984,
  6000, 6379, 6380, 6443, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 7000, 7001, 8086, 8125, 8500, 9042, 9092, 9200, 9300, 10080,
  10250, 11211, 15672, 25672, 26379, 27017, 27018, 50070,
])

const privateNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|localdomain)$/

/**
 * Judges a URL after the WHATWG parser has had its say, because `0x7f.1`, `2130706433` and `①②⑦.⓪.⓪.①` are all 127.0.0.1 by then.
 * Names are judged again when they are resolved.
 */
export function destinationOf(text: string, options: { allowPrivateHosts: string[]; ownHosts?: string[] }): Destination {
  if (text.length > maxUrlLength) throw new Refused('the URL is too long')
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new Refused('not a URL')
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Refused('not http')
  if (url.username || url.password) throw new Refused('credentials in the URL')
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  const privateAllowed = allows(options.allowPrivateHosts, host, port)
  if (!host) throw new Refused('no host')
  if (!privateAllowed) refuseStranger(host, port, options.ownHosts ?? [])
  return { url, host, port, privateAllowed }
}

function refuseStranger(host: string, port: number, ownHosts: string[]) {
  if (isIP(host)) {
    if (!isPublicAddress(host)) throw new Refused('a private address')
  } else if (privateNames.test(host) || !host.includes('.')) throw new Refused('a private name')
  if (port < 1024 ? port !== 80 && port !== 443 : servicePorts.has(port)) throw new Refused('not a port of the web')
  if (ownHosts.some(own => own.toLowerCase() === host)) throw new Refused('our own address')
}

/** Entries are written as people write hosts: `localhost`, `10.0.0.5:11434`, `::1`, `[::1]:8080`. */
function allows(entries: string[], host: string, port: number): boolean {
  return entries.some(written => {
    const entry = written.trim().toLowerCase()
    if (entry === host || entry === `[${host}]`) return true
    return entry === `${host.includes(':') ? `[${host}]` : host}:${port}`
  })
}
