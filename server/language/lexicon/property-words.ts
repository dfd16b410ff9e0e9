import type { Spellings } from './phrases.ts'

/** What things are. Generic words (unit, property, house) are not types. */
export const propertyTypes: Record<string, Spellings> = {
  apartment: {
    en: 'apartment|apartments|flat|flats|appartment|apartement|apt|apts|aparment|condo|mieszkan*|wohnung*',
    ar: 'شقة|شقه|شقق|شقتين|شقت|شقتي|شقتك|شقتكم|شقت|ابارتمنت|ابارتمان|شقا',
    zi: 'sha2a|sha22a|sha2ah|shaqa|shaqqa|sho2a|sho2a2|sho22a|sha2et|sha22et|sha2ten|sho2et|sh2a|sha2aa|she2a|sh22a|shakka',
    tr: 'daire|apartman dairesi|apartman',
    ru: 'квартир*|апартамент*',
  },
  studio: {
    en: 'studio|studios|stdio|studyo|bedsit', ar: 'ستوديو|استوديو|ستديو|استديو|استوديوهات|ستوديوهات|استديوهات', zi: 'studio|stodyo|estodyo|istudio|estudio|studiohat',
    tr: 'stüdyo|1+0', ru: 'студи*',
  },
  duplex: { en: 'duplex|duplexes|duplx|dublex|maisonette', ar: 'دوبلكس|دوبليكس|دبلكس|دوبلكسات|دوبلكسين', zi: 'duplex|dublex|doplex', tr: 'dubleks|dubleksler', ru: 'дуплекс*|двухуровнев*' },
  penthouse: { en: 'penthouse|penthouses|pent house|penthause|penthous', ar: 'بنتهاوس|بنت هاوس|بينتهاوس|بنتهوس|بينت هاوس|بنتهاوسات', zi: 'penthouse|benthouse|bent house|penthaws', tr: 'çatı katı|penthouse|penthaus', ru: 'пентхаус*' },
  villa: { en: 'villa|villas|vila|vilas|standalone|stand alone', ar: 'فيلا|فيلل|فلل|فيله|فيلات|فلا|فيلتين|فله|ڤيلا|ستاند الون', zi: 'villa|vella|fella|filla|felal|villal|vilal|vilat|villat', tr: 'villa|müstakil ev|müstakil', ru: 'вилл*' },
  twinhouse: { en: 'twinhouse|twin house|twin houses|twinhouses|twin|semi detached|semi-detached|twin villa', ar: 'توين هاوس|توينهاوس|توين|تون هاوس|توين فيلا', zi: 'twin house|twinhouse|tween house|twin haws', tr: 'ikiz villa', ru: 'твинхаус*' },
  townhouse: { en: 'townhouse|town house|townhouses|town houses|townhome|town home|row house', ar: 'تاون هاوس|تاونهاوس|تاون|طاون هاوس|تاون هوس', zi: 'town house|townhouse|tawn house|tawnhouse', tr: 'sıra ev', ru: 'таунхаус*' },
  chalet: { en: 'chalet|chalets|shalet|shaleh|chalé|cabin', ar: 'شاليه|شاليهات|شالية|شليه|شاليهين|شاليهاتكم|شاليهك', zi: 'chalet|shaleh|shalih|shalehat|chalehat|shaleihat|chaleh|shalee|chalehat', tr: 'şale|dağ evi', ru: 'шале|шалет' },
  office: { en: 'office space|office|offices|admin unit|administrative unit|workspace|coworking', ar: 'مكتب|مكاتب|مكتب اداري|اداري|مقر اداري|وحدة ادارية|وحدات ادارية', zi: 'maktab|makateb|maktab edary|edary|wa7da edareya', tr: 'ofis|ofisler', ru: 'офис*' },
  clinic: { en: 'clinic|clinics|medical unit|medical clinic', ar: 'عيادة|عياده|عيادات|وحدة طبية|طبي', zi: '3eyada|3iada|3yada|3eyadat|3iyada', tr: 'klinik|muayenehane', ru: 'клиник*' },
  retail: { en: 'shop|shops|store front|retail|retail unit|showroom|commercial unit|commercial|store unit', ar: 'محل|محلات|محل تجاري|تجاري|وحدة تجارية|وحدات تجارية|معرض', zi: 'ma7al|ma7alat|ma7al togary|togary', tr: 'dükkan|dükkân|mağaza|işyeri', ru: 'магазин*|торгов* помещен*' },
  land: { en: 'land|plot|plots|land plot|piece of land|lot of land', ar: 'ارض|أرض|قطعة ارض|قطعه ارض|اراضي|قطعة أرض|ارض فضا', zi: 'ard|2ard|2et3et ard|arady|qet3et ard', tr: 'arsa|arsalar|arazi', ru: 'земл*|участ*' },
}

