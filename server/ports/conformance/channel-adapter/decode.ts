import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChannelAdapter, InboundItem } from '#ports/channel-adapter'
import { patientMs, type Within } from './world.ts'

export function decodeSentences<Settings>(adapter: ChannelAdapter<Settings>, within: Within<Settings>) {
  const texts = (items: InboundItem[]) => items.flatMap(item => (item.type === 'message' ? [item.text] : []))

  test('gives every message of a batch, in order, each with an id and somebody who wrote', () =>
    within(world => {
      const sent = Array.from({ length: 20 }, (_, at) => ({ id: `m${at}`, text: `رسالة ${at}` }))
      const items = adapter.decode(world.settings, world.delivery(sent))
      expect(texts(items)).toEqual(sent.map(one => one.text))
      for (const item of items) if (item.type === 'message') expect(item.from.identities.length).toBeGreaterThan(0)
    }))

  test('one odd entry becomes an unreadable item and spoils no neighbour', () =>
    within(world => {
      const odd = [
        null,
        7,
        'x',
        [],
        {},
        { id: null },
        { id: 'a', from: {} },
        { id: 'x'.repeat(5000), from: '1' },
        { type: 'text', text: 3 },
      ]
      const items = adapter.decode(
        world.settings,
        world.delivery(
          [
            { id: 'm1', text: 'one' },
            { id: 'm2', text: 'two' },
          ],
          odd,
        ),
      ) // prettier-ignore
      expect(texts(items)).toEqual(['one', 'two'])
      expect(items.filter(item => item.type === 'unreadable').length).toBeGreaterThan(0)
    }))

  test('keeps the words and drops what a database refuses', () =>
    within(world => {
      const [item] = adapter.decode(world.settings, world.delivery([{ id: 'm1', text: 'a\u0000b \ud800 c' }]))
      expect(item).toMatchObject({ type: 'message', text: 'ab \ufffd c' })
    }))

  test(
    'never throws and never gives what cannot be stored, whatever bytes or JSON come',
    () =>
      within(world => {
        const deep = '['.repeat(10_000) + ']'.repeat(10_000)
        const fixed = ['', '{', 'null', '[]', '{}', '"x"', '1e400', deep, `{"entry":${deep}}`, '{"entry":[{"changes":[{"value":1e400}]}]}']
        const nasty = [...fixed, '\ufeff{"entry":[]}', '{"__proto__":{"entry":[]}}', '{"entry":{"length":3}}'].map(text =>
          Buffer.from(text),
        )
        for (const raw of [...nasty, Buffer.from([0xc3, 0x28, 0x00])]) storable(adapter.decode(world.settings, raw))
        const arbitrary = fc.oneof(
          fc.uint8Array({ maxLength: 500 }).map(bytes => Buffer.from(bytes)),
          fc.json().map(text => Buffer.from(text)),
          // Anything at all where a message is expected.
          fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 4 }).map(odd => world.delivery([], odd)),
        )
        fc.assert(
          fc.property(arbitrary, raw => storable(adapter.decode(world.settings, raw))),
          { numRuns: 500 },
        )
        expect(({} as Record<string, unknown>).entry).toBeUndefined()
      }),
    patientMs,
  )

  test('names accounts without throwing', () =>
    within(world => {
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.json()), text => {
          for (const id of adapter.accountIds(Buffer.from(text))) expect(typeof id).toBe('string')
        }),
      )
      const named = adapter.accountIds(world.delivery([{ id: 'm1', text: 'hi' }]))
      for (const own of adapter.ownIds(world.settings)) expect(named).toContain(own)
    }))

  /** What PostgreSQL refuses: NUL, half a surrogate pair, a date that is none. Also as a key, and however deep. */
  function storable(items: InboundItem[]) {
    JSON.stringify(items, (key, value: unknown) => {
      for (const text of [key, value]) if (typeof text === 'string') expect(text.includes('\0') || !text.isWellFormed()).toBe(false)
      return value
    })
    for (const item of items) if ('at' in item && item.at) expect(Number.isNaN(item.at.getTime())).toBe(false)
  }
}
