import { expect, test } from 'vitest'
import { allPlaces, countryOf, parentOf, placeAndChildren, placeName, recognisePlaces } from './places.ts'

const named = (text: string, market?: 'egypt' | 'north_cyprus') => recognisePlaces(text, market).map(found => found.place)

test('a place is found in Arabic, English, Arabizi, Turkish and Russian, with articles and cases', () => {
  expect(named('شقه٣غرف فالتجمع')).toEqual(['new_cairo'])
  expect(named('عايز حاجة بالشيخ زايد أو السخنه')).toEqual(['sheikh_zayed', 'ain_sokhna'])
  expect(named('sha2a fel tagamo3 el 5ames')).toEqual(['new_cairo'])
  expect(named('chalet fel sa7el')).toEqual(['north_coast'])
  expect(named("Girne'de daire")).toEqual(['kyrenia'])
  expect(named('квартира в Кирении')).toEqual(['kyrenia'])
  expect(named('New Cairo or Kyrenia')).toEqual(['new_cairo', 'kyrenia'])
})

test('the longest name wins and every numbered settlement is New Cairo', () => {
  expect(named('New Cairo')).toEqual(['new_cairo'])
  expect(named('مصر الجديدة')).toEqual(['heliopolis'])
  for (const name of ['5th settlement', 'Third Settlement', 'التجمع الأول', 'el tagamo3 el talet'])
    expect(named(name)).toEqual(['new_cairo'])
})

test('one wrong letter is forgiven and says so', () => {
  expect(recognisePlaces('kyrnia')).toEqual([{ place: 'kyrenia', start: 0, end: 6, exact: false }])
  expect(named('sheihk zayed')).toEqual(['sheikh_zayed'])
})

test('Long Beach lies in the market of the organization', () => {
  expect(named('long beach')).toEqual(['iskele'])
  expect(named('long beach', 'egypt')).toEqual(['hurghada'])
})

test('offsets are those of the text as it was given', () => {
  const text = 'شقة فـــي  التجمّع'
  const [found] = recognisePlaces(text)
  expect(text.slice(found?.start, found?.end)).toBe('التجمّع')
})

test('a place includes what lies within it, and knows its country', () => {
  expect(placeAndChildren('north_coast')).toEqual(['north_coast', 'new_alamein', 'ras_el_hekma', 'sidi_abdelrahman'])
  expect(placeAndChildren('kyrenia')).toContain('esentepe')
  expect(placeAndChildren('egypt')).toContain('smouha')
  expect(placeAndChildren('atlantis')).toEqual([])
  expect(parentOf('bafra')).toBe('iskele')
  expect(countryOf('bafra')).toBe('north_cyprus')
  expect(countryOf('dokki')).toBe('egypt')
})

test('every place is found by its own names in every language', () => {
  for (const place of allPlaces())
    for (const language of ['ar', 'en'] as const) expect([place, named(placeName(place, language))]).toEqual([place, [place]])
})
