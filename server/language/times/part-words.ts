import type { Part } from './item.ts'
import type { Word } from './word.ts'

/** Parts of the day and the prayers that name them. */
export const PART_WORDS: [Word, string][] = []
const put = (word: Word, phrases: string) => PART_WORDS.push([word, phrases])

const part = (name: Part, phrases: string, extra: { today?: boolean } = {}) => put({ type: 'part', part: name, ...extra }, phrases)
part(
  'early',
  'بدري|بكير|الصبح بدري|بدري الصبح|early|early morning|early in the morning|badri|badry|bdry|bdri|el sob7 badri|badri el sob7|sabah erken|sabah erkenden|рано утром|fruh|fruh morgens',
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
  'بعد الضهر|بعد الظهر|afternoon|in the afternoon|after noon|arvo|ba3d el dohr|ba3d eldohr|b3d el dohr|ba3d dohr|ba3d el duhr|ba3d el zohr|b3d eldohr|baad el dohr|ogleden sonra|ogleden sonralari|днем|после обеда|nachmittag|nachmittags|am nachmittag|po poludniu|popoludniu',
)
part(
  'friday-prayer',
  'بعد صلاه الجمعه|صلاه الجمعه|بعد الصلاه يوم الجمعه|ba3d salat el gom3a|salat el gom3a|ba3d sala el gom3a|after friday prayer|after friday prayers|after jumaa|after gom3a prayer|cuma namazindan sonra|cuma namazi',
)
part(
  'late-afternoon',
  'late afternoon|late in the afternoon|اخر النهار|aksamustu|aksamuzeri|ближе к вечеру|spatnachmittag|am spaten nachmittag|pozne popoludnie|poznym popoludniem',
)
part('asr', 'العصر|عصرا|عصر|el 3asr|3asr|el asr|3asran|el 3asar|el3asr|asr|ikindi|ikindiden sonra')
part('asr', 'بعد العصر|بعد صلاه العصر|ba3d el 3asr|b3d el 3asr|ba3d el asr|ba3d 3asr|ba3d salat el 3asr|after asr|after 3asr|after el 3asr')
part('asr', 'قبل المغرب|abl el maghreb|abl el ma8reb|before maghrib|before sunset')
part('maghrib', 'المغرب|مغرب|المغربيه|el maghreb|maghreb|el ma8reb|ma8reb|el maghrib|maghrib|el mghreb|sunset|at sunset|gun batimi')
part(
  'maghrib',
  'بعد المغرب|بعد صلاه المغرب|ba3d el maghreb|b3d el maghreb|ba3d el ma8reb|ba3d el maghrib|ba3d maghreb|ba3d salat el maghreb|after maghrib|after maghreb|after sunset|after el maghreb|قبل العشا|قبل العشاء|abl el 3esha',
)
part(
  'evening',
  'المسا|المساء|مساء|مساءا|مسا|بالمسا|evening|in the evening|evenings|el masa2|masa2|masa|el masa|masa2an|masaan|elmasa|el msa|aksam|aksamleyin|aksami|aksama|aksamki|вечер|вечером|вечера|abend|abends|am abend|wieczor|wieczorem|wieczorkiem',
)
part('isha', 'العشا|العشاء|عشا|el 3esha|3esha|el 3isha|3isha|el 3esha2|3esha2|el esha')
part(
  'isha',
  'بعد العشا|بعد العشاء|بعد صلاه العشا|بعد صلاه العشاء|ba3d el 3esha|ba3d el 3isha|ba3d el 3esha2|b3d el 3esha|ba3d el esha|after isha|after esha',
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
part('evening', 'this evening|bu aksam|сегодня вечером|heute abend|dzis wieczorem|dzisiaj wieczorem', { today: true })
part('afternoon', 'this afternoon', { today: true })
part('morning', 'this morning|bu sabah', { today: true })
