import { fold } from '../text/normalise.ts'
import { tokens } from '../text/tokens.ts'
import type { Edge, ItemKind, Part, Relation, Unit } from './item.ts'

/** Words that bend a neighbour and say nothing alone. */
export type Modifier =
  | { type: 'next'; weeks: number }
  | { type: 'this' }
  | { type: 'last' }
  | { type: 'edge'; edge: Edge }
  | { type: 'unit'; unit: Unit; amount?: number }
  | { type: 'month-name'; month: number; shy?: boolean }
  | { type: 'hour-word' }
  | { type: 'day-word' }
  | { type: 'later' }
  | { type: 'am' }
  | { type: 'pm' }

export type Word = ItemKind | Modifier

interface Phrase {
  words: string[]
  word: Word
}

const byFirstWord = new Map<string, Phrase[]>()

/** Phrases separated by "|"; each is folded and cut exactly as a message is. */
function put(word: Word, phrases: string) {
  for (const phrase of phrases.split('|')) {
    const words = tokens(fold(phrase.trim())).map(token => token.text)
    const first = words[0]!
    const known = byFirstWord.get(first) ?? []
    known.push({ words, word })
    known.sort((a, b) => b.words.length - a.words.length)
    byFirstWord.set(first, known)
  }
}

export const phrasesFrom = (word: string): Phrase[] | undefined => byFirstWord.get(word)

const day = (offset: number, phrases: string) => put({ type: 'day', offset }, phrases)
day(
  0,
  'النهارده|النهاردة|انهارده|انهاردا|النهردا|انهردا|النهرده|نهارده|اليوم|today|tdy|enaharda|elnaharda|el naharda|naharda|innaharda|ennaharda|nharda|el nharda|inaharda|enharda|elyom|el yom|bugun|bugunku|сегодня|heute|dzis|dzisiaj',
)
day(
  1,
  'بكره|بكرة|بكرا|بوكره|غدا|غدًا|الغد|باكر|tomorrow|tommorow|tomorow|tommorrow|tomorrw|tomorro|tmrw|tmr|tmrow|tom morning|2moro|2morrow|bokra|bukra|bokrah|boukra|bkra|bokraa|bokre|bukrah|yarin|yarinki|завтра|morgen|jutro',
)
day(
  2,
  'بعد بكره|بعد بكرة|بعد بكرا|بعدبكره|بعد غد|بعد الغد|day after tomorrow|the day after tomorrow|day after tmrw|day after tommorow|day after tomorow|after tomorrow|overmorrow|ba3d bokra|ba3dbokra|b3d bokra|baad bokra|ba3d bukra|bad bokra|ba3d bokrah|b3d bukra|obur gun|obursu gun|yarindan sonra|yarindan sonraki gun|ertesi gun|послезавтра|ubermorgen|uebermorgen|pojutrze',
)

const weekday = (number: number, phrases: string) => put({ type: 'weekday', day: number, next: false, weeks: 0 }, phrases)
weekday(
  1,
  'الاتنين|الاثنين|يوم اتنين|لاتنين|monday|mon|el etnein|el etnen|el itnein|el itnen|el etneen|el etnin|el tnein|el 2etnein|el 2etnen|etneyn|el itneen|yom etnein|yom etnen|elitnein|pazartesi|понедельник|понедельника|понедельнику|montag|montags|poniedzialek|poniedzialku',
)
weekday(
  2,
  'التلات|الثلاثاء|التلاتاء|التلاته|الثلاث|التلاتا|tuesday|tue|tues|el talat|el tlat|el talata|el talaat|el talet|el tolata|el thulatha|el solasa2|yom talat|yom el talat|el tlata|sali|вторник|вторника|вторнику|dienstag|dienstags|wtorek|wtorku',
)
weekday(
  3,
  'الاربع|الاربعاء|لاربع|يوم اربع|wednesday|wed|weds|wednsday|el arba3|el arb3|el arba3a|el 2arba3|el arbe3|el erba3|el orba3|yom arba3|el arbaa|carsamba|среда|среду|среды|среде|mittwoch|mittwochs|sroda|srode|srody',
)
weekday(
  4,
  'الخميس|خميس|thursday|thu|thur|thurs|el 5amis|el khamis|el 5amees|el khamees|5amis|khamis|5amees|khamees|persembe|четверг|четверга|четвергу|donnerstag|donnerstags|czwartek|czwartku',
)
weekday(
  5,
  'الجمعه|الجمعة|جمعه|friday|fri|el gom3a|el gomaa|el jom3a|el gum3a|el goma3a|el jum3a|el gom3ah|gom3a|gomaa|jom3a|gum3a|goma3a|jum3a|cuma|пятница|пятницу|пятницы|пятнице|freitag|freitags|piatek|piatku',
)
weekday(
  6,
  'السبت|سبت|saturday|saterday|el sabt|el sabet|sabt|sabet|essabt|cumartesi|суббота|субботу|субботы|субботе|samstag|samstags|sonnabend|sobota|sobote|soboty',
)
weekday(
  7,
  'الحد|الاحد|لحد الجاي|يوم حد|sunday|el 7ad|el had|el 7add|el a7ad|el ahad|el 2a7ad|el hadd|yom 7ad|yom had|7ad|pazar|воскресенье|воскресенья|воскресенью|sonntag|sonntags|niedziela|niedziele|niedzieli',
)

