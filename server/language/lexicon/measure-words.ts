import type { Spellings } from './phrases.ts'

/** What a number counts. */
export const units = {
  room: {
    en: 'bed|beds|bedroom|bedrooms|bedrom|bedrooom|bed room|bed rooms|br|brs|bdr|bd|bhk|bedder|room|rooms|bedroomed|schlafzimmer|zimmer|sypialni*|pokoj*',
    ar: 'غرفة|غرفه|غرف|غرفتين|اوضة|اوضه|اوض|أوض|اوضتين|نوم|غرفة نوم|غرف نوم|غرفتين نوم|اوض نوم|قوض|اوده|اود|بيدروم|بيد روم',
    zi: 'otteten|otten|2otteten|2oda|oda|owda|2owda|2owad|owad|awad|ewad|2ewad|ghorfa|8orfa|ghoraf|8oraf|ghorfet|8orfet|ghorfeten|8orfeten|ghorfetein|odten|2odten|2odeten|odeten|odetein|2odetein|odeteyn|odteen|2odteen|oodten|ooditen|oditen|odtein|2odtein|owdeten|owdten|ghorften|ghorfteen|8orfteen|8orften|owdteen|otten|ghoraf nom|owad nom|bedroom|ghorfet nom|odet|2odet|noum|nom',
    tr: 'yatak odalı|yatak odası|oda|odalı',
    ru: 'спальн*|комнат*|комнатн*',
  },
  bath: {
    en: 'bath|baths|bathroom|bathrooms|bathrom|toilet|toilets|wc|restroom|restrooms|ensuite|ensuites|badezimmer|lazien*',
    ar: 'حمام|حمامات|حمامين|تواليت|حمامات|دورة مياه',
    zi: '7amam|7amamat|7ammam|hamam|hamamat|7amamen|7amamein|hamamen|7ammamen|7amameen|hamameen|toilet|bathroom',
    tr: 'banyo|banyolu|tuvalet',
    ru: 'ванн*|санузл*|туалет*',
  },
  metre: {
    en: 'm2|sqm|sq m|sq metres|sq meters|sqms|square meter|square meters|square metre|square metres|meter|meters|metre|metres|mtr|mt|m sq|meter square|meters square|qm|squared|sm',
    ar: 'متر|م2|م|متر مربع|امتار|مترا|م مربع|مترمربع',
    zi: 'metr|mitr|meter|mtr|metr moraba3|m2|amtar',
    tr: 'metrekare|m2|metre',
    ru: 'метр*|квадрат*|м2|кв м|квм',
  },
  year: {
    en: 'year|years|yr|yrs|y',
    ar: 'سنة|سنه|سنين|سنوات|سنتين|اعوام|عام|عامين|سنينن',
    zi: 'sana|sna|sneen|snen|sanawat|snin|sinin|seneen|senen|sanatin|santen|sanaten|3am',
    tr: 'yıl|yıllık|sene',
    ru: 'год*|лет',
  },
  month: {
    en: 'month|months|mo',
    ar: 'شهر|شهور|اشهر|شهرين|شهور',
    zi: 'shahr|shohoor|shohour|shahren|shahrein|ashhor|shuhur|shhoor|shohor',
    tr: 'ay|aylık',
    ru: 'месяц*',
  },
  other: {
    en: 'minute|minutes|min|mins|km|kilometer|kilometers|kilometre|kilometres|hour|hours|hrs|day|days|week|weeks|floor|floors|storey|storeys|person|people|persons|guests|kids|children|adults|times|time|unit|units|apartments|flats|villas|options|cars|car|buildings|photos|pm|am|oclock|st|nd|rd|th|percent|star|stars|phase|kinder|spots|visits|nights|night',
    ar: 'دقيقة|دقيقه|دقايق|دقائق|كيلو|كم|ساعة|ساعه|ساعات|يوم|ايام|يومين|اسبوع|اسابيع|اسبوعين|دور|ادوار|الدور|فرد|افراد|اشخاص|نفر|اطفال|مرات|مرة|مره|وحدة|وحدات|شقق|اختيارات|عربيات|عربية|صور|عمارة|عمارات|مرحلة|الاف مرة|ليالي|ليلة|عيال|ولاد|اولاد',
    zi: 'de2e2a|d2e2a|da2aye2|d2aye2|kilo|km|sa3a|sa3at|youm|yom|ayam|yomen|osboo3|asabee3|dor|door|adwar|fard|afrad|ashkhas|nafar|atfal|marat|mara|wa7da|we7dat|wa7dat|3arabeya|3arabeyat|sowar|3omara|mar7ala|leila|layaly|3eyal|welad',
    tr: 'dakika|saat|gün|hafta|kat|kişi|çocuk|gece',
    ru: 'минут*|час*|дн*|недел*|этаж*|человек*|дет*|раз|км',
  },
} satisfies Record<string, Spellings>

