import type { Field } from '../field.ts'

/**
 * The headers brokers write, as whole headers. Folded before use: case, hamza, the Arabic article, Turkish letters, punctuation and
 * camelCase do not matter. A null line holds headers that look like a field and are none, so that nothing private or wrong slips in.
 */
export const headerWords: [field: Field | null, headers: string][] = [
  [
    'externalId',
    `id|code|ref|ref no|ref id|reference|reference no|reference number|listing id|listing no|listing code|listing ref|property id|property code|property ref|unit code|unit id|external id|sku|mls|mls no
    |كود|الكود|كود الوحدة|كود العقار|كود الاعلان|رقم الاعلان|رقم الكود|رقم العقار|رقم مرجعي|الرقم المرجعي|المرجع|مرجع
    |ilan no|ilan numarasi|ilan kodu|portfoy no|portfoy kodu|emlak no|referans|referans no|kod|objekt nr|objektnummer|kennung|id oferty|nr oferty|код|код объекта|артикул|номер объявления`,
  ],
  [
    'unitNumber',
    'unit|unit no|unit number|unit nr|flat no|apartment no|villa no|رقم الوحدة|رقم الشقة|الوحدة|وحدة رقم|daire no|kapi no|wohnungsnummer|номер квартиры',
  ],
  ['link', 'link|url|web|website|page|listing url|property url|details url|details|الرابط|رابط|لينك|اللينك|baglanti|adres url|ссылка'],
  [
    'status',
    'status|availability|listing status|unit status|property status|الحالة|حالة الوحدة|حالة العقار|التوفر|الموقف|موقف الوحدة|durum|durumu|satis durumu|musaitlik|verfugbarkeit|статус|dostepnosc',
  ],
  [
    'purpose',
    'purpose|listing type|offer type|offering type|offer|transaction|transaction type|deal type|sale or rent|sale rent|for|category purpose|الغرض|نوع العرض|نوع العملية|العرض|بيع ايجار|بيع او ايجار|نوع التعاقد|الغرض من العرض|ilan tipi|ilan turu|satilik kiralik|islem turu|vermarktungsart|тип сделки|rodzaj oferty',
  ],
  [
    'propertyType',
    `type|property type|unit type|category|property category|kind|building type|sub type|subtype|property subtype|type of property|type of unit|property kind|unit kind|listing category
    |النوع|نوع|نوع الوحدة|نوع العقار|تصنيف|التصنيف|نوع الوحده السكنية|emlak turu|emlak tipi|tur|turu|tip|tipi|konut tipi|konut sekli|kategori|immobilientyp|objektart|art|тип|тип недвижимости|тип объекта|вид объекта|typ|typ nieruchomosci|rodzaj nieruchomosci`,
  ],
  [
    'title',
    `title|name|headline|listing title|property title|listing name|property name|unit name|ad title|subject|full title|subtitle|title original|الاسم|اسم الوحدة|عنوان الاعلان|عنوان الوحدة|بيان|البيان|بيان الوحدة|وصف مختصر|الاعلان|baslik|ilan basligi|ilan adi|titel|uberschrift|название|заголовок|tytul|nazwa`,
  ],
  ['titleAr', 'title ar|title arabic|arabic title|العنوان بالعربي|عنوان عربي|الاسم بالعربي'],
  [
    'project',
    'project|project name|compound|compound name|development|development name|complex|complex name|building|tower|resort|community|المشروع|اسم المشروع|مشروع|الكمبوند|كمبوند|كومباوند|اسم الكمبوند|المنتجع|القرية|اسم القرية|البرج|العمارة|اسم العمارة|المول|proje|proje adi|site adi|site|projekt|projektname|проект|название проекта|комплекс|жк|inwestycja',
  ],
  ['projectAr', 'project ar|project name ar|project arabic|arabic project|اسم المشروع بالعربي'],
  [
    'developer',
    'developer|developer name|builder|developed by|construction company|المطور|اسم المطور|المطور العقاري|شركة التطوير|الشركة المطورة|الشركة|الشركة المالكة|gelistirici|muteahhit|insaat firmasi|yapimci|bautrager|entwickler|застройщик|девелопер|deweloper',
  ],
  ['developerAr', 'developer ar|developer name ar|arabic developer|اسم المطور بالعربي'],
  ['projectAndDeveloper', 'project developer|compound developer|المشروع المطور|المشروع الشركة|proje gelistirici'],
  ['governorate', 'governorate|province|region|المحافظة|محافظة'],
  ['city', 'city|town|location city|المدينة|مدينة|sehir|il|stadt|ort|город|miasto|emirate'],
  [
    'district',
    'district|area location|location area|area name|neighborhood|neighbourhood|sub area|zone|property area|locality|suburb|quarter|location district|الحي|حي|المنطقة|منطقة|اسم المنطقة|الحي المنطقة|bolge|ilce|mahalle|semt|bezirk|stadtteil|viertel|район|dzielnica',
  ],
  [
    'address',
    'address|street|street address|full address|العنوان|العنوان بالتفصيل|عنوان العقار|الشارع|شارع|adres|acik adres|cadde|sokak|adresse|strasse|адрес|улица|adres nieruchomosci|ulica',
  ],
  [
    'location',
    'location|place|full location|where|location original|location name|الموقع|موقع|المكان|مكان الوحدة|اللوكيشن|لوكيشن|konum|konumu|yer|lage|standort|местоположение|расположение|локация|lokalizacja',
  ],
  ['place', 'location place|place id'],
  ['latitude', 'lat|latitude|location lat|location latitude|geo lat|خط العرض|دائرة العرض|enlem|breitengrad|широта'],
  ['longitude', 'lng|lon|long|longitude|location lng|location long|location longitude|geo lng|geo lon|خط الطول|boylam|langengrad|долгота'],
  [
    'coordinates',
    'coordinates|coords|lat lng|lat long|lat lon|latitude longitude|geo|gps|location coordinates|الاحداثيات|احداثيات|koordinat|koordinatlar|koordinaten|координаты',
  ],
  [
    'price',
    `price|unit price|total price|sale price|selling price|asking price|list price|cash price|starting price|base price|price from|total|total value|amount|full price|price full|price numeric|price number|price value|net price total|pricing base price|pricing baseprice|rent|rent price|rental price|rental|monthly rent|rent per month|rent amount|property price
    |السعر|سعر|سعر الوحدة|سعر البيع|السعر الكلي|السعر الاجمالي|اجمالي السعر|اجمالي السعر كاش|السعر كاش|سعر الكاش|السعر النهائي|المطلوب|مطلوب|السعر المطلوب|القيمة|الثمن|ثمن الوحدة|سعر الايجار|الايجار|الايجار الشهري|قيمة الايجار|يبدا من|السعر يبدا من|اجمالي الثمن|اجمالي ثمن الوحدة
    |fiyat|fiyati|fiyat sayi|satis fiyati|kira|kira bedeli|aylik kira|kira fiyati|ucret|bedel|toplam fiyat|preis|kaufpreis|miete|kaltmiete|gesamtpreis|цена|стоимость|цена продажи|аренда|cena|czynsz`,
  ],
  [
    'currency',
    'currency|price currency|currency code|cur|ccy|pricing currency|العملة|عملة|para birimi|doviz|doviz cinsi|wahrung|валюта|waluta',
  ],
  [
    'period',
    'period|rent period|price period|rental period|pricing period|rent frequency|frequency|مدة الايجار|فترة الايجار|نظام الايجار|kira periyodu|mietzeitraum|период',
  ],
  [
    'pricePerMeter',
    'price per m2|price m2|price per meter|price per metre|price per sqm|price sqm|meter price|sqm price|price per square meter|price per square metre|price psm|pricing price per meter|pricing pricepermeter|سعر المتر|سعر م2|السعر للمتر|metrekare fiyati|m2 fiyati|birim fiyat|preis pro m2|quadratmeterpreis|цена за м2|цена за метр|cena za m2',
  ],
  [
    'cashDiscountPercent',
    'cash discount|cash discount percent|discount|discount percent|pricing cash discount percent|خصم الكاش|الخصم|نسبة الخصم|خصم كاش|pesin indirimi|indirim|rabatt|скидка',
  ],
  [
    'maintenancePercent',
    'maintenance|maintenance percent|maintenance fee|pricing maintenance percent|الصيانة|وديعة الصيانة|نسبة الصيانة|مصاريف الصيانة',
  ],
  [
    'area',
    `area|area m2|area sqm|size|size m2|size sqm|unit area|unit size|built up area|bua|built area|gross area|net area|covered area|living area|surface|property size|property size full|total area|area numeric|square meters|sqm|m2|specifications area|internal area|closed area
    |المساحة|مساحة|مساحة الوحدة|المساحة بالمتر|مساحة المباني|المساحة البنائية|المساحة الصافية|المساحة الاجمالية|المتراج|م2|metrekare|metrekare m2|net metrekare|brut metrekare|metrekare net|metrekare brut|m2 brut|m2 net|brut m2|net m2|alan|kapali alan|buyukluk|flache|wohnflache|площадь|общая площадь|powierzchnia`,
  ],
  [
    'plotArea',
    'plot|plot area|plot size|land area|land size|lot size|مساحة الارض|الارض|arsa buyuklugu|arsa alani|arsa m2|grundstuck|grundstucksflache|площадь участка|участок|powierzchnia dzialki',
  ],
  [
    'gardenArea',
    'garden area|garden size|garden m2|specifications garden area|مساحة الحديقة|مساحة الجاردن|جاردن متر|bahce alani|bahce m2|gartenflache|площадь сада',
  ],
  [
    'bedrooms',
    `bedrooms|bedroom|bedroom count|num bedrooms|rooms count|beds|bed|br|bhk|no of bedrooms|number of bedrooms|bedrooms no|bedrooms full|bed rooms|bd|rooms|no of rooms|number of rooms|room count|specifications bedrooms|bedrooms count
    |غرف|الغرف|غرف النوم|عدد الغرف|عدد غرف النوم|نوم|غ نوم|غرفة نوم|عدد الاوض|الاوض|oda sayisi|oda|yatak odasi|yatak odasi sayisi|zimmer|schlafzimmer|anzahl zimmer|спальни|спален|количество спален|комнаты|количество комнат|комнат|sypialnie|pokoje|liczba pokoi`,
  ],
  [
    'bathrooms',
    'bathrooms|bathroom|bathroom count|bathrooms count|num bathrooms|baths|bath|wc|no of bathrooms|number of bathrooms|bathrooms full|bath rooms|specifications bathrooms|toilets|حمام|الحمام|حمامات|الحمامات|عدد الحمامات|عدد حمامات|دورات المياه|banyo|banyo sayisi|bad|bader|badezimmer|ванные|санузлы|количество ванных|lazienki',
  ],
  [
    'floors',
    'floors|no of floors|number of floors|storeys|stories|levels|total floors|floors count|specifications floors|عدد الادوار|عدد الطوابق|الادوار|kat sayisi|toplam kat|etagen|anzahl etagen|этажность|этажей|liczba pieter',
  ],
  [
    'floor',
    'floor|floor no|floor number|floor level|level|specifications floor|الدور|دور|الطابق|طابق|رقم الدور|bulundugu kat|kat|kati|etage|stockwerk|stock|этаж|pietro',
  ],
  [
    'finishing',
    'finish|finishing|finish type|finishing type|finishing status|specifications finishing|التشطيب|تشطيب|نوع التشطيب|حالة التشطيب|مستوى التشطيب|ausbau|отделка|ремонт|wykonczenie',
  ],
  [
    'furnished',
    'furnished|is furnished|furnishing|furniture|furnishing status|specifications furnished|الفرش|مفروش|مفروشة|حالة الفرش|esya durumu|esyali|esya|mobliert|mobilierung|мебель|меблировка|umeblowanie',
  ],
  [
    'amenities',
    'amenities|features|facilities|property features|services|extras|amenity|المميزات|مميزات|الخدمات|خدمات|المرافق|مرافق|الكماليات|مميزات الوحدة|ozellikler|dis ozellikler|ic ozellikler|konum ozellikleri|olanaklar|ausstattung|merkmale|удобства|особенности|инфраструктура|udogodnienia',
  ],
  ['view', 'view|view type|views|الاطلالة|الفيو|فيو|manzara|ausblick|вид из окна|widok'],
  ['planName', 'plan name|payment plans name'],
  [
    'downPaymentPercent',
    'down payment percent|dp percent|down percent|down payment percentage|payment plans down payment percent|نسبة المقدم|المقدم نسبة|مقدم نسبة|pesinat orani',
  ],
  [
    'downPayment',
    'down payment|downpayment|dp|deposit down payment|down payment amount|payment plans down payment|المقدم|مقدم|الدفعة الاولى|دفعة المقدم|مقدم الحجز|مبلغ المقدم|pesinat|pesin|on odeme|anzahlung|первоначальный взнос|wklad wlasny',
  ],
  [
    'installmentYears',
    'years|years of installments|installments period|عدد السنين|installment years|instalment years|payment years|no of years|number of years|installments years|plan years|payment plans years|سنوات التقسيط|عدد السنوات|عدد سنوات التقسيط|مدة التقسيط|سنين التقسيط|فترة التقسيط|taksit suresi|taksit yili|vade',
  ],
  [
    'monthlyInstallment',
    'monthly installment|monthly instalment|monthly payment|installment|payment plans monthly installment|القسط الشهري|قسط شهري|القسط|aylik taksit|taksit|taksit tutari|monatsrate|ежемесячный платеж',
  ],
  [
    'paymentPlan',
    'payment plan|payment plans|payment terms|plan|payment plans description|خطة السداد|نظام السداد|خطة الدفع|نظام الدفع|انظمة السداد|التقسيط|نظام التقسيط|تسهيلات السداد|odeme plani|odeme kosullari|zahlungsplan|план оплаты|условия оплаты|рассрочка',
  ],
  [
    'paymentMethod',
    'payment method|payment|payment option|payment options|payment type|طريقة الدفع|طريقة السداد|اسلوب الدفع|الدفع|السداد|odeme sekli|odeme|zahlungsart|способ оплаты',
  ],
  ['mortgage', 'mortgage|mortgage available|bank finance|تمويل عقاري|تمويل بنكي|krediye uygun|krediye uygunluk|ипотека'],
  [
    'readyToMove',
    'ready|ready to move|rtm|completion status|project status|construction status|completion|handover status|حالة المشروع|حالة التسليم|استلام فوري|جاهزة للسكن|yapim durumu|yapinin durumu|baustatus|стадия строительства',
  ],
  [
    'deliveryDate',
    'delivery|delivery date|delivery year|handover|handover date|hand over|completion date|completion year|ready by|التسليم|تاريخ التسليم|موعد التسليم|سنة التسليم|الاستلام|تاريخ الاستلام|سنة الاستلام|موعد الاستلام|استلام|teslim|teslim tarihi|bitis tarihi|fertigstellung|ubergabe|срок сдачи|дата сдачи|сдача|termin oddania',
  ],
  [
    'minTerm',
    'minimum term|min term|minimum rental|min rental period|minimum stay|rent terms min term months|اقل مدة ايجار|اقل مدة|en az kiralama|min kiralama suresi|mindestmietdauer|минимальный срок',
  ],
  ['deposit', 'deposit months|rent terms deposit months|depozito ay|شهور التامين'],
  ['paymentInterval', 'payment interval|rent payment interval|kira odeme araligi|odeme araligi|دورية الدفع'],
  ['nearbyName', 'nearby name|landmark|landmarks|near|nearby|قريب من|بالقرب من|معالم قريبة'],
  ['nearbyNameAr', 'nearby name ar'],
  ['nearbyMinutes', 'nearby minutes by car'],
  [
    'description',
    'description|full description|details description|content|body|long description|property description|الوصف|وصف|وصف الوحدة|وصف العقار|التفاصيل|تفاصيل|تفاصيل الوحدة|aciklama|aciklamalar|detay|ilan aciklamasi|beschreibung|описание|opis',
  ],
  [
    'images',
    'images|image|photos|photo|pictures|image links|image urls|image url|photo urls|photo links|gallery|cover|preview image|main image|thumbnail|cover image|الصور|صور|صورة|روابط الصور|رابط الصور|resimler|resim|fotograflar|foto|gorseller|bilder|fotos|фото|фотографии|zdjecia',
  ],
  [
    'documents',
    'documents|brochure|brochures|floor plan|floor plans|floorplan|masterplan|المستندات|البروشور|بروشور|المخطط|belgeler|kat plani|dokumente|grundriss|документы|планировка',
  ],
  ['videoUrl', 'video|video url|video link|youtube|رابط الفيديو|الفيديو|فيديو|видео'],
  ['tourUrl', 'tour|tour url|virtual tour|3d tour|360 tour|جولة افتراضية|sanal tur|виртуальный тур'],
  [
    null,
    `no|nr|n|s n|sn|sr|sr no|serial|serial no|index|row|م|مسلسل|رقم|الرقم|sira|sira no|notes|note|remarks|comment|comments|internal notes|ملاحظات|ملاحظة|تعليقات|notlar|not|bemerkungen|заметки|примечания|uwagi
    |source|source file|scraped at|agent|broker|owner|owner name|owner phone|phone|mobile|whatsapp|email|contact|المالك|اسم المالك|رقم المالك|تليفون|التليفون|موبايل|رقم التليفون|الوسيط|acente|emlakci|telefon|iletisim|sahibi|mal sahibi|yetkili
    |price installment|price installments|installment price|سعر التقسيط|السعر تقسيط|السعر بالتقسيط|old price|السعر القديم|السعر قبل الخصم|net price|صافي السعر|صافي للمالك|الصافي|commission|العمولة|عمولة|komisyon
    |date|listed date|listing date|post date|posted date|publication date|update date|last update|تاريخ|التاريخ|تاريخ التحديث|تاريخ الاضافة|تاريخ العرض|ilan tarihi|guncelleme tarihi|tarih|datum|дата
    |year built|building age|سنة البناء|bina yasi|baujahr|год постройки|aidat|resim sayisi|image count|takas|exchange option|total rooms|listing level|site icerisinde|available from|country|ulke|ownership|seller type|seller name|type of ownership|title deed type|koca tipi`,
  ],
]

/** Parts of a header that make it somebody else's: what stands beside them is never read as a fact of the listing. */
export const foreignWords =
  'is|per|roof|terrace|balcony|basement|parking|meta|seo|slug|excerpt|faq|agent|broker|owner|seller|agency|phone|phones|mobile|whatsapp|email|facebook|source|scraped|views|ratio|score|bucket|regulatory|label|count|numbers|commission|old|previous|net|min|max|distance|distances|meter|posted|listed|updated|created|post|مالك|المالك|عمولة|العمولة|صافي|تليفون|موبايل|تحديث|قديم|عداد|acente|telefon|komisyon|eski|sayisi|tarihi'
