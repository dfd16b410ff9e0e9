/** What each provider asks for when a connection is made. Secret fields are never answered back. */
interface ProviderField {
  name: string
  secret?: boolean
  optional?: boolean
  /** Several values, one a line; none is a list too. */
  list?: boolean
}

export const providers = {
  'whatsapp-cloud': [
    { name: 'phoneNumberId' },
    { name: 'wabaId' },
    { name: 'accessToken', secret: true },
    { name: 'appSecret', secret: true },
    { name: 'verifyToken', secret: true },
    { name: 'graphVersion', optional: true },
    { name: 'apiBaseUrl', optional: true },
  ],
  dialog360: [
    { name: 'apiKey', secret: true },
    { name: 'webhookHeader.name' },
    { name: 'webhookHeader.value', secret: true },
    { name: 'apiBaseUrl', optional: true },
  ],
  webchat: [{ name: 'allowedOrigins', list: true, optional: true }],
} as const satisfies Record<string, ProviderField[]>

export type ProviderName = keyof typeof providers
export const providerNames = Object.keys(providers) as ProviderName[]
export const fieldsOf = (provider: ProviderName): readonly ProviderField[] => providers[provider]

/** `webhookHeader.name` → `{webhookHeader: {name}}`; what is empty is left out, a list is a list. */
export function settingsFrom(provider: ProviderName, values: Record<string, string>): Record<string, unknown> {
  const settings: Record<string, unknown> = {}
  for (const { name, list } of fieldsOf(provider)) if (list) settings[name] = linesOf(values[name] ?? '')
  for (const [path, value] of Object.entries(values)) {
    if (path in settings) continue
    const text = value.trim()
    if (!text) continue
    const [outer, inner] = path.split('.') as [string, string | undefined]
    if (inner === undefined) settings[outer] = text
    else settings[outer] = { ...(settings[outer] as Record<string, unknown> | undefined), [inner]: text }
  }
  return settings
}

const linesOf = (text: string) => text.split(/[\s,]+/).filter(Boolean)

/** Keys are shown as field names of the form, in which a dot would mean nesting. */
export const formName = (field: string) => field.replace('.', '__')
export const fieldName = (name: string) => name.replace('__', '.')
