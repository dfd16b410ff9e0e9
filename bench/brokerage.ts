/** A brokerage made through the public API, as anybody would make one. */

export interface Brokerage {
  url: string
  organization: string
  token: string
  call<T = unknown>(method: string, path: string, body?: unknown): Promise<T>
}

export async function registerBrokerage(url: string): Promise<Brokerage> {
  const session = await call<{ accessToken: string; organization: { id: string } }>(url, 'POST', '/api/auth/register', {
    email: `bench-${process.hrtime.bigint()}@example.com`,
    password: 'correct horse battery',
    fullName: 'Mona Fathy',
    organizationName: 'Bench',
    market: 'egypt',
  })
  return {
    url,
    organization: session.organization.id,
    token: session.accessToken,
    call: (method, path, body) => call(url, method, path, body, session.accessToken),
  }
}

export interface WhatsappNumber {
  id: string
  phoneNumberId: string
  wabaId: string
  accessToken: string
  appSecret: string
  webhookUrl: string
}

/** Connects a WhatsApp number whose provider is at `apiBaseUrl`. */
export async function connectNumber(brokerage: Brokerage, apiBaseUrl: string): Promise<WhatsappNumber> {
  const digits = String(process.hrtime.bigint() % 1_000_000_000n).padStart(9, '0')
  const ids = { phoneNumberId: `1000${digits}`, wabaId: `2000${digits}` }
  const secrets = { accessToken: `token-${digits}`, appSecret: `secret-${digits}` }
  const settings = { ...ids, ...secrets, verifyToken: `verify-${digits}`, apiBaseUrl }
  const connection = await brokerage.call<{ id: string; webhookUrl: string }>('POST', '/api/connections', {
    provider: 'whatsapp-cloud',
    name: 'WhatsApp',
    settings,
  })
  return { id: connection.id, ...ids, ...secrets, webhookUrl: connection.webhookUrl }
}

export async function call<T>(url: string, method: string, path: string, body?: unknown, token?: string): Promise<T> {
  const answer = await fetch(url + path, {
    method,
    headers: {
      ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`)
  return (text ? JSON.parse(text) : undefined) as T
}
