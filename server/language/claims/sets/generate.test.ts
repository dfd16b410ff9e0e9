import { expect, test } from 'vitest'
import { checkClaims } from '../index.ts'
import { authored } from './authored/index.ts'
import { type Case, cases } from './generate.ts'
import { moreListings } from './more-listings.ts'
import { citedPassages, statedAnswers } from './told.ts'

const facts = { faqs: [], organizationName: 'Simsar', customerSaid: [], now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }
const take = (count: number, seed: number): Case[] => {
  const taken: Case[] = []
  for (const one of cases(seed)) {
    if (taken.length === count) break
    taken.push(one)
  }
  return taken
}

test('of 2,000 generated texts in five languages and both kinds of digits no lie leaves and fewer than 2 % of truths are touched', () => {
  const sample = take(2000, 20_261_120)
  const lies = sample.filter(one => one.lie !== null)
  const truths = sample.filter(one => one.lie === null)
  expect(lies.length).toBeGreaterThan(1000)
  expect(new Set(lies.map(one => `${one.language} ${one.digits}`)).size).toBeGreaterThanOrEqual(9)
  const left = lies.filter(one => {
    const { text, blocked } = checkClaims(one.text, { ...facts, listings: one.facts })
    return blocked.length === 0 || text.includes(one.lie!) || (text !== '' && one.kind !== 'pressure' && sentenceOf(text, one))
  })
  expect(left.map(one => one.text)).toEqual([])
  const touched = truths.filter(one => checkClaims(one.text, { ...facts, listings: one.facts }).verdict !== 'clean')
  expect(touched.length / truths.length).toBeLessThan(0.02)
})

/** The very sentence with its false figure still in it. */
const sentenceOf = (text: string, one: Case) => text.includes(one.lie!.trim())

test('the generator gives the same cases for the same seed', () => {
  expect(take(50, 5).map(one => one.text)).toEqual(take(50, 5).map(one => one.text))
  expect(take(50, 5).map(one => one.text)).not.toEqual(take(50, 6).map(one => one.text))
})

const told = { ...facts, faqs: statedAnswers, passages: citedPassages }
const byId = (ids: string) => ids.split(',').map(id => moreListings.find(listing => listing.id === id)!)

test.each(authored.filter(([, , wrong]) => wrong === null))('%s: %j is so', (ids, text, _wrong, asked) => {
  expect(checkClaims(text, { ...told, listings: byId(ids), customerSaid: asked ? [asked] : [] })).toMatchObject({
    verdict: 'clean',
    text,
    blocked: [],
  })
})

test.each(authored.filter(([, , wrong]) => wrong !== null))('%s: %j is not so', (ids, text, wrong, asked) => {
  const { blocked } = checkClaims(text, { ...told, listings: byId(ids), customerSaid: asked ? [asked] : [] })
  expect(blocked.some(one => one.text.includes(wrong!) || wrong!.includes(one.text))).toBe(true)
  for (const one of blocked) expect(text.slice(one.start, one.end)).toBe(one.text)
})
