import { describe, expect, test } from 'vitest'
import type { InboundItem } from '#ports/channel-adapter'
import { accountIds, decode } from './decode.ts'
import { change, deliveryOf } from './delivery.test-data.ts'

const account = { wabaId: '419', phoneNumberId: '106' }
const contacts = [{ profile: { name: 'Mona', username: 'mona.h' }, wa_id: '201001112233', user_id: 'EG.77', parent_user_id: 'EG.ENT.9' }]
const base = { from: '201001112233', id: 'wamid.1', timestamp: '1763600000' }

const message = (fields: object, more: object = {}): InboundItem[] =>
  decode(change(account, 'messages', { contacts, messages: [{ ...base, ...fields }], ...more }))
const one = (fields: object) => message(fields)[0]!
const status = (fields: object) =>
  decode(change(account, 'messages', { statuses: [{ id: 'wamid.1', timestamp: '1763600000', recipient_id: '2010', ...fields }] }))[0]! // prettier-ignore

describe('what a customer writes', () => {
  test('a text, with everything the wire says about the person', () => {
    expect(one({ type: 'text', text: { body: 'عايز شقة' } })).toEqual({
      type: 'message',
      accountId: '106',
      providerId: 'wamid.1',
      from: {
        identities: [
          { kind: 'bsuid', id: 'EG.77' },
          { kind: 'wa_id', id: '201001112233' },
          { kind: 'parent_bsuid', id: 'EG.ENT.9' },
        ],
        phone: '+201001112233',
        name: 'Mona',
        username: 'mona.h',
      },
      at: new Date('2025-11-20T00:53:20Z'),
      kind: 'text',
      text: 'عايز شقة',
      media: [],
      payload: {},
      replyTo: null,
      referral: null,
      forwarded: false,
    })
  })

  const shapes: [object, object][] = [
    [
      { type: 'image', image: { id: '1', mime_type: 'image/jpeg', sha256: 'aa=', caption: 'دي' } },
      { kind: 'image', text: 'دي', media: [{ kind: 'image', providerMediaId: '1', mimeType: 'image/jpeg', sha256: 'aa=' }] },
    ],
    [
      { type: 'audio', audio: { id: '1', mime_type: 'audio/ogg; codecs=opus', voice: true } },
      { kind: 'audio', media: [{ voice: true }] },
    ],
    [
      { type: 'document', document: { id: '1', filename: 'plan.pdf' } },
      { kind: 'document', media: [{ fileName: 'plan.pdf' }] },
    ],
    [
      { type: 'sticker', sticker: { id: '1', animated: true } },
      { kind: 'sticker', payload: { animated: true } },
    ],
    [
      { type: 'location', location: { latitude: 30.1, longitude: '31.2', name: 'X' } },
      { kind: 'location', payload: { latitude: 30.1, longitude: 31.2, name: 'X', address: null } },
    ],
    [
      { type: 'contacts', contacts: [{ name: { formatted_name: 'A' }, origin: 'contact_request' }] },
      { kind: 'contacts', payload: { contacts: [{ name: { formatted_name: 'A' } }] } },
    ],
    [
      { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: 'b', title: 'نعم' } } },
      { kind: 'button-reply', text: 'نعم', payload: { id: 'b', title: 'نعم' } },
    ],
    [
      { type: 'interactive', interactive: { type: 'list_reply', list_reply: { id: 'r', title: 'فيلا' } } },
      { kind: 'list-reply', payload: { id: 'r', description: null } },
    ],
    [
      { type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', body: 'Sent', response_json: '{"a":1}' } } },
      { kind: 'unsupported', text: 'Sent', payload: { type: 'nfm_reply', response: { a: 1 } } },
    ],
    [
      { type: 'interactive', interactive: { type: 'call_permission_reply', call_permission_reply: { response: 'accept' } } },
      { kind: 'system', payload: { response: 'accept' } },
    ],
    [
      { type: 'button', button: { payload: 'yes:7', text: 'Yes' }, context: { id: 'wamid.0' } },
      { kind: 'button-reply', text: 'Yes', payload: { id: 'yes:7', title: 'Yes' }, replyTo: 'wamid.0' },
    ],
    [
      { type: 'reaction', reaction: { message_id: 'wamid.0', emoji: '👍' } },
      { kind: 'reaction', payload: { messageId: 'wamid.0', emoji: '👍' } },
    ],
    [
      { type: 'reaction', reaction: { message_id: 'wamid.0' } },
      { kind: 'reaction', payload: { emoji: '' } },
    ],
    [
      { type: 'order', order: { catalog_id: '1', text: 'pls', product_items: [] } },
      { kind: 'order', text: 'pls', payload: { catalog_id: '1' } },
    ],
    [{ type: 'request_welcome' }, { kind: 'system', payload: { type: 'request_welcome' } }],
    [
      { type: 'system', system: { type: 'customer_identity_changed', body: 'changed' } },
      { kind: 'system', text: 'changed' },
    ],
    [
      { type: 'unsupported', errors: [{ code: 131051 }] },
      { kind: 'unsupported', payload: { type: 'unsupported', errors: [{ code: 131051 }] } },
    ],
    [
      { type: 'poll_creation', poll_creation: { question: '?' } },
      { kind: 'unsupported', payload: { type: 'poll_creation', poll_creation: { question: '?' } } },
    ],
    [{ type: 'location', location: { latitude: 300, longitude: 1 } }, { kind: 'unsupported' }],
    [{ type: 'image' }, { kind: 'unsupported' }],
    [{ text: { body: 'no type' } }, { kind: 'unsupported' }],
    [
      { type: 'text', text: { body: 'x' }, context: { forwarded: true } },
      { forwarded: true, replyTo: null },
    ],
    [{ type: 'text', text: { body: 'x' }, context: { frequently_forwarded: true } }, { forwarded: true }],
    [
      { type: 'text', text: { body: 'x' }, context: { id: 'wamid.0', referred_product: { catalog_id: '1' } } },
      { payload: { referredProduct: { catalog_id: '1' } } },
    ],
    [{ type: 'text', text: { body: 'x' }, group_id: 'G1' }, { payload: { groupId: 'G1' } }],
    [
      { type: 'text', text: { body: 'x' }, referral: { source_type: 'ad', ctwa_clid: 'c' } },
      { referral: { source_type: 'ad', ctwa_clid: 'c' } },
    ],
  ] // prettier-ignore
  test.each(shapes)('%j', (fields, expected) => expect(one(fields)).toMatchObject(expected))

  test('an edit names the original and its new words, also of a caption; a deletion names the original', () => {
    const edited = { type: 'edit', edit: { original_message_id: 'wamid.0', message: { type: 'text', text: { body: 'new' } } } }
    expect(message(edited)).toMatchObject([{ type: 'edit', providerId: 'wamid.0', text: 'new', from: { phone: '+201001112233' } }])
    const caption = { type: 'edit', edit: { original_message_id: 'wamid.0', message: { type: 'image', image: { caption: 'new' } } } }
    expect(message(caption)).toMatchObject([{ type: 'edit', text: 'new', payload: { kind: 'image' } }])
    expect(message({ type: 'revoke', revoke: { original_message_id: 'wamid.0' } })).toMatchObject([
      { type: 'delete', providerId: 'wamid.0' },
    ])
  })
})