const month = (number: number, phrases: string, shyPhrases = '') => {
  put({ type: 'month-name', month: number }, phrases)
  if (shyPhrases) put({ type: 'month-name', month: number, shy: true }, shyPhrases)
}
month(1, 'يناير|كانون الثاني|january|yanayer|yanayir|yanaer|ocak|январь|января|январе|januar|janner|styczen|stycznia|styczniu', 'jan|янв')
month(2, 'فبراير|شباط|february|febuary|febrayer|fibrayer|febrayir|subat|февраль|февраля|феврале|februar|luty|lutego|lutym', 'feb|фев')
month(3, 'مارس|اذار|mares|marzo|mart|марта|марте|marz|maerz|marzec|marca|marcu', 'march|mar|март')
month(4, 'ابريل|إبريل|نيسان|april|abril|ebril|nisan|апрель|апреля|апреле|kwiecien|kwietnia|kwietniu', 'apr')
month(5, 'مايو|ايار|mayo|mayis|мая|maja|maju', 'may|mai|май|мае|maj')
month(6, 'يونيو|يونيه|حزيران|june|yonyo|younyo|yunyo|yunio|yonio|haziran|июнь|июня|июне|juni|czerwiec|czerwca|czerwcu', 'jun')
month(7, 'يوليو|يوليه|تموز|july|yolyo|youlyo|yulyo|yulio|yolio|temmuz|июль|июля|июле|juli|lipiec|lipca|lipcu', 'jul')
month(8, 'اغسطس|أغسطس|august|aghostos|a8ostos|oghostos|aghustus|agustos|август|августа|августе|sierpien|sierpnia|sierpniu', 'aug')
month(9, 'سبتمبر|ايلول|september|sebtember|sebtamber|sibtember|eylul|сентябрь|сентября|сентябре|wrzesien|wrzesnia|wrzesniu', 'sep|sept')
month(
  10,
  'اكتوبر|أكتوبر|تشرين الاول|october|oktober|oktobar|octobar|ekim|октябрь|октября|октябре|pazdziernik|pazdziernika|pazdzierniku',
  'oct',
)
month(
  11,
  'نوفمبر|تشرين الثاني|november|novamber|nofamber|nofember|nuvember|kasim|ноябрь|ноября|ноябре|listopad|listopada|listopadzie',
  'nov',
)
month(
  12,
  'ديسمبر|كانون الاول|december|disember|desamber|desember|disamber|dezember|aralik|декабрь|декабря|декабре|grudzien|grudnia|grudniu',
  'dec|dez',
)

const part = (name: Part, phrases: string, extra: { after?: boolean; before?: boolean } = {}) =>
  put({ type: 'part', part: name, ...extra }, phrases)
