import type { Spellings } from './phrases.ts'

/** Words by which people ask where something is, ask to see it, and weigh one thing against another. */
export const placeWords = {
  where: {
    en: 'where|wheres|where is|located|what area is|which area is|which district|what district|which part of|which city is|what city|what area|which area|whereabouts|what neighbourhood|what neighborhood|which neighborhood|wo ist|gdzie',
    ar: 'فين|وين|اين|في انهي منطقة|في انهي حتة|انهي منطقة|انهي حته|في اي منطقة|اي منطقة بالظبط|في اني منطقة|منطقة ايه|منطقه ايه|حي ايه|بتقع|يقع|تقع|واقعة فين|مكانها|مكانه|مكانهم|المكان فين|في أنهي مكان|فييين|انهي حي',
    zi: 'fen|feen|fein|fean|wen|wein|anhy mante2a|anhi mante2a|makanha|makano|mante2et eh|f anhy mante2a|ayen|f anhy 7etta|anhy 7eta|makanhom',
    tr: 'nerede|neresi|hangi bölge|hangi semt|nerde|konumu',
    ru: 'где|в каком районе|какой район|где находится|где расположен*',
  },
  pin: {
    en: 'location|location pin|pin|the pin|google maps|map|maps|gps|coordinates|exact location|address|full address|live location|the location|share location|drop a pin|pin location|navigation|waze|street name',
    ar: 'لوكيشن|اللوكيشن|لوكيشين|الموقع|موقع|موقعها|موقعه|العنوان|عنوان|عنوانها|العنوان بالظبط|خريطة|الخريطة|جوجل ماب|جوجل مابس|خرايط|البن|احداثيات|علي الخريطة|اللوكيشن بالظبط|لوكيشنها|الخرايط|لوكيشنكم',
    zi: 'location|lokeshen|lokation|lokeishen|el location|el lokeshn|el 3enwan|3nwan|3enwan|3onwan|el maw2e3|mawke3|maw2e3|5areeta|kharita|map|el map|google maps|pin|loc|locationha',
    tr: 'konum|adres|harita|konum at',
    ru: 'локаци*|адрес*|геолокаци*|карт* места|координат*|точк* на карте|геоточк*',
  },
  distance: {
    en: 'how far|far from|distance|distance to|distance from|minutes from|how many minutes|walking distance|how close|close to|near to|how near|drive from|drive to|far away|how long to get|how long is the drive|how long does it take to get|how long does it take to drive|how long would it take|km from|how many km|how many kilometers|far|minutes to the|minutes away|minutes by car|away from the|commute|get there|how long to the|how long from|how far away|walk to|walk there|walk from|walking to|closest|nearest|get to the|reach the',
    ar: 'بالعربية|بالعربيه|بالعربيات|بالسيارة|بعيد|بعيدة|بعيده|تبعد|يبعد|بتبعد|بيبعد|المسافة|مسافة|المسافه|قد ايه بعيد|كام دقيقة|كام دقيقه|كام كيلو|كم تبعد|كم يبعد|دقايق من|دقيقة من|بعدها عن|قريب من|قريبة من|قريبه من|قريب|قريبة|قريبه|كم المسافة|بالعربية كام|بياخد كام دقيقة|اوصل في كام|بعدها|وقت المشوار|المشوار|مشوار|علي بعد|ماشي من|مشي|علي رجلي|قد ايه من|من هنا لهناك|لهناك|لحد هناك|ياخد وقت|بياخد وقت|المشوار قد ايه|ع البحر ماشي',
    zi: 'bel 3arabeya|bel3arabeya|b el 3arabya|b3eed|be3ed|ba3eed|b3ida|be3eda|ba3ida|b3id|teb3ed|yeb3ed|bteb3ed|byeb3ed|el masafa|masafa|kam de2e2a|kam de2i2a|kam d2e2a|kam kilo|orayeb|2orayeb|oryeb|2orayba|orayba|2areeb|2oryeb|oraieb|2rayeb|oryba|2oraiba|mashwar|el meshwar|2ad eh ba3eed|ad eh mn|mashy 3ala regly|3ala ba3d|ad eh|2ad eh|add eh|ad eh men|bya5od wa2t|beya5od wa2t|bya5od kam|le7ad hnak|l7ad hnak',
    tr: 'ne kadar uzak*|ne kadar uzaklıkta|uzaklığı ne kadar|kaç kilometre|uzak|ne kadar uzak|mesafe|yakın mı|kaç dakika|kaç km|yakın|uzaklıkta|yürüme mesafesi',
    ru: 'далеко|как далеко|расстояни*|сколько ехать|сколько минут|близко|рядом с|сколько до|пешком до|в скольки минутах',
  },
  directions: {
    en: 'how do i get there|how to get there|directions|how can i reach|how do i reach|how to reach|get to|which road|which exit|what is the way|route|main road|entrance|landmark|landmarks|which gate|how do i get to|how can i get to|how do we get there|before the gate|after the gate|off the highway|on the ring road|nearest exit|which street|what street|what road|off which road|on which street',
    ar: 'اروح ازاي|اجي ازاي|اوصل ازاي|نوصل ازاي|ازاي اوصل|ازاي اروح|ازاي اجي|الطريق|طريق|انزل فين|اركب ايه|علامة مميزة|علامه مميزه|البوابة|البوابه|مدخل|المدخل|جنب ايه|قدام ايه|ورا ايه|علي الشارع الرئيسي|الشارع الرئيسي|شارع رئيسي|شارع ايه|اوصفلي|وصفلي|الوصف|دايري|الدائري|محور|المحور|كيف اصل|كيف يمكنني الوصول|الوصول الي|كيفية الوصول|اوصلكم ازاي|اجيلكم ازاي|تجمع قبل ولا بعد|قبل البوابة|بعد البوابة|السكة|اوصلها ازاي|اوصل هناك',
    zi: 'aro7 ezay|arou7 ezay|agy ezay|awsal ezay|awsalko ezay|awsalaha ezay|ezay aro7|ezay awsal|ezay agy|el taree2|el tare2|tari2|anzel fen|arkab eh|ganb eh|2odam eh|share3 eh|el share3 el ra2isy|el da2ery|el mehwar|me7war|ewsefly|el bawaba|agelko ezay|el sekka|ro7 ezay|nerou7 ezay',
    tr: 'nasıl gelirim|yol tarifi|nasıl gidilir|nasıl ulaşırım',
    ru: 'как добраться|как доехать|как проехать|дорога до',
  },
  surroundings: {
    en: 'whats around|what is around|near|nearby|near by|nearest|close by|around it|around there|neighbourhood|neighborhood|neighbors|surrounding|surroundings|surrounded|what is around|whats around|area like|area safe|safe area|is it safe|safe at night|quiet area|area quiet|noisy|is the area|how is the area|hows the area|the area|crowded|busy street|good area|nice area|facilities around|in the vicinity|vicinity|walkable|metro|public transport|bus stop|bus|transportation|monorail|next to the|services nearby|facing what|what street|kind of area|what are the neighbors like|locals|touristy|traffic|safe|neighbourhood like|neighborhood like|live there|living there|family friendly|family area|upscale|classy|inside or outside|gated or|what is nearby|behind what',
    ar: 'حواليها|حواليه|حوالين|حواليهم|جنبها|جنبه|جنب|قريب منها|قريب منه|قريبة منها|خدمات قريبة|الخدمات|خدمات|المنطقة|المنطقه|منطقة هادية|هادية|هاديه|امان|أمان|امنة|أمنة|زحمة|زحمه|دوشة|دوشه|مترو|المترو|مواصلات|المواصلات|المونوريل|مونوريل|الجيران|جيران|مجاور|المجاورة|بالقرب|قريب من هنا|شكل المنطقة|مستوي المنطقة|المنطقة عاملة ايه|ايه اللي حواليها|المحيطة|محيط|اقرب|هدوء|عامره|عمرانة|ساكنة|عايش فيها ناس|مسكونة|فيها حياة|فيها ناس|شكلها ايه المنطقة|المنطقة راقية|راقية|شعبية|فيها زحمة|الشارع واسع|شارع هادي|جوه المدينة|جوا المدينة|برا المدينة|بره المدينة|علي شارع رئيسي|شارع رئيسي|ولا براها|عمران|خدمات حواليها|فيها حياه|صحرا|ساكنين فيها ناس|ناس ساكنة|الطريق سهل|طريقها سهل|جوه الكمبوند|بره الكمبوند|جوا الكمبوند|برا الكمبوند|ولا بره|ولا برا',
    zi: '7awaleha|7awaleh|7awalen|hawaleha|7awlha|7awaliha|ganbaha|gambaha|ganbha|gamb|ganb|oryba mennaha|2orayeb mennaha|khadamat|5adamat|el 5adamat|el mante2a|mante2a|el manti2a|elmante2a|hadya|hadia|aman|amna|amnah|amaan|za7ma|zahma|dawsha|metro|mwaslat|mowaslat|mowasalat|el monorail|el geran|geran|a2rab|2a2rab|3omrana|maskoona|feha nas|mennoko|menena|ra2ya|rakya|sha3beya|share3 hady|el share3|share3 ra2isy|3ala share3|gowa el madina|barra el madina|sa7ra|5adamat 7awaleh|sakneen feha nas|el tare2 leha|gowa el compound|barra el compound|wala barra|wala barrah|el tari2 leha|el taree2 leha',
    tr: 'yakınında|çevresi|çevrede|etrafında|bölge güvenli|güvenli mi|bölge nasıl|semt nasıl|sessiz mi|ulaşım|toplu taşıma|en yakın',
    ru: 'рядом|поблизости|район*|окружени*|инфраструктур*|безопасн* ли|тихий|тихо|транспорт*|остановк*|вокруг|ближайш*',
  },
  /** Things one asks the nearness of; they set no amenity. */
  nearThing: {
    en: 'school|schools|hospital|hospitals|supermarket|supermarkets|university|universities|airport|mall|malls|pharmacy|restaurants|cafes|bank|shops nearby|nursery|nurseries|church|downtown|city center|city centre|town center|town centre|highway|ring road|port|harbour|harbor|marina|hypermarket|grocery|casino|promenade|clinics nearby|seafront promenade|services',
    ar: 'جامعة شرق المتوسط|شرق المتوسط|البحر المتوسط|مدرسة|مدارس|مدرسه|مستشفي|مستشفيات|سوبر ماركت|سوبرماركت|هايبر|جامعة|جامعه|جامعات|مطار|المطار|مول|مولات|صيدلية|صيدليات|مطاعم|كافيهات|بنوك|سوق|حضانة|حضانات|كنيسة|الطريق السريع|الدائري|وسط المدينة|المينا|الكورنيش|محطة|ماركت|الخدمات|البحر|الجامعة الامريكية|الطريق الصحراوي',
    zi: 'madrasa|madares|madaris|mostashfa|mostashfayat|mustashfa|super market|supermarket|gam3a|gam3at|matar|el matar|mall|molat|saydaleya|saydalya|mata3em|cafehat|7adana|7adanat|souq|so2|kenisa|el da2ery|el ba7r|ba7r|kornish|ma7atta|hyper|club',
    tr: 'okul|hastane|üniversite|havaalanı|havalimanı|avm|eczane|çarşı|merkez|şehir merkezi|restoran',
    ru: 'школ*|больниц*|супермаркет*|университет*|аэропорт*|магазин* рядом|аптек*|ресторан*|центр* города|мор*|набережн*',
  },
  view: {
    en: 'show us round|show me round|shown round|look round|look round it|have a look round|see round|show us around|show me around|look around|take a look|viewing|viewings|can i view|could i view|may i view|can we view|could we view|view it|view the|view one|view them|to view|see it|see them|see the unit|see the apartment|see the flat|see the villa|see the place|see the property|see the house|see the chalet|see the duplex|see the studio|see the penthouse|see the office|see this|see that one|see one|come see|come and see|come by|come over|come visit|come tomorrow|come to see|come look|pass by|drop by|stop by|visit|visits|site visit|tour|take a look|have a look|look at it|look at the|inspect|inspection|walk through|walkthrough|show me around|check it out|check out the unit|meet you there|meet there|meet at|meet on|see in person|in person|show it to me|show us the|go see|view in person|besichtig*|showing|visiting|have a tour|tour it|see the actual|meet us|swing by|can i see|could i see|can we see|could we see|want to see|like to see|love to see|to see it|see inside|see it from inside|video viewing|video tour call|online viewing|remote viewing|virtual viewing|facetime|video call|walk around|walk the unit|look around|have a peek|see the real|drop in|pop in|pop over|pop by|call round|come along|come both|both come|come wednesday|come on|can come|be there on|walkthroughs|on site',
    ar: 'معاينة|المعاينة|معاينه|معاينات|اعاين|نعاين|عاين|^عاين|اشوفها|اشوفه|اشوفهم|نشوفها|نشوفه|نشوفهم|اشوف الشقة|اشوف الوحدة|اشوف الشاليه|اشوف الفيلا|اشوف المكان|اشوف المشروع|نشوف الشقة|نشوف الوحدة|نشوف المكان|نشوف الفيلا|نشوف المشروع|نشوف الشاليه|اشوف الدوبلكس|اشوف العقار|زيارة|زياره|الزيارة|ازور|نزور|^زور|زيارة الموقع|اجي اشوف|آجي|اجي|نيجي|هاجي|هنيجي|اجيلكم|نيجي نشوف|اتفرج علي|نتفرج|اتفرج عليها|نتفرج عليها|نتقابل|اقابلكم|اقابل حضرتك|ننزل نشوف|انزل اشوف|انزل اشوفها|الفرجة|فرجة|رؤية الوحدة|مشاهدة الوحدة|علي الطبيعة|عالطبيعة|علي ارض الواقع|تفرجوني|تفرجني|هنشوفها|هشوفها|اعدي اشوف|اعدي عليكم|نعدي عليكم|معاينتها|لمعاينة|اعاينها|ظبطلي معاد|زيارتي|زيارة للوحدة|اشوف كام وحدة|اشوف وحدات|اشوف شقق|نشوف وحدات|نشوف شقق|اشوفهم كلهم|يقابلني|يقابلنا|نقابل بعض|حد يقابلني في|المعاد لسه|ميعادنا لسه|معادنا لسه|هعدي عليكم',
    zi: 'mo3ayna|mo3yna|m3ayna|mo3ayana|mo3ayena|mo3aina|^3ayen|a3ayen|n3ayen|a3ayenha|ashofha|ashofo|ashoofha|ashoofo|nshofha|nshoofha|ashof el|ashoof el|nshof el|nshoof el|ashofhom|ashof sha2a|ashoof sha2a|ziara|zyara|ziyara|azor|azoor|nezor|agy ashof|agy ashoof|agi ashoof|agy|aagy|negy|neegy|hagy|hangy|agelko|negelko|atfarag|atfarrag|netfarag|nt2abel|net2abel|at2abel|a2ablak|nenzel neshof|anzel ashof|anzel ashofha|viewing|visit|a3ady 3aleko|3ala el tabe3a|3al tabi3a|tefaragny|hashofha|hashoofha|nroo7 neshof|el mo3ayna|mo3aynet|ashof kam wa7da|ashof wa7dat|ashof sho2a2|ne2abel ba3d|ye2abelny|y2abelny|neshof el makan|nshof el makan|ashof el makan|ha3ady|hagelko',
    tr: 'görmek|görebilir|görebilir miyim|gezmek|gezebilir|ziyaret|bakmak istiyorum|gelip görmek|yerinde görmek|görüşelim|göreyim|bakabilir',
    ru: 'посмотреть|посмотрим|посмотрю|осмотр*|просмотр*|показ|увидеть|приехать посмотреть|посетить|подъехать|визит*|приехать',
  },
  /** To see, with a day or an hour beside it. */
  see: {
    en: 'come|see|meet',
    ar: 'اشوف|نشوف|هشوف|هنشوف|اتفرج|نتفرج|اقابل|نقابل|نتقابل|يقابل|يقابلني',
    zi: 'ashof|ashoof|neshof|nshof|nshoof|hashof|hanshof|atfarag|netfarag|a2abel|ne2abel|net2abel|ye2abelny|ta3ala',
    tr: 'gel*|gör*',
    ru: 'смотр*|увид*|приед*|подъед*',
  },
  book: {
    en: 'book|book me|booking|schedule|appointment|appointments|arrange|set up a|set up an|make an appointment|reserve a time|reserve a slot|slot|slots|time slot|available times|what times|which times|which days|what days|when can i|when can we|when could i|when could we|when are you available|set a date|fix a time|pencil me in|put me down for|confirm the time|confirm our|confirm my|termin',
    ar: 'ميعاد|معاد|موعد|مواعيد|المواعيد|احجز معاد|احجز ميعاد|احجز معاينة|نحجز معاد|نحدد معاد|نحدد ميعاد|احدد معاد|احدد ميعاد|حدد لي موعد|تحديد موعد|احددلي|حددلي|حجز موعد|امتي اقدر|امتي ينفع|امتي نقدر|امتي ممكن|ينفع امتي|فاضيين امتي|متاحين امتي|متي يمكنني|متاح امتي|المواعيد المتاحة|معادنا|ميعادنا|معادي|ميعادي|احجزلي|احجزيلي|احجزولي|ارتب زيارة|رتبلي|نرتب|ظبطلي معاد|ظبطلي ميعاد|ظبطوا معاد|اظبط معاد',
    zi: 'ma3ad|ma3aad|me3ad|mi3ad|maw3ed|mo3ad|mawa3id|mawa3eed|mwa3ed|a7gez ma3ad|a7gez me3ad|a7gez mo3ayna|ahgez|a7gezly|e7gezly|e7gezely|7adedly|7adedely|n7aded|a7aded|n7aded ma3ad|emta a2dar|emta momken|emta yenfa3|emta ne2dar|emta ashof|fadyen emta|appointment|book|bookly|ma3adna|ma3adi|artab|zabatly ma3ad|zabatly me3ad|zabat ma3ad',
    tr: 'randevu|randevu almak|ne zaman gelebilir|ne zaman görebilir|saat kaçta|müsait',
    ru: 'запис*|назнач*|встреч*|когда можно|договорит* о|время просмотра|забронировать просмотр',
  },
  change: {
    en: 'cancel|cancelled the|call off|reschedule|postpone|move the|move it|move my|move our|push it|push the|push back|change the time|change the date|change my appointment|change our|change the appointment|change the viewing|make it later|make it earlier|another time|another day|different time|different day|different date|cant make it|cannot make it|wont make it|wont be able to come|cant come|not be able to make|running late|be late|earlier slot|later slot|bring it forward|delay the|delay our|switch it to|shift it|shift the|instead of the',
    ar: 'الغي المعاد|الغي الميعاد|الغاء المعاد|الغاء الموعد|الغاء|الغي|نلغي|ألغي|تلغي|ألغ|كنسل|كانسل|اجل|أجل|نأجل|ناجل|اأجل|تأجيل|تاجيل|أجلوا|اجلوا|نأجلها|ناجلها|نأخر|نغير المعاد|نغير الميعاد|اغير المعاد|اغير الميعاد|تغيير المعاد|تغيير الموعد|تغيير الميعاد|غير المعاد|مش هقدر اجي|مش هعرف اجي|مش هينفع اجي|مش هقدر آجي|مش هلحق|هتأخر|هتاخر|نخليها|خليها|خلوها|ننقلها|ننقل|انقل المعاد|نقدم المعاد|نقدمه|يوم تاني|معاد تاني|ميعاد تاني|وقت تاني|بدل',
    zi: 'elghy|el8y|elghi|el8i|al8y|alghy|nelghy|nel8y|ne2agel|n2agel|agel|aggel|2agel|ta2geel|ta2gil|ne2agelha|n2agelha|aghayar|n8ayar|nghayar|nghayer|aghayer el ma3ad|taghyeer el ma3ad|cancel|cansel|kansel|mesh ha2dar agy|msh ha2dar agy|mesh h3raf agy|msh ha3raf agy|mesh hal7a2|hat2a5ar|hat2akhar|5aleha|khaleha|khaliha|5aliha|khaleeha|5aleeha|nekhaliha|nen2el|nan2el|yom tany|ma3ad tany|wa2t tany|badal|reschedule',
    tr: 'iptal|ertele*|değiştirmek|başka gün|başka saat|gelemeyeceğim|gelemiyorum|gecik*',
    ru: 'отмен*|перенес*|перенос*|другое время|другой день|не смогу прийти|не смогу приехать|не приду|опазды*|опозда*',
  },
  /** Cannot come: said of an appointment even when we know of none. */
  cannotCome: {
    en: 'cant make it|cannot make it|wont make it|wont be able to make|not be able to make|wont be able to come|cant come|cannot come|not able to come|unable to come|unable to make it|unable to attend|cant attend|something came up|running late|ill be late|will be late|be late for',
    ar: 'مش هقدر اجي|مش هعرف اجي|مش هينفع اجي|مش هقدر آجي|مش هعرف آجي|مش هلحق اجي|مش هلحق|لن اتمكن من الحضور|لن استطيع الحضور|مش هقدر احضر|مش هحضر|حصلي ظرف|عندي ظرف|جالي ظرف|هتأخر عليكم|هتاخر عليكم|هتاخر شويه|مش جاي',
    zi: 'mesh ha2dar agy|msh ha2dar agy|mesh h3raf agy|msh ha3raf agy|mesh ha3raf agy|mesh hayenfa3 agy|msh hynfa3 agy|mesh hal7a2|msh hal7a2|7asally zarf|3andy zarf|gali zarf|hat2a5ar 3aleko|hat2akhar 3aleko|msh gay|mesh gay',
    tr: 'gelemeyeceğim|gelemiyorum|gelemem|gecikeceğim',
    ru: 'не смогу прийти|не смогу приехать|не приду|не приеду|опоздаю|опаздываю',
  },
  compare: {
    en: 'gap|gap between|price gap|compare|comparison|comparing|compared to|compared with|difference|differences|different from|versus|vs|v s|side by side|pros and cons|or the|better|which is better|whats better|which one is|which one|which of|which has|which would|what would you recommend|recommend between|better deal between|choose between|weigh|stack up|whichever|which is|which of these|which of those|which of the two|which one would you|would you go for|should i go for|should we go for|which is worth|whats best between|between the two|how do they compare|stack against|head to head|or should i go|side-by-side|what sets them apart|makes more sense|more sense|torn between|undecided between|cant decide|deciding between|hesitating between|choosing between|which project|which compound|which unit|which option|between these|or is it better|is it better|which would suit|what do you think is better',
    ar: 'قارن|قارنلي|قارني|مقارنة|مقارنه|المقارنة|تقارن|نقارن|قارنيلي|الفرق|فرق|ايه الفرق|فرق السعر|انهي احسن|انهي افضل|انهو احسن|مين احسن|مين افضل|ايهما|أيهما|ايهم|مين فيهم|انهي فيهم|انهي واحدة|انهي واحده|انهو واحد|انهي واحد|انهي ارخص|انهي اكبر|انهي اقرب|تختار انهي|تنصحني بانهي|تنصح بانهي|ترشحلي مين|ترشح انهي|اختار انهي|اختار مين|احسن ولا|افضل ولا|ارخص ولا|اكبر ولا|اوفر ولا|بالمقارنة|مقابل|اني واحدة|انهي اوفر|مين ارخص|مين اكبر|مين اقرب|انهي اسرع|مين اوفر|ايهما احسن|ايه افضل|ايه احسن|انهي تنصح|تنصحني بايه|تنصحوني بانهي|ترشح لي|انهي الانسب|وازن بين|الفروق|فروقات|محتار بين|محتارة بين|محتارين بين|متردد بين|حيران بين|ايه رأيك|رأيك ايه|انهي مشروع|انهي كمبوند|انهي وحدة|ايهم افضل|الافضل|الأفضل|الاحسن|ولا الاحسن|مين يستاهل',
    zi: '2aren|2arenly|2arn|2arin|2arenli|qaren|karen|karenly|mo2arna|mokarna|el far2|fare2|el fare2|far2|eh el far2|anhy a7san|anhi a7san|anhy wa7da|anhy wahda|anhi wa7da|anhy fehom|meen fehom|min fihom|anhy wa7ed|anhy arkhas|anhy ar5as|anhy akbar|meen a7san|min a7san|a7san wala|te5tar anhy|tekhtar anhy|tensa7ny b anhy|vs|compare|anho a7san|anhu a7san|men fehom|any wa7da|anhy afdal|anhy awfar|ayohoma|a7sanlo|hatekhtar|tensa7 b|anhy a7la|anhy el ansab|tensa7ny be eh|eh a7san|eh el a7san|eh afdal|wazen ben|me7tar ben|m7tar ben|me7tara ben|me7tareen ben|metraded ben|7ayran ben|ra2yak eh|eh ra2yak|anhy mashroo3|anhy compound|anhy wehda|el a7san|el afdal|anho el a7san',
    tr: 'karşılaştır*|fark|farkı|hangisi|hangisi daha|arasındaki fark|mı yoksa|mi yoksa',
    ru: 'сравн*|разниц*|отлича*|что лучше|какая лучше|какой лучше|какой из|какая из|чем отлич*|или лучше|лучше ли',
  },
  /** "or" between two things, as in a choice offered. */
  choice: {
    en: 'or|versus|vs|rather than',
    ar: 'ولا|والا|ام|أم|او',
    zi: 'wala|walla|wla|aw|wela',
    tr: 'mı yoksa|mi yoksa|yoksa|veya',
    ru: 'или|либо',
  },
  superlative: {
    en: 'better|best|cheaper|cheapest|bigger|biggest|larger|largest|smaller|closer|nearer|nearest|newer|quieter|safer|worth more|more expensive|higher|lower|faster|earlier|sooner|more spacious|more suitable|suit us|suits|good investment|best investment|better value|value for money|wins|worth it|more worth|greener|calmer',
    ar: 'احسن|أحسن|افضل|أفضل|ارخص|أرخص|اكبر|أكبر|اقرب|أقرب|اوفر|أوفر|اوسع|اهدي|أهدا|اسرع|اغلي|اعلي|اقل|انسب|أنسب|اصغر|اهدا|يستاهل اكتر|مكسبها اكتر|اضمن|مناسب اكتر|اقوي|اشيك|اكسب',
    zi: 'a7san|ahsan|afdal|ar5as|arkhas|akbar|a2rab|a2rb|awfar|awsa3|ahda|asra3|a8la|aghla|a2al|ansab|asghar|as8ar|arkhass|a7sn|adman|aksab',
    tr: 'daha iyi|daha ucuz|daha büyük|en iyi|daha uygun|daha yakın',
    ru: 'лучше|дешевле|больше|ближе|выгоднее|дороже|меньше|просторнее',
  },
} satisfies Record<string, Spellings>
