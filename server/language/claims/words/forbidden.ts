import type { Spellings } from '../../lexicon/phrases.ts'

/** What no listing can carry: pressure, promises, bargains nobody granted. Said of anything, it does not leave unless a stated answer says it. */
export const forbidden: Record<string, Spellings> = {
  scarcity: {
    en: 'last unit|last units|last one|last chance|last few|few left|units left|only one left|one left|two left|only * left|left at this price|selling fast|selling quickly|sells fast|going fast|wont last|will not last|limited time|limited units|limited availability|limited offer|hurry|act now|act fast|dont miss|before its gone|before it is gone|high demand|in demand|very popular|many people|other buyers|another buyer|someone else|almost gone|nearly gone|almost sold out|nearly sold out|last remaining|will rise|will increase|will go up|going up|price will rise|prices will rise|price goes up|prices go up|price is going up|before prices|exclusive offer|ends soon|ends today|ends this week|today only|this week only|once in a lifetime|rare opportunity|rare chance|be quick|dont wait|only a few|hot deal|few remaining|remaining units|snapped up',
    ar: 'اخر وحدة|اخر وحدات|اخر شقة|اخر فيلا|اخر واحدة|اخر فرصة|اخر شاليه|فاضل وحدة|فاضل وحدتين|فاضل منها|باقي وحدة|باقي وحدتين|باقي منها|متبقي وحدة|وحدات محدودة|كمية محدودة|عدد محدود|لفترة محدودة|فترة محدودة|الحق|الحقي|الحقها|فرصة لا تعوض|فرصة مش هتتكرر|فرصة نادرة|عرض لفترة|العرض ساري لحد|ينتهي العرض|العرض بيخلص|بيتباع بسرعة|بتتباع بسرعة|بتخلص بسرعة|هتخلص|قبل ما تخلص|قبل ما تتباع|عليها طلب|عليها اقبال|اقبال كبير|طلب كبير|ناس كتير|في مشتري تاني|مشتري تاني|هيزيد|هتزيد|هترتفع|هيرتفع|السعر هيزيد|الاسعار هتزيد|السعر هيعلي|هتغلي|هيغلي|قبل زيادة|قبل ما السعر|متضيعش|ما تضيعش|سارع|بسرعة قبل|النهاردة بس|الاسبوع ده بس|محجوز اغلب|قربت تخلص|فاضل|باقي بس|وحدات قليلة|مش هتستني|اسرع',
    zi: 'akher we7da|a5er we7da|akher wa7da|akher sha2a|akher forsa|a5er forsa|fadel we7da|fadel we7dten|fadel wa7da|fadel * bas|ba2y we7da|ba2y we7dten|wa7dat ma7doda|we7dat ma7doda|3adad mahdood|3adad ma7dood|fatra mahdoda|forsa mesh hatetkarar|forsa la to3awad|forsa nadra|el7a2|el7a2ha|betetba3 besor3a|bet5las|hate5las|hatekhlas|3aleha talab|ekbal kebeer|nas keteer|moshtary tany|hayzeed|hatzeed|el se3r hayzeed|el as3ar hatzeed|hateghla|hayeghla|2abl ma tekhlas|abl ma tetba3|matday3sh|ennaharda bas|el naharda bas|besor3a abl|2arabet tekhlas',
    tr: 'son daire|son villa|son ünite|son birim|son şans|son fırsat|son stüdyo|son kalan|son 2|son 3|tek kaldı|daire kaldı|adet kaldı|ünite kaldı|birim kaldı|az kaldı|tükeniyor|tükenmeden|tükenmek üzere|hızla satılıyor|hızlı satılıyor|çok talep|yoğun talep|talep yüksek|rağbet|acele|kaçırmayın|kaçmaz|fırsat|sınırlı sayıda|sınırlı süre|sınırlı|bu hafta sonuna kadar|sadece bugün|bugüne özel|artacak|yükselecek|fiyatlar artacak|fiyat artacak|zamlanacak|zam gelmeden|başka alıcı|başka bir alıcı|çok kişi|hemen karar',
    ru: 'последн* квартир*|последн* вилл*|последн* студи*|последн* вариант*|последн* лот*|последн* шанс*|последн* юнит*|осталась одна|осталось две|осталось всего|всего * осталось|осталось только|осталось * квартир*|остался один|осталось мало|торопитесь|спешите|поторопитесь|успейте|не упустите|быстро раскуп*|быстро прода*|разбирают|раскупают|высок* спрос*|больш* спрос*|ограничен*|только сегодня|до конца недели|вырастет|вырастут|повысят|поднимут|подорожа*|цена вырастет|цены вырастут|цены растут|подорожает|друг* покупател*|редк* шанс*|редк* возможност*|уникальн* предложен*|много желающих',
  },
  promise: {
    en: 'guarantee|guaranteed|guarantees|we promise|i promise|risk free|best price|best deal|cheapest in the market|below market|will increase in value|value will double|double your money|you will get residency|residence permit|citizenship|passport|visa is included|tax free|no tax|no taxes|no commission|commission free|zero commission|legal advice|i have reserved|i reserved|we reserved|ive reserved|reserved for you|booked for you|held for you|hold it for you|is confirmed|has been confirmed|confirmed for|title deed is ready|great investment|perfect investment|no hidden fees',
    ar: 'مضمون|مضمونة|ضمان|نضمن|بنضمن|اضمن لك|احسن سعر|اقل سعر في السوق|ارخص سعر في السوق|ارخص من السوق|تحت سعر السوق|هيتضاعف|هتتضاعف|هتكسب|اقامة|جنسية|جواز سفر|بدون ضرايب|من غير ضرايب|معفي من الضرائب|بدون عمولة|من غير عمولة|حجزتها لحضرتك|حجزنا لحضرتك|حجزتلك|تم الحجز|محجوزة لحضرتك|اتأكد الميعاد|تم تأكيد|الميعاد اتأكد|الميعاد مؤكد|استثمار ممتاز|من غير مصاريف',
    zi: 'madmoon|madmona|daman|nedman|a7san se3r|ahsan se3r|a2al se3r fel soo2|ar5as men el soo2|arkhas men el soo2|hayetda3af|hatetda3af|eqama|gensya|men gher darayeb|men gher 3omola|hagazthalak|7agaztelak|tam el 7agz|tam el hagz|el me3ad et2aked|tam ta2keed|estesmar momtaz',
    tr: 'garanti|garantili|garantiliyoruz|söz veriyorum|en iyi fiyat|en düşük fiyat|piyasanın altında|piyasa altı|değeri iki katına|değer kazanacak|kazandırır|oturum izni|oturma izni|ikamet izni|vatandaşlık|vergisiz|vergi yok|komisyonsuz|komisyon yok|sizin için ayırdım|sizin için rezerve|rezerve ettim|randevunuz onaylandı|onaylandı|kesinleşti|risksiz|masrafsız|harika yatırım',
    ru: 'гарантир*|гаранти*|обеща*|лучш* цен*|сам* низк* цен*|ниже рынка|ниже рыночн*|удвоится|вырастет в цене|вид на жительство|внж|гражданств*|паспорт*|без налогов|без комиссии|без комиссий|мы забронировали|забронировано для вас|забронировали для вас|встреча подтвержден*|подтвержден*|без риска|без скрыт*|отличн* инвестиц*',
  },
  bargain: {
    en: 'negotiable|price is flexible|flexible on price|open to offers|room to negotiate|owner accepts|will accept|lower offer|accept less|accept a lower|would take less|will take less|owner will accept|owner agreed|owner agrees|owner would accept|seller accepts|seller will accept|seller agreed|can go down to|can get it for|get it down to|special price for you|special discount for you|i can offer you|we can offer you|i can give you|we can give you|reduce the price|lower the price|drop the price|better price for you|price drop',
    ar: 'قابل للتفاوض|السعر قابل|قابل للنقاش|المالك موافق|موافق علي|موافقين علي|وافق علي|هيوافق علي|المالك هيوافق|صاحبها موافق|المالك وافق|البايع موافق|ممكن ينزل|هينزل ل|ممكن اعملك|هعملك|نعملك خصم|نعمل لحضرتك خصم|سعر خاص ليك|سعر خاص لحضرتك|نقدر ننزل|هننزل|في كلام في السعر|ينزل في السعر|المالك بينزل',
    zi: '2abel lel tafawod|kabel lel tafawod|abel lel tafawod|2abel lel ne2ash|el malek mwafe2|mwafe2 3ala|mowafe2 3ala|hayewafe2 3ala|waf2 3ala|el malek mowafe2|el malek waf2|el malek hayewafe2|sa7ebha mwafe2|momken yenzel|hayenzel|ha3melak|han3melak|momken a3melak|se3r khas leek|se3r 5as|ne2dar nenazel|hanenazel|fe kalam fel se3r',
    tr: 'pazarlık payı|pazarlık|pazarlığa açık|pazarlıklı|mal sahibi kabul|ev sahibi kabul|satıcı kabul|size özel indirim|size özel fiyat|indirebiliriz|düşürebiliriz|fiyatta esneklik|fiyat esnek|indirim yapabiliriz|son fiyatı',
    ru: 'торг|торг уместен|возможен торг|можно торговаться|владелец согласен|владелец согласил*|продавец согласен|собственник согласен|продавец уступит|уступит|специальн* цен* для вас|скинуть|снизим цен*|можем снизить|цена гибк*|сделаем скидк*|договорн*',
  },
  included: {
    en: 'included|includes|including|inclusive|all inclusive|free of charge|for free|free parking|free maintenance|comes with free|covers maintenance|complimentary|no maintenance|bills included',
    ar: 'شامل|شاملة|شامله|ضمن السعر|داخل في السعر|مجانا|هدية|مجاني|مجانية|ببلاش|السعر فيه',
    zi: 'shamel|shamla|shamlah|magganan|magany|hedeya|bebalash|gowa el se3r|daman el se3r',
    tr: 'dahil|dahildir|fiyata dahil|ücretsiz|bedava|hediye|her şey dahil',
    ru: 'включен*|включая|включает|входит в цену|входят в цену|бесплатн*|в подарок|все включено',
  },
  /** Of the home alone: so where the size of a garden is stated. */
  ownGarden: {
    en: 'private garden',
    ar: 'جنينة خاصة|حديقة خاصة|جنينتها الخاصة',
    zi: 'garden khasa|garden 5asa|genena khasa|genena 5asa',
    tr: 'özel bahçe*',
    ru: 'частн* сад*',
  },
  privacy: {
    en: 'corner unit|north facing|south facing|facing north|facing south|east facing|west facing|morning sun|natural light|quiet street|quiet area|private pool|private beach|private jacuzzi|private elevator|private lift|private parking|private roof|heated pool|infinity pool|olympic pool|rooftop pool|smart home|underfloor heating|concierge|marble floors|brand new kitchen|fitted kitchen|kitchen is fitted|kitchen is fully fitted|kitchen is equipped|equipped kitchen|kitchen comes fitted|newly renovated|renovated|fireplace|home cinema|tennis court|helipad|solar panels|double glazing|dressing room|electricity included|sauna|wine cellar|solar|padel|cinema|co-working space|shuttle',
    ar: 'ناصية|بحري|قبلي|واجهة بحري|شارع رئيسي|شارع هادي|حمام سباحة خاص|بيسين خاص|شاطئ خاص|جراج خاص|روف خاص|مدخل خاص|مجددة|متجددة|ارضيات رخام|رخام|مطبخ مجهز|مطبخ جاهز|سمارت هوم|تدفئة|دفاية|ملعب تنس|ساونا|سينما|دريسنج|بادل|شمسية|كونسيرج|صف اول|صف اول علي البحر',
    zi: 'nasya|bahary|2ebly|share3 ra2eesy|pool khas|pool 5as|7amam seba7a 5as|beach khas|garage khas|matbakh gahez|matba5|smart home|mal3ab tennis|sauna|cinema|dressing|padel|saf awel|metgadeda|motagadeda|ro5am',
    tr: 'köşe daire|güney cephe|kuzey cephe|güneş alan|sessiz sokak|özel havuz|özel plaj|özel otopark|ısıtmalı havuz|sonsuzluk havuzu|akıllı ev|yerden ısıtma|konsiyerj|şömine|tenis kortu|sauna|sinema|yenilenmiş|yeni yapılmış|güneş paneli|hazır mutfak|ankastre|giyinme odası|denize sıfır',
    ru: 'углов* квартир*|на юг|солнечн* сторон*|тихая улица|тихом районе|частн* бассейн*|собственн* бассейн*|частн* пляж*|собственн* пляж*|приватн* бассейн*|подогреваем* бассейн*|умный дом|теплый пол|теплые полы|консьерж*|камин*|теннисн* корт*|саун*|кинотеатр*|новый ремонт|евроремонт*|отремонтирован*|встроенн* кухн*|гардеробн*|солнечн* панел*|первая линия|на первой линии|хамам*',
  },
  title: {
    en: 'turkish title|exchange title|clean title|freehold|title deed|registered title|equivalent title|esdeger|leasehold|notarised|registered at the|registered in the|ready deed',
    ar: 'مسجلة|مسجل|مسجلة شهر عقاري|عقد ازرق|تمليك|تابو|طابو|صك|ملكية كاملة|مسجلة في الشهر العقاري',
    zi: 'mesagela|metsagela|mosagala|shahr 3akary|3a2d azra2|tabo|melkeya kamla|tamleek',
    tr: 'türk koçan|türk tapusu|eşdeğer|tahsis|tapu hazır|tapusu hazır|kat mülkiyeti|koçanlı|tapulu',
    ru: 'турецк* титул*|обменн* титул*|чистый титул|титул*|право собственности|зарегистрирован*|тапу',
  },
  newness: {
    en: 'brand new|newly built|years old|built in|new building|resale|first owner|never lived in|award winning|most luxurious|best compound|most prestigious',
    ar: 'اول سكن|لم تسكن|مبنية من|عمر المبنى|العمارة جديدة|افخم|ارقي كمبوند|احسن كمبوند',
    zi: 'awel sakan|mabneya men|3omr el mabna|afkham|ar2a compound|a7san compound',
    tr: 'sıfır bina|yeni bina|yıllık bina|ilk sahibinden|ödüllü|en lüks',
    ru: 'новостройк*|построен* в|вторичк*|перв* владел*|лет дому|сам* роскошн*',
  },
}

