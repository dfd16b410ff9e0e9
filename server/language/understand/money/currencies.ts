import type { Reading } from '../reading/reading.ts'
import { has } from '../reading/scope.ts'

const money =
  '(?:us ?dollars?|usd|dollars?|dollar|dolar\\S*|\\$|eur|euros?|yuro\\S*|gbp|pounds?(?: sterling)?|sterlin\\S*|stg|tl|liras?|lira\\S*|egp|rubles?|roubles?|rubl\\S*|riyals?|dirhams?|crypto\\S*|kripto\\S*|bitcoins?|usdt|btc|دولار\\S*|يورو|استرليني|ستر?ليني|جنيه\\S*|ليره|روبل|ريال|درهم|كريبتو|بيتكوين|عمله صعبه|عملات|عملات اجنبيه|доллар\\S*|евро|фунт\\S*|лир\\S*|рубл\\S*|крипт\\S*|биткоин\\S*|валют\\S*|foreign currency|other currenc\\S*|which currenc\\S*|doviz\\S*)'
const takes =
  '(?:accept|accepting|accepts|accepted|take|takes|taking|paid in|deal in|work with|بتاخدوا?|بتاخذوا?|تاخدوا?|تاخذون|بتقبلوا?|تقبلوا?|تقبلون|بتتعاملوا?|تتعاملوا?|نتعامل|bta5do|bta5od|btakhdo|btakhod|bet2?a5do|bta5odo|betakhdo|ta5do|btakhdu|bte?2balo|bte2bal|btekbalo|betqbalo|bet2balo|bete2balo|bet3amlo|bta3amlo|btet3amlo|kabul|aliyor\\S*|gecer\\S*|geciyor|принимае\\S*|берете|работаете)'

const accepts = [
  new RegExp(`\\b(?:do|can|will|would|are|is|could|dont|don't)\\b (?:you |u |they |the \\S+ |it )?(?:also |guys |even )?${takes} (?:\\S+ ){0,3}?${money}(?:\\W|$)`),
  new RegExp(`(?:^|\\s)${takes}(?: \\S+){0,3}? (?:el |ال|ب|بال|in |in the |в )?${money}(?:\\s|[.,!?؟]|$)`),
  new RegExp(`(?:^|\\s)(?:is |are )?${money} (?:(?:is |are )?(?:ok|okay|fine|accepted|possible|taken)|ile odeme|ile odey\\S*|kabul|olur mu|gecer\\S*|aliyor\\S*|можно|принима\\S*|ينفع|مقبول|ماشي|بتاخدو?|yenfa3|tamam)`),
  new RegExp(`(?:^|\\s)(?:ينفع|yenfa3|momken|ممكن|можно|можно ли) (?:بال?|bel |be |b|в )?${money}(?:[.,!?؟]|$|\\s*$)`),
  /(?:^|\s)(?:which|what|اي|ايه|hangi|ani|какую|какие|в какой) (?:currency|currencies|عمله|عملات|3omla|para birim\S*|валют\S*)(?:\W|$)/,
] // biome-ignore format: a table

/** "Do you accept dollars?": which money is taken is a question about the house, and no offer for a home. */
export function asksCurrency(reading: Reading): boolean {
  const { text } = reading
  if (reading.numbers.some(number => number.scale !== undefined || number.value >= 1000)) return false
  if (
    /\b(?:price|cost|how much|offer)\b|سعر|بكام|\bbe?kam\b|\bse3r\b|fiyat|ne kadar|цен|сколько|discount|خصم|5asm|indirim|скидк/.test(text)
  )
    return false
  if (has(reading, 'ask:mortgage', 'ask:installments', 'ask:downPayment', 'ask:cash', 'ask:view', 'ask:book')) return false
  return accepts.some(pattern => pattern.test(text))
}