describe('who somebody is', () => {
  const from = (fields: object, people: object[] = []) =>
    decode(change(account, 'messages', { contacts: people, messages: [{ id: 'w', type: 'text', text: { body: 'x' }, ...fields }] }))[0]!

  test('a person with only a username has an id and no phone', () => {
    const people = [{ profile: { name: 'M', username: 'm' }, user_id: 'EG.77' }]
    expect(from({ from_user_id: 'EG.77' }, people)).toMatchObject({
      from: { phone: null, username: 'm', identities: [{ kind: 'bsuid', id: 'EG.77' }] },
    })
    expect(from({ from: 'EG.77' })).toMatchObject({ from: { phone: null, identities: [{ kind: 'bsuid', id: 'EG.77' }] } })
  })

  test('a wa_id that differs from the phone is still the same person when nobody else is there', () => {
    const people = [{ profile: { name: 'M' }, wa_id: '525512345678', user_id: 'MX.1' }]
    expect(from({ from: '5215512345678' }, people)).toMatchObject({
      from: { phone: '+5215512345678', identities: [{ id: 'MX.1' }, { id: '5215512345678' }] },
    })
  })

  test('two people in one batch are never mixed up', () => {
    const people = [{ profile: { name: 'A' }, wa_id: '201000000001', user_id: 'EG.1' }]
    const messages = ['201000000001', '201000000002'].map((phone, at) => ({ from: phone, id: `w${at}`, type: 'text', text: { body: 'x' } }))
    const items = decode(change(account, 'messages', { contacts: people, messages }))
    expect(items[0]).toMatchObject({ from: { name: 'A', identities: [{ id: 'EG.1' }, { id: '201000000001' }] } })
    expect(items[1]).toMatchObject({ from: { name: null, identities: [{ kind: 'wa_id', id: '201000000002' }] } })
  })

  test('a changed number ties the old ids to the new ones', () => {
    const system = { type: 'user_changed_number', wa_id: '201009999999', user_id: 'EG.new', previous_user_id: 'EG.old' }
    const items = decode(change(account, 'messages', { messages: [{ ...base, type: 'system', system }] }))
    expect(items.map(item => item.type === 'identity-change' && [item.previousId, item.from.identities.map(({ id }) => id)])).toEqual([
      ['EG.old', ['EG.new', '201009999999']],
      ['201001112233', ['EG.new', '201009999999']],
    ])
    const bsuid = { type: 'user_changed_user_id', user_id: 'EG.new', previous_user_id: 'EG.old' }
    expect(decode(change(account, 'messages', { messages: [{ id: 'w', type: 'system', system: bsuid }] }))).toMatchObject([
      { type: 'identity-change', previousId: 'EG.old', from: { phone: null, identities: [{ kind: 'bsuid', id: 'EG.new' }] } },
    ])
    const update = { wa_id: '2010', user_id: { previous: 'EG.old', current: 'EG.new' }, timestamp: '1763600000' }
    expect(decode(change(account, 'user_id_update', { user_id_update: [update] }))).toMatchObject([
      { type: 'identity-change', previousId: 'EG.old' },
    ])
  })
})

