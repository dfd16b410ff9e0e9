import { expect, test } from 'vitest'
import { codesIn, spellingsOfCodes } from './codes.ts'
import { normalise } from './normalise.ts'

const read = (message: string) => codesIn(normalise(message).text).map(({ plain, named }) => `${plain}${named ? ' named' : ''}`)

test.each([
  ['how much is LC-304?', ['lc304']],
  ['the ad with code LC 304', ['lc304 named']],
  ['كود GR-P01 بكام', ['grp01 named']],
  ['انا شفت اعلان رقم ٤٠٠٢١', ['40021 named']],
  ['ref no. 20331 and #20332', ['20331 named', '20332 named']],
  ['vh_12b w lc11', ['vh12b', 'lc11']],
  ['under 70 m', ['under70']],
  ['3ayez sha2a fe el tagamo3', []],
  ['call me on 01001234567', []],
  ['unit 3', []],
  ['no digits here', []],
])('codes of "%s"', (message, codes) => expect(read(message)).toEqual(codes))

test('a code is looked for as it may be written, and words before a number are not', () => {
  expect(spellingsOfCodes('how much is lc304?')).toEqual(expect.arrayContaining(['LC-304', 'LC304', 'Lc-304', 'lc 304', 'LC_304']))
  expect(spellingsOfCodes('عايز شقة تحت 70 متر')).toEqual([])
  expect(spellingsOfCodes('i want one under 70')).toEqual([])
  expect(spellingsOfCodes('كود 40021')).toEqual(['40021'])
})

test('a long text of near-codes is read in time that follows its length', () => {
  const time = (length: number) => {
    const text = 'code a-'.repeat(length / 7)
    const start = performance.now()
    codesIn(`${text}1`)
    return performance.now() - start
  }
  time(10_000)
  expect(time(100_000)).toBeLessThan(1000)
})
