import type { Account, Provider } from './provider.ts'

export interface Brokerage {
  account: Account
  /** Where the connection's webhooks go, without the host. */
  webhookPath: string
  token: string
}

const account: Account = {
  phoneNumberId: '100000000000001',
  wabaId: '200000000000001',
  phone: '201500000001',
  accessToken: 'token-of-the-crash-harness',
  appSecret: 'secret-of-the-crash-harness',
  verifyToken: 'verify-of-the-crash-harness',
}

/** A brokerage as an admin would set it up, through the API: listings to speak of, a WhatsApp number, a short pause before answers. */
export async function foundBrokerage(url: string, provider: Provider): Promise<Brokerage> {
  const session = (await call(url, 'POST', '/api/auth/register', {
    email: 'admin@crash.example',
    password: 'correct horse battery',
    fullName: 'Mona Fathy',
    organizationName: 'Crash Realty',
    market: 'egypt',
  })) as { accessToken: string }
  const token = session.accessToken
  await call(url, 'PUT', '/api/settings/assistant', { quietWindowMs: 60 }, token)
  for (const [index, bedrooms] of [1, 2, 3, 3, 4].entries()) await call(url, 'POST', '/api/properties', listing(index, bedrooms), token)
  const settings = {
    phoneNumberId: account.phoneNumberId,
    wabaId: account.wabaId,
    accessToken: account.accessToken,
    appSecret: account.appSecret,
    verifyToken: account.verifyToken,
    apiBaseUrl: `${provider.url}/graph`,
  }
  const connection = (await call(url, 'POST', '/api/connections', { provider: 'whatsapp-cloud', name: 'WhatsApp', settings }, token)) as {
    webhookUrl: string
  }
  return { account, token, webhookPath: new URL(connection.webhookUrl).pathname }
}

const listing = (index: number, bedrooms: number) => ({
  externalId: `L-${index}`,
  propertyType: 'apartment',
  title: `${bedrooms}-bedroom apartment in Sky Court`,
  projectName: 'Sky Court',
  location: { district: 'New Cairo' },
  pricing: { basePrice: 3_000_000 + 700_000 * index, currency: 'EGP' },
  specifications: { bedrooms, area: 70 + 30 * bedrooms },
})

export async function call(url: string, method: string, path: string, body?: unknown, token?: string): Promise<unknown> {
  const headers = {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  }
  const answer = await fetch(url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const text = await answer.text()
  if (!answer.ok) throw new Refused(answer.status, `${method} ${path}: ${answer.status} ${text.slice(0, 300)}`)
  return text ? (JSON.parse(text) as unknown) : undefined
}

export class Refused extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}
