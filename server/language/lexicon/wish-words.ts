import type { Spellings } from './phrases.ts'

/** Words of a search that set a slot without a number. */
export const wishWords = {
  rent: {
    en: 'rent|rental|rentals|renting|for rent|to rent|to let|lease|leasing|short term|short-term|long term rent|per night|tenancy|rented|miete|mieten|wynaj*',
    ar: 'ايجار|إيجار|للايجار|للإيجار|بالايجار|الايجار|ايجارها|ايجاره|أجر|تأجير|اجرها|ااجر|أأجر|نأجر|ناجر|نأجرله|ناجرله|نأجرلها|ناجرلها|نأجرلهم|ناجرلهم|تأجرلي|تاجرلي|أأجرله|ااجرله|استأجر|استاجر|نستأجر|للتأجير|اجار|اجاره|ايجارات|مأجر|قانون جديد|ايجار جديد|في الليلة|الليلة بكام|اليوم بكام|بتتأجر|بتأجروا|تأجروا|تأجر',
    zi: 'a2agarlo|a2agarlaha|a2aggarlo|a2aggarha|ne2agar|n2agar|ne2aggar|2agarlo|a2agrlo|a2agrha|egar|2egar|igar|eegar|el egar|lel egar|lel2egar|bel egar|a2agar|ne2agar|a2aggar|n2agr|est2gar|asta2gar|egarat|lelegar|lelegaar|ta2geer|aagar|rent|fel leila|bet2agaro|bet2agro',
    tr: 'kiralık|kiralik|kira|kiralamak|kiraya',
    ru: 'аренд*|арендов*|снима*|снять|сниму|снимем|в наем|посуточн*|помесячн*|сдаете|сдается в аренду',
  },
  buy: {
    en: 'buy|buying|purchase|purchasing|for sale|to own|acquire|on sale|kaufen|kupic',
    ar: 'شقة تمليك|فيلا تمليك|شاليه تمليك|وحدة تمليك|تمليك مش ايجار|شراء|اشتري|أشتري|نشتري|للشراء|للبيع|تمليك|شرا|شري|هشتري|هنشتري|اتملك|نتملك|بشتري|اشتريها|نشتريها|تشتري|للتمليك',
    zi: 'ashtery|ashtry|eshtery|eshtry|neshtery|neshtry|nshtry|shera2|shera|lel be3|lel bee3|lelbee3|lel bei3|tamleek|tamlik|hashtery|haneshtery|atmalek|ashteri|ashtiry',
    tr: 'satılık|satilik|satın almak|satın|almak istiyorum',
    ru: 'купить|куплю|покупк*|приобрести|продаж*|покупаем|на продажу',
  },
  invest: {
    en: 'invest|investing|investment|investments|investor|as an investment|for investment|roi|rental income|capital appreciation|rental yield|resale profit|rental return|rental returns|return on it|returns on it',
    ar: 'استثمار|استثماري|للاستثمار|استثمر|أستثمر|نستثمر|الاستثمار|استثمارية|بغرض الاستثمار|هستثمر|كاستثمار',
    zi: 'estesmar|lel estesmar|astasmer|nestasmer|estismar|istismar|lel estismar|estthmar|estesmary|lelestesmar|astsmr|invest',
    tr: 'yatırım|yatırımlık|yatırım amaçlı',
    ru: 'инвест*|вложен*|вложить',
  },
  furnished: {
    en: 'furnished|fully furnished|with furniture|furnitured|furnished one|moblier*|umeblowan*',
    ar: 'مفروشة|مفروش|مفروشه|مفروشين|بالفرش|بفرشها|بالعفش|مؤثثة|موثثة|مؤثث|فرش كامل|مفروشة بالكامل',
    zi: 'mafrosha|mafroosha|mafrousha|mafroush|mafrosh|mafroosh|bel farsh|bel 3afsh|farsh kamel|furnished|mfrosha',
    tr: 'eşyalı|mobilyalı',
    ru: 'меблирован*|с мебелью',
  },
  unfurnished: {
    en: 'have my own furniture|own furniture|bring my own furniture|bring our own furniture|have our own furniture|unfurnished|not furnished|without furniture|un furnished|non furnished|no furniture|empty not furnished',
    ar: 'عايزها فاضية|عايزاها فاضية|عايزينها فاضية|عاوزها فاضية|عاوزاها فاضية|فاضية مش مفروشة|تكون فاضية من غير|عفشي معايا|عندي عفشي|معايا عفشي|علي الفاضي|غير مفروشة|غير مفروش|مش مفروشة|مش مفروش|من غير فرش|بدون فرش|من غير عفش|بدون عفش|فاضية من غير فرش|بلاش مفروش|بلاش مفروشة|مش عايزها مفروشة|مش عايزاها مفروشة',
    zi: '3al fady|3ala el fady|3ayezha fadya|3ayzaha fadya|3andy 3afshy|ma3aya 3afshy|mesh mafrosha|msh mafrosha|mesh mafroosha|msh mafroosha|mesh mafrousha|mn 8er farsh|men gher farsh|men 8er farsh|bedon farsh|mesh mafroush|ghair mafrosha|mn gher 3afsh',
    tr: 'eşyasız|mobilyasız',
    ru: 'без мебели|немеблирован*',
  },
  ready: {
    en: 'need it straight away|need it right away|need it now|need it immediately|i need it straight away|cant wait until its built|cant hang about|want it straight away|move into immediately|move into straight away|move into right away|move into now|live in straight away|live in right away|live in immediately|move straight in|ready to live in|ready to use|ready for use|ready to move|ready to move in|ready-to-move|move in ready|move-in ready|move in immediately|move in right away|move in now|move in straight away|immediate delivery|immediate handover|immediate move in|immediate|ready|ready now|ready units|rtm|delivered now|available immediately|already delivered|already built|already finished building|ready for living|ready one|ready ones|ready to live|ready immediately|instant delivery|turnkey ready|completed|not have to wait|not want to wait|dont want to wait|without waiting|no waiting|cant wait for construction|not wait for construction|already complete',
    ar: 'اسكن فيها علي طول|نسكن فيها علي طول|اسكن فيه علي طول|نسكن فيه علي طول|هنسكن علي طول|استلمها علي طول|استلم علي طول|استلمه علي طول|اسكن علي طول|نسكن علي طول|استلمها فورا|استلم فورا|استلامها فورا|اسكن فورا|نسكن فورا|استلام فوري|استلام فورى|الاستلام فوري|الاستلام الفوري|استلامها فوري|استلامه فوري|تسليم فوري|التسليم فوري|فوري|جاهز للسكن|جاهزة للسكن|جاهزه للسكن|جاهز|جاهزة|جاهزه|جاهزين|جاهز علي السكن|جاهزة علي السكن|استلم دلوقتي|استلم علي طول|نستلم علي طول|اسكن علي طول|نسكن علي طول|أسكن علي طول|اسكن فورا|نسكن فورا|نسكن دلوقتي|جاهزه علي المفتاح|علي المفتاح|استلام حالي|استلام دلوقتي|استلام علي طول|استلامها دلوقتي|خالصة|خلصانة|متسلمة|ريدي تو موف|ريدي|مش عايز استني|مش عايزة استني|مش هقدر استني|من غير انتظار|اسكن دلوقتي|اسكن بكرة',
    zi: 'astelemha fawran|astelem fawran|estelam fawran|astelm fawran|askon fawran|neskon 3ala tool|askon 3ala tool|astelemha 3ala tool|estelam fawry|estelam fawri|estlam fawry|estelamfawry|astlam fawry|istelam fawry|istilam fawri|estilam fawry|taslim fawry|tasleem fawry|fawry|fawri|gahza|gahez|gahiz|gahzeen|gahz|gahza lel sakan|gahez lel sakan|gahza 3al sakan|gahza 3ala el sakan|astelem delwa2ty|astelem 3ala tool|nestelem 3ala tool|askon 3ala tool|neskon 3ala tool|3al mofta7|3ala el mofta7|estelam delwa2ty|5alsana|mesh 3ayez astana|msh 3ayez astana|mesh ha2dar astana|ready to move|ready|rtm',
    tr: 'hemen teslim|hazır|taşınmaya hazır|anahtar teslim|hemen taşın*',
    ru: 'готов* к заселению|сразу заехать|готов*|заезжай и живи|немедленн* засел*|сданн*',
  },
  offPlan: {
    en: 'off plan|off-plan|offplan|under construction|not ready',
    ar: 'تحت الانشاء|اوف بلان|لسه بيتبني|مش جاهز|مش جاهزة|مش فوري',
    zi: 'off plan|ta7t el ensha2|ta7t el ensha|lessa betetbeny|mesh gahza|msh gahza|mesh fawry',
    tr: 'projeden|inşaat halinde',
    ru: 'строящ*|на этапе строительства|недостроен*',
  },
  delivery: {
    en: 'hand it over|get the keys|delivery|delivered|deliver|handover|hand over|handed over|completion|completed|ready by|ready in|ready before|move in|moving in|move by|receive|finished by|possession|ready|delivery date|keys|wait|can wait|wait till|wait until',
    ar: 'استلام|الاستلام|تسليم|التسليم|استلامها|استلامه|تسليمها|استلم|نستلم|أستلم|هستلم|هنستلم|تستلم|يستلم|يتسلم|تتسلم|اسكن|نسكن|أسكن|جاهزة|جاهز|جاهزه|هستني|استني|نستني|المفتاح',
    zi: 'tstlm|testelem|byestelem|htestelem|hatestelem|byetsalem|byetsallem|betestelem|hytsalem|estelam|el estelam|estlam|istelam|istilam|estilam|estelamha|taslim|tasleem|tslim|astelem|nestelem|astlm|hastelem|hanestelem|tetsalem|yetsalem|askon|neskon|gahza|gahez|astana|nestana|mofta7',
    tr: 'teslim|teslimat|teslimi|taşınma',
    ru: 'сдача|сдач*|сдан*|заселени*|готовност*|ключи|готов*|подожд*',
  },
  before: {
    en: 'before|by|until|till|no later than|not later than|latest|within|end of|by the end of|up to|max',
    ar: 'قبل|لحد|بحد اقصي|في خلال|خلال|قبل ما|لغاية|اخر|اخرها|نهاية|مش بعد|ميتاخرش عن',
    zi: '2abl|abl|qabl|le7ad|fe 5elal|5elal|khelal|leghayet|a5er|akher|nehayet|mesh ba3d|ma7dodsh',
    tr: 'önce|kadar|içinde|sonuna kadar',
    ru: 'до|к|не позже|в течение|до конца',
  },
  ground: {
    en: 'ground floor|groundfloor|ground|gf|ground level|erdgeschoss|parter*',
    ar: 'ارضي|أرضي|دور ارضي|الدور الارضي|الارضي|ارضى|دور أرضي|ارضي بجنينة|جراوند|الأرضي',
    zi: 'ardy|ardi|2ardy|2ardi|dor ardy|door ardy|el dor el ardy|el ardy|ground floor|dor ardi|aardy',
    tr: 'zemin kat|giriş kat|giriş katı|zemin',
    ru: 'перв* этаж*|цокольн*|нижн* этаж*',
  },
  lastFloor: {
    en: 'last floor|top floor|highest floor|upper floor|topfloor',
    ar: 'ولا اخير|ولا أخير|اخر دور|الدور الاخير|دور اخير|آخر دور|الاخير|اعلي دور|اخر طابق|الطابق الاخير|دور أخير',
    zi: 'a5er dor|akher dor|akher door|a5er door|el dor el a5eer|el dor el akhir|dor a5eer|el dor el akheer|dor akhir|a3la dor',
    tr: 'son kat|en üst kat',
    ru: 'последн* этаж*|верхн* этаж*',
  },
} satisfies Record<string, Spellings>

