import type { ListingInput, PropertyType } from '#contracts/listing'
import { keyOf, wordTable } from './words.ts'

/** Kinds brokers list that Simsar does not: said so, never squeezed into the nearest type. */
export type TypeReading = { type: PropertyType; amenity?: 'garden' | 'roof' } | { type: null; word: string } | undefined

const typeWords = wordTable<PropertyType | 'other' | 'garden' | 'roof'>([
  [
    'garden',
    'apartment with garden|garden apartment|ground apartment with garden|garden flat|شقة بحديقة|شقه بجاردن|شقة بجاردن|شقق بحديقة|شقة ارضي بحديقة|bahce kati|bahceli daire',
  ],
  ['roof', 'roof|roof apartment|apartment with roof|روف|شقة بروف|شقة روف'],
  [
    'apartment',
    `apartment|apartments|flat|flats|apt|apts|condo|condominium|hotel apartment|hotel apartments|serviced apartment|residence|full floor apartment|loft|sky loft|لوفت|سكاي لوفت|شقة|شقق|شقه سكنية|شقة سكنية|شقق سكنية|شقة فندقية|شقق فندقية|شقه فندقيه|شقه|شقق للبيع
    |daire|konut daire|apartman dairesi|residans|rezidans|loft daire|wohnung|eigentumswohnung|etagenwohnung|квартира|апартаменты|апартамент|mieszkanie|apartament`,
  ],
  [
    'studio',
    'studio|studios|studio apartment|استوديو|ستوديو|استديو|ستديو|استوديوهات|ستوديو فندقي|استوديو فندقي|studyo|studyo daire|студия|kawalerka',
  ],
  [
    'duplex',
    'duplex|duplexes|triplex|maisonette|دوبلكس|دوبليكس|تريبلكس|dubleks|dubleks daire|tripleks|konut dubleks|дуплекс|maisonettewohnung',
  ],
  ['penthouse', 'penthouse|penthouses|pent house|بنتهاوس|بنت هاوس|بينتهاوس|penthaus|пентхаус|konut penthouse|cati kati|cati dubleksi'],
  [
    'villa',
    `villa|villas|standalone|standalone villa|stand alone|stand alone villa|separate villa|detached villa|detached house|independent villa|bungalow|bungalows|ivilla|i villa|sky villa|house|family house|palace|mansion|فيلا|فلل|فيلات|فيلا مستقلة|فيلا منفصلة|ستاند الون|فيلا ستاند الون|فيلا سكنية|قصر|بيت|منزل
    |konut villa|mustakil ev|mustakil villa|bungalov|ev|haus|einfamilienhaus|вилла|дом|бунгало|коттедж|dom|willa`,
  ],
  [
    'twinhouse',
    'twinhouse|twin house|twin houses|twinhouses|twin villa|semi detached|semi detached villa|semi detached house|توين هاوس|توينهاوس|توين|ikiz villa|doppelhaus|doppelhaushalfte|таунхаус на две семьи|blizniak',
  ],
  [
    'townhouse',
    'townhouse|town house|townhouses|town houses|townhome|terraced house|row house|تاون هاوس|تاونهاوس|تاون|sira ev|reihenhaus|таунхаус|szeregowiec',
  ],
  ['chalet', 'chalet|chalets|cabin|cabana|beach house|شاليه|شاليهات|شاليه بحديقة|كابينة|yazlik|шале'],
  [
    'office',
    'office|offices|office space|administrative|admin|administrative unit|administrative office|workspace|مكتب|مكاتب|اداري|مقر اداري|وحدة ادارية|مكتب اداري|دور كامل اداري|وحدات ادارية|ofis|ticari emlak ofis|buro|офис|biuro',
  ],
  [
    'clinic',
    'clinic|clinics|medical|medical unit|medical center|medical clinic|عيادة|عيادات|طبي|وحدة طبية|عيادة طبية|klinik|muayenehane|praxis|клиника|gabinet',
  ],
  [
    'retail',
    `retail|shop|shops|store|commercial|commercial unit|commercial store|commercial shop|showroom|pharmacy|restaurant|restaurants|cafe|kiosk|محل|محلات|محل تجاري|محلات تجارية|تجاري|وحدة تجارية|معرض|صيدلية|مطعم|مطاعم|كافيه|محل دوبلكس
    |dukkan|ticari emlak dukkan|ticari emlak is yeri|is yeri|isyeri|magaza|ladenlokal|laden|магазин|торговое помещение|lokal|lokal uzytkowy`,
  ],
  [
    'land',
    `land|lands|plot|plots|residential land|commercial land|agricultural land|farm land|land plot|ارض|اراضي|قطعة ارض|ارض مباني|ارض مباني سكنية|ارض سكنية|ارض تجارية|ارض زراعية|ارض فضاء
    |arsa|tarla|arazi|arsa konut imarli arsa|arsa ticari imarli arsa|konut imarli arsa|grundstuck|участок|земля|земельный участок|dzialka`,
  ],
  [
    'other',
    `building|buildings|whole building|residential building|factory|warehouse|farm|hotel|gas station|محطة بنزين|garage|storage|school|hospital|room|rest house|chalet hotel|عمارة|عمارات|مبنى|مباني|مصنع|مصانع|مخزن|مخازن|مزرعة|فندق|جراج|مدرسة|مستشفى|غرفة|ارض مصنع|هنجر|bina|komple bina|fabrika|depo|ticari emlak depo|otel|ciftlik|gebaude|lager|склад|здание|гостиница|budynek|magazyn|hala`,
  ],
])