part(
  'early',
  'بدري|بكير|الصبح بدري|بدري الصبح|early|early morning|early in the morning|badri|badry|bdry|bdri|el sob7 badri|badri el sob7|sabah erken|sabah erkenden|рано утром|fruh|fruh morgens|rano',
)
part(
  'morning',
  'الصبح|الصبحيه|صباحا|صباح|الصباح|صبح|صباحًا|morning|mornings|in the morning|el sob7|sob7|sobh|el sobh|sub7|sob7an|saba7an|elsob7|essob7|saba7|sabah|sabahleyin|sabahtan|утро|утром|утра|morgens|am morgen|vormittag|vormittags|am vormittag|rano|z rana|rankiem|przed poludniem',
)
part('morning', 'قبل الضهر|قبل الظهر|before noon|abl el dohr|ogleden once|до обеда|до полудня')
part(
  'noon',
  'الضهر|الظهر|ظهرا|ضهرا|الظهيره|ظهر|ضهر|el dohr|dohr|dohran|duhr|el duhr|zohr|el zohr|do7r|el do7r|dhohr|eldohr|eddohr|ogle|oglen|ogleyin|oglenleyin|днем в обед|в обед|mittag|mittags|w poludnie',
)
part('noon', 'بعد صلاه الضهر|بعد صلاه الظهر|ba3d salat el dohr|after dhuhr|after dohr')
part('midday', 'noon|midday|at noon|12 noon|полдень|в полдень')
part(
  'afternoon',
  'بعد الضهر|بعد الظهر|afternoon|in the afternoon|after noon|arvo|ba3d el dohr|ba3d eldohr|b3d el dohr|ba3d dohr|ba3d el duhr|ba3d el zohr|b3d eldohr|baad el dohr|ogleden sonra|ogleden sonralari|днем|дня|после обеда|nachmittag|nachmittags|am nachmittag|po poludniu|popoludniu',
)
part(
  'late-afternoon',
  'late afternoon|late in the afternoon|اخر النهار|акшамустu|aksamustu|aksamuzeri|ближе к вечеру|spatnachmittag|am spaten nachmittag|pozne popoludnie|poznym popoludniem',
)
part('asr', 'العصر|عصرا|عصر|el 3asr|3asr|el asr|3asran|el 3asar|el3asr|asr|ikindi|ikindiden sonra')
part(
  'asr',
  'بعد العصر|بعد صلاه العصر|ba3d el 3asr|b3d el 3asr|ba3d el asr|ba3d 3asr|ba3d salat el 3asr|after asr|after 3asr|after el 3asr',
  { after: true },
)
part('asr', 'قبل المغرب|abl el maghreb|abl el ma8reb|before maghrib|before sunset', { before: true })
part('maghrib', 'المغرب|مغرب|المغربيه|el maghreb|maghreb|el ma8reb|ma8reb|el maghrib|maghrib|el mghreb|sunset|at sunset|gun batimi')
part(
  'maghrib',
  'بعد المغرب|بعد صلاه المغرب|ba3d el maghreb|b3d el maghreb|ba3d el ma8reb|ba3d el maghrib|ba3d maghreb|ba3d salat el maghreb|after maghrib|after maghreb|after sunset|after el maghreb|قبل العشا|قبل العشاء|abl el 3esha',
  { after: true },
)
part(
  'evening',
  'المسا|المساء|مساء|مساءا|مسا|بالمسا|evening|in the evening|evenings|el masa2|masa2|masa|el masa|masa2an|masaan|elmasa|el msa|aksam|aksamleyin|aksami|aksama|aksamki|вечер|вечером|вечера|abend|abends|am abend|wieczor|wieczorem|wieczorkiem',
)
part('isha', 'العشا|العشاء|عشا|el 3esha|3esha|el 3isha|3isha|el 3esha2|3esha2|el esha')
part(
  'isha',
  'بعد العشا|بعد العشاء|بعد صلاه العشا|بعد صلاه العشاء|ba3d el 3esha|ba3d el 3isha|ba3d el 3esha2|b3d el 3esha|ba3d el esha|after isha|after esha',
  { after: true },
)
part(
  'night',
  'بالليل|باليل|بليل|ليلا|الليل|بلليل|في الليل|at night|night|nights|by night|bel leil|bel lel|bel leel|belleil|bellel|bleil|bil leil|bel liel|leilan|bel leyl|geceleyin|gece|ночь|ночью|ночи|nachts|in der nacht|noca|w nocy',
)
part('dawn', 'الفجر|فجرا|بعد الفجر|بعد صلاه الفجر|el fagr|fagr|el fajr|ba3d el fagr|dawn|at dawn|after fajr|safak')
part(
  'after-work',
  "after work|بعد الشغل|بعد الدوام|بعد العمل|ba3d el sho8l|ba3d el shoghl|ba3d el sho3'l|isten sonra|is cikisi|mesaiden sonra|после работы|nach der arbeit|nach feierabend|po pracy",
)
part('after-lunch', 'after lunch|بعد الغدا|بعد الغداء|ba3d el 8ada|ba3d el ghada')
put(
  { type: 'day', offset: 0 },
  'tonight|this evening|this afternoon|this morning|الليله|الليلة|الليلادي|الليله دي|el leila|el leila di|el leilady|el lela|el lila|elleila|ellela|el layla|bu aksam|bu gece|bu sabah|сегодня вечером|heute abend|dzis wieczorem|dzisiaj wieczorem|aksama|بالليل النهارده',
)
const partOfToday = (name: Part, phrases: string) => {
  for (const phrase of phrases.split('|')) evenings.set(fold(phrase), name)
}
/** Phrases that name today and a part of it at once. */
export const evenings = new Map<string, Part>()
partOfToday(
  'night',
  'tonight|الليله|الليلادي|الليله دي|el leila|el leila di|el leilady|el lela|el lila|elleila|ellela|el layla|bu gece|بالليل النهارده',
)
partOfToday('evening', 'this evening|bu aksam|сегодня вечером|heute abend|dzis wieczorem|dzisiaj wieczorem')
partOfToday('afternoon', 'this afternoon')
partOfToday('morning', 'this morning|bu sabah')

