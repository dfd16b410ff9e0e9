import type { Slots } from '#contracts/understanding'
import type { Reading } from '../reading/reading.ts'
import { has } from '../reading/scope.ts'

/** A home for a stay and not for years: where it was read, and by what it is let. */
export interface Let {
  start: number
  end: number
  period?: NonNullable<Slots['budgetPeriod']>
}

const num = '(?:an?|one|two|three|four|five|six|seven|ten|\\d{1,2}|a few|few|some|a couple of|couple of)'
const monthEn =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|summer|winter|spring|autumn|easter|christmas|eid)'
const whenAr =
  '(?:يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|شهر|الصيف|صيف|العيد|عيد|شم النسيم|راس السنه|الاجازه|اول|نص|اخر)'
const whenZi = `(?:${monthEn}|yanayer|febrayer|mares|abril|mayo|yonyo|yolyo|yonio|yolio|agostos|a8ostos|aghostos|sebtamber|sabtamber|oktobar|nofamber|disamber|shahr|el ?sei?f|el ?saif|el 3ei?d|el agaza|awel|noss|a5er)`
const weekZi =
  '(?:2?[oieu]sbo+[3u]\\w*|2?[oieu]sbu3|yo+me?in|yomen|leilte?in|(?:\\d{1,2}|kam|talat|arba3|5amas) (?:t?ayy?am|l[ae]yaly|yom|leila|asabee3))'
const weekAr = '(?:اسبوع|اسبوعين|يومين|ليلتين|(?:\\d{1,2}|تلات|تلت|اربع|خمس|كام) (?:ايام|تيام|ليالي|ليله|يوم|اسابيع))'

/** Called a let for a stay, whatever stands around it. */
const named: [RegExp, Let['period']?][] = [
  [/\b(?:nightly|overnight) (?:\w+ )?(?:lets?|letting|rentals?|rent|stays?)\b|\b(?:let|rent|rental|rented|stay) (?:by the|per|a) night\b/, 'night'],
  [/\bdaily (?:\w+ )?(?:lets?|letting|rentals?|rent)\b|\b(?:let|rent|rental|rented) (?:by the|per|a) day\b/, 'day'],
  [/\bweekly (?:\w+ )?(?:lets?|letting|rentals?|rent)\b|\b(?:let|rent|rental|rented) (?:by the|per|a) week\b/, 'week'],
  [/\b(?:holidays?|vacation|short|short[- ]?term|short[- ]?stay|seasonal|summer|weekend|self[- ]catering|temporary) (?:(?!home|for )\w+ )?(?:lets?|letting|rentals?|rent|stays?|accommodation)\b|\b(?:let|rental|rent) for (?:the |a |my |our )?(?:holidays?|vacation|summer|weekend|season)\b/],
  [/(?:^|\s)(?:ال)?(?:ايجار|تاجير|ايجارها) (?:ال)?(?:يومي|باليوم|باليوميه)(?:\s|$)/, 'day'],
  [/(?:^|\s)(?:ال)?(?:ايجار|تاجير) (?:ال)?(?:اسبوعي|بالاسبوع)(?:\s|$)/, 'week'],
  [/(?:^|\s)(?:ال)?(?:ايجار|تاجير) (?:ال)?(?:صيفي|مصيفي|قصير|قصير المدي|موسمي|للمصيف)(?:\s|$)/],
  [/\begar (?:el )?(?:yawmy|yomy|yawmi|bel ?yo+m)\b/, 'day'],
  [/\begar (?:el )?(?:osbo+3y|bel ?osbo+3)\b/, 'week'],
  [/\b(?:gecelik|gunluk) (?:\S+ )?(?:kiral|kira\b)|\bkiralik gunluk\b/, 'day'],
  [/\bhaftalik (?:\S+ )?(?:kiral|kira\b)/, 'week'],
  [/\b(?:tatil|yaz|sezonluk|kisa sureli(?:k|gine)?|kisa donem)\b.{0,12}\bkiral/],
  [/посуточн\S*/, 'day'],
  [/понедельн\S*/, 'week'],
  [/(?:краткосрочн\S*|отпускн\S*|сезонн\S*) аренд\S*|аренд\S* (?:на лето|на отпуск|на сезон|на каникул\S*|на выходн\S*)/],
] // biome-ignore format: a table

