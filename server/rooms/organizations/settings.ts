import { pricesOf } from '#contracts/model-prices'
import type { AssistantSettings, AssistantSettingsInput } from '#contracts/settings'
import { AssistantSettingsInput as Shape } from '#contracts/settings'
import type { Inside } from '#ground/db/scope'
import { Refusal } from '#ground/errors'
import type { Seal } from '#ground/seal'
import { audit } from './audit.ts'

type Kept = Omit<AssistantSettings, 'apiKeySet'>

const unset = { input: null, output: null, cachedInput: null, voiceMinute: null }

/** How an assistant behaves before anybody said otherwise. */
export const assistantDefaults: Kept = {
  enabled: true,
  engine: 'local',
  model: null,
  baseUrl: null,
  timeoutMs: 8000,
  prices: unset,
  budget: { money: null, tokens: null, turns: null },
  tools: 'when-needed',
  reuseAnswers: true,
  voiceNotes: false,
  photos: false,
  transcriptionModel: null,
  persona: { name: 'Simsar', tone: 'warm', instructions: '' },
  languages: ['ar', 'en', 'tr', 'ru'],
  greeting: {},
  closing: {},
  escalationText: {},
  quietWindowMs: 1200,
  approval: { when: 'never', amount: null },
  escalateOn: ['asked-for-human', 'complaint', 'negotiation', 'low-confidence'],
  questions: ['location', 'propertyType', 'budget', 'bedrooms', 'purpose', 'delivery'],
  digits: 'latin',
  workingHours: [],
  faqs: [],
}

const place = (organization: string) => ({ organization, table: 'assistant_settings', column: 'api_key_sealed', row: organization })

export async function getAssistantSettings(inside: Inside): Promise<AssistantSettings> {
  const row = await inside.db.selectFrom('assistant_settings').select(['settings', 'api_key_sealed']).executeTakeFirst()
  return { ...merged(row?.settings), apiKeySet: Boolean(row?.api_key_sealed) }
}

/** Stored JSON is an edge too: what an older version wrote is read leniently, field by field. */
function merged(stored: unknown): Kept {
  const read = Shape.safeParse(stored ?? {})
  const { apiKey: _, ...known } = read.success ? read.data : {}
  return { ...assistantDefaults, ...known }
}

export async function changeAssistantSettings(inside: Inside, seal: Seal, asked: AssistantSettingsInput): Promise<AssistantSettings> {
  const row = await inside.db.selectFrom('assistant_settings').select(['settings', 'api_key_sealed']).forUpdate().executeTakeFirst()
  const { apiKey, ...rest } = asked
  const before = merged(row?.settings)
  const settings = { ...before, ...rest }
  // another model, other prices: what was set for the last one would lie
  if (!asked.prices && (settings.engine !== before.engine || settings.model !== before.model)) settings.prices = unset
  if (settings.engine !== 'local' && !settings.model)
    throw new Refusal('invalid', 'A model needs its name.', {
      errors: [{ pointer: '/model', message: 'Name the model.', code: 'model-needed' }],
    })
  if (settings.engine === 'openai-compatible' && !settings.baseUrl)
    throw new Refusal('invalid', 'A compatible server needs its address.', {
      errors: [{ pointer: '/baseUrl', message: 'Give the address of the server.', code: 'base-url-needed' }],
    })
  if (settings.approval.when === 'from-amount' && settings.approval.amount === null)
    throw new Refusal('invalid', 'Say from which amount on an answer waits.', {
      errors: [{ pointer: '/approval/amount', message: 'Give the amount.', code: 'amount-needed' }],
    })
  const { input, output } = pricesOf(settings)
  if (settings.engine !== 'local' && settings.budget.money !== null && (input === null || output === null))
    throw new Refusal('invalid', 'A budget in money needs the model’s prices.', {
      errors: [
        { pointer: '/budget/money', message: 'Set the prices of the model first, or bound tokens or answers.', code: 'price-needed' },
      ],
    })
  const sealed = apiKey === undefined ? (row?.api_key_sealed ?? null) : apiKey ? seal.seal(place(inside.organization), apiKey) : null
  await inside.db
    .insertInto('assistant_settings')
    .values({ settings: JSON.stringify(settings), api_key_sealed: sealed, updated_at: inside.now })
    .onConflict(conflict =>
      conflict.column('org_id').doUpdateSet({ settings: JSON.stringify(settings), api_key_sealed: sealed, updated_at: inside.now }),
    )
    .execute()
  await audit(inside, 'settings.changed', {
    detail: {
      engine: settings.engine,
      fields: Object.keys(asked)
        .filter(name => name !== 'apiKey')
        .join(','),
    },
  })
  await inside.announce('settings.changed', { what: 'assistant' })
  return { ...settings, apiKeySet: sealed !== null }
}

export async function openModelKey(inside: Inside, seal: Seal): Promise<string | null> {
  const row = await inside.db.selectFrom('assistant_settings').select('api_key_sealed').executeTakeFirst()
  return row?.api_key_sealed ? seal.open(place(inside.organization), row.api_key_sealed) : null
}
