import { describe, expect, test } from 'vitest'
import type { TurnContext } from '../../types.ts'
import { understand } from '../index.ts'

const context: TurnContext = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }
const slots = (text: string, more: Partial<TurnContext> = {}) => understand(text, { ...context, ...more }).slots

describe('a bare amount beside a word of money', () => {
  test.each([
    ['3 bedroom villa esentepe budget 300', 300_000],
    ['villa esentepe 300 budget', 300_000],
    ['villa in esentepe max 350', 350_000],
    ['villa in catalkoy up to 400', 400_000],
    ['esentepe villa limit 300', 300_000],
    ['ready by 2027, villa esentepe budget 300', 300_000],
    ['bütçe 300 esentepe villa', 300_000],
    ['iskelede daire bütçem 120', 120_000],
    ['вилла в Эсентепе бюджет 350', 350_000],
    ['квартира в Искеле до 150', 150_000],
    ['فيلا في كيرينيا ميزانية 300', 300_000],
    ['villa fe esentepe mezaneya 300', 300_000],
  ])('%s: thousands, where homes are sold in pounds sterling', (text, amount) => {
    expect(slots(text).budgetMax).toBe(amount)
  })

  test.each([
    ['شقة في التجمع ميزانية 5', 5_000_000],
    ['شقة في التجمع ميزانية ٥', 5_000_000],
    ['شقة في التجمع بحد اقصى 6', 6_000_000],
    ['فيلا في زايد ميزانيتي 20', 20_000_000],
    ['عندي ميزانية 3 وعايز شقة ٢ غرفة في أكتوبر', 3_000_000],
    ['sha2a fel tagamo3 mezaneya 4', 4_000_000],
    ['sha2a fel maadi max 3', 3_000_000],
    ['apartment in maadi budget 5.5', 5_500_000],
    ['شقة في المعادي ميزانية 800', 800_000],
  ])('%s: millions, where they are sold in Egyptian pounds', (text, amount) => {
    expect(slots(text).budgetMax).toBe(amount)
  })

  test('alone it is of the place wished before, else of the market of the house', () => {
    expect(slots('budget 300', { preferences: { location: ['esentepe'] }, shown: ['a'] }).budgetMax).toBe(300_000)
    expect(slots('max 250', { preferences: { location: ['iskele'], propertyType: ['apartment'] } }).budgetMax).toBe(250_000)
    expect(slots('my budget is 4', { preferences: { location: ['maadi'] } }).budgetMax).toBe(4_000_000)
    expect(slots('villa budget 300', { market: 'north_cyprus' }).budgetMax).toBe(300_000)
    expect(slots('villa budget 30', { market: 'egypt' }).budgetMax).toBe(30_000_000)
    // whatever was asked last
    expect(slots('3 bedroom villa esentepe budget 300', { asked: 'location' }).budgetMax).toBe(300_000)
  })

  test.each([
    'apartment in new cairo max 3 bedrooms',
    'apartment in maadi max 3rd floor',
    'villa esentepe max 2 floors',
    'villa in esentepe for up to 6 people',
    'apartment in maadi up to 120 sqm',
    'sha2a fel maadi le7ad 120 metr',
    'apartment in maadi up to 10 minutes from metro',
    'up to 8 years installments',
    'دور تالت بحد اقصى في المعادي',
    'I have 3 kids and need a villa in Esentepe',
    'flat to rent in Kyrenia budget 600',
    'villa in esentepe ready by 2027 max',
  ])('%s counts something else, or is a rent', text => {
    expect(slots(text).budgetMax).toBeUndefined()
  })
})
