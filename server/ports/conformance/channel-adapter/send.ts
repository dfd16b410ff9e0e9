import { expect, test } from 'vitest'
import type { Http } from '#ground/http-client'
import { type ChannelAdapter, type FailureClass, type OutboundContent, type OutboundMessage, SendFailure } from '#ports/channel-adapter'
import type { ChannelWorld, Trouble, Within } from './world.ts'

function message<Settings>(world: ChannelWorld<Settings>, content: OutboundContent, reference = 'r1'): OutboundMessage {
  return { to: world.customer, content, reference, replyTo: null }
}

async function failure(sending: Promise<unknown>) {
  const outcome = await sending.then(
    () => 'sent',
    (error: unknown) => error,
  )
  expect(outcome).toBeInstanceOf(SendFailure)
  return outcome as SendFailure
}

/** What an adapter can carry, whatever lies behind it. */
export function limitSentences<Settings>(adapter: ChannelAdapter<Settings>, within: Within<Settings>) {
  const { can } = adapter

  const allowed = (world: ChannelWorld<Settings>): OutboundContent[] => [
    { kind: 'text', text: 'م'.repeat(can.textLimit) },
    ...(can.image ? [{ kind: 'image' as const, image: world.photo, caption: 'م'.repeat(can.captionLimit) }] : []),
    ...(can.location ? [{ kind: 'location' as const, latitude: 30, longitude: 31, name: 'X', address: null }] : []),
    ...(can.buttons ? [buttons(can.buttons.max, can.buttons.titleLimit, can.buttons.bodyLimit)] : []),
    ...(can.list ? [list(can.list.maxRows, can.list.titleLimit, can.list.bodyLimit)] : []),
  ]
  const refused = (world: ChannelWorld<Settings>): OutboundContent[] => [
    { kind: 'text', text: 'x'.repeat(can.textLimit + 1) },
    { kind: 'text', text: ' \n' },
    ...(can.image ? [{ kind: 'image' as const, image: world.photo, caption: 'x'.repeat(can.captionLimit + 1) }] : []),
    ...(can.image ? [{ kind: 'image' as const, image: { ...world.photo, bytes: Buffer.alloc(0) }, caption: null }] : []),
    ...(can.location ? [{ kind: 'location' as const, latitude: 91, longitude: Number.NaN, name: null, address: null }] : []),
    ...(can.buttons
      ? [
          buttons(can.buttons.max + 1, 5, 5),
          buttons(1, can.buttons.titleLimit + 1, 5),
          buttons(1, 5, can.buttons.bodyLimit + 1),
          buttons(0, 5, 5),
        ]
      : []), // prettier-ignore
    ...(can.list ? [list(can.list.maxRows + 1, 5, 5), list(1, can.list.titleLimit + 1, 5), list(1, 5, can.list.bodyLimit + 1)] : []),
  ]

  test('what its abilities promise, the provider takes at the very limit', () =>
    within(async world => {
      const contents = allowed(world)
      for (const [at, content] of contents.entries()) {
        const receipt = await adapter.send(world.http, world.settings, message(world, content, `r${at}`))
        expect(receipt.providerId).not.toBe('')
        if (can.reconcile === 'same-again')
          expect(await adapter.send(world.http, world.settings, message(world, content, `r${at}`))).toEqual(receipt)
      }
      if (can.reconcile === 'same-again') return
      expect(world.accepted().map(accepted => accepted.reference)).toEqual(
        can.reconcile === 'callback-reference' ? contents.map((_, at) => `r${at}`) : contents.map(() => null),
      )
    }))

  test('what is beyond them is refused before anything leaves', () =>
    within(async world => {
      const left: string[] = []
      const watched: Http = {
        request(request) {
          left.push(request.url)
          return world.http.request(request)
        },
      }
      for (const content of refused(world)) {
        const outcome = await failure(adapter.send(watched, world.settings, message(world, content)))
        expect([content.kind, outcome.class, left]).toEqual([content.kind, 'content-invalid', []])
      }
    }))
}

/** And what befalls a message between us and a provider. */
export function sendSentences<Settings>(adapter: ChannelAdapter<Settings>, within: Within<Settings>) {
  const { can } = adapter
  limitSentences(adapter, within)

  const classes: [Trouble, FailureClass, number][] = [
    ['accepted-then-reset', 'unknown-outcome', 1],
    ['too-many', 'throttled', 0],
    ['unavailable', 'transient', 0],
    ['window-closed', 'needs-template', 0],
    ['nobody-listens', 'transient', 0],
    ['bad-credentials', 'auth', 0],
  ]
  test.each(classes)('%s is told as %s, and nothing is sent twice', (trouble, expected, accepted) =>
    within(async world => {
      if (trouble === 'window-closed' && can.windowHours === null) return
      const settings = await world.meet(trouble)
      const outcome = await failure(adapter.send(world.http, settings, message(world, { kind: 'text', text: 'hi' })))
      expect(outcome.class).toBe(expected)
      if (trouble === 'too-many') expect(outcome.retryAfterMs).toBeGreaterThan(0)
      expect(world.accepted()).toHaveLength(accepted)
    }),
  )

  test('a provider that falls silent after taking a message leaves its outcome unknown', () =>
    within(async world => {
      const settings = await world.meet('accepted-then-silent')
      const impatient: Http = { request: request => world.http.request({ ...request, timeoutMs: 200 }) }
      const outcome = await failure(adapter.send(impatient, settings, message(world, { kind: 'text', text: 'hi' })))
      expect(outcome.class).toBe('unknown-outcome')
      expect(world.accepted()).toHaveLength(1)
    }))

  test('a read mark that fails disturbs nobody', () =>
    within(async world => {
      if (!adapter.markRead) return
      const settings = await world.meet('nobody-listens')
      await adapter.markRead(world.http, settings, { providerId: 'm1', typing: true })
    }))
}

function buttons(count: number, title: number, body: number): OutboundContent {
  const items = Array.from({ length: count }, (_, at) => ({ id: `b${at}`, title: `${at}`.padEnd(title, 'ن') }))
  return { kind: 'buttons', text: 'م'.repeat(body), image: null, buttons: items }
}

function list(count: number, title: number, body: number): OutboundContent {
  const rows = Array.from({ length: count }, (_, at) => ({ id: `l${at}`, title: `${at}`.padEnd(title, 'ن'), description: null }))
  return { kind: 'list', text: 'م'.repeat(body), button: 'x', sections: [{ title: 'س', rows }] }
}
