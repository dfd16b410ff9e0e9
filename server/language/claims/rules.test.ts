import { describe, expect, test } from 'vitest'
import { checkClaims } from './index.ts'
import { moreListings } from './sets/more-listings.ts'

const judged = (ids: string, text: string, asked?: string) =>
  checkClaims(text, {
    listings: ids.split(',').map(id => moreListings.find(listing => listing.id === id)!),
    faqs: [],
    organizationName: 'Simsar',
    customerSaid: asked ? [asked] : [],
    otherNames: ['Olive Terrace'],
    now: '2026-11-20T10:00:00+02:00',
    timeZone: 'Africa/Cairo',
  })

/** Of each rule: whose facts are given, a sentence that is so, one in the same shape that is not, and what the customer had written. */
const rules: Record<string, [ids: string, so: string, notSo: string, asked?: string][]> = {
  'the order in which homes are given is what "the second" counts by': [
    ['S-2,S-1', 'The second costs 5.2 million.', 'The first costs 5.2 million.'],
    ['S-2,S-1', 'الأولى فيلا والتانية شقة.', 'الأولى شقة والتانية فيلا.'],
  ],
  'several homes and none named: the one the customer asked about': [
    ['S-1,S-8', 'That one has been sold.', 'It costs EGP 5.2 million.', 'is the Liman Point studio still there?'],
  ],
  'homes are told apart by their places and their floors': [
    ['S-1,S-3', 'New Cairo is 5.2 million and Ain Sokhna 3.4.', 'New Cairo is 3.4 million and Ain Sokhna 5.2.'],
    ['S-1,S-6', 'The one on the sixth floor is furnished.', 'The one on the fourth floor is furnished.'],
  ],
  'a way in hours and parts of one': [
    ['M-1', 'Delta University is twelve minutes away by car.', 'Delta University is half an hour away by car.'],
    ['S-4', 'Nine minutes by car to the Old Bazaar.', 'السوق القديم على نص ساعة بالعربية.'],
  ],
  'a value right behind "not" is denied': [
    ['S-1', 'Delivery is March 2028, not 2027.', 'Delivery is March 2027, not 2028.', '2027?'],
    ['S-1', 'الدور الرابع مش الخامس.', 'الدور الخامس مش الرابع.'],
  ],
  'who built it': [
    ['S-1', 'The developer is Tamr Estates.', 'Mada Habitat is the developer.'],
    ['S-1', 'من تطوير تمر العقارية.', 'من تنفيذ أفق هومز.'],
    ['S-1', 'I’ll ask the developer.', 'The developer is Golden Palm.'],
  ],
  'what an owner is said to do': [
    ['S-6', 'I’ll ask the landlord about pets.', 'The landlord repaints it first.'],
    ['S-6', 'هسأل المالك وأرد عليك.', 'المالك مسافر ومش محتاجها.'],
  ],
  'small talk before the answer': [
    ['S-1', 'Five around the breakfast table, how nice! It has three bedrooms.', 'It has a breakfast terrace.', 'there are five of us'],
    ['S-1', 'ألف مبروك! الشقة ٣ غرف.', 'ألف مبروك! الشقة ٤ غرف.'],
  ],
  'somebody spoken to by name': [['S-1', 'Hi Karim! It has three bedrooms.', 'Karim Towers has three bedrooms.', 'Karim here']],
  'who may reserve it is told that it can be had': [
    ['S-1', 'You can reserve it today.', 'It is on hold.'],
    ['S-6', 'لسه فاضية.', 'محجوزة للأسف.'],
  ],
  'a second plan is told after the first': [
    [
      'S-2',
      'With 20% down it is 248,000 a month. If you pay 15% down, it is 188,214.',
      'With 20% down it is 248,000 a month. If you pay 15% down, it is 248,000.',
    ],
  ],
  'amounts that share a word or a scale': [
    ['S-1,S-2', 'The first is 5.2 million and the second 18.6.', 'The first is 5.2 million and the second 16.8.'],
    ['S-1', 'After the down payment 4.68 million is left.', 'After the down payment 4.86 million is left.'],
  ],
  'another home of the house, of which nothing is given': [['S-1', 'It is in New Cairo.', 'It is in Olive Terrace.']],
}

describe.each(Object.entries(rules))('%s', (_rule, pairs) => {
  test.each(pairs)('%s: %j, and not %j', (ids, so, notSo, asked) => {
    expect(judged(ids, so, asked)).toMatchObject({ verdict: 'clean', blocked: [] })
    expect(judged(ids, notSo, asked).blocked).not.toEqual([])
  })
})
