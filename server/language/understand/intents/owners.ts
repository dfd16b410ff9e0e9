import type { Reading } from '../reading/reading.ts'

/** Who has a home of his own to sell or to let out, and looks for none. */
export function offersOwn({ text }: Reading): boolean {
  if (buys.test(text) || asksOfCosts.test(text) || supposes.test(text)) return false
  return offers.some(pattern => pattern.test(text))
}

/** "Sell my flat and buy a villa": who also buys is a buyer. */
const buys =
  /\b(?:budget|buy|buying|purchase|looking for|search(?:ing)? for|show me|swap|exchange)\b|اشتري|نشتري|شراء|ادور|بدور|\b(?:h?a|n[ea])?sht(?:e|i)?ry\b|\bashteri\b|\bbadawar\b|satin al|ariyorum|ариант|купить|куплю|покуп|ищу/
/** What it costs to sell, and what the law says of it, is a question and no offer. */
const asksOfCosts = /\b(?:tax|taxes|commission|fees?|vat|kdv|komisyon|vergi)\b|عموله|عموله?تكم|ضريب|\b3omol|\bdareeba|налог|комисс/
const supposes = /^(?:if|when|لو|اذا|law|eger|если)\s|\b(?:later|someday)\b|بعدين|\bba3deen\b|потом/

const home =
  '(?:flat|apartment|appartment|villa|house|home|property|properties|unit|studio|chalet|duplex|penthouse|town ?house|twin ?house|place|land|plot|shop|office|clinic|bungalow|condo|building)s?'
const own = `(?:my|our) (?!(?:first|next|new|future|dream) )(?:\\S+ ){0,4}?${home}`
const nounAr =
  '(?:شق[هت]|فيل[هات]|فيلا|بيت|عقار|وحد[هت]|شاليه|ارض|محل|مكتب|عياد[هت]|دوبلكس|بنتهاوس|استوديو|عمار[هت]|روف|تاون هاوس|توين هاوس)'
const myAr = '(?:شقتي|شقتنا|شققي|فيلتي|فيلتنا|فلتي|بيتي|بيتنا|عقاري|عقارنا|عقاراتي|وحدتي|وحدتنا|شاليهي|ارضي|ارضنا|محلي|مكتبي|عيادتي|عمارتي)'
const mineAr = `(?:${myAr}|(?:ال)?${nounAr}\\S* (?:بتاع\\S*|ملكي|تمليكي|بتعتي))`
const giveAr = '(?:(?:ه|ح|ب)?[انتي]?بيع\\S*|(?:ه|ح|ب)?[انت]?عرض\\S*|(?:ه|ح|ب)?[انتي]?[ااء]جر\\S*|(?:ه|ح)?[انت]?سوق\\S*|بيع|تاجير|تسويق|عرض)'
const nounZi = '(?:sha2a|sha22a|sh2a|shaqa|villa|vella|fella|fela|beet|beit|bet|we7da|wehda|chalet|shaleh|ard|ma7al|maktab|duplex|studio)'
const mineZi = `(?:sha2t[yi]|sha2et[yi]|sh2t[yi]|sha2etna|sha2tna|sha2at[yi]|shaqt[yi]|fellet[yi]|villet[yi]|vellt[yi]|bee?t[yi]|beit[yi]|beitna|betna|we7det[yi]|ard[yi]|${nounZi} (?:be?ta3t?[yi]|be?ta3etna|be?ta3na|btat?[yi]))`
const giveZi =
  '(?:(?:ha|7a|b)?[ntyh]?[ae]?(?:be+3|bee?3)(?:ha|oha|o|ly|oly|hom)?|[nt]?[ae]?3red(?:ha|o|ly|oly)?|(?:ha|7a)?[nt]?[ae]?a?2ag?g?ar(?:ha|o|ly|oly)?|a+gg?ar(?:ha)?|[nt]?[ae]?sawa2(?:ha|o)?|be+3|ta2geer)'

