/** Where the demo's phones are, told where to come back to. */
export function phonesAddress(phonesUrl: string): string {
  const address = new URL(phonesUrl, window.location.href)
  address.searchParams.set('portal', window.location.origin)
  return address.href
}