function typeOf(value: PropertyType | 'other' | 'garden' | 'roof' | undefined, word: string): TypeReading {
  if (value === undefined) return undefined
  if (value === 'other') return { type: null, word }
  if (value === 'garden' || value === 'roof') return { type: 'apartment', amenity: value }
  return { type: value }
}

/** A type cell: the whole of it, or a part of a path such as "Konut / Daire", the most particular first. */
export function readType(text: string): TypeReading {
  const whole = typeOf(typeWords.get(keyOf(text)), text)
  if (whole) return whole
  for (const part of text.split(/[/>|,،\-–_]+/).reverse()) {
    const found = typeOf(typeWords.get(keyOf(part)), part.trim())
    if (found) return found
  }
  const inText = typeInText(text)
  return text.length <= 60 ? inText : undefined
}

/** The first kind named in running text. "Villa Street" is a street, but who titles a flat so says "flat" first. */
export function typeInText(text: string): TypeReading {
  const words = keyOf(text.slice(0, 200)).split(' ')
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(3, words.length - at); length > 0; length--) {
      const phrase = words.slice(at, at + length).join(' ')
      const found = typeWords.get(phrase)
      // In the midst of a sentence these are parts of a home, or nothing at all.
      if (found && !inSentence.has(phrase)) return typeOf(found, phrase)
    }
  }
  const first = words[0] ?? ''
  return first === '' ? undefined : typeOf(typeWords.get(first), first)
}
const inSentence = new Set(
  'room|garage|storage|roof|house|home|hotel|admin|commercial|medical|residence|restaurant|cafe|school|hospital|store|palace|loft|ev|dom|art|lokal|غرفة|روف|جراج|بيت|مدرسة|مستشفى|مطعم|كافيه|فندق|تجاري|مباني|طبي'
    .split('|')
    .map(keyOf),
)

const purposeWords = wordTable<'sale' | 'rent'>([
  [
    'sale',
    'sale|for sale|sell|selling|buy|resale|primary|first sale|new launch|developer sale|بيع|للبيع|تمليك|تمليك بيع|ريسيل|ري سيل|اول سكن بيع|satilik|satis|kaufen|kauf|zu verkaufen|verkauf|продажа|продается|купить|sprzedaz|na sprzedaz',
  ],
  [
    'rent',
    'rent|for rent|rental|to let|let|lease|for lease|monthly rent|daily rent|ايجار|للايجار|تاجير|للتاجير|ايجار جديد|ايجار مفروش|مفروش للايجار|قانون جديد|kiralik|kira|gunluk kiralik|mieten|miete|zu vermieten|аренда|сдается|снять|wynajem|do wynajecia',
  ],
])