/** Words that make a number an upper or lower bound. Longer phrases win: "not more than" is not "more than". */
export const limits = {
  max: {
    en: 'not bigger then|less then|smaller then|no more then|at the very most|at the very top|raise it to|raised it to|push to|can push to|went up to|increase it to|stretch it to|bump it to|raise to|bit up to|max|maximum|maximun|up to|upto|under|below|less than|no more than|not more than|nothing more than|nothing over|nothing above|at most|at the most|not exceeding|not exceed|doesnt exceed|does not exceed|dont exceed|exceeding|or less|or below|or under|or cheaper|cheaper than|lower than|not over|not above|dont go over|dont want to go over|cant go over|cannot go over|cant exceed|cannot exceed|cant go above|no higher than|no bigger than|smaller than|not bigger than|not larger than|tops|top|ceiling of|limit is|limit of|limit|cap|capped at|go up to|stretch to|stretch up to|can stretch|as high as|till|until|within|and below|and under|hochstens|maximal|maksymalnie|my max|budget max|spend up to',
    ar: 'اكتر حاجة|اكتر حاجه|لو زودت ل|لو زودنا ل|زودت ل|زودنا ل|زودناها ل|ازود لغاية|ازود لحد|ازود ل|نزود ل|نزود لحد|اقل من|أقل من|تحت|لحد|لغاية|لغايه|حد اقصي|بحد اقصي|كحد اقصي|اقصي|اقصي حاجة|اقصاها|اقصاه|الحد الاقصي|مش اكتر من|مش اكثر من|ليس اكثر من|ماكس|ماكسيموم|ماكسيمم|مكس|ميزيدش عن|مايزيدش عن|ما يزيدش عن|متزيدش عن|ماتزيدش عن|ما تزيدش عن|ميزدش عن|لا يزيد عن|لا تزيد عن|لا يزيد|لا تزيد|لا تزيد مساحتها عن|لا يتجاوز|لا تتجاوز|لا يتعدي|لا تتعدي|مايتعداش|ميتعداش|متتعداش|ماتتعداش|ما يتعداش|ميعديش|مايعديش|ما يعديش|متعديش|ماتعديش|مايزدش|بالكتير|بالكثير|بالكتير اوي|علي الاكثر|علي اقصي تقدير|ارخص من|اصغر من|وانت نازل|فيما اقل|او اقل|فاقل|فأقل|وتحت|مش هقدر ازود عن|مش هزود عن|مش عايز ازود عن|مش هينفع اكتر من|اخري|أخري|اخرنا|اخر حاجة|اخر ميزانيتي|اخره|ميكترش عن|مايكترش عن|لو زودت ل|زودت ل|ازود ل|ازودها ل|ممكن ازود ل|اوصل ل|ممكن اوصل ل|نوصل ل|ماكسمم|بيزيدش عن|مبيزيدش عن|فما اقل|وانزل',
    zi: 'akter 7aga|aktar 7aga|aktr 7aga|akter haga|zawedt le|zawedna le|zawedt l|azawed le|azawed le7ad|nezawed le|a3ala le|a2al men|a2al mn|2a2al mn|a2l mn|aqal men|akal men|ta7t|taht|le7ad|l7ad|le 7ad|li7ad|leghayet|le8ayet|l8ayt|7ad aksa|had aqsa|7ad 2aksa|aksa|aqsa|2a2sa 7aga|a2sa 7aga|a2sa|mesh aktar men|msh aktar mn|mesh aktar mn|msh aktr mn|mesh akter men|max|maximum|maxmum|mayzedsh 3an|myzedsh 3an|mayzeedsh 3an|mayezidsh 3an|mayzidsh 3an|matzedsh 3an|matzeedsh 3an|metzedsh 3an|mayeta3adash|mayt3adash|mayet3adash|myt3adash|matet3adash|may3adeesh|may3adish|my3adesh|bel keteer|bel kteer|belkteer|bel ketir|belkteer awy|belketeer|bel kter|ar5as men|ar5as mn|arkhas men|arkhas mn|as8ar men|asghar men|a5ry|akhry|a5rena|a5er 7aga|aw a2al|w a2al|law zawedt l|azawed l|zawedt l|awsal l|momken awsal l|wenta nazel|fama a2al|w anzel',
    tr: 'en fazla|en çok|maksimum|altında|kadar|e kadar|a kadar|geçmesin|aşmasın|altı',
    ru: 'до|не более|не больше|максимум|не дороже|меньше|дешевле|в пределах|не выше|не превыша*',
  },
  min: {
    en: 'cant do less than|wont do with less than|cant be less than|cant be under|more then|bigger then|larger then|at the very least|min|minimum|at least|atleast|more than|over|above|no less than|not less than|nothing less than|nothing under|not under|not below|or more|or above|or bigger|or larger|or higher|and up|and above|and more|upwards|upward|starting from|starting at|from|bigger than|larger than|greater than|not smaller than|no smaller than|no fewer than|not fewer than|mindestens|minimalnie|plus|higher than|plus sqm|or greater',
    ar: 'مينفعش اقل من|مش هينفع اقل من|ماينفعش اقل من|مايقلوش عن|ميقلوش عن|مايقلش عن|ما يقلوش عن|ماتقلش عن|مايقلوش|ميقلوش|علي الاقل|علي الأقل|عالاقل|ع الاقل|لا تقل عن|لا يقل عن|لا تقل|لا يقل|لا تقل مساحتها عن|لا يقل عدد|متقلش عن|ماتقلش عن|ما تقلش عن|متقلش|ميقلش عن|مايقلش عن|ما يقلش عن|ميقلش|اكتر من|اكثر من|اكبر من|فوق|فوق ال|من اول|ابتداء من|ابتداءا من|بداية من|مش اقل من|ليس اقل من|حد ادني|بحد ادني|كحد ادني|الحد الادني|فيما فوق|وانت طالع|فاكثر|فأكثر|فما فوق|او اكتر|او اكثر|او اكبر|واكتر|وطالع|اقل حاجة|أقل حاجة|مينيمم|مينيموم|مينمم|من فوق|مبتقلش عن|علي الأقل يكون|بتبدا من|يبدا من',
    zi: 'mesh hayenfa3 a2al men|mayenfa3sh a2al men|msh hynf3 a2al mn|mesh a2al men|may2elosh 3an|may2elesh 3an|mayelosh 3an|mate2elesh 3an|3al a2al|3ala el a2al|3ala ela2al|3al2a2al|3al 2a2al|3ala el 2a2al|matz2elsh 3an|mat2elsh 3an|mat2ellesh 3an|mat2elish 3an|mate2elesh 3an|may2elsh 3an|may2ellesh 3an|maye2elesh 3an|m2lsh 3an|aktar men|aktar mn|aktr mn|akbar men|akbar mn|akbr mn|fo2|foo2|men awel|mn awel|mesh a2al men|msh a2al mn|mesh a2al mn|7ad adna|had adna|aw aktar|aw akbar|w aktar|fama fo2|fama foo2|wenta tale3|a2al 7aga|minimum|akter men|akter mn|aktur men|w tale3',
    tr: 'en az|minimum|üzeri|üstü|fazla|den fazla|dan fazla|büyük',
    ru: 'от|не менее|не меньше|минимум|больше|свыше|как минимум|более',
  },
} satisfies Record<string, Spellings>