/** Things near by. Said to be near, they must be among what the listing states. */
export const landmarks: Record<string, Spellings> = {
  landmark: {
    en: 'school|schools|international school|hospital|hospitals|clinic nearby|airport|metro|metro station|monorail|mall|malls|shopping centre|shopping center|supermarket|supermarkets|university|universities|campus|harbour|harbor|marina|promenade|city centre|city center|downtown|ring road|highway|corridor|restaurants|cafes|shops nearby|pharmacy|train station|bus stop|bus station|nursery|park|stadium|toll gate|seafront|main road|main street|casino|sea|nile|square|carrefour',
    ar: 'مدرسة|مدارس|مدرسه|مستشفي|مستشفيات|مطار|المطار|مترو|محطة|محطة المترو|مونوريل|مول|مولات|جامعة|الجامعة|جامعات|سوبر ماركت|صيدلية|ميناء|ممشي|وسط البلد|الدائري|محور|المحور|مطاعم|كافيهات|كورنيش|ستاد|بوابة|نيل|النيل|ميدان|كارفور|طريق',
    zi: 'madrasa|madares|mostashfa|mostashfayat|matar|el matar|metro|mall|gam3a|el gam3a|supermarket|saydaleya|west el balad|me7war|mata3em|kornish|el nil|el neel|midan|ma7atet|carrefour',
    tr: 'okul|okula|okullar|hastane|hastaneye|hastaneler|havaalanı|havaalanına|havalimanı|havalimanına|metro|avm|alışveriş merkezi|üniversite|üniversiteye|market|süpermarket|eczane|liman|limana|marina|sahil şeridi|şehir merkezi|çarşı|otoyol|restoran|kafe|otogar|kumarhane|denize',
    ru: 'школ*|больниц*|аэропорт*|метро|торгов* центр*|университет*|супермаркет*|аптек*|гаван*|порт*|набережн*|центр города|центра города|ресторан*|кафе|трасс*|вокзал*|стадион*|парк|море|моря|детск* сад*|казино',
  },
  near: {
    en: 'near|nearby|close to|next to|minutes from|minutes to|away from|far from|walking distance|beside|adjacent|opposite|in front of|steps from|steps away|from|to',
    ar: 'قريب|قريبة|جنب|جمب|بجوار|امام|قدام|علي بعد|تبعد|يبعد|بعيد|بعيدة|حوالين|بين|من',
    zi: 'orayeb|2orayeb|orayeba|2orayeba|areeb|areeba|ganb|gamb|2odam|odam|teb3ed|ba3eeda|ba3eed|beno|benha|men',
    tr: 'yakın|yakınında|yanında|uzaklıkta|mesafede|mesafesinde|karşısında|noktasına|uzak|dakika',
    ru: 'рядом|близко|недалеко|вблизи|около|напротив|до|от|возле|поблизости|минут*',
  },
  overlook: {
    en: 'overlooks|overlooking|overlook|views of|view of|view over|views over|looks onto|looks over|facing|faces|with a view|panoramic',
    ar: 'بتطل|تطل|بيطل|يطل|مطلة|مطل|اطلالة|بتبص|فيو|واجهة|وش',
    zi: 'betotol|betbos|motela|motel|etlala|view|betetol',
    tr: 'manzaralı|manzarası|manzara|bakan|bakıyor|cepheli|cephe',
    ru: 'вид на|видом на|с видом|окна выходят|панорамн*',
  },
  cheapest: {
    en: 'cheapest|lowest price|lowest priced|least expensive|most affordable',
    ar: 'الارخص|ارخص واحدة|ارخص وحدة|ارخص حاجة',
    zi: 'el arkhas|el ar5as|arkhas wa7da|ar5as wa7da',
    tr: 'en ucuz|en uygun fiyatlı|en uygunu',
    ru: 'самый дешев*|самая дешев*|самое дешев*|дешевле всех',
  },
  cheaper: {
    en: 'cheaper|costs less|less expensive|lower price|more affordable',
    ar: 'ارخص|اقل سعرا|اوفر',
    zi: 'arkhas|ar5as|awfar',
    tr: 'daha ucuz|daha uygun fiyatlı|daha uygun',
    ru: 'дешевле',
  },
  dearer: { en: 'more expensive|costs more|dearer|pricier', ar: 'اغلي', zi: 'aghla|a8la', tr: 'daha pahalı', ru: 'дороже' },
  dearest: {
    en: 'most expensive|priciest|highest price|highest priced|costliest',
    ar: 'الاغلي|اغلي واحدة|اغلي وحدة',
    zi: 'el aghla|aghla wa7da',
    tr: 'en pahalı|en yüksek fiyatlı',
    ru: 'сам* дорог*|дороже всех',
  },
  smallest: { en: 'smallest', ar: 'الاصغر|اصغر واحدة', zi: 'el asghar|asghar wa7da', tr: 'en küçük', ru: 'сам* маленьк*|меньше всех' },
  longerPlan: {
    en: 'longer plan|longer payment plan|longer instalment plan|longer installment plan|more years to pay|longer to pay',
    ar: 'تقسيط اطول|مدة تقسيط اطول|سنين تقسيط اكتر',
    zi: 'ta2seet atwal|modet ta2seet atwal',
    tr: 'daha uzun vade|daha uzun ödeme',
    ru: 'длиннее рассрочка|рассрочка длиннее|рассрочка дольше',
  },
  shorterPlan: {
    en: 'shorter plan|shorter payment plan|shorter instalment plan|shorter installment plan|fewer years to pay',
    ar: 'تقسيط اقصر|مدة تقسيط اقصر|مدة تقسيط اقل',
    zi: 'ta2seet a2sar|modet ta2seet a2al',
    tr: 'daha kısa vade|daha kısa ödeme',
    ru: 'рассрочка короче|короче рассрочка',
  },
  bigger: {
    en: 'bigger|larger|more spacious|roomier',
    ar: 'اكبر|اوسع',
    zi: 'akbar|awsa3',
    tr: 'daha büyük|daha geniş',
    ru: 'больше|просторнее',
  },
  smaller: { en: 'smaller', ar: 'اصغر', zi: 'asghar|as8ar', tr: 'daha küçük', ru: 'меньше' },
  biggest: {
    en: 'biggest|largest|most spacious',
    ar: 'الاكبر|الاوسع|اكبر واحدة',
    zi: 'el akbar|akbar wa7da',
    tr: 'en büyük|en geniş',
    ru: 'самый больш*|самая больш*|просторнее всех',
  },
  sooner: {
    en: 'sooner|delivered first|handed over first|ready first|completed first|finished first|comes first|earlier delivery|delivered earlier|handed over sooner|ready sooner|ready earlier',
    ar: 'استلامها قبل|استلامه قبل|تسليمها قبل|تسليمه قبل|بتتسلم الاول|هتتسلم الاول|بيتسلم الاول|هيتسلم الاول|استلامها الاول|استلامه الاول|هتتسلم قبل|هيتسلم قبل|بتتسلم قبل|بيتسلم قبل|اقرب في الاستلام|الاقرب في الاستلام|بدري عنها|استلامها اسرع|استلام اقرب|استلام اسرع|استلامها اقرب',
    zi: 'estelamha abl|estelamo abl|estelamha 2abl|estelamo 2abl|hatetsalem el awel|hayetsalem el awel|hatetsalem abl|hayetsalem abl|betetsalem abl|a2rab fel estelam|estelamha asra3',
    tr: 'daha erken teslim|daha erken|önce teslim|ilk teslim',
    ru: 'раньше сдается|раньше',
  },
}