describe('what became of a message', () => {
  test('statuses climb by name, a played voice note was read, our reference comes back', () => {
    for (const [written, read] of Object.entries({ sent: 'sent', delivered: 'delivered', read: 'read', played: 'read' }))
      expect(status({ status: written, biz_opaque_callback_data: 'ref-1' })).toMatchObject({
        type: 'receipt',
        status: read,
        reference: 'ref-1',
        failure: null,
      })
    expect(status({ status: 'teleported' })).toMatchObject({ type: 'unreadable', reason: 'unknown-status' })
  })

  test('only a conversation the customer opened says until when one may answer', () => {
    const conversation = (type: string) => ({
      status: 'sent',
      conversation: { id: 'c', expiration_timestamp: '1763686400', origin: { type } },
    })
    expect(status(conversation('service'))).toMatchObject({ windowExpiresAt: new Date(1763686400_000) })
    expect(status(conversation('marketing'))).toMatchObject({ windowExpiresAt: null })
  })

  test.each([
    [131047, 'needs-template'],
    [131026, 'recipient-invalid'],
    [131050, 'opted-out'],
    [131049, 'throttled'],
    [131056, 'throttled'],
    [131042, 'policy-or-account'],
    [131053, 'content-invalid'],
    [132001, 'content-invalid'],
    [131000, 'transient'],
    [190, 'auth'],
    [999999, 'transient'],
  ])('error %d is %s', (code, expected) => {
    const failed = status({ status: 'failed', errors: [{ code, title: 'T', error_data: { details: 'D' } }] })
    expect(failed).toMatchObject({ status: 'failed', failure: { class: expected, providerCode: String(code), detail: 'D' } })
  }) // prettier-ignore

  test('a failure without a reason is a failure all the same', () => {
    expect(status({ status: 'failed' })).toMatchObject({ status: 'failed', failure: { class: 'transient', providerCode: null } })
  })
})