/** Refusing, excluding, dropping, correcting. */
export const turnWords = {
  negation: {
    en: 'no more|not|no|dont want|do not want|doesnt|dont|do not|isnt|without|except|excluding|exclude|anything but|anywhere but|nothing in|nothing on|avoid|other than|apart from|never|instead of|rather than|skip|hate|neither|but not|and not|didnt say|anywhere except|stay away from|stop sending|stop sending me|stop showing me|stop showing|kein|keine|nicht|nie|bez|not interested in|not into|not keen on|not a fan of|any area but|any area except|anything except',
    ar: 'ما بدي|مابدي|ما بدنا|مابدنا|ما بحب|ما ابي|ما أبي|ما ابغي|ما ودي|مو عايز|مش|مو|مب|مهوش|ماهوش|ليس|ليست|لا اريد|لا أريد|لا ارغب|مش عايز|مش عايزة|مش عايزه|مش عاوز|مش عاوزه|مش عاوزة|مش عايزين|مش عاوزين|مش حابب|مش حابة|مش حابين|مبحبش|ماحبش|مابحبش|مش بحب|بلاش|من غير|بدون|ماعدا|ما عدا|الا|إلا|باستثناء|مش في|ومش|وبلاش|بعيد عن|استبعد|مش محتاج|مرفوض|مفيش داعي|مش مهتم ب|ابعد عن|بطل تبعت|مايكونش|ميكونش|ماتكونش|متكونش|ما يكونش|ما تكونش|مش قلت|مليش في|ماليش في|اي حته غير|اي حتة غير|اي مكان غير|اي منطقه غير|اي منطقة غير|اي حاجة غير|كله غير|حاجة غير|مكان غير',
    zi: 'mesh|msh|mish|mosh|mush|mesh 3ayez|msh 3ayez|mesh 3ayza|msh 3ayza|mesh 3awez|msh 3awez|msh 3awza|mesh 3ayzeen|msh 3ayzeen|mesh 7abeb|msh 7abeb|mesh 7abba|mab7ebesh|mab7bsh|mba7ebesh|balash|blash|men 8er|mn 8er|men gher|mn gher|men gheir|bedon|bdon|bedoon|ma3ada|ma 3ada|ela|illa|mesh fe|ba3eed 3an|b3eed 3an|mesh me7tag|mayekonsh|maykonsh|matkonsh|mtkonsh|matkoonsh|maykoonsh|mesh 2olt|mesh mohtam b|maleesh fe|malish fe|ay 7etta 8er|ay 7etta gher|ay makan 8er|ay makan gher|ay 7aga 8er|ay 7aga gher|ay 7etta ela|ay makan ela|ay mante2a ela',
    tr: 'değil|olmasın|istemiyorum|istemem|hariç|dışında|olmaz|hayır|olmayan',
    ru: 'не|нет|кроме|без|исключая|только не|не хочу|не надо|ни',
  },
  /** A preference that is let go. */
  drop: {
    en: 'isnt that important|is not that important|isnt so important|not that important|off the list|cross off|strike off|not needed any more|not needed anymore|no longer needed|dont need|isnt essential|not essential|can live without|could live without|do without|no longer matters|no longer matter|doesnt matter anymore|no longer important|not bothered|dont look at|never mind|nevermind|dont need it|do not need it|dont need it to be|doesnt need to be|does not need to be|neednt be|dont have to be|dont need to be|doesnt have to|fine if its not|ok if its not|doesnt matter|does not matter|dont matter|dont care|do not care|dont mind|do not mind|no preference|not important|regardless|no matter|forget|forget about|forget the|drop the|remove the|remove|ignore the|skip the|never mind the|nevermind the|open to any|open to all|flexible|flexible on|flexible about|not fussed|not fussy|isnt important|not a must|not necessary|not needed|not required|no longer need|no need for|leave out|no limit|no budget|unlimited|scrap the|cancel the|lets drop|doesnt have to be|irrelevant|gone off|off the idea of|never mind it being|never mind being|nevermind it being|never mind about|dont worry about|not worried about|not bothered about|not bothered by|take off the|lose the|no need to be|neednt be|can be anything|can be any|not an issue|is not an issue|isnt an issue|no problem with',
    ar: 'سيبك من حكاية|سيبك من موضوع|انسي موضوع|انسي حكاية|نشيل شرط|نشيل|نلغي شرط|نلغي|شيل شرط|متبصش|ماتبصش|متبصيش|ماتبصيش|متركزش علي|متركزش في|عادي لو مش|عادي لو ما كانت|عادي لو مكانتش|عادي لو ما|مش مشكلة لو مش|مش مهم|متبصش علي|ماتبصش علي|متبصيش علي|متفكرش في|متشغلش بالك ب|انسوا|انسو|سيبوا|سيبكم من|سيبكوا من|شيلوا|شيل موضوع|من غير موضوع|مبقاش مهم|مبقتش مهمة|مبقاش فارق|مش فارق|مش فارقة|مش فارقه|مش فارق معايا|مش فارقة معايا|مايفرقش|ميفرقش|مبتفرقش|مش هتفرق|مش هيفرق|مش لازم|مش ضروري|مش شرط|مالوش لازمة|ملوش لازمة|انسي|انسى|سيبك من|سيبنا من|شيل|شيلي|الغي|الغي شرط|بلاش شرط|من غير شرط|مفتوح|مفتوحة|الميزانية مفتوحة|مش مشكلة|مش مشكله|مش موضوع|ما يهمني|مايهمنيش|ميهمنيش|مش هاممني|غير مهم|لا يهم|لا تهم|لا يهمني|مش مهمة|مش مهمه|مش محدد|مش محددة',
    zi: 'matbosesh|matboseesh|matrakezsh|3ady law mesh|3ady law msh|mesh moshkela law mesh|enso|ensou|seebak men|sebko men|seebo|sheelo|shelo|mesh far2 ma3aya|mba2ash mohem|mab2ash mohem|matbosesh 3ala|matbosh 3ala|mesh mohem|msh mohem|mesh mohm|msh mohema|mesh mohema|mesh fare2|msh fare2|mesh fare2a|msh fare2a|mesh far2a|msh far2a|msh far2|mesh fare2 ma3aya|mesh hatefre2|msh htfr2|mayefre2sh|mesh lazem|msh lazem|mesh daroory|msh daroory|msh darory|mesh shart|msh shart|ensa|ensy|sebak men|sibak men|sebna men|sheel|shel|shil|elghy|maftoo7|maftoo7a|mafto7a|mesh moshkela|msh moshkela|may hemeneesh|mayhemneesh|mesh hamemny|ghair mohem|mesh me7aded',
    tr: 'önemli değil|fark etmez|farketmez|şart değil|boş ver|unut',
    ru: 'не важно|неважно|все равно|забудь*|не принципиально|не имеет значения|уберите|без разницы|не обязательно',
  },
  /** "I meant", "no, instead": what follows replaces what was said. */
  correction: {
    en: 'go back to|back to|i meant|i mean|actually|sorry i meant|correction|instead|make it|change it to|change to|make that|no i said|i said|not what i said|rather|scratch that|let me correct|on second thought|switch to',
    ar: 'نرجع ل|ارجع ل|هرجع ل|رجعنا ل|خلينا نرجع|قصدي|أقصد|اقصد|قصدت|كنت اقصد|انا قلت|لا قلت|قلت|خليها|خليه|خلينا|غيرها|بدل|صح|لا لا|تصحيح|بالعكس|عدلها|غيرت رايي',
    zi: 'nerga3 le|nerga3 l|erga3 le|2asdy|2asdi|asdy|asdi|2sdy|qasdy|a2sod|aqsod|2olt|olt|ana 2olt|khaleha|5aleha|khaliha|5aliha|khaleeha|khalina|5alina|ghayarha|8ayarha|badal|tas7ee7|la la|8ayart ra2y',
    tr: 'yani|demek istedim|aslında|düzeltme|yerine|değiştir',
    ru: 'то есть|я имел* в виду|вернее|точнее|вместо|исправ*|на самом деле',
  },
} satisfies Record<string, Spellings>