const offers = [
  new RegExp(`\\b(?:sell|selling|list|listing|rent|renting|let|letting|lease|leasing|advertise|advertising|market|offer|put up|value) (?:out |for sale |with you )?${own}\\b`),
  new RegExp(`\\b(?:put|get|have|need|want) ${own} (?:up |on |out |to be |listed |sold |rented |let )`),
  new RegExp(`\\b(?:i|we)(?:'?ve)? (?:have|own|got|have got) (?:an?|one|two|three|\\d|some) (?:(?!and |want |need |for |to )\\S+ ){0,4}?${home}\\b.{0,60}?\\b(?:to sell|for sale|sell (?:it|them)|to rent out|rent (?:it|them)|to let|let (?:it|them)|to be sold|to list|list (?:it|them))\\b`),
  new RegExp(`\\bown ${home} (?:for sale|to sell|to let|for rent)\\b`),
  /\b(?:i|we)(?:'d| would| am| are|'m|'re)? ?(?:just )?(?:want|wants|like|love|wish|need|looking|wanna|plan|planning|hope|hoping|trying|thinking|interested)(?: in| of| about)? ?(?:to )?(?:sell|selling|rent out|renting out|let out|letting out)\b/,
  /\b(?:i'?m|i am|we are|we're|as) (?:the |an? )?(?:home ?|property ?)?(?:owner|seller|landlord)s?\b/,
  /\bfind (?:me |us )?(?:an? )?(?:tenants?|buyers?|renters?)\b|\b(?:tenants?|buyers?) for (?:my|our)\b/,
  new RegExp(`(?:^|\\s)و?ل?${giveAr}(?: \\S+)? ${mineAr}(?:\\s|[.,!?؟،]|$)`),
  new RegExp(`(?:^|\\s)و?${mineAr}(?: \\S+){0,5}? (?:لل?بيع|لل?ايجار|للتاجير|و?${giveAr})(?:\\s|[.,!?؟،]|$)`),
  new RegExp(`(?:^|\\s)(?:عندي|عندنا|لدي|لدينا|املك|معايا|ليا) (?:\\S+ )?${nounAr}\\S*(?: \\S+){0,7}? (?:لل?بيع|لل?ايجار|للتاجير|و?(?:ه|ح)?[ان](?:بيع|عرض|[ااء]جر)\\S*|بيعها|بيعه|تاجيرها)(?:\\s|[.,!?؟،]|$)`),
  /(?:^|\s)(?:انا|احنا) (?:ال)?(?:مالك|مالكه|صاحب|صاحبه|اصحاب) /,
  new RegExp(`\\b${giveZi}(?: \\S+)? ${mineZi}(?:\\W|$)`),
  new RegExp(`\\b${mineZi}(?: \\S+){0,5}? (?:lel be+3|lelbe+3|lel egar|lel2egar|lelegar|${giveZi})(?:\\W|$)`),
  new RegExp(`\\b(?:3and[yi]|3andena|3andna|ma3aya|m3aya|leya) (?:\\S+ )?${nounZi}(?: \\S+){0,7}? (?:lel be+3|lelbe+3|lel egar|lelegar|(?:ha|7a|n|h)?[ae]?(?:be+3|3red|2ag?g?ar)(?:ha|o)?|a2ag?g?ar(?:ha)?)(?:\\W|$)`),
  /\b(?:ana|e7na) (?:el )?(?:malek|malk|sa7eb|saheb|sa7bet|sahbet) /,
  /\b(?:ev|daire|villa|mulk|arsa|studyo|yazlik|konut|dukkan|ofis|bina|gayrimenkul|arazi)(?:ler|lar)?(?:im|um|m|imiz|umuz|miz)(?:i|u|yi)?\b.{0,40}?\b(?:sat(?!in|ilik var mi)|kiraya ver|kirala(?!mak icin)|ilan|listele)/,
  /\b(?:satilik|kiralik) (?:bir )?(?:\S+ )?(?:ev|daire|villa|arsa|studyo|mulk)(?:im|m|imiz|miz) var\b|\b(?:ev|daire|villa|arsa|mulk)\S* (?:satmak|kiraya vermek) ist|^(?:\S+ ){0,2}(?:satmak|kiraya vermek) isti|\b(?:ev|mulk) sahibiyim\b/,
  /(?:^|\s)(?:хочу|хотим|хотел\S*|хотелось бы|нужно|надо|планирую|собираюсь|помогите|поможете|можете|можно|можем|готов\S*|как) (?:\S+ ){0,2}?(?:продать|сдать|сдавать|продавать|выставить)(?=\s|[.,!?]|$)/,
  /(?:^|\s)(?:продаю|сдаю|выставляю|продам|сдам) (?:\S+ ){0,2}?(?:сво|мо|наш|квартир|дом|вилл|участ|студи|апартамент|недвиж|шале|таунхаус)/,
  /(?:^|\s)у (?:меня|нас) (?:\S+ ){0,2}?(?:квартир|дом|вилл|участ|студи|апартамент|недвиж)\S*(?: \S+){0,4}? (?:на продажу|продать|сдать|под сдачу|в аренду сдать)/,
  /(?:^|\s)(?:я|мы) (?:\S+ )?(?:собственни\S*|владел\S*|хозя\S*)(?:\s|[.,!?]|$)/,
] // biome-ignore format: a table
