import type { Edge, Relation, Unit } from './item.ts'
import type { Word } from './word.ts'

/** What joins, bends, measures or refuses the days and hours around it. */
export const JOINT_WORDS: [Word, string][] = []
const put = (word: Word, phrases: string) => JOINT_WORDS.push([word, phrases])

put(
  { type: 'now' },
  'now|right now|right away|immediately|هسه|هلق|دلوقتي|دلوقت|الان|حالا|فورا|delwa2ty|delwa2ti|dlwa2ty|delwaty|7alan|simdi|hemen|сейчас|прямо сейчас|jetzt|sofort|teraz|od zaraz',
)
put(
  { type: 'past' },
  'yesterday|امبارح|مبارح|أمس|اول امبارح|embare7|embareh|mbare7|awel embare7|dun|вчера|позавчера|gestern|vorgestern|wczoraj|ago|من يومين كده',
)

const next = (weeks: number, phrases: string) => put({ type: 'next', weeks }, phrases)
next(
  0,
  'next|after this one|coming|the coming|upcoming|الجاي|الجايه|الجي|الجيه|القادم|القادمه|المقبل|المقبله|اللي جاي|اللي جايه|الي جاي|الي جايه|جاي|جايه|el gay|el gaya|elgay|elgaya|el gai|elly gay|elly gaya|eli gay|eli gaya|elli gay|elli gaya|ely gay|ely gaya|gay|gaya|el jay|el jaya|el 2adem|el adem|el qadem|el qadma|gelecek|onumuzdeki|haftaya|следующий|следующую|следующее|следующей|следующего|следующем|ближайший|ближайшую|ближайшее|nachsten|nachste|nachster|nachstes|nachstem|naechste|naechsten|kommenden|kommende|kommender|przyszly|przyszla|przyszlym|przyszlego|nastepny|nastepna|nastepnym|najblizszy|najblizsza',
)
next(
  1,
  'after next|مش الجاي اللي بعده|مش الجايه اللي بعدها|مش الجاي الي بعده|mesh el gay elly ba3do|msh el gay elly ba3do|mesh el gaya elly ba3daha|msh el gaya elly ba3daha|بعد الجاي|بعد الجايه|اللي بعد الجاي|اللي بعد الجايه|بعد القادم|بعد المقبل|ba3d el gay|ba3d el gaya|b3d el gay|elly ba3d el gay|elly ba3d el gaya|eli ba3d el gaya|через одну|ubernachste|ubernachsten|obur hafta',
)
put(
  { type: 'this' },
  'this|current|ده|دا|دي|هذا|هذه|الحالي|da|di|dah|dy|bu|этот|эту|это|этой|этом|этого|diese|diesen|dieser|dieses|diesem|w ten|w te|tym|tego',
)
put(
  { type: 'last' },
  'last|previous|اللي فات|اللي فاتت|الي فات|الماضي|الماضيه|الفايت|الفايته|elly fat|elly fatet|eli fat|gecen|прошлый|прошлую|прошлой|прошлом|letzten|letzte|letzter|vergangenen|zeszly|zeszla|zeszlym|ubiegly',
)
const edge = (name: Edge, phrases: string) => put({ type: 'edge', edge: name }, phrases)
edge(
  'start',
  'beginning of|the beginning of|start of|the start of|early|اول|أول|بدايه|اوايل|مطلع|مع بدايه|awel|2awel|bedayet|awa2el|basi|basinda|basindan|basindan itibaren|baslarinda|начало|начале|начала|anfang|beginn|poczatek|poczatku|na poczatku',
)
edge(
  'middle',
  'middle of|the middle of|mid|mid of|نص|نصف|منتصف|وسط|اواسط|nos|nosf|wast|ortasi|ortasinda|ortasina|ortalarinda|середина|середине|середины|mitte|polowa|polowie|w polowie|polowy',
)
edge(
  'end',
  'end of|the end of|last week of|the last week of|last days of|اخر اسبوع في|اخر اسبوع من|اخر ايام|akher osboo3 fe|a5er osboo3 fe|end|late|le2akher|l2akher|la2akher|le2a5er|l2a5er|la2a5er|اخر|آخر|نهايه|اواخر|a5er|akher|2a5er|nehayet|sonu|sonunda|sonuna|sonundan|sonlarinda|sonuna kadar|sonlari|конец|конце|конца|ende|koniec|koncu|konca',
)

const unit = (name: Unit, phrases: string, amount?: number) =>
  put(amount === undefined ? { type: 'unit', unit: name } : { type: 'unit', unit: name, amount }, phrases)