/** Which of the shown units. */
export const refWords = {
  '1': {
    en: 'first flat|first apartment|first villa|first unit|first chalet|first studio|very first one|first|first one|the 1st|1st|1st one|number one|option one|option 1|number 1|option a|no 1|former',
    ar: 'اول شقة|اول فيلا|اول شاليه|اول ستوديو|اول وحدة|اول حاجة بعت|the اولي|the اول|الاولي|الاولانية|الاولاني|الاول|أول واحدة|اول واحدة|اول واحد|الاولى|رقم واحد|رقم 1|الاولانيه|أول وحدة|اول وحدة|اول اختيار|الأولى',
    zi: 'awel sha2a|awel villa|awel chalet|awel studio|awel 7aga|oula|2oula|el oula|el 2oula|el ola|ola|awel wa7da|awel wahda|awel wa7ed|el awalaneya|el awalanya|el awel|el awal|el awlany|awalany|ra2am wa7ed|rakam 1|ra2m 1|el awlanya|awlaneya',
    tr: 'ilki|birinci|birincisi|ilk|1 numara',
    ru: 'перв*',
  },
  '2': {
    en: 'second flat|second apartment|second villa|second unit|second chalet|second studio|second|second one|2nd|2nd one|number two|option two|option 2|number 2|option b|no 2|latter|the other one|other one|and the other|the other option|the other unit',
    ar: 'تاني شقة|تاني فيلا|تاني شاليه|تاني ستوديو|the تانية|the تاني|التانية|الثانية|التاني|الثاني|تاني واحدة|تاني واحد|رقم اتنين|رقم 2|التانيه|ثاني واحدة|تاني وحدة|تاني اختيار|الثانيه',
    zi: 'tany sha2a|tany villa|tany chalet|tany studio|tanya|el tanya|tany wa7da|tany wahda|el tany|tany wa7ed|el tania|taniya|ra2am etnen|rakam 2|ra2m 2|el thanya|tanyah|el taniya',
    tr: 'ikinci|ikincisi|2 numara',
    ru: 'втор*',
  },
  '3': {
    en: 'third|third one|3rd|3rd one|number three|option three|option 3|number 3|option c|no 3',
    ar: 'the تالتة|تالتة|تالته|التالتة|الثالثة|التالت|الثالث|تالت واحدة|تالت واحد|رقم تلاتة|رقم 3|التالته|تالت وحدة|الثالثه',
    zi: 'talta|el talta|talet wa7da|talet wahda|el talet|talet wa7ed|ra2am talata|rakam 3|ra2m 3|taltah|el thaltha',
    tr: 'üçüncü|üçüncüsü|3 numara',
    ru: 'трет*',
  },
  '4': {
    en: 'fourth|fourth one|4th|4th one|number four|option four|option 4|number 4|option d|no 4',
    ar: 'الرابعة|الرابع|رابع واحدة|رابع واحد|رقم اربعة|رقم 4|الرابعه|رابع وحدة',
    zi: 'rab3a|el rab3a|rabe3 wa7da|el rabe3|ra2am arba3a|rakam 4|ra2m 4|el rabaa',
    tr: 'dördüncü|dördüncüsü|4 numara',
    ru: 'четверт*',
  },
  last: {
    en: 'last one|the last|last option|last you sent|the latest one',
    ar: 'الاخيرة|الاخيره|الأخيرة|اخر واحدة|اخر واحد|آخر واحدة|اخر وحدة|اخر شقة بعتها|الاخراني|اخرانية|اخر اختيار',
    zi: 'el a5eera|el akhira|el akheera|a5er wa7da|akher wa7da|akher wahda|el a5rany|el a5raneya|a5er wa7ed|el a5ira',
    tr: 'sonuncu|en sonuncusu|sonuncusu',
    ru: 'последн*',
  },
  previous: {
    en: 'previous one|previous|the one before|earlier one|one before',
    ar: 'اللي قبلها|اللي فاتت|السابقة|السابق|اللي قبل كده|اللي قبله|اللي قبليها',
    zi: 'elly 2ablaha|elly ablaha|elly fatet|elly 2abl keda|elly abl keda|el sab2a|elly 2ablo',
    tr: 'önceki|bir önceki',
    ru: 'предыдущ*|прошл*',
  },
  cheapest: {
    en: 'cheapest|cheapest one|most affordable|least expensive|lowest priced|lowest price',
    ar: 'ارخص|الارخص|أرخص واحدة|ارخص واحدة|ارخص حاجة|اقل سعر|الاقل سعرا|اقلهم سعر|ارخصهم|ارخص واحد|الأرخص',
    zi: 'arkhas|ar5as|el ar5as|el arkhas|ar5as wa7da|arkhas wa7da|ar5as 7aga|arkhas 7aga|a2al se3r|ar5as wahda|ar5ashom|arkhashom',
    tr: 'en ucuz|en ucuzu',
    ru: 'сам* дешев*|дешевле всего|дешевейш*',
  },
  largest: {
    en: 'biggest|largest|biggest one|largest one|most spacious|most space',
    ar: 'الكبيرة|الكبيره|لاكبر|اكبر واحدة|الاكبر|اكبر شقة|اكبر فيلا|اكبر مساحة|اوسع واحدة|اكبر وحدة|أكبر واحدة|اكبرهم|الأكبر|اكبر شاليه|اكبر واحد|اكبر حاجة|اوسع',
    zi: 'el kebera|el kbeera|el kebeera|el kbera|akbar wa7da|akbar wahda|el akbar|akbar sha2a|akbar villa|akbar masa7a|awsa3 wa7da|akbarhom|akbar chalet|akbar 7aga|akbar wa7ed',
    tr: 'en büyük|en büyüğü|en geniş',
    ru: 'сам* больш*|сам* просторн*',
  },
  smallest: {
    en: 'smallest|smallest one|tiniest|most compact',
    ar: 'الصغيرة|الصغيره|اصغر|الاصغر|اصغر واحدة|اصغر شقة|اصغر مساحة|اصغرهم|أصغر وحدة|اصغر واحد',
    zi: 'el so8ayara|el soghayara|el soghayra|asghar|as8ar|el asghar|asghar wa7da|as8ar wa7da|asghar sha2a|asgharhom|asghar masa7a',
    tr: 'en küçük|en küçüğü',
    ru: 'сам* маленьк*',
  },
} satisfies Record<string, Spellings>

