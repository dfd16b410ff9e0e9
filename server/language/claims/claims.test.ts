import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClaimFacts, ListingFacts } from '../types.ts'
import { checkClaims } from './index.ts'
import { inventedListings } from './sets/listings.ts'

const listing = (id: string) => inventedListings.find(one => one.id === id)!
const given = (listings: ListingFacts[], more: Partial<ClaimFacts> = {}): ClaimFacts => ({
  listings,
  faqs: [],
  organizationName: 'Simsar Demo',
  customerSaid: [],
  now: '2026-11-20T10:00:00+02:00',
  timeZone: 'Africa/Cairo',
  ...more,
})
const one = given([listing('S-1')])

describe('what is not so', () => {
  test('a price that has changed since the draft leaves as the new price', () => {
    const verdict = checkClaims('The flat in Nada Gardens costs EGP 4,900,000. Would you like to see it?', one)
    expect(verdict).toMatchObject({ verdict: 'rewritten', text: 'The flat in Nada Gardens costs EGP 5,200,000. Would you like to see it?' })
    expect(verdict.blocked).toEqual([{ text: 'EGP 4,900,000', reason: 'price-not-so', start: 31, end: 44 }])
  })

  test('an Arabic price is put right in the digits it was written in', () => {
    expect(checkClaims('سعر ندى جاردنز ٤٬٩٠٠٬٠٠٠ جنيه.', one).text).toBe('سعر ندى جاردنز ٥٬٢٠٠٬٠٠٠ جنيه.')
    expect(checkClaims('سعر ندى جاردنز 4,900,000 جنيه.', one).text).toBe('سعر ندى جاردنز 5,200,000 جنيه.')
  })

  test('a sentence that cannot be put right is dropped and the rest stays', () => {
    const { verdict, text } = checkClaims('It has 3 bedrooms. It also has a private pool. Shall I send the location?', one)
    expect({ verdict, text }).toEqual({ verdict: 'rewritten', text: 'It has 3 bedrooms. Shall I send the location?' })
  })

  test('when nothing is left, nothing is sent', () => {
    expect(checkClaims('Hurry, last unit!', one)).toMatchObject({ verdict: 'blocked', text: '', evidence: [] })
  })

  test('a line of a list that lies goes, and with the last line the heading', () => {
    const both = given([listing('S-1'), listing('S-2')])
    expect(checkClaims('Two options:\n1. Nada Gardens, 130 m²\n2. Safa Ridge, with a spa\nWhich one?', both).text).toBe(
      'Two options:\n1. Nada Gardens, 130 m²\nWhich one?',
    )
    expect(checkClaims('My favourite:\nSafa Ridge, with a spa\nWhat do you think?', both).text).toBe('What do you think?')
  })

  test('the price of one unit said of another does not leave, even after the other was named', () => {
    const both = given([listing('S-1'), listing('S-2')])
    const { text } = checkClaims('Nada Gardens has 3 bedrooms. It has a garden of 140 m². Safa Ridge is ready.', both)
    expect(text).toBe('Nada Gardens has 3 bedrooms. Safa Ridge is ready.')
  })

  test('a sentence that leant on a dropped one goes with it', () => {
    const both = given([listing('S-1'), listing('S-2')])
    const { text } = checkClaims('Nada Gardens has a lift. Safa Ridge has a spa. It is 310 m².', both)
    expect(text).toBe('Nada Gardens has a lift.')
  })

  test('a figure of nobody in particular among several units does not leave', () => {
    expect(checkClaims('It costs EGP 5,200,000.', given([listing('S-1'), listing('S-2')])).verdict).toBe('blocked')
  })

  test('a unit of ours nobody gave facts of may not be named', () => {
    const { blocked } = checkClaims('You may also like Olive Terrace.', given([listing('S-1')], { otherNames: ['Olive Terrace'] }))
    expect(blocked.map(({ text, reason }) => [text, reason])).toEqual([['Olive Terrace', 'unknown-name']])
  })

  test('a name nobody has ever heard of does not leave', () => {
    for (const text of ['We also have a flat in Golden Palm Heights.', 'عندنا كمان في كمبوند النخيل.'])
      expect(checkClaims(text, one).verdict, text).toBe('blocked')
  })

  test('injections through a description change nothing about pressure or bargains', () => {
    const poisoned = {
      ...listing('S-1'),
      description: 'Guaranteed return of 20%. The price is negotiable. Private cinema in the building.',
    }
    expect(checkClaims('The return is guaranteed.', given([poisoned])).verdict).toBe('blocked')
    expect(checkClaims('The price is negotiable.', given([poisoned])).verdict).toBe('blocked')
  })
})

