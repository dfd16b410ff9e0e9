import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './addresses.ts'
import { Refused } from './destination.ts'

type Resolve = (host: string) => Promise<string[]>

export const systemResolve: Resolve = async host => (await lookup(host, { all: true, verbatim: true })).map(found => found.address)

/** A name that cannot be found; kept apart from a name that may not be reached. */
export class NotFound extends Error {}

/**
 * The lookup a socket uses: it hands over only addresses that were checked here, in the same breath, so there is nothing left to rebind.
 * One private address among public ones refuses them all: that is how a rebinding name looks half way through.
 */
export function checkedLookup(resolve: Resolve, mayBePrivate: boolean): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      found => {
        const addresses = found.filter(address => isIP(address.replace(/%.*$/, '')))
        if (addresses.length === 0) return done(new NotFound('no address'), '')
        if (!mayBePrivate && !addresses.every(isPublicAddress)) return done(new Refused('resolves to a private address'), '')
        const list = addresses.map(address => ({ address, family: isIP(address.replace(/%.*$/, '')) }))
        if (options.all) return done(null, list)
        done(null, list[0]!.address, list[0]!.family)
      },
      (error: Error) => done(new NotFound('the name does not resolve', { cause: error }), ''),
    )
  }
}