/** What an amount is of. */
export const moneyRoles = {
  monthly: {
    en: 'a month|per month|monthly|each month|every month|month|pm|p m|pcm|p/m|/month|/mo|per mo',
    ar: 'شهري|شهريا|شهرى|في الشهر|فى الشهر|بالشهر|الشهر|كل شهر|للشهر|شهرية',
    zi: 'fel shahr|fe el shahr|shahry|shahri|shahreyan|kol shahr|bel shahr|el shahr|shahria|fi el shahr|monthly',
    tr: 'ayda|aylık|aylik|her ay',
    ru: 'в месяц|ежемесячн*|месяц*',
  },
  weekly: {
    en: 'a week|per week|weekly|each week',
    ar: 'في الاسبوع|اسبوعيا|الاسبوع|كل اسبوع|اسبوعي|بالاسبوع',
    zi: 'fel osboo3|osboo3y|kol osboo3|fel esboo3',
    tr: 'haftalık|haftada',
    ru: 'в неделю|за неделю',
  },
  nightly: {
    en: 'a night|per night|nightly|each night',
    ar: 'في الليلة|الليلة|لليلة|في الليله|لليله|الليله',
    zi: 'fel leila|fel lela|el leila|el lela|lel leila',
    tr: 'gecelik|gecesi',
    ru: 'за ночь|в ночь|за сутки|в сутки',
  },
  daily: {
    en: 'a day|per day|daily',
    ar: 'في اليوم|يوميا|لليوم|باليوم|يومي',
    zi: 'fel youm|fel yom|yawmeyan|lel yom|yawmy',
    tr: 'günlük|günde',
    ru: 'в день|за день',
  },
  yearly: {
    en: 'a year|per year|yearly|annually|per annum|annual',
    ar: 'في السنة|ف السنة|سنويا|سنوي|في السنه|بالسنة|للسنة',
    zi: 'fel sana|sanawy|sanaweyan|bel sana',
    tr: 'yıllık|yılda|senelik',
    ru: 'в год|за год',
  },
  budget: {
    en: 'raise|raise the budget|increase the budget|budget|budjet|bugdet|budgt|my budget|our budget|i have|ive got|we have|i can pay|can pay|afford|spend|willing to pay|price range|got|can afford|can go',
    ar: 'ميزانية|ميزانيه|ميزانيتي|ميزانيتنا|الميزانية|الميزانيه|بادجت|البادجت|باجت|معايا|معانا|معي|في ايدي|في ايدينا|قدرتي|امكانياتي|اقدر ادفع|هدفع|في حدود|حدود|بحدود|حوالي|تقريبا|لو زودت|ازود|زود',
    zi: 'mezanya|mizaneya|mezaneya|mezanity|mezaneyty|mizaneyty|mezaneyti|mezaneyet|budget|el budget|badget|m3aya|ma3aya|m3ana|ma3ana|fi edy|a2dar adfa3|zawed|zawwed|zawedt|zawed el|zawedly|fe 7edood|fi 7odood|7odood|7edood|7awaly|7waly|hawaly|ta2reeban|zawedt|azawed',
    tr: 'bütçe|bütçem|bütçemiz|param var',
    ru: 'бюджет*|располага*|у меня есть|готов* заплатить|готов* потратить',
  },
} satisfies Record<string, Spellings>
