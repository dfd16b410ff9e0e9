import type { Spellings } from '../lexicon/phrases.ts'

/** How a message asks: whether it questions, wishes, compares, wants more or takes something back. */
export const spelledManners: Record<string, Spellings> = {
  question: {
    en: 'is it|does it|are there|is there|do you|can i|what|which|when|who|has it|is the|does the|how|are they|do they',
    ar: 'هل|فيها|فيه|فيهم|امتى|ايه|مين|ليه|ازاي|ينفع|عندكو|عندكم|عندك|في كام|هي|هو|ولا|اه ولا لا|امتي',
    zi: 'feha|feeha|fiha|fih|feeh|emta|emtaa|eh|meen|ezay|yenfa3|3andoko|3andokom|hal|wala|fe',
    tr: 'mı|mi|mu|mü|var mı|var mi|ne zaman|nasıl|nasil|hangi|kim|midir|mudur',
    ru: 'есть ли|когда|какой|какая|какое|какие|кто|как|ли|можно ли|а есть',
  },
  wish: {
    en: 'i want|i need|we want|we need|looking for|prefer|i would like|i d like|better|only|must have|show me|interested in|give me|instead|i am after|at least|at most|max|maximum|no more than|up to|any|anything',
    ar: '^عايز|^عاوز|عايزة|عاوزة|عايزين|محتاج|محتاجة|محتاجين|بدور|بندور|افضل|نفسي|ياريت|يكون|تكون|وريني|يفضل|بس|اكتر من|اقل من|مش اكتر|حد اقصى|بحد اقصى|اريد|ابغى|عندكم|عندكو',
    zi: '3ayez|3ayza|3awez|3awza|3ayzeen|3ayzin|mehtag|me7tag|me7taga|badawar|bndawar|yareet|yakoon|ykon|tekoon|warene|warini|bass|bas|3andoko|3andokom|mesh aktar',
    tr: 'istiyorum|isterim|arıyorum|ariyorum|lazım|olsun|tercih|bakıyorum|istiyoruz|en fazla|en az|arıyoruz|sadece|olmalı',
    ru: 'хочу|нужна|нужен|нужно|нужны|ищу|ищем|хотим|хотелось|предпочит*|интересует|покажите|только|не более|максимум|не менее',
  },
  whatIf: {
    en: 'what if|what about|how about|if i can|if i could|if i raise|and in|can wait',
    ar: 'طب لو|لو زودت|طيب لو|ماذا لو|ايه رأيك في|طب و|لو خليتها|لو رفعت|لو استنيت|وفي',
    zi: 'tab law|tayeb law|law zawedt|law zawadt|law rafa3t|tab w|law estanet',
    tr: 'peki ya|ya|olursa|olsa|çıkarsam|arttırırsam|bekleyebilirim',
    ru: 'а если|если увелич*|что насчет|а что если|могу подожд*|а в',
  },
  more: {
    en: 'anything else|something else|other options|more options|show more|others|another one|any others|any other|what else|more like|next ones|show me more',
    ar: 'حاجة تانية|غيرهم|غيرها|تاني|اختيارات تانية|عندك غير|كمان|غير كده|غير دول|بدائل|حاجات تانية',
    zi: '7aga tanya|haga tanya|gherha|8erha|gherhom|tany|e5tyarat tanya|kaman|8er keda|gher keda|7agat tanya',
    tr: 'başka|baska|diğer|diger|başka seçenek|başka var mı|daha fazla göster',
    ru: 'друг* вариант*|еще вариант*|что еще|еще что|другие|покажите еще|есть еще',
  },
  cancel: {
    en: "cancel|call off|can't make it|cannot make it|can not make it|won't make it|cant come|not coming|no longer want to see",
    ar: 'الغي|الغاء|^الغي|^لغي|كنسل|مش هقدر اجي|مش هعرف اجي|مش جاي|مش جاية|نلغي',
    zi: 'cancel|elghy|el8y|la8y|kansel|mesh ha2dar agy|mesh hakdar agy|mesh gay|nel8y|elghaa',
    tr: 'iptal|iptal et|gelemeyeceğim|gelemiyorum|vazgeçtim|gelemem',
    ru: 'отмен*|не смогу прийти|не приду|не получится прийти|не сможем',
  },
  sameTime: {
    en: 'same time|same hour',
    ar: 'نفس الميعاد|نفس الوقت|نفس الساعة|نفس المعاد',
    zi: 'nafs el wa2t|nafs el ma3ad|nafs el sa3a|nafs el mi3ad|nafs elwa2t',
    tr: 'aynı saat|ayni saat|aynı saatte|aynı zaman',
    ru: 'то же время|тоже время|в то же время|тот же час',
  },
  cheaper: {
    en: 'cheaper|cheapest|less expensive|costs less|lower price|better price|more expensive|cheaper one',
    ar: 'ارخص|الارخص|اغلى|الاغلى|اوفر',
    zi: 'arkhas|ar5as|el arkhas|aghla|a8la|awfar|ar5ashom',
    tr: 'daha ucuz|en ucuz|ucuz|daha uygun|pahalı|daha pahalı',
    ru: 'дешевле|дороже|дешев*|самый дешев*|выгодн*',
  },
  bigger: {
    en: 'bigger|biggest|larger|largest|smaller|smallest|more space|more spacious',
    ar: 'اكبر|الاكبر|اوسع|الاوسع|اصغر',
    zi: 'akbar|awsa3|asghar|as8ar|el akbar',
    tr: 'daha büyük|en büyük|daha geniş|geniş|büyük olan|küçük',
    ru: 'больше|просторн*|самый больш*|меньше|крупнее',
  },
  nearer: {
    en: 'nearer|nearest|closer|closest|which is near',
    ar: 'اقرب|الاقرب|ابعد',
    zi: 'a2rab|aqrab|akrab|el a2rab|ab3ad',
    tr: 'daha yakın|en yakın',
    ru: 'ближе|ближайш*|дальше',
  },
  sooner: {
    en: 'sooner|earlier|soonest|ready first|delivered first|faster|earliest',
    ar: 'بتستلم الاول|استلام اسرع|اسرع استلام|اقرب استلام|استلام اقرب|بدري عن',
    zi: 'asra3|estelam asra3|a2rab estelam|awel estelam|hatestelem el awel',
    tr: 'daha erken|daha önce|en erken|önce teslim',
    ru: 'раньше|скорее|быстрее|раньше всех',
  },
  other: { en: 'other|another|else', ar: 'تاني|تانية|غير|غيرها', zi: 'tany|tanya|gher|8er', tr: 'başka|diğer', ru: 'друг*|еще' },
  thanks: {
    en: 'thanks|thank you|thx|ok|okay|great|perfect|got it|cheers|noted',
    ar: 'شكرا|تسلم|متشكر|تمام|ماشي|حلو|اوكي|جميل|ميرسي',
    zi: 'shokran|tamam|mashy|mashi|7elw|merci|tslm|teslam|ok|tmam',
    tr: 'teşekkürler|tesekkurler|sağol|sagol|tamam|peki|eyvallah|güzel|teşekkür ederim',
    ru: 'спасибо|благодарю|хорошо|понятно|ясно|ок|отлично|окей',
  },
}
