import { describe, expect, test } from 'vitest'
import type { ChannelAdapter } from '#ports/channel-adapter'
import { decodeSentences } from './channel-adapter/decode.ts'
import { limitSentences, sendSentences } from './channel-adapter/send.ts'
import { closedSentences, verifySentences } from './channel-adapter/verify.ts'
import type { ChannelWorld, Within } from './channel-adapter/world.ts'

export type { ChannelWorld, Trouble } from './channel-adapter/world.ts'

/** Every channel's adapter is held to these sentences. */
export function channelAdapterConformance<Settings>(adapter: ChannelAdapter<Settings>, make: () => Promise<ChannelWorld<Settings>>): void {
  const within: Within<Settings> = async run => {
    const world = await make()
    try {
      await run(world)
    } finally {
      await world.close()
    }
  }

  describe(`${adapter.provider} keeps the port's promises`, () => {
    // where no provider knocks, none may; where nothing lies between us and the reader, nothing can befall it
    describe('verify', () => (adapter.path === null ? closedSentences : verifySentences)(adapter, within))
    describe('decode', () => decodeSentences(adapter, within))
    describe('send', () => (adapter.can.reconcile === 'same-again' ? limitSentences : sendSentences)(adapter, within))

    test('its settings are parsed, and nothing is taken that it does not know', () =>
      within(({ settings }) => {
        expect(adapter.settings.safeParse(settings).success).toBe(true)
        expect(adapter.settings.safeParse({ ...settings, surprise: 1 }).success).toBe(false)
        expect(adapter.settings.safeParse({}).success).toBe(false)
      }))

    test('it can what it says it can', () => {
      const { can } = adapter
      expect(Boolean(adapter.listTemplates)).toBe(can.templates)
      if (can.typing || can.readReceipts) expect(adapter.markRead).toBeTypeOf('function')
      for (const limit of [can.textLimit, can.captionLimit, can.buttons?.max ?? 1, can.list?.maxRows ?? 1]) expect(limit).toBeGreaterThan(0)
      expect(can.pairPaceMs).toBeGreaterThanOrEqual(0)
      expect(adapter.path ?? 'none').toMatch(/^[a-z0-9-]+$/)
      // the other side comes in by webhooks or by a page of ours, never by both or neither
      expect(Boolean(adapter.embedders)).toBe(adapter.path === null)
    })

    test('a handshake echoes only to who knows the token, and only letters and digits', () =>
      within(({ settings }) => {
        if (!adapter.handshake) return
        const token = (settings as { verifyToken?: string }).verifyToken ?? ''
        const ask = (verifyToken: string | undefined, challenge: string | undefined, mode = 'subscribe') =>
          adapter.handshake!(settings, { 'hub.mode': mode, 'hub.verify_token': verifyToken, 'hub.challenge': challenge })
        expect(ask(token, '1158201444')).toEqual({ status: 200, body: '1158201444' })
        for (const refused of [ask('wrong', '1'), ask(undefined, '1'), ask('', '1'), ask(token, undefined), ask(token, '1', 'unsubscribe')])
          expect(refused).toEqual({ status: 403, body: '' })
        expect(ask(token, '<script>alert(1)</script>').body).not.toMatch(/[^A-Za-z0-9]/)
      }))
  })
}
