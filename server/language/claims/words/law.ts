import type { Spellings } from '../../lexicon/phrases.ts'

/** Papers, offices, services and standing in the market that no listing carries; read beside `forbidden`, `boasts` and `unstated`. */
export const law: Record<string, Spellings> = {
  comfort: {
    en: 'soundproof*|insulated|insulation|light all|gets light|full of light|filled with light|airy|ventilated|ventilation|cosy|cozy|charming|elegant|luxurious|luxury finishes|top floor views|spotless|immaculate|in perfect condition|in excellent condition|well maintained|well kept|cleaning|cleaner|cleaners|laundry|daycare|housekeeper',
    ar: 'عازل للصوت|عزل صوت|معزولة|بتدخلها الشمس|مشمسة|منورة|تهوية|تهويتها|فخمة|فخم|اصيلة|نظافة|التنظيف|تنظيف|حالتها ممتازة|حالة ممتازة|بحالة ممتازة|متجددة من|لسه متجددة',
    zi: '3azel lel sot|3azl sot|ma3zoola|meshmesa|menawara|tahweya|fakhma|fa5ma|nadafa|tandeef|7aletha momtaza|7ala momtaza',
    tr: 'ses yalıtım*|yalıtımlı|aydınlık|ferah|havadar|bakımlı|tertemiz|lüks|temizlik hizmet*',
    ru: 'звукоизоляц*|светл*|уютн*|просторн* гостин*|роскошн*|в отличном состоянии|ухожен*|уборк*|клининг*|вентиляц*',
  },
  included: {
    en: 'covers the building|covers building|covers the fees|covers service|covers the service|covers utilities|covers all|covers insurance|covers maintenance|rent covers|price covers|nothing else to pay|nothing more to pay|nothing on top|no additional cost|no hidden|already covers|covers everything|everything is covered|is covered|are covered|part of the price|part of the rent|within the price|within the rent',
    ar: 'شاملين|شاملها|شاملاه|داخل فيها|داخل فيه|داخلة فيها|داخل في|داخلة في|جوه السعر|جوا السعر|من ضمن السعر|ضمن الايجار|مفيش حاجة زيادة|مفيش اي حاجة زيادة|مفيش حاجة تانية تدفعها|مفيش مصاريف تانية|مش هتدفع حاجة تانية|مش هتدفع زيادة|علي السعر ده وبس',
    zi: 'shamleen|shamlin|dakhel feha|da5el feha|dakhel fih|da5el feeh|dakhla feha|dakhel fel se3r|da5el fel se3r|gowwa el se3r|mafeesh 7aga zyada|mafeesh 7aga zeyada|ma feesh 7aga zyada|ma feesh ay 7aga zyada|mafeesh ay 7aga zyada|mafeesh masareef tanya|mesh hatedfa3 7aga tanya|msh hatedfa3 7aga tanya',
    tr: 'içindedir|fiyatın içinde|kiranın içinde|kiraya dahil|kapsıyor|kapsar|başka masraf yok|ek masraf yok|ek ödeme yok',
    ru: 'входит|входят|включены|включено|уже учтен*|без доплат|доплачивать не|больше ничего не платите',
  },
  /** Of a home for sale: what it would bring if it were let. */
  letting: {
    en: 'rent from|rents from|summer rent|holiday rent|holiday rentals|holiday lets|rental season|renting it|rent it in|tenant would|tenants would|tenants pay|tenant pays|renting out',
    ar: 'ايجار شهور|ايجار الصيف|ايجار المصيف|ايجارها|ايجاره|بتتأجر|يتأجر|تتأجر|بيتأجر|مستأجرين|المستأجرين|لو اجرتها|لما تأجرها|تأجيرها|تأجيره|عائد الايجار|ايجارات',
    zi: 'egar shohoor|egar el seif|egar el sayf|egarha|egaro|betet2agar|beyet2agar|tet2agar|mosta2green|law agartha|ta2gerha',
    tr: 'yaz kirası|kiracılar|kiracı bul*|kirası çıkar|kira getir*',
    ru: 'сдавать летом|арендатор*|сдача в аренду|сдав ее|от сдачи',
  },
  legal: {
    en: 'tapu turki|tapu torky|tapu asly|turkish title|exchange title|british title|tmd title|licence|licences|license|licenses|licensed|licensing|permit|permits|planning permission|building permission|ministry|zoning|zoned|compliant|legally|notary|power of attorney|insured|insurance|warranty|warranties|escrow|approved|pre approved|preapproved|certificate|certificates|certified|eligible|eligibility|qualifies|qualify|entitles|entitled|residence card|residency card|court|lawsuit|registered with|registered already|already registered|fully registered|debt free|free of debt|no debts|mortgage free|clear of|encumbrance*',
    ar: 'طابو تركي|تابو تركي|طابو اصلي|كوشان تركي|الشهر العقاري|ترخيص|تراخيص|رخصة|رخص|مرخص|مرخصة|تصريح|تصاريح|وزارة|الوزارة|قانوني|قانونية|معتمد|معتمدة|موثق|موثقة|توكيل|مؤمن عليها|شهادة|ضمان بنكي|يأهلك|بيأهلك|يؤهلك|يحق لك|يحقلك|من حقك|الاجانب يقدرو|الاجانب ممكن|من غير ديون|خالية من|خالصة|سجل تجاري|محكمة',
    zi: 'tapu turki|tapu torky|tapu torki|tapu asly|kocan turki|el tapu turki|tar5ees|tarkhees|tara5ees|ro5sa|rokhsa|ro5as|mora5as|morakhas|morakhasa|mora5asa|tasree7|tasareeh|wezara|el wezara|wezaret|qanoony|2anoony|mo3tamad|mo3tamada|mowasa2|mowasaqa|tawkeel|shehada|yo2ahelak|haye2ahelak|khalsa',
    tr: 'türk malı|eşdeğer koçan*|türk koçan*|tahsis koçan*|eşdeğer tapu|ruhsat*|ruhsatlı|izni var|izni mevcut|iskan*|iskanlı|bakanlık|onaylı|lisans*|sertifika*|sigorta*|yasal*|hukuk*|noter*|vekalet*|oturum hakkı|hak kazan*|borçsuz|ipoteksiz',
    ru: 'турецк* титул*|титул турецк*|турецк* кочан*|лиценз*|разрешени* на|разрешение|сертификат*|министерств*|нотариус*|нотариальн*|доверенност*|застрахован*|страховк*|юридическ*|юрист*|одобрен*|аккредитован*|право на внж|даёт право|дает право|без долгов|без обременен*|обременен*',
  },
  granted: {
    en: 'is allowed|are allowed|is permitted|are permitted|doesnt mind|does not mind|dont mind|no objection|welcome to bring|happy with pets|no problem with|allows|permits it',
    ar: 'مسموح|مسموحة|مسموح بيها|مسموح بيه|بيسمح|بيسمحو|بتسمح|مفيش مانع|معندوش مانع|معندهمش مانع|ماعندوش مانع|مش ممانع',
    zi: 'masmoo7|masmooh|masmou7|beyesma7|mafeesh mane3|ma3andoosh mane3|ma3andohomsh mane3',
    tr: 'izin var|izin veriliyor|izin verilir|izinli|sakınca yok|sorun olmaz',
    ru: 'не против|разрешается|разрешено|разрешены|допускается|не возража*|можно с',
  },
  /** Those of whom nothing is known but what the listing asks: said to do or to be something, it is invented. */
  party: {
    en: 'the owner|the owners|owner|the landlord|the landlady|landlord|the seller|the vendor|the neighbours|the management|the doorman',
    ar: 'المالك|مالك الشقة|مالك الفيلا|صاحبها|صاحبه|صاحب الشقة|صاحب الفيلا|صاحب الوحدة|صاحب الشاليه|صاحب العقار|البايع|البائع|البنك',
    zi: 'el malek|sa7ebha|sa7bha|sa7eb el sha2a|sa7eb el villa|sa7eb el we7da|sa7eb el chalet',
    tr: 'ev sahibi|mal sahibi|satıcı',
    ru: 'владелец|хозяин|хозяйка|собственник|продавец|банк',
  },
  service: {
    en: 'airport transfer|free transfer|transfer from|pick you up|picks you up|pick up from|chauffeur|driver will|we handle all|handle the paperwork|handle all the paperwork|take care of the paperwork|take care of everything|take care of all|we will furnish|we furnish|furnish it for|will furnish|furnishes it|manage it for you|manages it for you|rent it out|management company|after sales|aftersales|free consultation|free valuation|free legal|lawyer will|we cover|we pay|we will pay|will pay for|pays for|developer pays|owner pays|developer covers|will cover|at no cost|at no extra|no extra cost|without extra|without any extra|thrown in|rolled in|on the house|gratis|free flight|flights|hotel stay|free stay|welcome gift|gift|gifts|voucher|cashback|referral|loyalty|priority access|members|membership',
    ar: 'هيدهن|هيدهنها|هيجدد|هيجددها|هتتدهن|هنوصلك|نوصلك|توصيل مجاني|يستقبلك|هنستقبلك|نخلصلك الورق|هنخلصلك|هنخلص|نخلص كل|بنخلص كل|علينا احنا|علي حسابنا|علي حساب المطور|علي حساب المالك|المطور بيتحمل|المالك بيتحمل|بيتحمل|هيتحمل|بنتحمل|هنتحمل|هنفرشها|نفرشهالك|بيفرشها|هيفرشها|نأجرهالك|هنأجرهالك|هنأجرها|بنأجرها|بيأجرها|شركة ادارة|ادارة الوحدة|عضوية|اشتراك|اشتراكات|هدية|هدايا|قسيمة|كاش باك|من غير مصاريف زيادة|بدون مصاريف اضافية|محامي|المحامي',
    zi: 'hayedhen|hayedhenha|haygaded|hanwaslak|newaslak|yesta2belak|han5alaslak|hankhalaslak|ne5alaslak|3aleina e7na|3ala 7esabna|3ala hesab|beyet7amel|hayet7amel|hanet7amel|hanefreshha|nefreshhalak|han2agarhalak|hane2agarha|sherket edara|3odweya|eshterak|eshterakat|hedeya|hadaya|mo7amy|el mo7amy',
    tr: 'havaalanı transferi|transfer*|karşılama|sizi alır*|biz karşıl*|biz öder*|biz üstlen*|geliştirici öde*|geliştirici karşıl*|eşyalandır*|kiraya veririz|sizin adınıza kira*|yönetim şirketi|hediye*|üyelik*|aidatsız|ücretsiz danışman*|avukat*',
    ru: 'трансфер*|встретим вас|встречают|оформим все|берем на себя|берёт на себя|берет на себя|за счет застройщик*|за наш счет|застройщик оплач*|застройщик оплатит|владелец оплатит|мы оплатим|меблируем|меблирует|сдадим за вас|сдаем за вас|управляющ* компани*|подар*|членств*|абонемент*|кешбэк*|адвокат*',
  },
  reputation: {
    en: 'never missed|never failed|never let anyone|always met|always meet|always deliver*|met every|every deadline|missed a date|missed a deadline|no delays|without delay|exclusive mandate|exclusively ours|sole agent|sole agents|reliable|trustworthy|trusted|well established|established|prestigious|award|awards|awarded|biggest name|leading name|top tier|first class|world class|five star|highly rated|rated|delivered * projects|completed * projects|handed over * projects|built * projects|previous projects|past projects|other projects|happy customers|satisfied customers|happy clients|satisfied clients|customers love|strong brand|solid company|financially strong|founded|in business since|years in the market|always on time|ahead of time|before the deadline|before schedule|never late|proven|best known|well known|highly regarded|excellent name|great name|one of the best|one of the most|number one',
    ar: 'عمرهم ما|عمره ما اتاخر|عمرها ما اتاخرت|مبيتأخروش|مبيتأخرش|من غير تأخير|موثوق فيه|موثوق فيها|موثوقة|سمعة كويسة|سمعة ممتازة|سمعته|سمعتها|سلم|سلمت|سلمو|سلموا|من اقوي|اقوي مطور|اكبر شركة|اكبر الشركات|من اكبر|من احسن|من افضل|افضل مطور|افضل شركة|شركة كبيرة|شركة محترمة|قبل الميعاد|قبل معادها|قبل المعاد|في المعاد|في الميعاد|مشاريع قبل كده|مشاريع سابقة|جايزة|جوايز|حاصل علي|حاصلة علي|رقم واحد|عملاء راضيين|عملاءنا مبسوطين|كل الناس|مشهود',
    zi: '3omrohom ma|3omro ma et2akhar|mabyet2akharoosh|men gher ta2kheer|mawsoo2|mawthoo2|mawsooq|sallem|sallemet|sallemo|salemet|salemo|som3et|som3a kwayesa|men a2wa|a2wa motawer|akbar sherka|men akbar|men a7san|men ahsan|afdal motawer|sherka kbeera|sherka kebeera|2abl el ma3ad|abl el ma3ad|2abl el me3ad|abl el me3ad|fel ma3ad|mashare3|gayza|gawayez|ra2am wa7ed',
    tr: 'güvenilir|saygın|köklü|prestijli|ödüllü|ödül*|lider firma|öncü firma|başarılı proje*|projeyi zamanında|proje teslim etti|zamanında teslim|yıllık tecrübe|tecrübeli|deneyimli|en iyi firma|en güvenilir|memnun müşteri*|beş yıldız*',
    ru: 'надежн*|проверенн*|престижн*|ведущ* застройщик*|ведущ* девелопер*|один из лучших|одна из лучших|один из крупнейших|наград*|сдал * проект*|построил* * проект*|в срок|раньше срока|с опытом|опытн*|лет на рынке|довольн* клиент*|пятизвезд*|номер один',
  },
  market: {
    en: 'have doubled|has doubled|doubled over|tripled|quadrupled|in the market for less|compared to the market|above market|under market|market average|cheapest in all|cheapest in the|cheapest in|cheapest of all|cheapest around|cheapest you|cheapest studio in|cheapest villa in|cheapest apartment in|cheapest chalet in|cheapest flat in|biggest in the|largest in the|lowest in the|lowest price in|lowest in|best in|best price in|nowhere cheaper|nowhere else|anywhere else in|only one in the|only one of its kind|market price|going rate|comparable units|similar units|similar homes|neighbouring projects|other compounds|rent for about|rents for about|rents for around|rental income|let it for|could let|can be let|easily let|let easily|easy to let|easy to sell|easy to resell|resell|resale|sells well|holds its value|hold its value|keep its value|keeps its value|value will|values will|value is going|values are|good value for|bargain for|pay off|pays off|break even|return on|capital|gains|earn|earns|earning|income of|airbnb|short let',
    ar: 'اتضاعفت|اتضاعف|تضاعفت|بتتضاعف|ارخص استوديو في|ارخص شقة في|ارخص فيلا في|ارخص شاليه في|ارخص وحدة في|ارخص حاجة في|ارخص واحدة في|ارخص سعر في|اقل سعر في|اكبر شقة في|اكبر فيلا في|احسن سعر في|مفيش زيها|مفيش ارخص|مش هتلاقي زيها|مش هتلاقي ارخص|مالهاش مثيل|سعر السوق|السوق|مقارنة بالسوق|المنافسين|المشاريع التانية|كمبوندات تانية|الكمبوندات التانية|تأجرها ب|تتأجر ب|بتتأجر ب|ايجارها ممكن|دخل شهري|دخل ثابت|دخل سنوي|قيمتها هتزيد|قيمتها بتزيد|قيمتها هتعلي|هتجيب اكتر|تبيعها|هتبيعها|بيعها اسهل|سهل تتباع|سهل تبيعها|اعادة البيع|عند البيع|استثمارية|استثمار مربح|استثمار قوي|فرصة استثمارية|بتكسب|هتكسب|مكسبها',
    zi: 'etda3afet|etda3af|arkhas studio fe|ar5as studio fe|arkhas chalet fe|arkhas we7da fe|arkhas 7aga fe|a2al se3r fe|akbar sha2a fe|akbar villa fe|mafeesh zayaha|mafeesh arkhas|mesh hatla2y|msh hatla2y|malhash masyl|se3r el soo2|el soo2|te2agarha b|tet2agar b|betet2agar b|da5l shahry|dakhl shahry|da5l sabet|2ematha hatzeed|2imetha hatzeed|2ematha hate3la|tebe3ha|hatbe3ha|sahl tetba3|estesmar kwayes|estesmar momtaz|estesmar 2awy|forsa estesmareya|hateksab|teksab',
    tr: 'bölgenin en|şehrin en|çevrenin en|piyasada|piyasanın|piyasaya göre|emsallerine|rakip|benzer projeler|kira geliri|kiraya verebilir*|kiraya verirsiniz|getirisi var|kazandır*|prim yap*|değerlen*|değeri art*|değeri yüksel*|yatırım için ideal|yatırımlık|kolay satıl*|yeniden satış|tekrar satış',
    ru: 'сам* дешев* в|сам* выгодн*|сам* больш* в|лучш* в город*|лучш* в район*|лучш* на рынк*|на рынке|по рынку|рыночн*|аналог*|конкурент*|соседн* комплекс*|сдавать за|можно сдавать|приносит доход|доход от аренд*|арендн* доход*|перепродат*|перепродаж*|легко продать|подорожает|вырастет в|растет в цен*|ликвидн*|окупится|окупает*',
  },
}