put(
  { type: 'now' },
  'now|right now|right away|immediately|دلوقتي|دلوقت|الان|حالا|فورا|delwa2ty|delwa2ti|dlwa2ty|delwaty|7alan|simdi|hemen|сейчас|прямо сейчас|jetzt|sofort|teraz|od zaraz',
)
put(
  { type: 'past' },
  'yesterday|امبارح|مبارح|أمس|اول امبارح|embare7|embareh|mbare7|awel embare7|dun|вчера|позавчера|gestern|vorgestern|wczoraj|ago|من يومين كده',
)

const next = (weeks: number, phrases: string) => put({ type: 'next', weeks }, phrases)
next(
  0,
  'next|coming|the coming|upcoming|الجاي|الجايه|الجي|الجيه|القادم|القادمه|المقبل|المقبله|اللي جاي|اللي جايه|الي جاي|الي جايه|جاي|جايه|el gay|el gaya|elgay|elgaya|el gai|elly gay|elly gaya|eli gay|eli gaya|elli gay|elli gaya|ely gay|ely gaya|gay|gaya|el jay|el jaya|el 2adem|el adem|el qadem|el qadma|gelecek|onumuzdeki|haftaya|следующий|следующую|следующее|следующей|следующего|следующем|ближайший|ближайшую|ближайшее|nachsten|nachste|nachster|nachstes|nachstem|naechste|naechsten|kommenden|kommende|kommender|przyszly|przyszla|przyszlym|przyszlego|nastepny|nastepna|nastepnym|najblizszy|najblizsza',
)
next(
  1,
  'after next|بعد الجاي|بعد الجايه|اللي بعد الجاي|اللي بعد الجايه|بعد القادم|بعد المقبل|ba3d el gay|ba3d el gaya|b3d el gay|elly ba3d el gay|elly ba3d el gaya|eli ba3d el gaya|через одну|ubernachste|ubernachsten|obur hafta',
)
put(
  { type: 'this' },
  'this|current|ده|دا|دي|هذا|هذه|الحالي|da|di|dah|dy|bu|этот|эту|это|этой|этом|этого|diese|diesen|dieser|dieses|diesem|ten|te|tym|tego',
)
put(
  { type: 'last' },
  'last|previous|اللي فات|اللي فاتت|الي فات|الماضي|الماضيه|الفايت|الفايته|elly fat|elly fatet|eli fat|gecen|прошлый|прошлую|прошлой|прошлом|letzten|letzte|letzter|vergangenen|zeszly|zeszla|zeszlym|ubiegly',
)
const edge = (name: Edge, phrases: string) => put({ type: 'edge', edge: name }, phrases)
edge(
  'start',
  'beginning of|the beginning of|start of|the start of|early|first of|اول|أول|بدايه|اوايل|مطلع|مع بدايه|awel|2awel|bedayet|awa2el|basi|basinda|basindan|basindan itibaren|baslarinda|начало|начале|начала|anfang|beginn|poczatek|poczatku|na poczatku',
)
edge(
  'middle',
  'middle of|the middle of|mid|mid of|نص|نصف|منتصف|وسط|اواسط|nos|nosf|wast|ortasi|ortasinda|ortasina|ortalarinda|середина|середине|середины|mitte|polowa|polowie|w polowie|polowy',
)
edge(
  'end',
  'end of|the end of|end|late|اخر|آخر|نهايه|اواخر|a5er|akher|2a5er|nehayet|sonu|sonunda|sonuna|sonundan|sonlarinda|sonuna kadar|sonlari|конец|конце|конца|ende|koniec|koncu|konca',
)