export const amenities: Record<string, Spellings> = {
  pool: { en: 'pool|pools|swimming pool|swiming pool|private pool|swimmingpool', ar: 'حمام سباحة|حمام سباحه|حمامات سباحة|بسين|بيسين|مسبح|بول|حمام سباحه خاص|حمام سباحة خاص|بولات', zi: '7amam seba7a|hamam seba7a|hamam sba7a|7ammam sebaha|besin|bisin|7amam sba7a|pool|bool', tr: 'havuz|havuzlu|yüzme havuzu', ru: 'бассейн*' },
  gym: { en: 'gym|gyms|fitness|fitness center|fitness centre', ar: 'جيم|چيم|صالة رياضية|صاله رياضيه|جيمنيزيوم', zi: 'gym|jim|gim|gem', tr: 'spor salonu|fitness', ru: 'спортзал*|фитнес*|тренажерн*' },
  garden: { en: 'garden|gardens|private garden|backyard|yard', ar: 'جنينة|جنينه|حديقة|حديقه|جاردن|جناين|حديقة خاصة', zi: 'geneina|gnena|genena|ginena|7adi2a|hadi2a|7adeeqa|garden|gardin', tr: 'bahçe|bahçeli', ru: 'сад|садом|садик*' },
  roof: { en: 'roof|rooftop|roof terrace|private roof', ar: 'روف|سطح|رووف|روف خاص', zi: 'roof|rof|roof top|sat7', tr: 'teras katı|çatı terası', ru: 'терраса на крыше|крыш*' },
  parking: { en: 'parking|garage|car park|covered parking|parking spot|parking space|underground parking|carport', ar: 'جراج|جاراج|كراج|باركنج|باركينج|موقف|موقف سيارات|ركنة|ركنه|مكان للعربية|مكان ركنة|جراش', zi: 'garage|garash|parking|rakna|makan lel 3arabeya|garaj|barking', tr: 'otopark|garaj|park yeri', ru: 'парковк*|гараж*|паркинг*' },
  security: { en: 'security|guard|guards|gated|24/7 security|secured', ar: 'أمن|امن|سيكيوريتي|سكيوريتي|حراسة|حراسه|أمن وحراسة|امن وحراسه|بوابات', zi: 'security|sekyority|7erasa|2amn|amn w 7erasa', tr: 'güvenlik|güvenlikli|site güvenliği', ru: 'охран*' },
  sea_view: { en: 'sea view|seaview|sea views|ocean view|view of the sea|overlooking the sea|sea facing|facing the sea|sea front|seafront|sea-view|views of the sea|see the sea|first row|first line sea', ar: 'سي فيو|فيو بحر|فيو البحر|فيو علي البحر|يبص علي البحر|تبص علي البحر|بيبص علي البحر|بتبص علي البحر|بصة بحر|يطل علي البحر|تطل علي البحر|مطل علي البحر|مطلة علي البحر|بتطل علي البحر|بيطل علي البحر|صف اول|صف أول بحر|علي البحر مباشرة|عالبحر|علي البحر علي طول|شايف البحر|شايفة البحر|فيو عالبحر|اطلالة بحرية|اطلالة علي البحر|واجهة بحرية|يبص عالبحر|تبص عالبحر|بيطل عالبحر|رؤية بحر|فيو للبحر', zi: 'sea view|see view|view ba7r|view 3al ba7r|yebos 3al ba7r|tebos 3al ba7r|byebos 3al ba7r|betbos 3al ba7r|yebos 3ala el ba7r|tebos 3ala el ba7r|betbos 3ala el ba7r|3al ba7r 3ala tool|shayfa el ba7r|shayef el ba7r|saff awel|motel 3ala el ba7r|3al ba7r', tr: 'deniz manzaralı|deniz manzarası|deniz manzara', ru: 'видом на море|вид на море|морским видом|вида на море' },
  mountain_view: { en: 'mountain view|mountain views|view of the mountain|view of the mountains|mountainview', ar: 'فيو جبل|فيو الجبل|يبص علي الجبل|اطلالة علي الجبل|تبص علي الجبل|فيو علي الجبل|اطلالة جبلية|ماونتن فيو', zi: 'mountain view|view gabal|view el gabal|yebos 3al gabal|3al gabal', tr: 'dağ manzaralı|dağ manzarası|dağ manzara', ru: 'вид на горы|видом на горы' },
  elevator: { en: 'elevator|elevators|lift|lifts', ar: 'اسانسير|أسانسير|مصعد|اصانصير|اسنسير', zi: 'asanser|2asanser|asanseer|asansir|mas3ad', tr: 'asansör|asansörlü', ru: 'лифт*' },
  clubhouse: { en: 'clubhouse|club house|club|social club|sports club', ar: 'كلوب هاوس|كلوبهاوس|نادي|نادي اجتماعي|نادي رياضي|كلاب هاوس', zi: 'clubhouse|club house|nady|nadi', tr: 'kulüp|kulüp binası|sosyal tesis', ru: 'клуб*' },
  mosque: { en: 'mosque|masjid|prayer room', ar: 'مسجد|جامع|مصلي', zi: 'masged|masjid|game3|mosque|masgid', tr: 'cami|mescit', ru: 'мечет*' },
  kids_area: { en: 'kids area|kids zone|kids club|playground|play area|children area|childrens area|kids play|children playground|kids playground|play ground|child play area|kids pool', ar: 'كيدز اريا|منطقة اطفال|منطقة العاب|العاب اطفال|ملاهي اطفال|ملعب اطفال|كيدز ايريا|كيدز اريه|منطقه العاب|العاب للاطفال|مكان لعب للاطفال|مكان للاطفال|منطقة للاطفال|ألعاب للعيال|مكان العيال', zi: 'kids area|kidz area|mante2et atfal|al3ab atfal|kids zone|makan lel atfal|mal3ab atfal|al3ab lel 3eyal', tr: 'çocuk parkı|oyun parkı|çocuk oyun alanı', ru: 'детск* площадк*|игров* площадк*' },
  spa: { en: 'spa|sauna|steam room|hammam|turkish bath', ar: 'سبا|سونا|ساونا|حمام تركي|جاكوزي وسبا', zi: 'spa|sbaa|sauna|sona', tr: 'spa|sauna|hamam', ru: 'спа|саун*|хамам*' },
  beach: { en: 'beach|private beach|beach access|beachfront', ar: 'شاطئ|شاطي|بيتش|بلاج|شط|شاطئ خاص|بيتش خاص', zi: 'beach|shate2|shaty2|blaj|bilag|plage|shatt', tr: 'plaj|sahil|denize sıfır|özel plaj', ru: 'пляж*' },
  lagoon: { en: 'lagoon|lagoons|crystal lagoon|lake', ar: 'لاجون|لاجونز|لاجونا|كريستال لاجون|بحيرة|بحيره صناعية|لاجوون', zi: 'lagoon|lagoun|lagon|bo7eira|bo7aira', tr: 'lagün', ru: 'лагун*' },
  balcony: { en: 'balcony|balconies|terrace|terraces|veranda', ar: 'بلكونة|بلكونه|بالكونة|تراس|تيراس|تراسات|بلكونات|فراندة|بالكونه|شرفة', zi: 'balcona|balakona|balkona|balkouna|terrace|teras|varanda|balcony', tr: 'balkon|balkonlu|teras|teraslı', ru: 'балкон*|террас*|лоджи*' },
  maid_room: { en: 'maid room|maids room|maid|nanny room|nannys room|helpers room|driver room|staff room', ar: 'غرفة خادمة|غرفة شغالة|اوضة شغالة|اوضه شغاله|غرفه شغاله|نانيز روم|غرفة ناني|اوضة ناني|ناني روم|غرفة مربية|غرفة الشغالة', zi: 'maid room|nanny room|odet shaghala|oda shaghala|2odet nanny|odet nanny|ghorfet shaghala|odet el shaghala', tr: 'hizmetçi odası|yardımcı odası', ru: 'комната для прислуги|комнат* прислуг*' },
  storage: { en: 'storage|storage room|store room|storeroom|box room|pantry', ar: 'مخزن|غرفة تخزين|ستورج|ستوريدج|اوضة تخزين|مخازن', zi: 'storage|ma5zan|makhzan|storedge|odet ta5zeen', tr: 'depo|kiler', ru: 'кладов*' },
  jacuzzi: { en: 'jacuzzi|jaccuzi|hot tub|jacuzi', ar: 'جاكوزي|جاكوزى|چاكوزي|جكوزي', zi: 'jacuzzi|jakuzi|gakozi|jakozi', tr: 'jakuzi', ru: 'джакузи' },
  generator: { en: 'generator|backup power|generators', ar: 'مولد|مولد كهربا|مولد كهرباء|جنريتور|جنيريتور|مولدات', zi: 'generator|mowaled|mowaled kahraba|generetor', tr: 'jeneratör', ru: 'генератор*' },
  ac: { en: 'ac|air conditioning|air conditioner|air conditioned|air con|aircon|acs|a/c|air conditioners|central ac', ar: 'تكييف|تكييفات|مكيف|مكيفات|مكيفة|تكيف|متكيفة|بالتكييفات|ايه سي', zi: 'takyeef|takyef|takyifat|takyeefat|mokayef|takeef|motakayefa', tr: 'klima|klimalı', ru: 'кондиционер*' },
  golf: { en: 'golf|golf course|golf view', ar: 'جولف|ملعب جولف|غولف', zi: 'golf|golf course', tr: 'golf', ru: 'гольф*' },
}