/** A stay of days or weeks: of a home that is named beside it. */
const stays: [RegExp, Let['period']?][] = [
  [new RegExp(`\\bfor (?:about |around |only |just )?(?:the )?(?:${num} )?(?:nights?|days?|weeks?|weekends?|fortnight|summer|holidays?|season)\\b`)],
  [new RegExp(`\\b${num} (?:nights?|days?|weeks?) (?:in|from|starting|during|over) (?:the )?(?:\\S+ )?${monthEn}\\b`)],
  [/\bby the (?:night|day)\b/, 'night'],
  [/\bby the week\b/, 'week'],
  [new RegExp(`(?:^|\\s)(?:لمده|مده) ${weekAr}(?:\\s|$)`)],
  [new RegExp(`(?:^|\\s)${weekAr}(?: \\S+)? (?:في|ف|من|خلال|اول|نص|اخر) (?:\\d+ )?${whenAr}`)],
  [new RegExp(`(?:^|\\s)(?:للمصيف|مصيف|نصيف|اصيف|هنصيف|للتصييف)(?: \\S+){0,2} ${weekAr}|${weekAr}(?: \\S+){0,2} (?:مصيف|للمصيف|نصيف|اصيف)`)],
  [/(?:^|\s)(?:باليوم|باليوميه|بالليله|يومي)(?:\s|$)/, 'day'],
  [/(?:^|\s)(?:بالاسبوع|اسبوعي)(?:\s|$)/, 'week'],
  [new RegExp(`\\b(?:le?|lel )?mod+[ae]?t ${weekZi}(?:\\W|$)`)],
  [new RegExp(`\\b${weekZi}(?: \\S+)? (?:fe|fel|fi|f|men|mn|fe el) (?:\\d+ )?${whenZi}\\b`)],
  [new RegExp(`\\b(?:lel|el) ?(?:masyaf|maseef|masief|seif|sei?f)(?: \\S+){0,2} ${weekZi}`)],
  [/\b(?:bel ?yo+m|bel ?l[ea]i?la|yawmy|yomy|yawmi)\b/, 'day'],
  [/\b(?:bel ?2?[oe]sbo+3|osbo+3y)\b/, 'week'],
  [/\b(?:gecelik|gunluk)\b/, 'day'],
  [/\bhaftalik\b/, 'week'],
  [/\b(?:\d{1,2}|bir|iki|uc|dort|birkac) (?:gece|gun|hafta)(?:ligina|lik|liga| icin)\b|\b(?:hafta sonu|tatil) icin\b/],
  [/(?:^|\s)на (?:(?:\d{1,2}|одну|две|три|пару|несколько|неделю-две) )?(?:ноч\S*|дн(?:я|ей)|сутки|суток|недел(?:ю|и|ь)|выходные|лето|каникулы|сезон|отпуск|праздники)(?=\s|[.,!?]|$)(?! (?:раньше|позже))/],
] // biome-ignore format: a table

/** "We are here for a week", "hold it for three days": not how long a home is wanted. */
const isThere =
  /\b(?:here|there|in town|away|abroad|visiting|travell?ing|wait(?:ing|ed)?|hold|reserve|keep|been|delivery|delivered|ready|respond|reply|back)\b|\b(?:i'?m|i am|we'?re|we are|i'?ll be|we'?ll be) (?:in|at)\b|(?:^|\s)(?:هكون|هنكون|موجود\S*|نازل\S*|قاعد\S*|مستني\S*|بقالي|هنا|احجز\S*|استلام|تسليم)(?:\s|$)|\b(?:hakon|mawgood|nazel|mestan[iy]|hena|ba2aly|estelam)\b|(?:^|\s)(?:буду|будем|приезжа\S*|здесь|жду|подожд\S*|перенес\S*|сдач\S*)(?:\s|$)|\b(?:burada|bekliyor\S*|teslim|geliyor\S*)\b/
const holds = /\b(?:hold|reserve|keep|book)\b|(?:^|\s)(?:احجز\S*|تحجز\S*)(?:\s|$)|\b(?:a|te|ne)7gez\w*|\bayirt|забронир/
/** "As a holiday let", "is Airbnb allowed": what an owner may do with it. */
const ownersQuestion =
  /\bas an?\b|\b(?:allow\w*|permi\w*|licen[cs]\w*|legal\w*|income|yield|manag\w*|invest\w*|return|roi|host|potential|demand)\b|\bcan (?:i|we|it)\b|استثمار|مسموح|دخل|عائد|estesmar|masmoo7|yatirim|getiri|izin|инвест|доход|разреш/
const platform = /\b(?:air ?b ?(?:n|and|&) ?b|vrbo)\b|(?:^|\s)(?:اير ?بي ?ان ?بي|ايربنب)(?:\s|$)|эйрбнб/

/** Whether a home is looked for to stay in for days or weeks; so it is to be let. */
export function readLet(reading: Reading): Let | undefined {
  const { text } = reading
  if (has(reading, 'wish:buy', 'wish:invest', 'ask:view', 'ask:book', 'ask:installments', 'ask:plan', 'ask:downPayment')) return undefined
  if (!ownersQuestion.test(text)) {
    for (const [pattern, period] of named) {
      const found = pattern.exec(text)
      if (found) return at(found, period)
    }
    const found = platform.exec(text)
    if (found && (reading.places.length > 0 || reading.tokens.length <= 3 || has(reading, 'ask:search') || homeIn(reading)))
      return at(found)
  }
  if (holds.test(text)) return undefined
  if (!homeIn(reading) && !has(reading, 'wish:rent')) return undefined
  for (const [pattern, period] of stays) {
    const found = pattern.exec(text)
    if (!found) continue
    const types = reading.cues.filter(cue => cue.group === 'type' && cue.end <= found.index)
    if (!isThere.test(text.slice(types.at(-1)?.end ?? 0, found.index))) return at(found, period)
  }
  return undefined
}

const homes = new Set(['apartment', 'studio', 'duplex', 'penthouse', 'villa', 'twinhouse', 'townhouse', 'chalet'])
const homeIn = (reading: Reading) =>
  reading.cues.some(cue => cue.group === 'type' && homes.has(cue.name)) ||
  /\b(?:house|home|place|accommodation|somewhere to stay)\b|\bev\b|(?:^|\s)(?:дом|жилье|вилл\S*|апартамент\S*)(?:\s|$)/.test(reading.text)

const at = (found: RegExpExecArray, period?: Let['period']): Let => ({
  start: found.index,
  end: found.index + found[0].length,
  ...(period ? { period } : {}),
})