const unit = (name: Unit, phrases: string, amount?: number) =>
  put(amount === undefined ? { type: 'unit', unit: name } : { type: 'unit', unit: name, amount }, phrases)
unit(
  'minute',
  'دقيقه|دقايق|دقائق|minute|minutes|min|mins|di2i2a|de2i2a|da2aye2|d2ay2|dakika|минуту|минут|минуты|minuten|minut|minuty|minute',
)
unit('hour', 'ساعات|hour|hours|hrs|sa3at|saat sonra|час|часа|часов|stunde|stunden|godzine|godziny|godzin|godzina')
unit('hour', 'ساعتين|sa3ten|sa3tein|sa3teen|saa3ten', 2)
unit('day', 'ايام|أيام|day|days|ayam|2ayam|ayyam|gun|gune|gun icinde|день|дня|дней|tag|tage|tagen|dni|dzien')
unit('day', 'يومين|yomen|yomein|yomeen|yoomen|couple of days|couple days|пару дней|ein paar tagen|kilka dni', 2)
unit(
  'week',
  'اسبوع|الاسبوع|أسبوع|اسابيع|أسابيع|الأسبوع|week|weeks|wk|wks|the week|osboo3|osbo3|esboo3|isboo3|usboo3|2osboo3|osbou3|asboo3|esbo3|el osboo3|el esboo3|el osbo3|el isboo3|asabee3|asabi3|hafta|haftalar|неделю|недели|недель|неделя|неделе|woche|wochen|tydzien|tygodnie|tygodni|tygodniu',
)
unit('week', 'اسبوعين|osboo3en|osbo3en|osbo3ein|osboo3ein|esboo3en|fortnight|a fortnight|couple of weeks|couple weeks|пару недель', 2)
unit(
  'month',
  'شهر|الشهر|شهور|اشهر|أشهر|month|months|the month|shahr|el shahr|shahar|el shahar|shohoor|shohor|ay|ayin|aylar|месяц|месяца|месяцев|месяце|monat|monate|monaten|monats|miesiac|miesiace|miesiecy|miesiacu|miesiaca',
)
unit('month', 'شهرين|shahren|shahrein|shahreen|couple of months|couple months|пару месяцев', 2)
unit(
  'year',
  'سنه|السنه|سنة|سنين|سنوات|عام|العام|year|years|yr|yrs|the year|sana|el sana|sneen|seneen|yil|yilin|sene|год|года|году|лет|jahr|jahre|jahren|jahres|rok|roku|lata|lat',
)
unit('year', 'سنتين|عامين|sanaten|sanatein|senten', 2)