export const finishings: Record<string, Spellings> = {
  finished: {
    en: 'finished|fully finished|full finishing|ultra finished|super lux|super deluxe|ultra super lux|fully-finished|lux finishing|turnkey|turn key',
    ar: 'متشطب|متشطبه|متشطبين|تشطيب كامل|كامل التشطيب|كاملة التشطيب|سوبر لوكس|الترا سوبر لوكس|مشطب|مشطبة|تشطيب سوبر لوكس|تشطيب الترا|تشطيب لوكس|جاهز التشطيب|بالتشطيب|متشطبة بالكامل|فول فينش|فولي فينيشد|مفنش',
    zi: 'metshateb|metshateba|motshateb|motshatba|mtshatba|mtshateb|mtshtba|mtshateba|tashteeb kamel|kamel el tashteeb|kamla el tashteeb|super lux|tashteeb super lux|metashateba|metashateb|metshatab|metshataba|tashtib kamel',
    tr: 'bitmiş|tam bitmiş|lüks bitmiş', ru: 'с отделкой|с ремонтом|чистовая отделка|под ключ',
  },
  semi_finished: {
    en: 'semi finished|semi-finished|half finished|semi finish|red brick|half finishing', ar: 'نص تشطيب|نصف تشطيب|نصف تشطيب|نص متشطب|سيمي فينش|سيمي فينيشد|علي المحارة|محاره|نص تشطيبه|نص متشطبة', zi: 'nos tashteeb|noss tashteeb|nos tashtib|nosf tashteeb|semi finished|nos metshateba|nos tashtyb', tr: 'yarı bitmiş|yarı mamul', ru: 'полуотделк*|предчистов*|без чистовой отделки',
  },
  core_shell: {
    en: 'core and shell|core & shell|core shell|unfinished|un finished|not finished|shell and core|bare shell|without finishing', ar: 'كور اند شل|كور اند شيل|علي الطوب|علي الطوب الاحمر|طوب احمر|بدون تشطيب|من غير تشطيب|مش متشطب|مش متشطبة|مش متشطبه|غير مشطب|غير مشطبة|كور أند شل|عالطوب|طوب أحمر|لسه مش متشطبة', zi: 'core and shell|core w shell|3al toob|3ala el toob|toob a7mar|mesh metshateba|mesh metshateb|msh metshateba|msh mtshateba|mn 8er tashteeb|men gher tashteeb|mesh metshataba|bedon tashteeb', tr: 'kaba inşaat', ru: 'черновая отделка|без отделки|коробка|черновой',
  },
}
