import { describe, expect, test } from 'vitest'
import { readDate } from './dates.ts'
import { readArea, readFigure, readFloor, readPercent, readRooms } from './figures.ts'

describe('areas', () => {
  test.each<[string | number, object | null]>([
    [120, { value: 120 }],
    ['150 m2', { value: 150 }],
    ['150 m²', { value: 150 }],
    ['194 م² sqm', { value: 194 }],
    ['١١٠ متر', { value: 110 }],
    ['1,250', { value: 1250 }],
    ['2723,12 m 2', { value: 2723.12 }],
    ['435 m2 m 2', { value: 435 }],
    ['429 Sq. M.', { value: 429 }],
    ['2,153 sqft / 200 sqm', { value: 200 }],
    ['2,153 sqft', { value: 200, note: 'area-converted' }],
    ['١ فدان', { value: 4200.8, note: 'area-converted' }],
    ['- m2', null],
    ['86-230', { note: 'area-range' }],
    ['120 - 150 m2', { note: 'area-range' }],
    ['0', { refused: 'area-impossible' }],
    ['-5 m2', { refused: 'area-impossible' }],
    [-5, { refused: 'area-impossible' }],
    ['99999999999', { refused: 'area-impossible' }],
    ['large', { refused: 'area-unreadable' }],
    ['220 m² Apartment for Sale on Ali Al Sibai St., El Yasmeen 4', { refused: 'area-unreadable' }],
  ])('%s', (cell, figure) => {
    expect(readArea(cell)).toEqual(figure)
  })

  test('a header may give the unit of bare numbers', () => {
    expect(readArea(1000, 0.09290304)).toEqual({ value: 92.9, note: 'area-converted' })
  })
})

describe('rooms', () => {
  test.each<[string | number, object | null, { maid?: boolean; studio?: boolean }?]>([
    [3, { value: 3 }],
    ['3', { value: 3 }],
    ['2.0', { value: 2 }],
    ['2+1', { value: 2 }],
    ['3+2', { value: 3 }],
    ['1+0', { value: 1 }, { studio: true }],
    ['4 rooms', { value: 4 }],
    ['3BR', { value: 3 }],
    ['3 Beds', { value: 3 }],
    ['3  + Maid', { value: 3 }, { maid: true }],
    ['studio  + Maid', { value: 0 }, { maid: true, studio: true }],
    ['٣ غرف وصالة', { value: 3 }],
    ['٣ نوم', { value: 3 }],
    ['غرفتين', { value: 2 }],
    ['غرفة', { value: 1 }],
    ['ثلاث غرف', { value: 3 }],
    ['3 Zimmer', { value: 3 }],
    ['1-2', { note: 'bedrooms-range' }],
    ['7+', { note: 'bedrooms-range' }],
    ['2 or 3', { note: 'bedrooms-range' }],
    ['many', { refused: 'bedrooms-unreadable' }],
    [2.5, { refused: 'bedrooms-unreadable' }],
    [-1, { refused: 'number-impossible' }],
    [1e9, { refused: 'number-impossible' }],
  ])('%s', (cell, figure, extra = {}) => {
    expect(readRooms(cell)).toEqual({ figure, maid: false, studio: false, ...extra })
  })
})

describe('floors', () => {
  test.each<[string | number, object]>([
    ['Ground', { value: 0 }],
    ['الأرضي', { value: 0 }],
    ['Zemin Kat', { value: 0 }],
    ['basement', { value: -1 }],
    ['3', { value: 3 }],
    ['3rd floor', { value: 3 }],
    ['الدور الـ ٥', { value: 5 }],
    ['الثالث', { value: 3 }],
    ['2. Kat', { value: 2 }],
    ['last', { note: 'floor-unreadable' }],
    [900, { refused: 'number-impossible' }],
  ])('%s', (cell, figure) => {
    expect(readFloor(cell)).toEqual(figure)
  })
})

describe('dates', () => {
  test.each<[string | number | Date, object | null]>([
    ['2027-06-30', { date: '2027-06-30' }],
    ['2027-06-30T00:00:00Z', { date: '2027-06-30' }],
    ['30/06/2027', { date: '2027-06-30' }],
    ['03.04.2027', { date: '2027-04-03' }],
    ['12/31/2027', { date: '2027-12-31' }],
    ['22/6/2026', { date: '2026-06-22' }],
    ['٣٠/٦/٢٠٢٧', { date: '2027-06-30' }],
    [new Date(Date.UTC(2027, 5, 30)), { date: '2027-06-30' }],
    [46195, { date: '2026-06-22' }],
    ['46195', { date: '2026-06-22' }],
    [2027, { date: '2027-12-31' }],
    ['Q4 2030', { date: '2030-12-31' }],
    ['Q2-28', { date: '2028-06-30' }],
    ['الربع الأول 2028', { date: '2028-03-31' }],
    ['04-2029', { date: '2029-04-30' }],
    ['Dec 2027', { date: '2027-12-31' }],
    ['ديسمبر ٢٠٢٧', { date: '2027-12-31' }],
    ['Aralık 2027', { date: '2027-12-31' }],
    ['1 март 2027', { date: '2027-03-01' }],
    ['end of 2028', { date: '2028-12-31' }],
    ['تسليم 2028', { date: '2028-12-31' }],
    ['استلام فوري', { ready: true }],
    ['Ready to move', { ready: true }],
    ['2026-02-30', { refused: 'date-impossible' }],
    ['31/02/2027', { refused: 'date-impossible' }],
    ['13-2027', { refused: 'date-impossible' }],
    ['in three years', { note: 'date-unreadable' }],
    [8.2, { note: 'date-unreadable' }],
    [0, null],
  ])('%s', (cell, reading) => {
    expect(readDate(cell)).toEqual(reading)
  })
})

describe('bare figures', () => {
  test.each<[string | number, object | null]>([
    ['8 years', { value: 8 }],
    ['٨ سنوات', { value: 8 }],
    [7, { value: 7 }],
    ['5-8', { note: 'number-unreadable' }],
  ])('%s', (cell, figure) => {
    expect(readFigure(cell)).toEqual(figure)
  })
  test.each<[string | number, object]>([
    ['10%', { value: 10 }],
    ['٪١٠ مقدم', { value: 10 }],
    [0.1, { value: 10 }],
    [12.5, { value: 12.5 }],
    ['150%', { refused: 'number-impossible' }],
    ['10% then 5%', { note: 'number-unreadable' }],
  ])('percent %s', (cell, figure) => {
    expect(readPercent(cell)).toEqual(figure)
  })
})