describe('what else comes', () => {
  test('what a human wrote in the phone app, edited or took back there', () => {
    const echoes = [
      {
        from: '201000000000',
        to: '201001112233',
        to_user_id: 'EG.77',
        id: 'wamid.e',
        timestamp: '1763600000',
        type: 'text',
        text: { body: 'hi' },
      },
      {
        from: '201000000000',
        to: '201001112233',
        id: 'wamid.f',
        type: 'edit',
        edit: { original_message_id: 'wamid.e', message: { type: 'text', text: { body: 'ho' } } },
      },
      { from: '201000000000', to: '201001112233', id: 'wamid.g', type: 'revoke', revoke: { original_message_id: 'wamid.e' } },
    ] // prettier-ignore
    expect(decode(change(account, 'smb_message_echoes', { message_echoes: echoes }))).toMatchObject([
      { type: 'echo', providerId: 'wamid.e', text: 'hi', to: { identities: [{ kind: 'bsuid', id: 'EG.77' }, { kind: 'wa_id' }] } },
      { type: 'edit', providerId: 'wamid.e', text: 'ho', from: null },
      { type: 'delete', providerId: 'wamid.e', from: null },
    ])
  })

  test('the customer’s own wish about marketing', () => {
    const wish = (value: string) =>
      decode(
        change(account, 'user_preferences', {
          contacts,
          user_preferences: [{ wa_id: '201001112233', category: 'marketing_messages', value, timestamp: 1763600000 }],
        }),
      )[0] // prettier-ignore
    expect(wish('stop')).toMatchObject({
      type: 'preference',
      value: 'stop',
      category: 'marketing_messages',
      from: { identities: [{ id: 'EG.77' }, {}, {}] },
    })
    expect(wish('resume')).toMatchObject({ value: 'resume' })
    expect(wish('signup')).toMatchObject({ value: 'resume' })
    expect(wish('maybe')).toMatchObject({ type: 'unreadable' })
  })

  test('news of templates and the account is told in one line', () => {
    const news = (field: string, value: object) => decode(change(account, field, value))[0]
    expect(
      news('message_template_status_update', {
        event: 'REJECTED',
        message_template_name: 'offer',
        message_template_language: 'ar',
        reason: 'SCAM',
      }),
    ).toMatchObject({ type: 'account-news', summary: 'Template “offer” (ar): REJECTED, SCAM' }) // prettier-ignore
    expect(news('account_update', { event: 'DISABLED_UPDATE' })).toMatchObject({ summary: 'Account: DISABLED_UPDATE' })
    expect(news('messages', { errors: [{ code: 130429, message: 'Rate limit hit' }] })).toMatchObject({
      field: 'errors',
      summary: 'Error 130429: Rate limit hit',
    })
    expect(news('a_field_of_2027', { x: 1 })).toMatchObject({ type: 'unreadable', reason: 'nothing-inside' })
  })

  test('a conversation another app handles is shown, never taken for a message to us', () => {
    const items = decode(change(account, 'standby', { messages: [{ ...base, type: 'text', text: { body: 'x' } }] }))
    expect(items).toMatchObject([{ type: 'account-news', field: 'standby' }])
  })

  test('every entry and change of a batch is read, and a bare value is not guessed at', () => {
    const part = JSON.parse(deliveryOf(account, [{ id: 'a', text: '1' }]).toString()) as { entry: object[] }
    const other = JSON.parse(deliveryOf({ wabaId: '420', phoneNumberId: '107' }, [{ id: 'b', text: '2' }]).toString()) as typeof part
    const raw = Buffer.from(JSON.stringify({ ...part, entry: [null, ...part.entry, { id: '9' }, ...other.entry] }))
    expect(decode(raw).map(item => (item.type === 'message' ? item.accountId + item.text! : item.type))).toEqual([
      ...['unreadable', '1061', 'unreadable', '1072'],
    ])
    expect(accountIds(raw)).toEqual(['106', '107', '419', '9', '420'])
    expect(decode(Buffer.from('{"messages":[]}'))).toMatchObject([{ type: 'unreadable', reason: 'no-envelope' }])
    expect(decode(Buffer.from('{"object":"page","entry":[{}]}'))).toMatchObject([{ reason: 'unknown-object' }])
  })
})

