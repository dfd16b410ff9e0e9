import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ChannelAbilities } from '#ports/channel-adapter'
import { fitReply, splitText } from './fit-reply.ts'

const plain: ChannelAbilities = {
  textLimit: 160,
  captionLimit: 0,
  image: false,
  location: false,
  buttons: null,
  list: null,
  templates: false,
  typing: false,
  readReceipts: false,
  windowHours: null,
  reconcile: 'none',
  streams: false,
  pairPaceMs: 0,
}
const rich: ChannelAbilities = {
  ...plain,
  textLimit: 4096,
  captionLimit: 1024,
  image: true,
  location: true,
  buttons: { max: 3, titleLimit: 20, bodyLimit: 1024 },
}

test('no word is lost and no part is too long, wherever a text is cut', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 200 }), fc.integer({ min: 40, max: 400 }), (text, limit) => {
      const parts = splitText(text, limit)
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(limit)
      expect(parts.join(' ').split(/\s+/)).toEqual(text.trim().split(/\s+/))
    }),
  )
})

test('a number and what belongs to it stay together', () => {
  const text = `${'word '.repeat(28)}6 400 000 EGP in cash`
  for (const part of splitText(text, 155)) expect(part).not.toMatch(/ 6$| 6 400$|^400|^000/)
})

test('where there are no buttons they become numbered lines', () => {
  const [only] = fitReply(plain, {
    kind: 'buttons',
    text: 'Which one?',
    pictureId: null,
    buttons: [
      { id: 'a', title: 'First' },
      { id: 'b', title: 'Second' },
    ],
  })
  expect(only).toEqual({ kind: 'text', text: 'Which one?\n1. First\n2. Second' })
})

test('buttons are shortened and never two of one name, as providers refuse that', () => {
  const title = 'Schedule a viewing of it'
  const [only] = fitReply(rich, {
    kind: 'buttons',
    text: 'Ask',
    pictureId: null,
    buttons: [
      { id: 'a', title: `${title} now` },
      { id: 'b', title: `${title} later` },
    ],
  })
  expect(only).toMatchObject({ kind: 'buttons', buttons: [{ id: 'a', title: 'Schedule a viewing…' }] })
})

test('a long answer with buttons keeps its buttons on the last part', () => {
  const parts = fitReply(rich, {
    kind: 'buttons',
    text: 'A sentence of words. '.repeat(80),
    pictureId: null,
    buttons: [{ id: 'a', title: 'More' }],
  })
  expect(parts.length).toBe(2)
  expect(parts.map(part => part.kind)).toEqual(['text', 'buttons'])
})

test('a pin is a link where there are no pins', () => {
  expect(fitReply(plain, { kind: 'location', latitude: 30.01, longitude: 31.4, name: 'Sky Court', address: null })).toEqual([
    { kind: 'text', text: 'Sky Court https://maps.google.com/?q=30.01,31.4' },
  ])
})