unit(
  'minute',
  'دقيقه|دقايق|دقائق|minute|minutes|min|mins|di2i2a|de2i2a|da2aye2|d2ay2|dakika|минуту|минут|минуты|minuten|minut|minuty|minute',
)
unit('hour', 'ساعات|hour|hours|hrs|sa3at|час|часа|часов|stunde|stunden|godzine|godziny|godzin|godzina')
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
  'after|later than|not before|no earlier than|not earlier than|بعد|من بعد|مش قبل|عقب|من عقب|ورا|ba3d|b3d|baad|mn ba3d|msh abl|после|не раньше|nach|fruhestens|po|nie wczesniej niz',
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
put(
  { type: 'not' },
  'not|except|except for|apart from|ما عدا|ماعدا|كل يوم الا|кроме|ausser|poza|oprocz|مش|مو|ليس|msh|mesh|mish|moosh|instead of|rather than|بدل|بدلا من|badal|не|вместо|nicht|anstatt|statt|nie|zamiast',
)
put(
  { type: 'refusal' },
  "some evening soon|some day soon|some time soon|one day soon|can't|cant|cannot|can not|won't|busy|not free|not available|unable|مشغول|مشغوله|مش فاضي|مش فاضيه|مش هقدر|مش هينفع|مينفعش|مينفعنيش|ماينفعش|مقدرش|msh fady|msh fadya|mesh fady|msh ha2dar|mayenfa3sh|mayenfa3neesh|msh haynfa3|msh hynfa3|mashghool|mash3'ool|not gonna work|not going to work|isn't going to work|isnt going to work|won't work|wont work|no good|not good|isn't good|doesn't work|doesnt work|does not work|not possible|is out|won't do|not suitable|doesn't suit|بلاش|بلاها|سيبك من|ما ينفع|لا ينفع|ما بينفع|مو مناسب|مش مناسب|مش مناسبه|مش مناسبني|مايناسبنيش|ميناسبنيش|balash|balaash|sebak men|mesh monaseb|msh monaseb|mynasebneesh|may2drsh|mesh ha2dar|mesh hayenfa3|mesh haynfa3|musait degilim|musait degil|uygun degil|uymaz|gelemem|не подходит|не получится|не выйдет|отпадает|passt nicht|passt mir nicht|geht nicht|geht leider nicht|nie pasuje|odpada|nie dam rady|не могу|не смогу|занят|занята|kann nicht|nie moge",
)
put({ type: 'not-before' }, 'degil|olmaz|olmuyor|haric|disinda')
put({ type: 'not-before', bare: true }, 'لا|لاء|la2|laa2|no|nope|нет|nein|hayir')
put(
  { type: 'same-time' },
  'this time|about this time|at this time|زي دلوقتي|زي دلوقت|في نفس الوقت ده|zay delwa2ty|zay dlwa2ty|bu saatte|bu saatlerde|bu vakitte|в это же время|в это время|um diese zeit|o tej porze|o tej samej porze',
)
put(
  { type: 'break' },
  'صباح الخير|صباح النور|صباح الفل|مساء الخير|مساء النور|مساء الفل|good morning|good evening|good afternoon|good night|sabah el kheir|sabah el 5eir|saba7 el 5eir|saba7 el kheir|masa2 el kheir|masa2 el 5eir|masa el kheir|iyi aksamlar|iyi sabahlar|iyi geceler|iyi gunler|добрый вечер|доброе утро|добрый день|guten morgen|guten abend|gute nacht|guten tag|dobry wieczor|dzien dobry|but|bas|بس|لكن|خليها|خليه|خلينا|make it|how about|what about|bs|bass|khaleeha|khaliha|khaleeh|5aleeha|5aliha|ama|fakat|но|давайте|aber|ale|sondern|lieber|instead|rather',
)
put(
  { type: 'hour-word' },
  "الساعه|الساعة|ساعه|ساعة|السّاعة|o'clock|oclock|el sa3a|sa3a|el saa3a|saa3a|elsa3a|el sa3ah|saat|saati|saatinde|часов|часа|час|uhr|godz|godzinie|at|@|um|в|во|o|klo",
)
put({ type: 'day-word' }, 'يوم|ليوم|بيوم|yom|youm|yoom|the|on the|dnia|am|den|dem|числа|ayin')
put({ type: 'am' }, 'am|a.m|a.m.|ص|ص.')
put({ type: 'pm' }, 'pm|p.m|p.m.|م|م.')