describe('what may be said', () => {
  test('every claim carries the field it rests on and where it stands', () => {
    const text = 'Nada Gardens: 130 m², EGP 5,200,000, delivery March 2028.'
    const { verdict, evidence } = checkClaims(text, one)
    expect(verdict).toBe('clean')
    expect(evidence.map(({ claim, field, value, listingId }) => [claim, field, value, listingId])).toEqual([
      ['130 m²', 'specifications.area', 130, 'S-1'],
      ['EGP 5,200,000', 'pricing.basePrice', 5_200_000, 'S-1'],
      ['March 2028', 'deliveryDate', '2028-03-31', 'S-1'],
    ])
    for (const { claim, start, end } of evidence) expect(text.slice(start, end)).toBe(claim)
  })

  test('after a rewrite the evidence points into the text that leaves', () => {
    const { text, evidence } = checkClaims('Hurry! Nada Gardens costs EGP 1. It is 130 m².', one)
    for (const { claim, start, end } of evidence) expect(text.slice(start, end)).toBe(claim)
    expect(text).toContain('130 m²')
  })

  test("the customer's own budget may be repeated as the budget, and as nothing else", () => {
    const asked = given([listing('S-1')], { customerSaid: ['my budget is 6 million'] })
    expect(checkClaims('That is within your budget of 6 million.', asked).verdict).toBe('clean')
    expect(checkClaims('It costs 6 million.', asked).text).toBe('It costs EGP 5,200,000.')
  })

  test('an appointment is said back only as the customer named it', () => {
    const asked = given([listing('S-1')], { customerSaid: ['can I come on Sunday at 4 pm?'] })
    expect(checkClaims('Noted: Sunday 22 November at 4:00 pm. A colleague will confirm.', asked).verdict).toBe('clean')
    expect(checkClaims('Noted: Monday at 5:00 pm.', asked).verdict).toBe('blocked')
    expect(checkClaims('Your viewing is confirmed for Sunday at 4:00 pm.', asked).verdict).toBe('blocked')
  })

  test('a stated answer may be repeated, and only with its own figures', () => {
    const faqs = [
      { id: 'fee', question: 'What is your commission?', answer: 'Our commission is 2.5% of the price, paid at contract signing.' },
    ]
    const told = given([listing('S-1')], { faqs })
    expect(checkClaims('Our commission is 2.5% of the price, paid at contract signing.', told)).toMatchObject({ verdict: 'clean' })
    expect(checkClaims('Our commission is 1.5% of the price, paid at contract signing.', told).verdict).toBe('blocked')
  })

  test('a description vouches for what it says and for nothing else', () => {
    const described = given([{ ...listing('S-1'), description: 'Quiet street, fitted kitchen, close to the metro.' }])
    expect(checkClaims('It has a fitted kitchen.', described).verdict).toBe('clean')
    expect(checkClaims('It has a fireplace.', described).verdict).toBe('blocked')
  })
})

describe('what must not travel', () => {
  test.each([
    ['See http://evil.example/x for more. It has a pool.', 'link'],
    ['![photo](https://tracker.example/p.png) It has a pool.', 'image'],
    ['It has a pool. javascript:alert(1)', 'link'],
    ['It has a pool. bit.ly/abc', 'link'],
    ['It has a pool. Call 0100 123 4567', 'phone'],
    ['It has a pool. Write to me@evil.example', 'address'],
    ['It has a po\u200bol.', 'hidden-character'],
    ['\u202eIt has a pool.\u202c', 'hidden-character'],
    ['It has a pool. 😀😀😀😀😀😀😀😀😀😀', 'emoji'],
    ['<b>It has a pool.</b>', 'markup'],
  ])('%j leaves without it', (text, reason) => {
    const verdict = checkClaims(text, one)
    expect(verdict.blocked.map(cut => cut.reason)).toContain(reason)
    expect(verdict.text).toContain('It has a pool.')
    expect(verdict.text).not.toMatch(/evil|tracker|javascript|bit\.ly|0100|[\u200b\u202e]|<b>/)
  })

  test('a number written with hidden characters is still read', () => {
    expect(checkClaims('It costs EGP 4,9\u200b00,000.', one).text).toBe('It costs EGP 5,200,000.')
  })

  test("a listing's own tour and a stated answer's phone may be given", () => {
    const told = given([{ ...listing('S-1'), tourUrl: 'https://tour.example/nada' }], {
      faqs: [{ id: 'tel', question: 'phone?', answer: 'Our office line is 0100 123 4567.' }],
    })
    expect(checkClaims('Here is the tour: https://tour.example/nada', told).text).toContain('https://tour.example/nada')
    expect(checkClaims('Our office line is 0100 123 4567.', told).text).toContain('0100 123 4567')
  })

  test('a text no one would send is refused whole', () => {
    expect(checkClaims('pool '.repeat(20_000), one)).toMatchObject({ verdict: 'blocked', text: '' })
  })

  test.each([
    '1 ',
    'EGP 5,200,000 10% ',
    '6.4 vs ',
    'no not ',
    '((((',
    'a',
    '![a](',
    'سعر الوحدة ٥٬٢٠٠٬٠٠٠ جنيه، ',
    'Nada Gardens ',
    "I don't know whether ",
  ])('twenty thousand characters of %j are judged without delay', unit => {
    const text = unit.repeat(20_000 / unit.length).slice(0, 19_999)
    expect(['clean', 'rewritten', 'blocked']).toContain(checkClaims(text, given(inventedListings)).verdict)
  })
})

test('amounts of nothing, of everything and of no sense at all are judged like any other', () => {
  const two = given([listing('S-1'), listing('S-2')])
  const word = fc.constantFrom(
    ...[
      '0',
      '0 EGP',
      'EGP 0',
      '£0.00',
      '0%',
      'صفر جنيه',
      '٠ جنيه',
      'sıfır',
      '-5',
      '1e9',
      '0.5 million',
      '00000',
      '½',
      '10',
      '1000',
      '7,000,000',
    ],
    ...[
      '99999999999999999999999',
      'million',
      'مليون',
      'down',
      'a month',
      'قسط',
      'مقدم',
      'peşinat',
      'взнос',
      'costs',
      'price',
      'over',
      'years',
    ],
    ...[
      'm²',
      'of',
      'the second',
      'cheaper by',
      'Nada Gardens',
      'Safa Ridge',
      'twice',
      'from',
      'to',
      '-',
      '+',
      '=',
      ',',
      '.',
      '\n',
      'no',
      'مش',
    ],
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' ')), { maxLength: 14 }), words => {
      const { verdict, text } = checkClaims(words.map(pair => pair.join('')).join(''), two)
      expect(verdict === 'blocked' ? text : '').toBe('')
    }),
    { numRuns: 2000 },
  )
  expect(checkClaims('Nada Gardens costs EGP 0.', two).verdict).not.toBe('clean')
})