export function readPurpose(text: string): 'sale' | 'rent' | undefined {
  return purposeWords.get(keyOf(text))
}

const saleInTitle = /(?<!\p{L})(?:for sale|للبيع|satilik|zu verkaufen|на продажу|продается|na sprzedaz)(?!\p{L})/u
const rentInTitle = /(?<!\p{L})(?:for rent|to let|for lease|للايجار|للتاجير|kiralik|zu vermieten|в аренду|сдается|na wynajem)(?!\p{L})/u

/** Sale or rent as a title, a heading or a file name says it; undefined when it says both or neither. */
export function purposeInText(folded: string): 'sale' | 'rent' | undefined {
  const sale = saleInTitle.test(folded)
  const rent = rentInTitle.test(folded)
  return sale === rent ? undefined : sale ? 'sale' : 'rent'
}

export interface StatusReading {
  status?: 'available' | 'reserved' | 'sold'
  /** Not on offer, though neither reserved nor sold. */
  held?: true
  ready?: boolean
  purpose?: 'sale' | 'rent'
}

const statusWords = wordTable<StatusReading>([
  [
    { status: 'available' },
    'available|yes|active|open|free|vacant|on market|published|publish|for sale available|new|متاح|متاحة|متوفر|متوفرة|فاضي|فاضية|موجود|خالي|نعم|musait|bos|aktif|satista|yayinda|uygun|mevcut|verfugbar|frei|в продаже|доступно|свободно|свободна|dostepne|wolne',
  ],
  [
    { status: 'reserved' },
    'reserved|booked|under offer|pending|on hold reserved|blocked|option|محجوز|محجوزة|حجز|تم الحجز|rezerve|opsiyonlu|kapora alindi|kaporali|reserviert|забронировано|бронь|zarezerwowane|rezerwacja',
  ],
  [{ status: 'sold' }, 'sold|sold out|closed|done|مباع|مباعة|تم البيع|اتباع|اتباعت|بيعت|خلصت|satildi|verkauft|продано|продана|sprzedane'],
  [
    { status: 'reserved', held: true },
    'unavailable|not available|no|on hold|hold|held|inactive|withdrawn|off market|expired|draft|paused|suspended|stopped|archived|غير متاح|غير متاحة|غير متوفر|موقوف|موقوفة|موقوف مؤقتا|متوقف|مسحوب|لا|ملغي|pasif|askida|yayindan kalkti|nicht verfugbar|снято с продажи|niedostepne',
  ],
  [
    { status: 'reserved', held: true, purpose: 'rent' },
    'rented|leased|let|rented out|مؤجر|مؤجرة|تم التاجير|متاجرة|kiralandi|kiraya verildi|vermietet|сдано|сдана|wynajete',
  ],
  [
    { ready: true },
    'ready|ready to move|completed|complete|finished building|delivered|جاهز|جاهزة|استلام فوري|فوري|تم التسليم|bitmis|hazir|teslime hazir|bezugsfertig|готово|сдан',
  ],
  [
    { ready: false },
    'under construction|off plan|offplan|not ready|in progress|new project|تحت الانشاء|تحت التنفيذ|اوف بلان|قيد الانشاء|proje asamasinda|insaat halinde|yapim asamasinda|im bau|строится|w budowie',
  ],
  [{ purpose: 'sale' }, 'for sale|sale|للبيع|بيع|satilik|zu verkaufen|продажа|resale|first sale|primary'],
  [{ purpose: 'rent' }, 'for rent|rent|للايجار|ايجار|kiralik|zu vermieten|аренда'],
])

/** A status cell. Sheets keep four things under this word: whether it can be had, whether it is built, and whether it is sold or let. */
export function readStatus(text: string): StatusReading | undefined {
  return statusWords.get(keyOf(text))
}

