import { BlockList, isIP } from 'node:net'

/**
 * Addresses that are not on the public internet: IANA special-purpose registries (RFC 6890 and its updates), plus the cloud metadata addresses
 * that live in public-looking space. Addresses that carry an IPv4 address inside (v4-mapped, NAT64, 6to4, Teredo) are refused whole: nobody
 * needs them to reach the public web.
 */
const closed = new BlockList()
const v4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '168.63.129.16/32',
] // prettier-ignore
for (const range of v4) {
  const [address, bits] = range.split('/')
  closed.addSubnet(address!, Number(bits), 'ipv4')
}

/** Only 2000::/3 is given out for the public internet (so not `::ffff:…`, not `64:ff9b::…`); below, the parts of it that are special. */
const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')
const closed6 = new BlockList()
for (const range of ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20', '3ffe::/16']) {
  const [address, bits] = range.split('/')
  closed6.addSubnet(address!, Number(bits), 'ipv6')
}

export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  const family = isIP(bare)
  if (family === 4) return !closed.check(bare, 'ipv4')
  if (family !== 6) return false
  return globalUnicast.check(bare, 'ipv6') && !closed6.check(bare, 'ipv6')
}
