import { describe, expect, test } from 'vitest'
import { converse, newConversation } from '../../converse.ts'
import { wideStock } from '../../evaluate/sets/wide-stock.ts'
import { plainVoice } from '../../evaluate/understand.ts'
import type { TurnContext } from '../../types.ts'
import { understand } from '../index.ts'

const context: TurnContext = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }
const read = (text: string) => understand(text, context)

function talk(messages: string[]) {
  let state = newConversation()
  return messages.map(message => {
    const turn = converse(state, message, { listings: wideStock, now: context.now, timeZone: context.timeZone, voice: plainVoice })
    state = turn.state
    return turn
  })
}

describe('a home for a stay is to be let', () => {
  const ways = `I want a holiday let for one week in august for 4 people
holiday rental in kyrenia
do you have any short lets in esentepe
short term rental
vacation rental in Hurghada
airbnb in Hurghada
looking for an airbnb
nightly rentals in Sokhna
we need a villa for 10 days in july
a flat for two weeks from 5 august
chalet for the summer
عايز شاليه للمصيف اسبوع في اغسطس
شاليه في الساحل لمدة اسبوع
شقة مفروشة يومي
ايجار يومي في المعادي
شاليه باليوم في السخنة
فيلا اسبوعين في يوليو
3ayez chalet lel egar fe august
chalet bel yom
chalet osbo3 fe august
3ayzeen villa lmodet osbo3
tatil için kiralık daire
günlük kiralık villa
haftalık kiralık daire
bir haftalığına villa
снять квартиру посуточно
вилла на неделю в августе
квартира на лето
дом на две недели`.split('\n')

  test.each(ways)('%s', text => {
    const { intents, slots, confidence } = read(text)
    expect(intents[0]).toBe('PROPERTY_INQUIRY')
    expect(slots.purpose).toBe('rent')
    expect(slots.deliveryBefore).toBeUndefined()
    expect(confidence).toBeGreaterThan(0.6)
    expect(talk([text])[0]!.filters.purpose).toBe('rent')
  })

  test.each([
    ['günlük kiralık villa', 'day'],
    ['снять квартиру посуточно', 'day'],
    ['haftalık kiralık daire', 'week'],
    ['nightly rentals in Sokhna', 'night'],
    ['شقة باليوم', 'day'],
  ])('%s is let by the %s', (text, period) => {
    expect(read(text).slots.budgetPeriod).toBe(period)
  })

  test.each([
    'we are here for a week, do you have villas in Esentepe',
    'can I put the villa on airbnb?',
    'a villa as a holiday let investment',
    'villa for sale, delivery within two weeks',
    'I want to buy a chalet for the summer',
    'can you hold the flat for two days?',
    'انا موجود في القاهرة اسبوع في اغسطس وعايز اشتري شقة',
    'apartment with an installment plan for 10 years',
  ])('%s is not', text => {
    expect(read(text).slots.purpose).not.toBe('rent')
  })
})

describe('a price by the night, of homes for sale', () => {
  const asks = `is it on the beach? how much per night?
how much for the week?
what's the nightly rate?
how much does it cost per night
الليلة بكام؟
بكام الليلة
الاسبوع بكام؟
b kam el leila?
el leila bkam
bekam el osbo3?
gecelik ne kadar?
haftalık ne kadar
сколько за ночь?
сколько стоит в сутки?`.split('\n')

  test.each(asks)('%s: they are for sale, and at which price', text => {
    const turn = talk(['a villa in Catalkoy', text]).at(-1)!
    expect(turn.draft.reason).toBe('not-let')
    expect(turn.verdict.text).toMatch(/365[.,\u00a0]000/)
    expect(turn.verdict.text).toMatch(/for sale and not to let|للبيع مش للإيجار|kiraya verilmiyor|продаётся, а не сдаётся/)
    expect(turn.preferences.purpose).toBeUndefined()
  })

  test('what is let of the kind is offered', () => {
    const turn = talk(['chalet in egypt', 'how much per night?']).at(-1)!
    expect(turn.verdict.text).toContain('EGP 3,864,000')
    expect(turn.verdict.text).toContain('EGP 4,500 a day')
    expect(turn.draft.listingIds).toEqual(['W-12'])
  })

  test.each(['how much per night?', 'how much for the week?', 'b kam el leila?', 'الليلة بكام؟'])('%s of a let is told', text => {
    const turn = talk(['rent a chalet on the north coast', text]).at(-1)!
    expect(turn.verdict.text).toContain('4,500')
    expect(turn.verdict.text).not.toMatch(/\n/)
  })

  test('with nothing in view it looks for lets', () => {
    expect(talk(['how much per night?'])[0]!.filters.purpose).toBe('rent')
  })
})