const relation = (name: Relation, phrases: string) => put({ type: 'relation', relation: name }, phrases)
relation(
  'after',
  'after|later than|not before|بعد|من بعد|مش قبل|ba3d|b3d|baad|mn ba3d|msh abl|после|не раньше|nach|fruhestens|po|nie wczesniej niz',
)
relation(
  'before',
  'before|by|until|till|til|up to|not later than|no later than|قبل|لحد|لغايه|لغاية|حتى|حتي|لحد ما|abl|2abl|abl ma|l7ad|le7ad|lehad|l7d|le8ayet|leghayet|до|не позднее|bis|bis zum|bis zu|vor|przed|do|do konca',
)
relation(
  'around',
  'around|about|approximately|approx|roughly|حوالي|حوالى|على|ع|تقريبا|في حدود|7awaly|7awali|hawaly|3ala|ala|ta2riban|около|примерно|gegen|etwa|ungefahr|okolo|gibi|civari|civarinda|sularinda',
)
relation(
  'from',
  'from|starting|starting from|as of|as from|من|ابتداء من|اعتبارا من|بدايه من|men|mn|от|с|со|von|od|ab|ab dem|between|بين|ما بين|مابين|ben|bein|beyn|between the|между|zwischen|miedzy|pomiedzy',
)
relation('to', 'to|-|الى|إلى|ل|لـ|la|le|l|lel|for|ila|ile|и до|bis um')
relation('within', 'within|during|خلال|في خلال|5elal|khelal|icinde|в течение|innerhalb|binnen|w ciagu|za')
relation('within', 'in|كمان|kaman|через|noch in')
put({ type: 'later' }, 'later|from now|sonra|from today|من دلوقتي|من النهارده')
put(
  { type: 'weekend', offset: 0 },
  'weekend|the weekend|this weekend|ويك اند|الويك اند|الويكند|ويكند|نهايه الاسبوع|اخر الاسبوع|عطله نهايه الاسبوع|weekand|el weekend|elweekend|akher el osboo3|a5er el osboo3|hafta sonu|haftasonu|выходные|на выходных|выходных|wochenende|am wochenende|weekendu',
)
put({ type: 'and' }, 'and|و|w|we|or|او|aw|walla|ولا|und|oder|i|lub|ve|veya|и|или|&')
put({ type: 'not' }, 'not|مش|مو|ليس|msh|mesh|mish|moosh|instead of|rather than|بدل|بدلا من|badal|не|вместо|nicht|anstatt|statt|nie|zamiast')
put(
  { type: 'refusal' },
  "can't|cant|cannot|can not|won't|busy|not free|not available|unable|مشغول|مشغوله|مش فاضي|مش فاضيه|مش هقدر|مش هينفع|مينفعش|مينفعنيش|ماينفعش|مقدرش|msh fady|msh fadya|mesh fady|msh ha2dar|mayenfa3sh|mayenfa3neesh|msh haynfa3|msh hynfa3|mashghool|mash3'ool|musait degilim|gelemem|не могу|не смогу|занят|занята|kann nicht|nie moge",
)
put(
  { type: 'hour-word' },
  "الساعه|الساعة|ساعه|ساعة|السّاعة|o'clock|oclock|el sa3a|sa3a|el saa3a|saa3a|elsa3a|el sa3ah|saat|saati|saatinde|часов|часа|час|uhr|godz|godzinie|at|@|um|в|во|o|klo",
)
put({ type: 'day-word' }, 'يوم|ليوم|بيوم|yom|youm|yoom|the|on the|dnia|am|den|dem|числа|ayin')
put({ type: 'am' }, 'am|a.m|a.m.|ص|ص.')
put({ type: 'pm' }, 'pm|p.m|p.m.|م|م.')

/** What may follow a glued article: "el7ad", "eldohr". */
export const wordsAfterArticle = new Set((byFirstWord.get('el') ?? []).map(phrase => phrase.words[1]!))

const SHORTEST_GUESS = 6
/** Long names of days, months and parts of the day with one letter left out, so that one wrong, missing, extra or swapped letter is forgiven. */
const misspelt = new Map<string, Word>()
for (const [first, phrases] of byFirstWord) {
  for (const { words, word } of phrases) {
    if (
      words.length > 1 ||
      first.length < SHORTEST_GUESS ||
      !/^[a-z]+$/.test(first) ||
      !/^(?:weekday|month-name|part|day)$/.test(word.type)
    )
      continue
    for (const shorter of withoutOneLetter(first)) if (!misspelt.has(shorter)) misspelt.set(shorter, word)
    misspelt.set(first, word)
  }
}

function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)).slice(1)
}

/** A long Latin word that is one slip of the finger away from a day, month or part of the day. */
export function nearWord(word: string): Word | undefined {
  if (word.length < SHORTEST_GUESS || word.length > 12 || !/^[a-z]+$/.test(word)) return undefined
  const direct = misspelt.get(word)
  if (direct) return direct
  for (const shorter of withoutOneLetter(word)) {
    const guess = misspelt.get(shorter)
    if (guess) return guess
  }
  return undefined
}
