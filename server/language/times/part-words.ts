import type { Part } from './item.ts'
import type { Word } from './word.ts'

/** Parts of the day and the prayers that name them. */
export const PART_WORDS: [Word, string][] = []
const put = (word: Word, phrases: string) => PART_WORDS.push([word, phrases])

const part = (name: Part, phrases: string, extra: { today?: boolean } = {}) => put({ type: 'part', part: name, ...extra }, phrases)
part(
  'early',
  'بدري|بكير|الصبح بدري|بدري الصبح|early|early morning|first thing|first thing in the morning|first thing tomorrow morning|اول النهار|من اول النهار|من بدري|على الصبح بدري|awel el nahar|mn badry|men badry|gunun ilk saatlerinde|с утра пораньше|am fruhen morgen|wczesnym rankiem|wczesnie rano|early in the morning|badri|badry|bdry|bdri|el sob7 badri|badri el sob7|sabah erken|sabah erkenden|рано утром|fruh|fruh morgens',
)
part(
  'morning',
  'الصبح|الصبحيه|صباحا|صباح|الصباح|صبح|صباحًا|morning|mornings|in the morning|в первой половине дня|el sob7|sob7|sobh|el sobh|sub7|sob7an|saba7an|elsob7|essob7|saba7|sabah|sabahleyin|sabahtan|утро|утром|утра|morgens|am morgen|vormittag|vormittags|am vormittag|rano|z rana|rankiem|przed poludniem',
)
part('morning', 'قبل الضهر|قبل الظهر|before noon|abl el dohr|ogleden once|до обеда|до полудня')
part('mid-morning', 'mid-morning|mid morning|midmorning|middle of the morning|in the middle of the morning')
part(
  'late-morning',
  'late morning|late in the morning|later in the morning|الضحى|ضحى|وقت الضحى|قبل الضهر بشويه|قبل الظهر بقليل|abl el dohr beshwaya|el do7a|ogleye dogru|ближе к обеду|spaten vormittag|am spaten vormittag|spater vormittag|poznym rankiem|przed samym poludniem',
)
part(
  'early-afternoon',
  'early afternoon|early in the afternoon|اول العصر|بعد الضهر بشويه|بعد الظهر بقليل|بعد الضهر بدري|ba3d el dohr beshwaya|ba3d el dohr badry|oglenden hemen sonra|ogleden hemen sonra|сразу после обеда|fruhen nachmittag|am fruhen nachmittag|fruher nachmittag|wczesnym popoludniem',
)
part('mid-afternoon', 'mid-afternoon|mid afternoon|midafternoon|middle of the afternoon|in the middle of the afternoon|ikindi vakti')
part(
  'early-evening',
  'early evening|early in the evening|اول الليل|اول المسا|awel el leil|aksamin erken saatleri|aksam erken|aksam erkenden|рано вечером|ранним вечером|fruhen abend|am fruhen abend|fruher abend|wczesnym wieczorem',
)
part(
  'late-evening',
  'late evening|late in the evening|late at night|اخر الليل|متاخر بالليل|بالليل متاخر|في وقت متاخر بالليل|a5er el leil|akher el leil|met2akhar bel leil|bel leil met2akhar|gec saatte|gec saatlerde|aksam gec|gece gec|поздно вечером|поздним вечером|spaten abend|am spaten abend|spatabends|poznym wieczorem',
)
part(
  'noon',
  'الضهر|الظهر|ظهرا|ضهرا|الظهيره|ظهر|ضهر|el dohr|dohr|dohran|duhr|el duhr|zohr|el zohr|do7r|el do7r|dhohr|eldohr|eddohr|نص النهار|نص اليوم|وسط النهار|منتصف النهار|منتصف اليوم|nos el nahar|nos el yom|wast el nahar|gun ortasi|gun ortasinda|в середине дня|mitten am tag|w srodku dnia|ogle|oglen|ogleyin|oglenleyin|днем в обед|в обед|mittag|mittags|w poludnie',
)
part('noon', 'بعد صلاه الضهر|بعد صلاه الظهر|عقب الضهر|عقب الظهر|ba3d salat el dohr|after dhuhr|after dohr')
part('midday', 'noon|midday|noonish|at noon|12 noon|полдень|в полдень')
part(
  'afternoon',
  'во второй половине дня|в послеоبеденное время|بعد الضهر|بعد الظهر|afternoon|in the afternoon|after noon|arvo|ba3d el dohr|ba3d eldohr|b3d el dohr|ba3d dohr|ba3d el duhr|ba3d el zohr|b3d eldohr|baad el dohr|ogleden sonra|ogleden sonralari|днем|после обеда|nachmittag|nachmittags|am nachmittag|po poludniu|popoludniu',
)
part(
  'friday-prayer',
  'بعد صلاه الجمعه|صلاه الجمعه|بعد الصلاه|عقب الصلاه|ba3d el sala|ba3d el salah|ba3d elsala|after prayer|after prayers|after the prayer|namazdan sonra|بعد الصلاه يوم الجمعه|ba3d salat el gom3a|salat el gom3a|ba3d sala el gom3a|after friday prayer|after friday prayers|after jumaa|after gom3a prayer|cuma namazindan sonra|cuma namazi',
)
part(
  'late-afternoon',
  'late afternoon|late in the afternoon|later in the afternoon|end of the day|at the end of the day|end of day|اخر النهار|اخر اليوم|a5er el nahar|akher el nahar|a5er el yom|akher el yom|aksama dogru|под вечер|к вечеру|gegen abend|pod wieczor|aksamustu|aksamuzeri|ближе к вечеру|spatnachmittag|am spaten nachmittag|pozne popoludnie|poznym popoludniem',
)
part('asr', 'العصر|عصرا|عصر|el 3asr|3asr|el asr|3asran|el 3asar|el3asr|asr|ikindi|ikindiden sonra')
part(
  'asr',
  'بعد العصر|بعد صلاه العصر|عقب العصر|ba3d el 3asr|b3d el 3asr|ba3d el asr|ba3d 3asr|ba3d salat el 3asr|after asr|after 3asr|after el 3asr',
)
part('asr', 'قبل المغرب|abl el maghreb|abl el ma8reb|before maghrib|before sunset')
part('maghrib', 'المغرب|مغرب|المغربيه|el maghreb|maghreb|el ma8reb|ma8reb|el maghrib|maghrib|el mghreb|sunset|at sunset|gun batimi')
part(
  'maghrib',
  'بعد المغرب|بعد صلاه المغرب|عقب المغرب|ba3d el maghreb|b3d el maghreb|ba3d el ma8reb|ba3d el maghrib|ba3d maghreb|ba3d salat el maghreb|after maghrib|after maghreb|after sunset|after el maghreb|قبل العشا|قبل العشاء|abl el 3esha',
)
part(
  'evening',
  'المسا|المساء|مساء|مساءا|مسا|بالمسا|evening|in the evening|evenings|el masa2|masa2|masa|el masa|masa2an|masaan|elmasa|el msa|aksam|aksamleyin|aksami|aksama|aksamki|вечер|вечером|вечера|abend|abends|am abend|wieczor|wieczorem|wieczorkiem',
)
part('isha', 'العشا|العشاء|عشا|el 3esha|3esha|el 3isha|3isha|el 3esha2|3esha2|el esha')
part(
  'isha',
  'بعد العشا|بعد العشاء|عقب العشا|عقب العشاء|بعد صلاه العشا|بعد صلاه العشاء|ba3d el 3esha|ba3d el 3isha|ba3d el 3esha2|b3d el 3esha|ba3d el esha|after isha|after esha',
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

part(
  'midnight',
  'midnight|at midnight|منتصف الليل|نص الليل|nos el leil|gece yarisi|полночь|в полночь|mitternacht|um mitternacht|polnoc|o polnocy',
)
part('noon', 'lunchtime|lunch time|at lunch|around lunch|وقت الغدا|wa2t el 8ada|ogle arasi|mittagszeit|pora lunchu')

// These name today and a part of it at once.
part(
  'night',
  'tonight|الليله|الليلادي|الليله دي|el leila|el leila di|el leilady|el lela|el lila|elleila|ellela|el layla|bu gece|بالليل النهارده',
  { today: true },
)
part('late-evening', 'late tonight|tonight late|الليله متاخر|el leila met2akhar|bu gece gec', { today: true })
part('evening', 'this evening|bu aksam|сегодня вечером|heute abend|dzis wieczorem|dzisiaj wieczorem', { today: true })
part('afternoon', 'this afternoon', { today: true })
part('morning', 'this morning|bu sabah', { today: true })
