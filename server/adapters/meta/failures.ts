import type { FailureClass, SendFailureShape } from '#ports/channel-adapter'

const minute = 60_000

/**
 * Graph error codes by what can be done about them. Branch on the code, never on the text: Meta rewords.
 * https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes
 */
const classes: [FailureClass, (number | [number, number])[]][] = [
  ['auth', [0, 3, 10, 102, 190, [200, 299], 131005]],
  ['throttled', [4, 17, 32, 613, 80007, 130429, 131049, 131056]],
  ['needs-template', [131047, 470]],
  ['recipient-invalid', [131026, 130472, 137000]],
  ['opted-out', [131050]],
  ['policy-or-account', [368, 130497, 131030, 131031, 131037, 131042, 131044, 131045, 131048, 131063, 131064, 133010, [134000, 134999]]],
  ['content-invalid', [33, 100, 131008, 131009, 131021, 131051, 131052, 131053, 131062, [132000, 132999]]],
  ['transient', [1, 2, 131000, 131016, 131057, 133004, 133005, 135000]],
]

/** Where Meta tells no time, these are the waits its guides ask for: six seconds for one person, a day for the cap on marketing, minutes for maintenance. */
const waits: Record<number, number> = {
  131056: 6_000,
  131049: 24 * 60 * minute,
  131057: 5 * minute,
  130429: 2_000,
  4: minute,
  80007: minute,
}

/** The pair rate and the cap on marketing count for one person; every other "too fast" is about the number or the app. */
const aboutOnePerson = new Set<number | null>([131056, 131049])

/** `otherwise` holds where the code says nothing: by the HTTP status for a refused send, `transient` for a failed delivery. */
export function failureOf(
  code: number | null,
  detail: string | null,
  otherwise: FailureClass,
  retryAfterMs: number | null = null,
): SendFailureShape {
  const named = code === null ? undefined : classes.find(([, codes]) => codes.some(entry => covers(entry, code)))?.[0]
  return {
    class: named ?? otherwise,
    providerCode: code === null ? null : String(code),
    detail: detail?.slice(0, 500).toWellFormed() ?? null,
    retryAfterMs: retryAfterMs ?? (code === null ? null : (waits[code] ?? null)),
    scope: (named ?? otherwise) === 'throttled' && !aboutOnePerson.has(code) ? 'account' : 'recipient',
  }
}

const covers = (entry: number | [number, number], code: number) =>
  typeof entry === 'number' ? entry === code : code >= entry[0] && code <= entry[1]
