import { expect, test } from 'vitest'
import { aHouse } from '#test/house'

test('webhooks pass through nothing that is there for browsers; everything else does', async () => {
  const house = await aHouse()
  try {
    const guarded = async (path: string, method = 'GET') => {
      const answer = await fetch(house.url + path, { method, ...(method === 'POST' ? { body: '{}' } : {}) })
      return [path, answer.status, answer.headers.has('content-security-policy')]
    }
    expect(await guarded('/webhooks/whatsapp/nobody', 'POST')).toEqual(['/webhooks/whatsapp/nobody', 401, false])
    expect(await guarded('/webhooks/whatsapp')).toEqual(['/webhooks/whatsapp', 403, false])
    expect(await guarded('/health/live')).toEqual(['/health/live', 200, true])
    expect(await guarded('/api/me')).toEqual(['/api/me', 401, true])
    expect(await guarded('/webhooks/of-nobody')).toEqual(['/webhooks/of-nobody', 404, true])
    expect(await guarded('/api/nothing')).toEqual(['/api/nothing', 404, true])
  } finally {
    await house.close()
  }
})