describe('bytes that mean trouble', () => {
  const raw = (body: string) =>
    Buffer.from(
      `{"object":"whatsapp_business_account","entry":[{"id":"419","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"106"},"messages":[{"from":"201001112233","id":"w","timestamp":${body}}]}}]}]}`,
    ) // prettier-ignore

  test('invalid UTF-8 costs one character, not the message', () => {
    const bytes = Buffer.concat([
      raw('"1","type":"text","text":{"body":"ab').subarray(0, -8),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}}]}}]}]}'),
    ])
    expect(decode(bytes)).toMatchObject([{ text: 'ab\ufffd(' }])
  })

  test('NUL and lone surrogates are cleaned in keys and values', () => {
    expect(decode(raw('"1","type":"order","order":{"a\\u0000\\ud800":"b\\u0000"}'))).toMatchObject([{ payload: { 'a\ufffd': 'b' } }])
  })

  test('ids beyond 2^53 keep their digits, absurd numbers are no numbers', () => {
    expect(decode(raw('"1","type":"order","order":{"big":12345678901234567890,"huge":1e400}'))).toMatchObject([
      { payload: { big: '12345678901234567890', huge: null } },
    ])
  })

  test('what is shortened is never cut through a character', () => {
    const long = `${'x'.repeat(199)}🏠`
    const people = [{ profile: { name: long }, wa_id: '201001112233' }]
    const [item] = decode(change(account, 'messages', { contacts: people, messages: [{ ...base, type: 'text', text: { body: 'x' } }] }))
    expect(item).toMatchObject({ from: { name: `${'x'.repeat(199)}\ufffd` } })
  })

  test('poisonous keys are dropped', () => {
    const [item] = decode(raw('"1","type":"order","order":{"__proto__":{"admin":true},"constructor":{},"ok":1}'))
    expect(item).toMatchObject({ payload: { ok: 1 } })
    expect(Object.keys((item as { payload: object }).payload)).toEqual(['ok'])
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })

  test.each([
    ['"0"', new Date(0)],
    ['"1763600000000"', new Date(1763600000000)],
    ['1763600000', new Date(1763600000000)],
    ['"soon"', null],
    ['-1', new Date(-1000)],
    ['null', null],
    ['1e400', null],
    ['{}', null],
  ])('a time written %s', (written, expected) => {
    expect(decode(raw(`${written},"type":"text","text":{"body":"x"}`))).toMatchObject([{ text: 'x', at: expected }])
  }) // prettier-ignore

  test('depth is bounded so that what is kept can be stored', () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`
    const items = decode(raw(`"1","type":"order","order":${deep}`))
    expect(JSON.stringify(items).length).toBeLessThan(2_000)
  })
})
