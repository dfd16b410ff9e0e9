import type { Slots } from '#contracts/understanding'
import type { Reading } from '../reading/reading.ts'
import { has } from '../reading/scope.ts'

type Period = NonNullable<Slots['budgetPeriod']>

const zi = (unit: string) =>
  `\\b(?:el |l )?(?:${unit})(?: el wa7da)? (?:b ?|be ?|bi ?)?kam\\b|\\b(?:(?:b ?|be ?|bi ?)?kam|se3r) (?:fe |fel |f |el |lel |le )*(?:${unit})\\b`
const ar = (unit: string) =>
  `(?:^|\\s)(?:ال)?(?:${unit})(?: الواحد[هة]?)? (?:ب)?كام|(?:كام|سعر|بكم|كم) (?:في |ف )?(?:ال|لل)?(?:${unit})(?:\\s|[?؟!.]|$)`
const en = (unit: string) =>
  `\\b(?:how much|price|prices|cost|costs|rates?|charge|what is it|whats it)\\b.{0,30}?\\b(?:per|a|each|for (?:the|a|one|\\d{1,2}|two|three)|by the) (?:${unit})s?\\b|^(?:and |and the price |price )?(?:per|for (?:the|a)) (?:${unit})\\W*$`
const tr = (unit: string) =>
  `\\b(?:bir |\\d{1,2} )?(?:${unit})(?: icin| icim)? (?:fiyat\\S* |ucret\\S* |kira\\S* )?(?:ne kadar|kac|fiyat|ucret)`
const ru = (unit: string) =>
  `(?:сколько|почем|цен\\S*|стоимость|стоит).{0,20}?(?:${unit})(?=\\s|[?!.]|$)|(?:^|\\s)(?:${unit}) (?:сколько|почем)`

/** What is asked by the night, the day or the week is asked of a let. */
const asked: [RegExp, Period][] = [
  [new RegExp([en('night'), /\bnightly (?:rates?|price|cost)/.source, ar('ليله'), zi('l[ea]i?la|layla|leyla'), tr('gecelik|gecesi|gecelig[iu]|gece'), ru('за ночь|в ночь|ночь|за сутки|в сутки|сутки|посуточно')].join('|')), 'night'],
  [new RegExp([en('week(?:end)?'), /\bweekly (?:rates?|price|cost)/.source, ar('اسبوع|اسبوعين'), zi('2?[oieu]sbo+3\\w*'), tr('haftalik|haftasi|haftalig[iu]|hafta'), ru('за неделю|в неделю|на неделю|неделя|неделю')].join('|')), 'week'],
  [new RegExp([en('day'), /\bdaily (?:rates?|price|cost)/.source, '(?:^|\\s)اليوم (?:ب)?كام|كام (?:في|ف) اليوم', zi('yo+m'), tr('gunluk|gunlug[iu]'), ru('за день|в день')].join('|')), 'day'],
] // biome-ignore format: a table

export const letPriceMark = 'asksLet:'

/** By what a price is asked, where that can only be a let's. */
export function asksLetPrice(reading: Reading): Period | undefined {
  if (has(reading, 'ask:installments', 'ask:plan', 'ask:downPayment', 'ask:fees', 'ask:view', 'ask:mortgage')) return undefined
  return asked.find(([pattern]) => pattern.test(reading.text))?.[1]
}
