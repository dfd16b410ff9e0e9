import { fold } from './normalise.ts'

export type Currency = 'EGP' | 'USD' | 'EUR' | 'GBP' | 'TRY' | 'SAR' | 'AED'

const currencies = new Map<string, Currency>()
const put = (currency: Currency, words: string) => {
  for (const word of words.split(/\s+/)) currencies.set(fold(word), currency)
}
put('EGP', 'جنيه جنيها جنيهات جنيهًا جني geneh gineh ginih gneh genih guineh gnih egp le l.e ج.م lx егф')
put(
  'GBP',
  '£ gbp stg sterling sterlin sterline sterlini pound pounds quid pfund фунт фунта фунтов фунты стерлинг стерлингов стерлинги funt funty funtow استرليني إسترليني باوند esterliny sterliny esterlini',
)
put('EUR', '€ eur euro euros avro يورو yoro yuro евро eura')
put('USD', '$ usd dollar dollars dolar dolara dolarow دولار doller доллар доллара долларов баксов')
put('TRY', '₺ tl try lira лир лиры лира liry lir ليره ليرة')
put('SAR', 'sar ريال riyal riyals')
put('AED', 'aed درهم dirham dirhams dhs')

export const currencyWord = (word: string): Currency | undefined => currencies.get(word)

const set = (words: string) => new Set(words.split(/\s+/).map(fold))

/** "حوالي", "around": said before or after a number. */
export const APPROXIMATE = set(
  'حوالي حوالى تقريبا تقريبًا يجي ييجي قرابه around about approx approximately roughly circa ca ~ nearly almost 7awaly 7awali hawaly hawali ta2riban takriban ' +
    'yaklasik civari civarinda asagi около примерно где-то порядка etwa ungefahr rund zirka okolo mniej wiecej blisko',
)

/** Nouns that show that a number before them counts something other than money. */
export const COUNTED = set(
  'متر مترا امتار م m m2 sqm sq meter meters metre metres metr mt qm metrekare кв м м2 ' +
    'غرفه غرف اوضه اوض نوم حمام حمامات دور ادوار شقه شقق وحده وحدات سنه سنين سنوات شهر شهور اشهر يوم ايام اسبوع اسابيع ساعه ساعات دقيقه دقايق كيلو كم ' +
    'room rooms bedroom bedrooms bed beds br bath baths bathroom bathrooms floor floors unit units year years yr yrs month months day days week weeks hour hours minute minutes min km ' +
    'oda odali yatak banyo kat yil sene ay gun hafta ota ' +
    'ghorfa ghoraf 2oda oda owad 2owad nom noom 7amam 7ammam dor sana sena sneen seneen shahr shohoor shohor yom ayam osboo3 ' +
    'комната комнаты комнат спальня спальни год года лет месяц месяца месяцев день дня дней zimmer jahr jahre monat monate monaten tag tage pokoj pokoje pokoi rok lata lat miesiac miesiace miesiecy dni',
)

/** Two of a thing in one Arabic word. */
export const DUALS = set(
  'اوضتين غرفتين شقتين سنتين عامين شهرين يومين اسبوعين حمامين دورين وحدتين فيلتين صالتين ساعتين مترين قسطين دفعتين 2odten 2odtein odten odtein otteten 2otteten odteen 2odteen odeten 2odeten odetein 2odetein odeteyn oditen oodten owdten owdeten ghorften ghorfteen 8orften 8orfteen ghorfeten ghorfetein sanaten sanatein senetin shahren shahrein yomen yomein 7amamen 7amamein sha2eten sha2etein osbo3en osbo3ein sa3ten sa3tein',
)

/** Words after which an amount is another amount's part and does not add to the one before: "3 million, 500 thousand down". */
export const OTHER_AMOUNT = set(
  'مقدم مقدما قسط شهري شهريا كاش down downpayment deposit monthly cash mo2adam mokadam moqadam 2est shahry pesin pesinat kapora',
)

const PER_CENT = set('% percent pct процент процента процентов prozent procent yuzde')
export const isPercent = (word: string) => PER_CENT.has(word)
/** "في المية", "بالمئة", "fel meya" as tokens. */
export const PERCENT_PREPOSITION = set('في ف ب fel fil f bel')
export const PERCENT_HUNDRED = set('الميه المئه المائه الميا meya miya mya meyya')
export const PERCENT_WHOLE = set('بالميه بالمئه بالمائه فالميه')