const readyWords = wordTable<boolean>([
  [
    true,
    'yes|true|1|ready|ready to move|completed|complete|delivered|immediate|rtm|نعم|جاهز|جاهزة|فوري|استلام فوري|تم التسليم|evet|hazir|bitmis|да|готово|сдан|ja|tak',
  ],
  [
    false,
    'no|false|0|under construction|off plan|offplan|not ready|primary under construction|لا|تحت الانشاء|اوف بلان|قيد الانشاء|hayir|proje asamasinda|insaat halinde|yapim asamasinda|нет|строится|nein|nie',
  ],
])
export function readReady(text: string): boolean | undefined {
  return readyWords.get(keyOf(text))
}

const yesWords = wordTable<boolean>([
  [
    true,
    'yes|y|true|1|x|ok|available|included|v|نعم|يوجد|متوفر|متاح|ايوه|صح|var|evet|mevcut|ja|да|есть|tak|private|shared|ozel havuz|ortak havuz|خاص|مشترك',
  ],
  [false, 'no|n|false|0|none|not included|لا|لا يوجد|غير متوفر|مفيش|yok|hayir|nein|нет|nie'],
])
/** A yes or a no; ticks count as yes. */
export function readYes(cell: string | number | boolean): boolean | undefined {
  if (typeof cell === 'boolean') return cell
  if (typeof cell === 'number') return cell === 1 ? true : cell === 0 ? false : undefined
  if (/^\s*[✓✔☑√]\s*$/u.test(cell)) return true
  return yesWords.get(keyOf(cell.replace(/^([01])\.0$/, '$1')))
}

type Finishing = NonNullable<ListingInput['specifications']['finishing']>
const finishingWords = wordTable<Finishing>([
  [
    'semi_finished',
    'semi finished|semi|semi finish|semi finishing|half finished|half finishing|نص تشطيب|نصف تشطيب|نص متشطب|نص|نصف|yari bitmis|kaba ince|halbfertig|предчистовая отделка|pod klucz czesciowo',
  ],
  [
    'core_shell',
    'core and shell|core shell|core|shell|without finish|without finishing|unfinished|not finished|no finishing|red brick|brick|concrete|بدون تشطيب|على الطوب|على المحارة|طوب احمر|عظم|بدون|غير متشطب|kaba insaat|rohbau|без отделки|черновая отделка|stan surowy',
  ],
  [
    'finished',
    'finished|fully finished|full finished|full finishing|complete finishing|lux|super lux|ultra super lux|extra super lux|ultra lux|high lux|super deluxe|deluxe|luxury|hotel finishing|ultra modern|متشطب|متشطبة|متشطب بالكامل|تشطيب كامل|كامل التشطيب|كاملة التشطيب|لوكس|سوبر لوكس|الترا سوبر لوكس|اكسترا سوبر لوكس|هاي لوكس|الترا لوكس|هاى سوبر لوكس|تشطيب فندقي|تشطيب سوبر لوكس|مشطب|تشطيب شركة|bitmis|tam bitmis|anahtar teslim|lux yapi|schlusselfertig|чистовая отделка|с отделкой|под ключ|с ремонтом|pod klucz',
  ],
])
export function readFinishing(text: string): Finishing | undefined {
  return finishingWords.get(keyOf(text))
}

/** Half furnished is neither: nobody should promise a bed. */
const furnishedWords = wordTable<boolean | 'partly'>([
  [
    true,
    'furnished|fully furnished|full furnished|yes|true|1|مفروش|مفروشة|مفروش بالكامل|مفروشة بالكامل|بالفرش|نعم|esyali|ful esyali|full esyali|tam esyali|mobliert|voll mobliert|меблирована|с мебелью|да|umeblowane|tak',
  ],
  [
    false,
    'unfurnished|not furnished|no|false|0|empty|بدون فرش|غير مفروش|غير مفروشة|غير مفروشه|فاضية|لا|esyasiz|bos|unmobliert|без мебели|нет|nieumeblowane|nie',
  ],
  [
    'partly',
    'semi furnished|partly furnished|partially furnished|half furnished|kitchen|white goods|نصف مفروش|نص فرش|مفروش جزئيا|مطبخ وتكييفات|yari esyali|sadece beyaz esya|beyaz esyali|teilmobliert|частично меблирована|czesciowo umeblowane',
  ],
])
export function readFurnished(text: string): boolean | 'partly' | undefined {
  return furnishedWords.get(keyOf(text))
}
