import type { Spellings } from './phrases.ts'

/** Words by which people ask about price and payment. Names are what the rules of `understand/` speak of. */
export const moneyWords = {
  /** A question for a price, complete in itself. */
  howMuch: {
    en: 'going for|that in euros|it in euros|that in dollars|it in dollars|that in usd|that in pounds|it in pounds|that in sterling|that in egp|going for|run to|what is the damage|whats the total|what is the total|total for|in total|how much|howmuch|what does it cost|whats the damage|how much for|what is it going for|what are they going for|how expensive|what would it cost|what will it cost|how mutch|hm is it|set me back|set us back|going rate for|how many pounds|how many dollars|what price|whats the cost|ballpark|rough price|roughly what would',
    ar: 'بيعمل كام|بتعمل كام|عاملة كام|كام بالدولار|بالدولار كام|كام باليورو|باليورو كام|بكام بالدولار|صافي كام|الصافي كام|الاجمالي كام|اجمالي كام|كله كام|بكام|بكم|بكاام|عامل كام|عامله كام|عاملين كام|هيكلفني كام|هتكلفني كام|هيكلف كام|هتكلف كام|يقف علي كام|تقف علي كام|واقف علي كام|واقفة علي كام|بقد ايه|قد ايه سعر|كم السعر|ما هو سعر|ما سعر|كم سعر|كم ثمن|ما ثمن|كم تبلغ قيمة|كم قيمة|قديش|بقديش|بكام دي|يعمل كام|هتعمل كام|تطلع بكام|يبقي كام|تبقي كام|هيبقي كام|هتبقي كام|يبقي بكام|هتبقي بكام|يطلع كام|هيطلع كام|هيطلع بكام|هتقف عليا بكام|تقف بكام|هتقف بكام|طالعة بكام|طالع بكام|نازلة بكام|نازل بكام|مطلوب فيها كام|طالبين فيها كام|عايزين فيها كام|كام المطلوب|المطلوب كام|السومة كام|بكام المتر|تساوي كام|يساوي كام|تسوي كام|دافعين فيها كام|محتاجة كام عشان',
    zi: 'bey3mel kam|be3mel kam|bye3mel kam|b3mel kam|be kam bel dolar|kam bel dolar|bekam bel dolar|kam bel euro|safy kam|safi kam|el safy|yeb2a kam|hayeb2a kam|hateb2a kam|yetla3 kam|hayetla3 kam|bekam|bkam|b kam|be kam|bikam|bekaam|3amel kam|3amla kam|yo2af 3ala kam|matloob fiha kam|taleen kam|2adeesh|be2ad eh|tel3et bkam|nazla b kam|b2ad eh',
    tr: 'ne kadar|kaç para|kaça|fiyatı ne|fiyatı nedir|kaç sterlin|kaç lira',
    ru: 'сколько стоит|сколько стоят|почем|какая цена|какова цена|сколько будет стоить|по чем',
  },
  /** The bare noun. Asks for a price unless an amount stands beside it. */
  price: {
    en: 'price|prices|pricing|cost|costs|asking price|quote|quotation|rate|rates|price list|pricelist|price range|total price|preis*|cen*|asking for|they asking|they want for|going rate|starting price|starting prices|prices start|start from what',
    ar: 'سعر|سعره|سعرها|سعرهم|اسعار|اسعاركم|اسعارها|أسعار|تمن|تمنه|تمنها|ثمن|ثمنها|التمن|تكلفة|تكلفه|قيمة|السعر|تسعيرة|برايس|البرايس|سعر المتر|سعر متر|متر بكام|بتبدا من كام|بتبدأ من كام|تبدأ من كام|الاسعار من كام|من كام لكام',
    zi: 'se3r|si3r|se3ro|se3raha|se3rha|s3r|as3ar|asa3r|as3arko|as3arha|taman|tamanha|tamano|el as3ar|sa3r|se3er|tklefa|taklefa|price|el price|btebda2 men kam|btebda mn kam|betebda2 mn kam',
    tr: 'fiyat|fiyatı|fiyatları|fiyatlar|ücret|tutar',
    ru: 'цен*|стоимост*|прайс*',
  },
  perMetre: {
    en: 'per meter|per metre|per square meter|per square metre|per sqm|per m2|price per meter|meter price|per sq m|a square meter|a square metre',
    ar: 'سعر المتر|سعر متر|المتر بكام|متر بكام|المتر كام|المتر عامل كام|المتر بقد ايه|للمتر|المتر المربع بكام',
    zi: 'el metr wesel kam|wesel el metr|el metr b kam|el metr be kam|el metr wa2ef|se3r el metr|el metr bkam|el metr bekam|metr bkam|el metr kam|se3r el mitr|lel metr|el mtr bkam',
    tr: 'metrekare fiyatı|metrekaresi ne kadar|metrekaresi kaça|m2 fiyatı',
    ru: 'за метр|за квадрат*|цена за м',
  },
  rentPrice: {
    en: 'rent price|rental price|monthly rent|how much rent|how much is rent|rent per month|the rent|whats the rent|rent cost|nightly rate|daily rate|weekly rate|per night',
    ar: 'الايجار كام|ايجار كام|ايجارها كام|ايجاره كام|بتتأجر بكام|بتتاجر بكام|تتأجر بكام|ايجار شهري كام|الايجار الشهري كام|الليلة بكام|الليله بكام|اليوم بكام|كام الايجار|ايجارها|بتأجروها بكام|كم الايجار',
    zi: 'egar kam|el egar kam|egarha kam|btet2agar bkam|el leila bkam|el lela bkam|el yom bkam|egarha|egar sha2a kam|el 2egar kam',
    tr: 'kirası ne kadar|kira ne kadar|kirası',
    ru: 'аренда сколько|сколько аренда|стоимость аренды|сколько в месяц',
  },
  /** Costs tied to a unit beside its price. */
  fees: {
    en: 'service charge|service charges|maintenance fee|maintenance fees|maintenance cost|maintenance costs|maintenance charges|hoa|aidat|monthly dues|maintenance|upkeep|utilities|running costs|management fee|management fees|site fees|insurance deposit|security deposit|club fees|parking fee|garage price',
    ar: 'صيانة|صيانه|الصيانة|مصاريف الصيانة|رسوم الصيانة|رسوم الخدمات|وديعة الصيانة|وديعه الصيانه|مصاريف شهرية|مصاريف اضافية|رسوم اضافية|مصاريف الخدمات|وديعة|مصاريف|تأمين الشقة|التأمين كام|اشتراك النادي',
    zi: 'siana|seyana|siyana|syana|wadi3a|wadi3et el siana|masareef|masarif el siana|rosoom el siana|el ta2meen kam',
    tr: 'aidat|site aidatı|aylık aidat|depozito',
    ru: 'залог*|депозит*|обслуживан*|коммунал*|айдат|содержание',
  },
  discount: {
    en: 'knocked off|knock off|paying in full|pay in full|discount|discounts|discounted|promo|promotion|promotions|special offer|any offers|any deals|sale offer|offers on|price off|rebate|cashback|current offers',
    ar: 'خصم|خصومات|تخفيض|تخفيضات|عروض|عرض خاص|اوفر|ديسكاونت|خصومات كاش|ديسكونت|بونص|اي عروض|خصم كاش|برومو',
    zi: '5asm|khasm|5asam|khesm|5osoomat|ta5feed|takhfeed|takhfid|ta5fid|discount|3orood|3roud|3orod|diskawnt|offerat',
    tr: 'indirim|kampanya',
    ru: 'скидк*|акци*',
  },
  haggle: {
    en: 'take money off|take something off|take a bit off|k off|knock * off the|* off and i sign|final price|last price|best price|lowest price|negotiable|negotiate|negotiation|bargain|come down|bring it down|bring the price down|lower the price|lower price|reduce the price|reduce price|drop the price|knock off|knock something off|knock * off|go lower|go any lower|any lower|do better|better price|better deal|better offer|best offer|your best|make an offer|my offer|offer you|i offer|ill give you|i can give you|can give * cash|would you accept|would the owner accept|would they accept|will you accept|will he take|would you take|take * for it|can you do it for|can you do * for|deal at|special deal|special price|last word|custom plan|custom payment|tailor|work something out|cut the price|slash the price|match the price|rock bottom|final offer|room on the price|wiggle room|flexible on price|flexible price|price flexible|throw in|shave * off|meet me halfway|meet in the middle|cut me a deal|any room to|go down a little|go down a bit|come down a little|out of our range|out of my range|close the deal|if you close|can pay * today|cash today|take it for|will take it if|sign today|move on the price|budge|any flexibility|flexibility on|lowest you can go|lowest they will|give me a better|give us a better|cheaper if|lower if|less if i|reduce it|drop it to|do it for|let it go for|i would pay|id pay|ill pay|wont pay more than * for it|best you can do|can you do something about the price|something about the price|help me with the price|adjust the price|price final|price is final|that price final|would take|will take|settle for|counter offer|counteroffer|work with my budget|do you have room|over our limit|over my limit|over our budget|over my budget|above our budget|anything off|something off|a bit off|get * off|talk to the owner|convince the owner|owner accept|owner take|owner budge|half price|meet my price|match my budget|price * final|lower every|sweeten the deal|throw in the',
    ar: 'اخر سعر|اخر كلام|اخره كام|اخرها كام|من الاخر|قابل للتفاوض|تفاوض|نتفاوض|فيه تفاوض|ينزل شوية|تنزل شوية|تنزلوا|ينزلوا|نزلوا|تنزلي|تنزلولي|تنزل لي|ينزل عن|ينزل كام|نزل السعر|نزلي السعر|نزلوا السعر|نزللي|تنزل السعر|تنزيل السعر|تقليل السعر|قلل السعر|السعر نهائي|سعر نهائي|السعر النهائي|سعر اقل|ارخصلي|ترخصها|ارخص شوية|تراعيني|راعيني|راعونا|تراعونا|تراعوني|مراعاة|تكرمني|تكرمنا|اكرمني|اكرمونا|تظبطني|تظبطلي|ظبطلي|ظبطوني|تظبطوني|نظبطها|ظبطنا|تمشي معايا|مشيها|تمشيها|ادفع كاش وتنزل|يقبل|يقبلوا|صاحبها يقبل|المالك يقبل|هات من الاخر|عرضي|هدفعلك|ادفعلك|احسن سعر|افضل سعر|السعر في كلام|في كلام|فيه كلام في السعر|فصال|نفاصل|افاصل|يتفاصل|تخفيض السعر|مساومة|اقل سعر ممكن|اقل حاجة كام|نقفل علي|نقفلها|تعملولي سعر|اعملي سعر|اعملولي سعر|سعر خاص|عرض خاص ليا|خطة مخصوصة|نظام مخصوص|خصم اكبر|خصم زيادة|خصم اكتر|سعرها النهائي|سعره النهائي|سعره نهائي|سعرها نهائي|سعرهم النهائي|نهايته كام|نهايتها كام|اخر حاجة كام|اخر ما عندك|تجيبها لحد كام|تتساهلوا|تساهلوا|تشوفلي سعر|تشوفولي سعر|شوفلي سعر|شوفولي سعر|تقللوا|قللوا|تقلل|اخدها ب|هاخدها ب|اخدها كاش ب|هاخدها دلوقتي|همضي دلوقتي|امضي النهاردة|تخلصوها|خلصها|خلصهالي|خلصولي|خلصوها|يخليها ب|تخليها ب|تعملها ب|تعملوها ب|تمشيها ب|تتفاهموا|نتفاهم في السعر|نتفاهم|في مجال للتفاوض|هل يمكن تخفيض|يمكن تخفيض السعر|تقسموها معايا|سعر احسن من كده|سعر احسن|سعر ارخص|سعر حلو|قابل للنقاش|للنقاش|موافقين|نمضي علي|امضي دلوقتي|همضي|سعر كويس لو|تعملولنا سعر|تعمللي سعر|السعر فيه كلام|اي تنازل في السعر|السعر * نهائي|سعر * نهائي|هتاخدوا * كاش|تاخدوا * كاش|هتاخد * كاش|تاخد * كاش|كلم المالك|كلموا المالك|اقنع المالك|فوق الميزانية وعايز|تنزلوها|تنزلها|ينزلوها|توصلوا ل|توصلها ل|تقفلها علي|تقفلوها علي|خلوها ب|خليها ب|نخليها ب|اقسم البلد نصين|النص بالنص|راضيني|راضونا|سعر يرضيني|سعر مرضي|تخفضوا|تخفضولنا|تخفض السعر|تخفضوا السعر|تخفيض في السعر|تقليل في السعر|تعملوا خصم اكتر|خصم اضافي|ينقص شوية|تنقصوا|نقصوا السعر',
    zi: 'tenazeloh|tenazelo|tenazelooh|tnazelo|tenazeloha|tnazeloha|a5er se3r|akher se3r|a5er kalam|akher kalam|a5ro kam|a5erha kam|akherha kam|men el a5er|mn el akher|tfawod|tafawod|yenzel|tenzel|tnzel|tenzelo|nazelo|nazel el se3r|nazely|tenazel|tenazelo|2aba5er se3r|ab2al se3r|a2al se3r|ra3eeny|tra3eeny|tra3ena|tra3ini|zabatny|tezabatny|tezabatly|zabatly|tezabatna|ekremna|tekremna|tekremny|fesal|nfasel|fih kalam fel se3r|fe kalam fel se3r|final price|last price|se3r a2al|se3r nehaey|7asan se3r|a7san se3r|mashiha|temashiha|ya2bal|n2felha|ne2fel 3ala|so3r 5as|se3r 5as|ar5as shwaya|tra3yni|negotiable|nehayet el kalam|nehayetha kam|nehayto kam|a5er ma 3andak|tekhalasha|khalasha|5alasha|te5alas|khalasly|5alasly|netfahem|netfahem fel se3r|a5odha b|akhodha b|ha5odha b|hakhodha b|te3melha b|te3meloha b|se3r a7san|se3r ar5as|shofly se3r|shoofly se3r|shofoly se3r|te2alel|te2alelo|a2alel|e5er el kalam|e5er se3r|lel ne2ash|2abel lel ne2ash|2abel lel tafawod|se3r 7elw|se3r kwayes law|mowaf2een|hamdy|amdy delwa2ty|el se3r * nehaey|se3r * nehaey|hata5do * kash|hata5od * kash|ta5do * cash|hta5do * cash|te2darо tenazelo|te2dar tenazel|te2daro tenazelo|tenazelo el se3r|tenazel el se3r|kalem el malek|kalemo el malek|tenzelo le|khaliha b|5aliha b|khaleha b|5aleha b|radeeny|te5afado|takhfad el se3r|te2alel el se3r|5asm zyada|khasm zeyada|5asm aktar',
    tr: 'son fiyat|pazarlık|pazarlık payı|en son ne olur|düşer mi|iner mi|indirim yapar',
    ru: 'торг|торгует*|последняя цена|уступит*|дешевле отда*|снизит* цен*|конечная цена',
  },
  expensive: {
    en: 'expensive|too much|overpriced|pricey|too high|so high|very high|over my budget|above my budget|beyond my budget|out of my budget|cant afford|thats a lot|a bit steep|steep|too pricey|crazy price|high price|bit much',
    ar: 'غالي|غالية|غاليه|غاليين|اغلي|غلا|غالي اوي|كتير عليا|كتير اوي|سعر عالي|السعر عالي|فوق ميزانيتي|اكتر من ميزانيتي|مرتفع|مرتفعة|مبالغ فيه|سعره عالي|كتير جدا|عالي شوية',
    zi: 'ghaly|8aly|ghalya|8alya|ghali|ghalia|8ali|ketir 3alaya|kteer 3alaya|kteer awy|ketir awy|el se3r 3aly|so3r 3aly|foo2 mezaneyti',
    tr: 'pahalı|çok pahalı|bütçemi aşıyor',
    ru: 'дорог*|слишком дорого|не по карману',
  },
  severalUnits: {
    en: 'two units|next to each other|2 units|three units|3 units|several units|multiple units|more than one unit|if i buy two|if i buy 2|if i take two|if i take 2|both units|bulk|five units|5 units|units together|buying two|buy 3|buy three|take three|take 3|couple of units|a few units',
    ar: 'وحدتين|وحدتين جنب بعض|شقتين جنب بعض|جنب بعض|شقتين|لو خدت اتنين|لو اخدت اتنين|3 وحدات|اكتر من وحدة|اكتر من شقة|كذا وحدة|لو اشتريت اتنين|لو اشتريت اكتر|تلات وحدات|وحدات مع بعض|فيلتين|لو خدنا اتنين|اتنين مع بعض',
    zi: 'we7deten|ganb ba3d|we7deten ganb ba3d|wa7deten|sha2eten|sha2ten|law 5adt etnen|law khadt etnein|aktar men wa7da|aktar mn wehda|etnen ma3 ba3d|law eshtaret etnen|kaza wa7da|3 wa7dat|talat wa7dat',
    tr: 'iki daire|birden fazla',
    ru: 'две квартиры|несколько квартир',
  },
  downPayment: {
    en: 'how much down|to put down|down payment|downpayment|down-payment|deposit|initial payment|first payment|down payments|dp|upfront|up front|money down|initial deposit|put down|pay down|% down|percent down|advance|first instalment|first installment',
    ar: 'مقدم|المقدم|مقدمها|مقدمه|مقدمهم|مقدمات|دفعة اولي|دفعة مقدمة|دفعه اولي|دفعه مقدمه|داون بايمنت|مقدما|الدفعة الاولي|دفعة التعاقد|مبلغ التعاقد|دفعة الحجز|مبلغ الحجز|مقدم الحجز|جدية الحجز|جديه حجز|داون',
    zi: 'moqadem|el moqadem|moqaddem|mo2adem|moqadema|mo2admha|mo2adamha|mo2admo|mo2addamha|mo2addmo|mo2adamo|mo2admaha|m2admha|mo2adamhom|mo2adam|mo2addam|moaddam|mokadam|moqadam|moqaddam|mo2dam|m2adam|m2dam|daf3a oula|daf3a 2oula|daf3a ola|dof3a oula|dof3et el 7agz|down payment|mabla8 el 7agz|mo2adem|gedeyet el 7agz|elmo2dam|da3fa ola',
    tr: 'peşinat|ön ödeme|depozit',
    ru: 'первоначальн* взнос*|первый взнос|взнос*|задаток',
  },
  installments: {
    en: 'installment|installments|instalment|instalments|installement|installements|instal*',
    ar: 'قسط|القسط|اقساط|أقساط|تقسيط|تقسيطه|تقسيطها|بالتقسيط|التقسيط|مقسط|مقسطة|يتقسط|تتقسط|^قسط|متقسط|متقسطة|قسطها|اقسط|نقسط|هقسط|تقسيطات|انستولمنت|انستولمينت|انستالمنت|قسطين',
    zi: '2estaha|2esto|2estha|a2satha|2estaha el shahry|ta2seet|ta2sit|taqseet|taksit|takseet|2est|2ist|el 2est|kest|qest|qist|a2sat|2a2sat|aqsat|aksat|a2asat|2esto|2esat|bel ta2seet|^2asat|at2aset|a2aset|ne2aset|te2aset|yet2aset|tet2aset|ha2aset|metasat|2ast|installment|2e6t|installments',
    tr: 'taksit|taksitli|taksitler|vade|vadeli|senet',
    ru: 'рассрочк*|платеж*|ежемесячн* платеж*|частями',
  },
  plan: {
    en: 'pay it off|to pay off|pay off|payment plan|payment plans|year plan|years plan|yr plan|paymentplan|payment system|payment terms|payment options|payment option|payment schedule|pay schedule|payment structure|financing options|ways to pay|payment methods|payment method|how do i pay|how can i pay|how to pay|how is it paid|payment facilities|terms of payment|how do payments work|plan options|longest plan|shortest plan|pay quarterly|pay annually|pay yearly|pay every|how is payment|pay after|pay on delivery|pay on handover|post handover|post-handover|stages|payment stages|is it paid|flexible payment|flexible payments|monthly payment|monthly payments|pay monthly|pay over|quarterly payment|spread it|spread the payment|spread payments|pay in parts|pay half|half now|half on delivery|rest on delivery|balance on delivery|on handover|longest period|remaining balance|remaining amount|rest of the amount|rest of the money|rest of the price|pay the rest|the balance|per quarter|quarterly|semi annual|semi-annual|biannual|years to pay|take to pay|pay it off|payments be stretched|payments stretched|stretch the payments|start with that|start with|begin with|put in * now|reserve with|how are payments|payments start|start paying',
    ar: 'بتتدفع ازاي|تتدفع ازاي|بيتدفع ازاي|ادفعها ازاي|ادفع ازاي|نظام السداد|انظمة السداد|انظمه السداد|نظام سداد|انظمة سداد|خطة السداد|خطط السداد|خطه السداد|خطة سداد|خطط سداد|نظام الدفع|انظمة الدفع|انظمه الدفع|نظام دفع|طرق الدفع|طريقة الدفع|طريقه الدفع|طرق السداد|طريقة السداد|خطة الدفع|خطط الدفع|سيستم الدفع|سيستم السداد|سيستم التقسيط|بلان الدفع|بايمنت بلان|البايمنت بلان|بيمنت بلان|التسهيلات|تسهيلات|تسهيلات في السداد|تسهيلات الدفع|شروط السداد|شروط الدفع|ادفع ازاي|الدفع ازاي|الدفع بيكون ازاي|بيتدفع ازاي|خطه سداد|جدول السداد|جدول الدفعات|دفعات|السداد|الدفعات|البلان|نص المبلغ|نصف المبلغ|الباقي عند الاستلام|الباقي علي|الباقي هيبقي|باقي المبلغ|باقي الفلوس|علي دفعات|دفعتين|دفعة كل|اطول مدة|اقصي مدة|مدة السداد|فترة السداد|سداد|ربع سنوي|نص سنوي|دفعة عند الاستلام|دفعة استلام|ادفع كام|اسدد|أسدد|نسدد|يتسدد|ابدأ ب|ابدا ب|احجز بكام|الحجز بكام|الدفع بعد|يبدأ السداد|ادفع بعد الاستلام',
    zi: 'nezam el dafe3|nezam el daf3|nezam el daf3 eh|nezam daf3|betetdefe3 ezay|tetdefe3 ezay|bytdefe3 ezay|betedfa3 ezay|nezam el dof3at|nezam el dofa3at|dof3at|el dof3at|nezam el sadad|anzemet el sadad|anzemet el daf3|nezam el daf3|khetet el sadad|5etet el sadad|5ettet el daf3|toro2 el daf3|tareeqet el daf3|tare2et el daf3|tari2et el daf3|torok el daf3|payment plan|payment system|el plan|sadad|system el daf3|tas-helat|tasheelat|tas7elat|el daf3 ezay|adfa3 ezay|nezam el ta2seet|el payment|daf3at|khotat el sadad|anzemt eldaf3|el ba2y|el ba2i|elba2y|nos el mabla8|nos el mablagh|3ala daf3at|3ala dof3at|awel def3a|awel dof3a|awel daf3a|def3a|daf3a|dof3a|modet el sadad|fatret el sadad|atwal modda|rob3 sanawy|adfa3 kam|asaded|nesaded|yetsaded|abda2 b|a7gez b kam|el 7agz b kam|el 7agz bkam|el daf3 ba3d',
    tr: 'ödeme planı|ödeme planları|ödeme şekli|ödeme koşulları|ödeme seçenekleri|nasıl ödenir|ödeme',
    ru: 'план* оплаты|условия оплаты|план платеж*|способ* оплаты|график платеж*|как платить|оплат*',
  },
  mortgage: {
    en: 'mortgage|mortgages|bank loan|home loan|bank finance|bank financing|loan|financing|housing loan|bank credit|finance it|finance through|bank funding|mortgaged',
    ar: 'تمويل عقاري|تمويل|التمويل العقاري|قرض عقاري|قرض|رهن عقاري|مبادرة التمويل|مبادرة البنك المركزي|مورتجدج|مورجيج|تمويل من البنك|تمويل بنكي|قرض من البنك|قرض بنكي|مورتجيج|عن طريق البنك',
    zi: 'tamweel 3e2ary|tamwil 3a2ary|tamweel|tamwel|tamwil|2ard banky|2ard 3a2ary|2ard 3akary|a5od 2ard|akhod 2ard|qard|2ard men el bank|mortgage|tamweel 3aqary|el tamweel el 3akary|mortgedge|loan',
    tr: 'kredi|konut kredisi|ipotek|mortgage|banka kredisi',
    ru: 'ипотек*|кредит*',
  },
  interest: {
    en: 'interest|interest free|interest-free|interest rate|zero interest|without interest|no interest',
    ar: 'فوايد|فوائد|فايدة|فائدة|فايده|بدون فوايد|من غير فوايد|بفايدة|بدون فائدة',
    zi: 'fawayed|fawa2ed|fayda|fayeda|faida|faydet|bedon fawayed|mn 8er fawayed|men gher fawayed',
    tr: 'faiz|faizsiz|vade farkı',
    ru: 'процент*|беспроцентн*|без процентов',
  },
  cash: {
    en: 'cash|in full|full payment|pay all at once|pay the full amount|one payment|lump sum',
    ar: 'كاش|نقدا|نقدي|الدفع كاش|كاااش|فوري كاش|نقد',
    zi: 'cash|kash|kaash|casch|na2dan|na2di',
    tr: 'nakit|peşin',
    ru: 'наличн*|налом|сразу всю сумму|полная оплата',
  },
  payBy: {
    en: 'crypto|bitcoin|usdt|bank transfer|wire transfer|credit card|visa card|cheque|cheques|checks|post dated|pay in dollars|pay in euro|pay in pounds|pay in usd|pay from abroad|transfer the money|western union|instapay',
    ar: 'تحويل بنكي|تحويل|كريبتو|شيكات|شيك|بالفيزا|فيزا كارد|كريدت|ادفع بالدولار|الدفع بالدولار|انستاباي|بالدولار|وصل امانة|كمبيالات',
    zi: 'ta7weel banky|ta7wil|crypto|sheekat|shekat|shik|bel visa|bel dolar|instapay',
    tr: 'havale|kripto|çek ile',
    ru: 'крипт*|перевод*|карт*',
  },
} satisfies Record<string, Spellings>