/** Topics of preferences, as nouns beside a word of dropping. */
export const topics = {
  budget: {
    en: 'budget|price|money|cost|price range|price limit|prices',
    ar: 'ميزانية|الميزانية|السعر|سعر|اسعار|الفلوس|فلوس|المبلغ|البادجت|الثمن',
    zi: 'mezanya|mizaneya|mezaneya|el se3r|se3r|budget|el budget|el felos|felos|mabla8|mablagh',
    tr: 'bütçe|fiyat',
    ru: 'бюджет*|цен*',
  },
  location: {
    en: 'area|location|place|city|neighborhood|neighbourhood|district|region|compound',
    ar: 'منطقة|المنطقة|منطقه|المكان|مكان|الموقع|المدينة|الحتة|اللوكيشن',
    zi: 'mante2a|el mante2a|manti2a|mant2a|makan|el makan|maw2e3|location|7etta|el madina',
    tr: 'bölge|konum|semt|yer',
    ru: 'район*|место|локаци*|город*',
  },
  bedrooms: {
    en: 'bedrooms|rooms|number of bedrooms|bedroom count|number of rooms|bedroom|beds',
    ar: 'غرف|الغرف|عدد الغرف|الاوض|عدد الاوض|اوض',
    zi: 'owad|el owad|ghoraf|3adad el owad|3adad el ghoraf|el ghoraf|8oraf',
    tr: 'oda sayısı|oda',
    ru: 'комнат*|спальн*|количество комнат',
  },
  propertyType: {
    en: 'type|property type|kind|unit type|villa or apartment',
    ar: 'النوع|نوع|نوع الوحدة|شكل الوحدة|نوع العقار|نوعها',
    zi: 'noo3|el noo3|no3|el no3|noo3 el wa7da|no3 el wehda',
    tr: 'tür|tip',
    ru: 'тип*|вид жилья',
  },
  area: {
    en: 'size|square meters|sqm|space|metres|meters',
    ar: 'مساحة|المساحة|المساحه|الامتار|مساحه',
    zi: 'mesa7a|el mesa7a|mesaha|el mesaha|masa7a|el masa7a|masaha|el masaha',
    tr: 'metrekare|büyüklük',
    ru: 'площад*|метраж*|размер*',
  },
  furnished: {
    en: 'furniture|furnishing',
    ar: 'الفرش|فرش|العفش|عفش',
    zi: 'el farsh|farsh|el 3afsh|3afsh',
    tr: 'mobilya|eşya',
    ru: 'мебел*',
  },
  years: {
    en: 'number of years|how many years|the years|years',
    ar: 'عدد السنين|السنين|عدد السنوات|السنوات',
    zi: '3adad el senin|el senin|el sneen|3adad el sneen',
    tr: 'vade',
    ru: 'срок рассрочки',
  },
  sea: {
    en: 'the sea|sea|the beach',
    ar: 'البحر|الشط',
    zi: 'el ba7r|ba7r|el bahr|el sha6e2',
    tr: 'deniz',
    ru: 'море|моря',
  },
  delivery: {
    en: 'delivery|handover|delivery date|ready|ready to move|completion|timing|when its ready|immediate|date|the date|dates',
    ar: 'استلام|الاستلام|التسليم|تسليم|ميعاد الاستلام|^تسلم|^استلم|هتتسلم|تتسلم|يتسلم|استلام فوري|فوري|جاهزة|جاهز',
    zi: 'estelam|el estelam|esteslam|el esteslam|el istilam|taslim|el taslim|el tasleem|estelam fawry|fawry|gahza',
    tr: 'teslim|teslim tarihi',
    ru: 'сдач*|срок сдачи|готовност*',
  },
} satisfies Record<string, Spellings>

