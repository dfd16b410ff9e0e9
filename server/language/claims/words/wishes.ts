import type { Spellings } from '../../lexicon/phrases.ts'

/** Of no home in particular: what the customer may want, what we may look for, and the words for telling and not telling. */
export const wishes: Record<string, Spellings> = {
  wish: {
    en: 'you asked about|you asked for|you asked whether|you asked if|you were asking|you wanted to know|if you need|if you want|if you prefer|if you would like|if youd like|if youd prefer|if youd rather|if youre looking for|if you are looking for|if youre after|should you need|should you want|in case you need|in case you want|look for|looking for|search for|i can find you|i can suggest|keep an eye|let you know if|let you know when|notify you|if it becomes|if it comes|if it gets|if one becomes|once it becomes|when it becomes|as soon as it|as soon as one|in case it|see if there|see whether|compared with a|compared to a|compared with an|compared to an|unlike a|unlike an|unlike most|than a|than an|than most|than many',
    ar: 'لو عايز|لو عايزة|لو حابب|لو حابة|لو محتاج|لو محتاجة|لو بتدور|لو تحب|لو تفضل|لو بتفضل|ادور|هدور|ندور|هندور|ابحث|نبحث|ارشح|نرشح|لو رجع|لو رجعت|لو بقي|لو بقت|لو اتوفر|لو اتوفرت|اول ما|في حالة|مقارنة ب',
    zi: 'law 3ayez|law 3ayza|law 7abeb|law 7ab|law me7tag|law betdawar|law t7eb|law teh7eb|law bet7eb|adawar|hadawar|ndawar|arasha7|law rege3|law ba2a|awel ma',
    tr: 'isterseniz|istiyorsanız|arıyorsanız|tercih ederseniz|ihtiyacınız varsa|bakabilirim|arayabilirim|önerebilirim|bulabilirim|tekrar müsait|yeniden müsait|boşalırsa|olursa',
    ru: 'если вам нужн*|если вам нужен|если вам важн*|если хотите|если вы хотите|если предпочитаете|если нужно|если нужна|если нужен|могу поискать|могу подобрать|могу найти|могу предложить|подберу|поищу|если освободится|если она освободится|если он освободится|когда освободится|если снова|как только',
  },
  /** What is taken up of the customer's words, in the clause it stands in. */
  echo: {
    en: 'sound like|sounds like|sound lovely|what a lovely|what a nice|how nice|how sweet|how lovely|i love the idea|love the idea|sounds|would be nice|would be lovely|would be ideal|would be great|is understandable|makes sense|matters to you|matters most|is important to you|is what you want|is your priority|is a priority|on your list|on your wish list|is a lovely idea|is a good idea|is a fair question|is a good question|you are after|youre after|you are hoping for|you have in mind|you would like|youd like|i know you want|i understand you|i see you want|since you|as you want',
    ar: 'اهم حاجة عندك|مهم ليك|مهم لحضرتك|مهمة ليك|مهمة لحضرتك|عارف ان|عارفة ان|فاهم ان|فاهمة ان|فكرة حلوة|فكرة جميلة|طلبك|سؤال مهم|حضرتك بتدور|بما انك|بما ان حضرتك',
    zi: 'aham 7aga 3andak|mohem leek|mohema leek|3aref en|3aref enak|fahem en|fahem enak|fekra 7elwa|fekra gameela|bma enak',
    tr: 'diye sordunuz|sorduğunuz|sizin için önemli|önemli olduğunu|istediğinizi|aradığınızı|harika bir fikir|güzel bir fikir|kulağa hoş',
    ru: 'звучит|для вас важн*|вам важн*|понимаю что|понимаю, что|вы ищете|вы хотите|хорошая идея|отличная идея',
  },
  /** What the customer heard or thought is not so. */
  mistaken: {
    en: 'isnt right|is not right|isnt correct|is not correct|incorrect|is wrong|not accurate|isnt accurate|outdated|out of date|not the right|not what i have|isnt what i have|a mix up|a misunderstanding',
    ar: 'مش مظبوط|مش مظبوطة|مش صح|غلط|مش دقيق|مش دقيقة|غير صحيح|غير دقيق|قديم',
    zi: 'mesh mazboot|msh mazboot|mesh sa7|msh sa7|ghalat|8alat|mesh da2ee2|msh da2ee2',
    tr: 'doğru değil|yanlış|güncel değil',
    ru: 'неверн*|не верно|неправильн*|ошибк*|не так|устарел*',
  },
  /** With a denial before it, nothing is told. */
  telling: {
    en: 'mention*|stated|state|states|specif*|listed|list|listing|lists|say|says|said|info|information|detail|details|data|notes|note|record|records|description|shown|indicate|indicates|indicated|clear|aware',
    ar: 'ذكر|معروف|معروفة|مذكور|مذكورة|مكتوب|مكتوبة|معلومة|معلومات|بيانات|البيانات|تفاصيل|محدد|محددة|واضح|واضحة|موضح|موضحة|الاعلان|اعلان|فكرة|ظاهر|ظاهرة',
    zi: 'ma3roof|ma3roofa|mazkoor|mazkora|mazkour|maktoob|maktooba|ma3loma|ma3lomat|bayanat|tafaseel|mo7added|mo7adad|wade7|wad7a|info|details|fekra',
    tr: 'belirtil*|belirten|yazm*|yazıl*|yazan|yazılı|bilgi*|geçm*|bilgisi|net',
    ru: 'указан*|упомян*|упомин*|информац*|данных|данные|сведен*|сказан*|написан*|говорится|описан*|понятн*',
  },
  /** With a denial before it, and one of us before that, nothing is told either: "I can't see …". */
  knowing: {
    en: 'see|find|know|tell|say|confirm|promise|guarantee|show|offer|share|give',
    ar: 'اعرف|شايف|شايفة|لاقي|اكد|اأكد|نأكد|اوعد|نوعد|ظاهر|ظاهرة',
    zi: '3aref|shayef|a2aked|aw3ed|la2y',
    tr: 'biliyor*|söz|göremiyor*|doğrula*|teyit*',
    ru: 'знаю|вижу|обещать|подтверд*',
  },
  /** Where what is told would stand, or what is set against it. */
  source: {
    en: 'listing|in my notes|on file|in our system|in our records|in the details|in the description|according to|rather than|instead of',
    ar: 'البيانات|الاعلان|حسب|عندي|المتاح',
    zi: '7asab|listing|bayanat|3andy',
    tr: 'ilan*|kayıtlar*|elimde*|bilgilere göre',
    ru: 'объявлен*|описани*|по данным|по моим данным|по нашим данным',
  },
}
