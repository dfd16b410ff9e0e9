import type { Spellings } from '../../lexicon/phrases.ts'

/** More of how one tells, does not tell, asks, takes up and sets against; read beside `stance`. */
export const moreStance: Record<string, Spellings> = {
  unknown: {
    en: 'dishonest to|would be wrong to|wouldnt be right to|would not be right to|misleading to|none is on|none is listed|none is recorded|none is mentioned|none are listed|none recorded|none listed|i can ask|can ask|could ask|happy to ask|glad to ask|ask the developer|ask the owner|ask the landlord|ask the seller|ask them|ask about|ask if|ask whether|will ask|asking the|check if|check whether|check about|check that|see if|see whether|verify|look into|i would have to|id have to|id need to|not among|isnt among|not part of the information|not part of what|not in what i|not on my list|not on the list|not on record|no * on record|no * recorded|not recorded|isnt recorded|is not recorded|not registered|not noted|isnt noted|not given|isnt given|not provided|isnt provided|not available to me|not in front of me|not in the data|no data|nothing on|nothing recorded|nothing noted|nothing listed|not something i|no confirmation|cannot promise|cant promise|cannot guarantee|cant guarantee|couldnt guarantee|could not guarantee|cannot speak|cant speak|wouldnt want to guess|would not want to guess|rather not guess|wont guess|will not guess|dont want to guess|do not want to guess|cannot tell|cant tell|cannot comment|cant comment|nobody can promise|nobody can say|left blank|blank in|missing from|is missing|not yet known|not known|isnt known|unconfirmed|hasnt been|has not been|awaiting|still waiting for|pending',
    ar: 'مش متسجل|مش متسجلة|مش مسجل|مش مسجلة|غير مسجل|غير مسجلة|مش متوفر|مش متوفرة|مش متاح عندي|مش ظاهر|مش ظاهرة|مش باين|مش موجود عندي|مش موجودة عندي|مش موجود في البيانات|مش موجودة في البيانات|مش قدامي|مش واضحة|مش معروف|مش معروفة|ماعنديش|ما عنديش|معنديش|معندناش|ماعندناش|مقدرش|ماقدرش|ما اقدرش|مش هقدر|مش قادر|مقدرش اوعد|مقدرش اضمن|مش هفتي|مش عايز افتي|مش هخمن|مش هأكد|مش ههقولك|هتحقق|اتحقق|استفسر|هستعلم|استعلم|اتأكد|اتأكدلك|هتأكدلك|اسألك|هسألك|هسأل لك|هسأللك|اسأل لك|اعرف لك|هعرفلك|هعرف لك|اراجع|هراجعلك|ممكن اسأل|اقدر اسأل|نقدر نسأل|مفيش بيانات|مفيش تفاصيل|مفيش اي معلومة|مفيش ذكر|ناقصة|ناقص عندي|لسه مجاش|هبلغك|هرجعلك|ارجعلك',
    zi: 'mesh metsagel|msh metsagel|mesh metsagela|msh metsagela|mesh mosagal|msh mosagal|mesh mosagala|mesh metwafer|msh metwafer|mesh metwafra|msh metwafra|mesh zaher|msh zaher|mesh bayen|msh bayen|mesh wad7a|msh wad7a|mesh ma3roof|msh ma3roof|msh mazkoor|msh mazkora|mesh mazkora|msh maktoob|mesh maktooba|msh maktooba|ma3andeesh|ma3ndeesh|ma3andish|ma3andnash|ma2darsh|ma2dersh|mesh ha2dar|msh ha2dar|mesh 2ader|msh 2ader|mesh hafty|msh hafty|mesh ha5amen|msh ha5amen|hat2akedlak|at2aked|at2akedlak|as2allak|has2allak|as2al|has2al|a3raflak|ha3raflak|astafser|hastafser|mafeesh bayanat|mafish bayanat|mafeesh tafaseel|na2sa 3andy|hargelak|harga3lak|aragel3ak',
    tr: 'yer almıyor|yer almamakta|kayıtlı değil|kayıtlarda yok|kayıtta yok|kayıtlarımızda yok|listede yok|listelenmemiş|listelenmiyor|görünmüyor|gözükmüyor|geçmiyor|bulunmamakta|elimde değil|elimizde yok|paylaşılmamış|girilmemiş|verilmemiş|bilgim bulunmuyor|bilgimiz yok|bilgi bulunmuyor|bilgi bulunmamakta|söyleyemem|söyleyemiyorum|garanti edemem|söz veremem|tahmin etmek istemem|sorup|sorabilirim|öğrenip|öğrenebilirim|kontrol edip|kontrol ederim|danışayım|netleştir*|kesin bir şey',
    ru: 'не отмечен*|не зафиксирован*|не числит*|не значит*|не внесен*|не заявлен*|не перечислен*|отсутствует информац*|информации нет|нет записи|нет отметки|нет сведений|не располага*|не могу обещать|не могу гарантировать|не могу подтвердить|не берусь|гадать не|не буду гадать|не хочу гадать|не в курсе|пока неизвестн*|выясню|выясним|запрошу|могу спросить|могу узнать|могу уточнить|нужно спросить|надо спросить|неизвестно|не сообщ*',
  },
  wish: {
    en: 'you are looking for|you want something|you need something|you want a|you need a|you wanted',
    ar: 'حضرتك عايز|حضرتك عايزة|انت عايز|انتي عايزة|حضرتك محتاج|حضرتك محتاجة|حضرتك بتدور علي|طالب حاجة|طالبة حاجة',
    zi: 'enta 3ayez|enty 3ayza|7adretak 3ayez|hadretak 3ayez|7adretik 3ayza|enta me7tag|enta betdawar',
    tr: 'istediğiniz|aradığınız|sorduğunuz|diye sordunuz',
    ru: 'вы спрашивали|вы просили|вам нужно что|вы хотели',
  },
  offer: {
    en: 'shall we|should i|should we|would that|does that|do any|is that|is this|how about|what about|why not|any particular|any questions|anything else|care to|like me to|like to',
    ar: 'تحبو|تحبوا|ايه رأيك|ايه رايك|حابب|حابة|تفضل|تفضلي|ليه لأ|نحدد|احدد|ابعت|ابعتلك|اكتبلك|احسبلك|اجهزلك|اوريك|انسب|يناسبك|يناسب حضرتك|مناسب ليك|مناسب لحضرتك|اي استفسار|سؤال تاني',
    zi: '7abeb|7aba|tefadal|te7ebo|eh ra2yak|eih rayak|a7seblak|ab3atlak|aktblak|aktbelak|nehaded|ne7aded|a7aded|yenasbak|monaseb',
    tr: 'ister miydiniz|yardımcı olayım|göndereyim|gönderelim|ayarlayalım|planlayalım|uygun mu|ne dersiniz|bakalım mı',
    ru: 'подсказать|прислать|рассчитать|назначить|организовать|может быть|может,|как вам|вам удобно|что скажете|подобрать',
  },
  budget: {
    en: 'fits|fits in|matches|suits|stays within|is within|falls within|covers|is above|is over|exceeds|cap|ceiling|maximum|max|limit of|range|you told me|what you told|you set|you gave|you named|your target|your number|your figure|i hear you|noted|understood|got it|with your|for your|hear you on|you are hoping|you were hoping|you can spend|you can stretch|you have in mind|you are thinking|you put|you would put',
    ar: 'حضرتك قلت|قلت لي|قلتلي|قلتي|قولت|قولتلي|ذكرت|كتبت|حضرتك عايز|حضرتك عايزة|سقف|السقف|حدود|في حدود|الحد اللي|اللي قلته|اللي قولته|اللي قلتيه|اللي حضرتك قلته|زي ما قلت|زي ما طلبت|فهمتك|فهمت|فاهمك|فاهم|تمام|رقمك|الرقم اللي|مبلغك|المبلغ اللي|اللي معاك|هدفك',
    zi: '7adretak 2olt|hadretak olt|2olt|olt|2oltely|oltely|zakart|katabt|sa2f|el sa2f|7edood|fe 7edood|elly 2olto|elly olto|zay ma 2olt|zay ma talabt|fehemtak|fhmtak|fehemt|fhmt|fahem|fahmak|tamam|ra2amak|mablaghak|elly ma3ak',
    tr: 'üst sınır*|sınırınız|limitiniz|söylediğiniz|belirttiğiniz|verdiğiniz|aklınızdaki|hedefiniz|anladım|anlıyorum|not aldım',
    ru: 'вы назвали|вы сказали|вы указали|вы говорили|ваш лимит|вашем бюджете|ваш потолок|потолок|лимит*|понял*|понимаю|услышал*',
  },
  negation: {
    en: 'without any|isnt any|arent any|wasnt|hardly',
    ar: 'ولا|مافيهاش|مفيهاش|مافيهوش|مفيهوش|مالهاش|ملهاش|ملوش|مالوش|مش|مهيش|مهواش|ماهيش',
    zi: 'mafehash|mafihash|mafehosh|malhash|maloosh|wala|msh',
    tr: 'değildir|değiller|yoktur|bulunmamaktadır',
    ru: 'нету|никак*|ничего',
  },
  asserts: {
    en: 'get|gets|youll get|you get|measures|sits|stands|comes to|runs|boasts|holds|enjoys',
    ar: 'فيها|عليها|ليها|معاها|عندها|موجود|موجودة|بيطل|بتطل',
    zi: '3aleha|leeha|ma3aha|3andaha|mawgood|mawgooda',
    tr: 'vardır|sunuyor|içeriyor|geliyor',
    ru: 'имеются|предусмотрен*|оснащен*',
  },
  count: {
    en: 'of them|of these|of the two|of those|choices|matches|rest|picks|suggestions|plans|instalments|payments',
    ar: 'منهم|فيهم|اللي فوق|دول',
    zi: 'menhom|fehom|dol',
    tr: 'tanesi|ikisi|tane',
    ru: 'из них|штук*',
  },
  versus: {
    en: 'as opposed to|whereas|in comparison with|next to',
    ar: 'امام|في مقابل|بالمقارنة ب|مقارنة ب|ضد',
    zi: 'fe mo2abel|mo2arana b',
    tr: 'karşılık|kıyasla|göre|iken',
    ru: 'по сравнению с|в сравнении с|вместо|а у',
  },
}
