import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChannelAdapter } from '#ports/channel-adapter'
import { patientMs, type Within } from './world.ts'

/** Of a channel whose people come to a page of ours: nothing that comes as a webhook is theirs. */
export function closedSentences<Settings>(adapter: ChannelAdapter<Settings>, within: Within<Settings>) {
  test('believes no webhook, whatever it shows', () =>
    within(world => {
      for (const raw of [world.delivery([{ id: 'm1', text: 'hi' }]), Buffer.alloc(0)])
        for (const headers of [{}, world.sign(world.settings, raw), { origin: 'https://site.example' }])
          expect(adapter.verify(world.settings, { raw, headers, url: 'https://simsar.example/webhooks/x/key' })).toBe(false)
    }))
}

export function verifySentences<Settings>(adapter: ChannelAdapter<Settings>, within: Within<Settings>) {
  const url = 'https://simsar.example/webhooks/x/key'

  test('takes what the provider signed, whatever the bytes', () =>
    within(world => {
      for (const raw of [world.delivery([{ id: 'm1', text: 'نعم 🏠' }]), Buffer.from([0xff, 0xfe, 0x00]), Buffer.alloc(0)])
        expect(adapter.verify(world.settings, { raw, headers: world.sign(world.settings, raw), url })).toBe(true)
    }))

  test('refuses every other proof, without throwing', () =>
    within(world => {
      const raw = world.delivery([{ id: 'm1', text: 'hi' }])
      const genuine = world.sign(world.settings, raw)[world.proof.header]!
      const hex = genuine.replace(/^sha256=/, '')
      const forged: (string | string[] | undefined)[] = [
        ...[undefined, '', ' ', 'sha256=', 'sha256=ab', 'x', '0'.repeat(64), `sha256=${'0'.repeat(64)}`, `sha256=${'z'.repeat(64)}`],
        ...[`sha1=${hex}`, `sha512=${hex}`, genuine.slice(0, -1), `${genuine}0`, ` ${genuine}`, `${genuine}, ${genuine}`, 'ن'.repeat(64)],
        [genuine, genuine],
        [],
      ]
      for (const header of forged)
        expect([header, adapter.verify(world.settings, { raw, headers: { [world.proof.header]: header }, url })]).toEqual([header, false])
      expect(adapter.verify(world.settings, { raw, headers: {}, url })).toBe(false)
    }))

  test('refuses what somebody else signed, and what was changed on the way', () =>
    within(world => {
      const raw = world.delivery([{ id: 'm1', text: 'hi' }])
      expect(adapter.verify(world.settings, { raw, headers: world.sign(world.strangers, raw), url })).toBe(false)
      if (!world.proof.keyed) return
      const reserialized = Buffer.from(JSON.stringify(JSON.parse(raw.toString()), null, 1))
      for (const changed of [reserialized, Buffer.concat([raw, Buffer.from(' ')]), raw.subarray(1)])
        expect(adapter.verify(world.settings, { raw: changed, headers: world.sign(world.settings, raw), url })).toBe(false)
    }))

  test('believes nobody while no secret is set', () =>
    within(world => {
      const raw = world.delivery([{ id: 'm1', text: 'hi' }])
      for (const settings of world.secretless)
        for (const headers of [{}, { [world.proof.header]: '' }, world.sign(world.settings, raw), world.sign(settings, raw)])
          expect(adapter.verify(settings, { raw, headers, url })).toBe(false)
    }))

  test(
    'never throws, whatever is sent',
    () =>
      within(world => {
        const header = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.constant(undefined))
        fc.assert(
          fc.property(fc.uint8Array({ maxLength: 200 }), header, (bytes, value) => {
            expect(adapter.verify(world.settings, { raw: Buffer.from(bytes), headers: { [world.proof.header]: value }, url })).toBe(false)
          }),
          { numRuns: 300 },
        )
      }),
    patientMs,
  )
}