/** Dropped in one phrase: "any area", "اي ميزانية". */
export const dropped = {
  budget: {
    en: 'any budget|any price|whatever price|whatever the price|whatever budget|price is open|budget is open|open budget|no budget limit|no price limit|money is no object|money no object|no limit on price|no limit on budget|no maximum|price no object',
    ar: 'اي سعر|اي ميزانية|اي ميزانيه|باي سعر|بأي سعر|اي مبلغ|مهما كان السعر|الميزانية مفتوحة|ميزانية مفتوحة|السعر مفتوح|مفيش حد للميزانية|مفيش سقف|مش فارق السعر',
    zi: 'ay se3r|ay mezanya|ay mizaneya|b ay se3r|bay se3r|ay budget|ay mabla8|mahma kan el se3r|el mezanya maftoo7a|el budget maftoo7|el mezaneya mafto7a',
    tr: 'bütçe sınırı yok|fiyat fark etmez',
    ru: 'любой бюджет|любая цена|бюджет не ограничен',
  },
  location: {
    en: 'dont mind where|do not mind where|dont care where|anywhere is fine|not fussed where|anywhere|any area|any location|any place|any city|any neighborhood|any neighbourhood|any district|any compound|whatever area|wherever|all areas|any part of|everywhere|any other area|location is open',
    ar: 'اي مكان|اي منطقة|اي منطقه|اي حتة|اي حته|في اي مكان|اي موقع|اي مدينة|كل المناطق|كل الاماكن|اي كمبوند|مش فارق المكان|مهما كانت المنطقة',
    zi: 'ay makan|ay mante2a|ay manti2a|ay mant2a|ay 7etta|ay 7eta|ay compound|ay madina|kol el manate2|kol el amaken|fe ay makan|f ay 7eta|ay location',
    tr: 'herhangi bir yer|her yer|herhangi bir bölge|nerede olursa',
    ru: 'любой район|где угодно|любое место|любая локация|в любом районе',
  },
  bedrooms: {
    en: 'any number of bedrooms|any number of rooms|any bedrooms|any bedroom count|any beds',
    ar: 'اي عدد غرف|اي عدد اوض|باي عدد غرف|اي عدد|عدد الغرف مش',
    zi: 'ay 3adad owad|ay 3adad ghoraf|ay 3adad',
    tr: 'kaç oda olursa',
    ru: 'любое количество комнат',
  },
  propertyType: {
    en: 'any type|any property type|any kind|any unit type|whatever type|any type of property|any type of unit|all types',
    ar: 'اي نوع|كل الانواع|اي نوع وحدة|اي شكل',
    zi: 'ay noo3|ay no3|kol el anwa3',
    tr: 'herhangi bir tip|her tür',
    ru: 'любой тип',
  },
  area: {
    en: 'any size|whatever size|any square meters|any sqm|all sizes',
    ar: 'اي مساحة|اي مساحه|كل المساحات|مهما كانت المساحة',
    zi: 'ay masa7a|ay masaha|kol el masa7at',
    tr: 'herhangi bir metrekare',
    ru: 'любая площадь',
  },
  delivery: {
    en: 'any delivery|any delivery date|any handover|any completion|any time for delivery|i can wait for delivery',
    ar: 'اي استلام|اي ميعاد استلام|اي وقت استلام|اي تاريخ استلام',
    zi: 'ay estelam|ay wa2t estelam|ay ma3ad estelam',
    tr: 'herhangi bir teslim',
    ru: 'любой срок сдачи',
  },
} satisfies Record<string, Spellings>
