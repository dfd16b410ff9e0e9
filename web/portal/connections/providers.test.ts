import { expect, test } from 'vitest'
import { ConnectionBody } from '#contracts/connection'
import { fieldName, fieldsOf, formName, providerNames, settingsFrom } from './providers.ts'

const examples: Record<string, string> = {
  graphVersion: 'v23.0',
  apiBaseUrl: 'https://graph.example',
  'webhookHeader.name': 'X-Hook',
  allowedOrigins: 'https://a.example\nhttps://b.example',
}

test('what each form asks for is what the API takes, with and without the optional fields', () => {
  for (const provider of providerNames) {
    for (const withOptional of [true, false]) {
      const asked = fieldsOf(provider).filter(field => withOptional || !field.optional)
      const settings = settingsFrom(provider, Object.fromEntries(asked.map(({ name }) => [name, examples[name] ?? 'long-enough-value'])))
      expect(ConnectionBody.safeParse({ provider, name: 'Main', settings }).error?.issues ?? []).toEqual([])
    }
  }
})

test('every provider of the API has a form', () => {
  expect([...providerNames].sort()).toEqual(ConnectionBody.options.map(option => option.shape.provider.value).sort())
})

test('a nested field survives the form’s flat names', () => {
  expect(fieldName(formName('webhookHeader.name'))).toBe('webhookHeader.name')
  expect(settingsFrom('dialog360', { apiKey: ' k ', 'webhookHeader.name': 'a', 'webhookHeader.value': '', apiBaseUrl: '' })).toEqual({
    apiKey: 'k',
    webhookHeader: { name: 'a' },
  })
})

test('a list is one a line, and may be empty', () => {
  expect(settingsFrom('webchat', { allowedOrigins: ' https://a.example \n\nhttps://b.example ' })).toEqual({
    allowedOrigins: ['https://a.example', 'https://b.example'],
  })
  expect(settingsFrom('webchat', {})).toEqual({ allowedOrigins: [] })
})
