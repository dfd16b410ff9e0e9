import type { Word } from './word.ts'

/** Days, weekdays and months. Phrases are separated by "|"; Arabizi keeps its article where the bare word is a number ("el arba3"). */
export const DAY_WORDS: [Word, string][] = []
const put = (word: Word, phrases: string) => DAY_WORDS.push([word, phrases])

const day = (offset: number, phrases: string) => put({ type: 'day', offset }, phrases)
day(
  0,
  'النهارده|النهاردة|انهارده|انهاردا|النهردا|انهردا|النهرده|نهارده|اليوم|today|tdy|enaharda|elnaharda|el naharda|naharda|innaharda|ennaharda|nharda|el nharda|inaharda|enharda|elyom|el yom|bugun|bugunku|сегодня|heute|dzis|dzisiaj',
)
day(
  1,
  'بكره|بكرة|بكرا|بوكره|غدا|غدًا|الغد|باكر|باجر|باچر|غدوه|tomorrow|tommorow|tomorow|tommorrow|tomorrw|tomorro|tmrw|tmr|tmrow|tmoro|tmorow|tmro|tomoro|tomoz|tmoz|tmw|2mrw|2moz|tom morning|2moro|2morrow|bokra|bukra|bokrah|boukra|bkra|bokraa|bokre|bukrah|yarin|yarinki|завтра|morgen|jutro',
)
day(
  2,
  'بعد بكره|بعد بكرة|بعد بكرا|بعدبكره|بعد غد|بعد الغد|عقب باجر|عقب باكر|عقب بكره|بعد باكر|بعد باجر|ورا بكره|day after tomorow|day after tmoro|day after tomorrow|the day after tomorrow|day after tmrw|day after tommorow|day after tomorow|after tomorrow|overmorrow|ba3d bokra|ba3dbokra|b3d bokra|baad bokra|ba3d bukra|bad bokra|ba3d bokrah|b3d bukra|obur gun|obursu gun|yarindan sonra|yarindan sonraki gun|ertesi gun|послезавтра|ubermorgen|uebermorgen|pojutrze',
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
