import type { SetLanguage } from './spell.ts'

/** Ways to say one thing of a unit. `{p}` is the project, `{v}` what is said. None of them is the answering half's own wording. */
export type Kind = 'price' | 'monthly' | 'down' | 'downPercent' | 'years' | 'area' | 'bedrooms' | 'bathrooms' | 'floor' | 'delivery' | 'amenity' | 'place' | 'discount' | 'maintenance' | 'perMetre' // biome-ignore format: a list

export const said: Record<SetLanguage, Record<Kind, string[]>> = {
  en: {
    price: [
      'The unit in {p} is priced at {v}.',
      'For {p} the asking price is {v}.',
      '{p} costs {v}.',
      'Sure! The one in {p} goes for {v}.',
    ],
    monthly: ['In {p} the monthly instalment is {v}.', 'You would pay {v} per month in {p}.', 'At {p}, instalments come to {v} a month.'],
    down: ['The down payment in {p} is {v}.', 'For {p} you need {v} upfront.'],
    downPercent: ['{p} asks for {v} down.', 'The down payment at {p} is {v}.'],
    years: ['In {p} you can pay over {v} years.', 'The {p} plan runs for {v} years.'],
    area: ['The unit in {p} has an area of {v} square metres.', '{p}: {v} sqm.', 'It is {v} m² at {p}.'],
    bedrooms: ['The unit in {p} has {v} bedrooms.', '{p} offers {v} bedrooms.'],
    bathrooms: ['There are {v} bathrooms in the {p} unit.', 'The {p} unit comes with {v} bathrooms.'],
    floor: ['The {p} unit is on floor {v}.'],
    delivery: ['Delivery in {p} is {v}.', '{p} will be handed over in {v}.', 'Handover at {p}: {v}.'],
    amenity: ['The unit in {p} has {v}.', '{p} comes with {v}.', 'At {p} you get {v}.'],
    place: ['{p} is located in {v}.', 'The {p} project is in {v}.'],
    discount: ['{p} comes with a {v} discount for cash.', 'Pay cash in {p} and you get {v} off.'],
    maintenance: ['Maintenance in {p} is {v}.'],
    perMetre: ['The price per metre in {p} is {v}.', 'In {p} you pay {v} per square metre.'],
  },
  ar: {
    price: ['سعر الوحدة في {p} {v}.', 'الوحدة في {p} بـ {v}.', 'المطلوب في {p} سعر {v} بس.', 'تمن {p} هو {v}.'],
    monthly: ['القسط الشهري في {p} {v}.', 'هتدفع في {p} {v} شهرياً.', 'في {p} القسط {v} كل شهر.'],
    down: ['المقدم في {p} {v}.', 'محتاج تدفع في {p} مقدم {v}.'],
    downPercent: ['المقدم في {p} {v}.', '{p} بمقدم {v}.'],
    years: ['التقسيط في {p} على {v} سنين.', 'نظام {p} لحد {v} سنين.'],
    area: ['مساحة الوحدة في {p} {v} متر.', '{p} مساحتها {v} متر مربع.'],
    bedrooms: ['الوحدة في {p} فيها {v} غرف نوم.', '{p} عبارة عن {v} أوض.'],
    bathrooms: ['في {p} الوحدة بـ {v} حمامات.'],
    floor: ['الوحدة في {p} في الدور {v}.'],
    delivery: ['استلام {p} في {v}.', 'التسليم في {p} {v}.', 'هتستلم في {p} {v}.'],
    amenity: ['الوحدة في {p} فيها {v}.', '{p} فيه {v}.', 'هتلاقي في {p} {v}.'],
    place: ['{p} موجود في {v}.', 'مشروع {p} في {v}.'],
    discount: ['فيه خصم {v} في {p} لو كاش.', '{p} عليه خصم {v}.'],
    maintenance: ['الصيانة في {p} {v}.'],
    perMetre: ['سعر المتر في {p} {v}.', 'المتر في {p} بـ {v}.'],
  },
  arabizi: {
    price: ['se3r el we7da fe {p} {v}.', 'el we7da fe {p} b {v}.', '{p} b {v}.'],
    monthly: ['el 2est fe {p} {v} fel shahr.', 'hatedfa3 fe {p} {v} shahry.'],
    down: ['el mo2adam fe {p} {v}.'],
    downPercent: ['el mo2adam fe {p} {v}.', '{p} b mo2adam {v}.'],
    years: ['el ta2seet fe {p} 3ala {v} seneen.'],
    area: ['el mesa7a fe {p} {v} metr.', '{p} mesa7etha {v} metr.'],
    bedrooms: ['el we7da fe {p} {v} owad.', '{p} feha {v} ghoraf nom.'],
    bathrooms: ['fe {p} {v} 7amamat.'],
    floor: ['el we7da fe {p} fel dor {v}.'],
    delivery: ['el estelam fe {p} {v}.', 'hatestelem {p} {v}.'],
    amenity: ['el we7da fe {p} feha {v}.', '{p} feeh {v}.'],
    place: ['{p} mawgood fe {v}.', 'mashroo3 {p} fe {v}.'],
    discount: ['fe khasm {v} fe {p} law cash.'],
    maintenance: ['el seyana fe {p} {v}.'],
    perMetre: ['se3r el metr fe {p} {v}.'],
  },
  tr: {
    price: ['{p} projesindeki birimin fiyatı {v}.', '{p} için istenen fiyat {v}.', '{p} fiyatı {v} olarak belirlendi.'],
    monthly: ['{p} için aylık taksit {v}.', '{p} projesinde aylık {v} ödersiniz.'],
    down: ['{p} için peşinat {v}.', '{p} projesinde {v} peşinat gerekiyor.'],
    downPercent: ['{p} için peşinat {v}.', '{p} projesinde {v} peşinat isteniyor.'],
    years: ['{p} projesinde {v} yıl vade var.', '{p} ödemesi {v} yıla yayılıyor.'],
    area: ['{p} projesindeki birim {v} metrekare.', '{p}: {v} m².'],
    bedrooms: ['{p} projesindeki birimde {v} yatak odası var.', '{p}: {v}+1.'],
    bathrooms: ['{p} projesinde {v} banyo var.'],
    floor: ['{p} projesindeki birim {v}. katta.'],
    delivery: ['{p} teslimi {v}.', '{p} için teslim tarihi {v}.'],
    amenity: ['{p} projesinde {v} var.', '{p} projesindeki birimde {v} bulunuyor.'],
    place: ['{p} {v} bölgesinde.', '{p} projesi {v} içinde.'],
    discount: ['{p} için peşin ödemede {v} indirim var.', '{p} projesinde {v} indirim uygulanıyor.'],
    maintenance: ['{p} için bakım gideri {v}.'],
    perMetre: ['{p} için metrekare fiyatı {v}.'],
  },
  ru: {
    price: ['Цена в {p} {v}.', 'Объект в {p} стоит {v}.', 'В {p} просят {v}, такая цена.'],
    monthly: ['Ежемесячный платёж в {p} {v}.', 'В {p} вы платите {v} в месяц.'],
    down: ['Первый взнос в {p} {v}.', 'В {p} первоначальный взнос составляет {v}.'],
    downPercent: ['Первый взнос в {p} {v}.', 'В {p} нужен первый взнос {v}.'],
    years: ['Рассрочка в {p} на {v} лет.', 'В {p} можно платить {v} лет.'],
    area: ['Площадь в {p} {v} м².', 'В {p} {v} квадратных метров.'],
    bedrooms: ['В {p} {v} спальни.', 'Объект в {p}, спален: {v} спальни.'],
    bathrooms: ['В {p} {v} ванные.'],
    floor: ['Объект в {p} на {v} этаже.'],
    delivery: ['Сдача {p}: {v}.', 'Срок сдачи в {p} {v}.'],
    amenity: ['В {p} есть {v}.', 'Объект в {p}: {v}.'],
    place: ['{p} находится здесь: {v}.', 'Проект {p}, {v}.'],
    discount: ['В {p} скидка {v} при оплате наличными.', 'На {p} действует скидка {v}.'],
    maintenance: ['Плата за обслуживание в {p} {v}.'],
    perMetre: ['Цена за метр в {p} {v}.'],
  },
}

/** Said of anything, these are never so. */
export const pressing: Record<SetLanguage, string[]> = {
  en: ['Only two units left in {p}!', 'Hurry, {p} is selling fast.', 'This is the last unit in {p}.', 'The price of {p} is negotiable.', 'The owner of {p} will accept a lower offer.', 'We guarantee a return in {p}.', '{p} is below market price.', 'Prices in {p} will rise next week.', 'There is high demand for {p}.', 'I have reserved the unit in {p} for you.', 'Maintenance is included in {p}.', 'You get a residence permit with {p}.', 'There are no hidden fees at {p}.', 'Another buyer is about to take {p}.'],
  ar: ['فاضل وحدتين بس في {p}!', 'الحق، {p} بيتباع بسرعة.', 'دي آخر وحدة في {p}.', 'السعر في {p} قابل للتفاوض.', 'المالك في {p} موافق على أقل من كده.', 'العائد في {p} مضمون.', '{p} تحت سعر السوق.', 'أسعار {p} هتزيد الأسبوع الجاي، السعر هيزيد.', 'عليها طلب كبير في {p}.', 'حجزنا لحضرتك الوحدة في {p}.', 'السعر في {p} شامل الصيانة.', 'هتاخد إقامة مع {p}.', 'نعمل لحضرتك خصم في {p}.', 'فيه مشتري تاني على {p}.'],
  arabizi: ['fadel we7dten bas fe {p}!', 'el7a2, {p} betetba3 besor3a.', 'de akher we7da fe {p}.', 'el se3r fe {p} 2abel lel tafawod.', 'el malek fe {p} mwafe2 3ala a2al.', 'el 3a2ed fe {p} madmoon.', 'el as3ar hatzeed fe {p}.', '3aleha talab kebeer {p}.', 'el se3r fe {p} shamel el seyana.', 'fe moshtary tany 3ala {p}.'],
  tr: ['{p} projesinde son 2 daire kaldı!', 'Acele edin, {p} hızla satılıyor.', '{p} projesinde son daire bu.', '{p} fiyatında pazarlık payı var.', '{p} için mal sahibi kabul eder.', '{p} getirisi garantili.', '{p} piyasanın altında.', '{p} için fiyatlar artacak.', '{p} için yoğun talep var.', '{p} dairesini sizin için ayırdım.', '{p} bakım dahil.', '{p} ile oturum izni alırsınız.', '{p} için sınırlı sayıda kaldı.'],
  ru: ['В {p} осталось всего две квартиры!', 'Торопитесь, {p} быстро раскупают.', 'Это последняя квартира в {p}.', 'В {p} возможен торг.', 'Владелец в {p} уступит.', 'Доход в {p} гарантирован.', '{p} ниже рынка.', 'Цены в {p} вырастут.', 'На {p} высокий спрос.', 'Мы забронировали для вас {p}.', 'Обслуживание включено в {p}.', 'С {p} вы получите вид на жительство.', 'В {p} количество ограничено.'],
} // biome-ignore format: lists read better in rows

/** Standing of a unit: true of one status and a lie of the others. */
export const standing: Record<SetLanguage, Record<'available' | 'reserved' | 'sold', string[]>> = {
  en: {
    available: ['The unit in {p} is still available.', 'Yes, {p} is available.'],
    reserved: ['The unit in {p} is reserved.'],
    sold: ['The unit in {p} has been sold.'],
  },
  ar: { available: ['الوحدة في {p} لسه متاحة.', 'أيوه، {p} متاح.'], reserved: ['الوحدة في {p} محجوزة.'], sold: ['الوحدة في {p} اتباعت.'] },
  arabizi: { available: ['el we7da fe {p} lessa mota7a.'], reserved: ['el we7da fe {p} ma7goza.'], sold: ['el we7da fe {p} etba3et.'] },
  tr: { available: ['{p} hâlâ müsait.'], reserved: ['{p} şu anda rezerve.'], sold: ['{p} satıldı.'] },
  ru: {
    available: ['Объект в {p} ещё доступен.', 'Да, {p} в продаже.'],
    reserved: ['Объект в {p} забронирован.'],
    sold: ['Объект в {p} уже продан.'],
  },
}

export const readiness: Record<SetLanguage, string[]> = {
  en: ['{p} is ready to move in.', 'The unit in {p} is ready now.'],
  ar: ['{p} استلام فوري.', 'الوحدة في {p} جاهزة للسكن.'],
  arabizi: ['{p} estelam fawry.', 'el we7da fe {p} gahza.'],
  tr: ['{p} hemen teslim.', '{p} taşınmaya hazır.'],
  ru: ['{p}: готово к заселению.', 'Объект в {p} готов.'],
}

/** Honest sentences around the facts: none of them may be dropped. */
export const honest: Record<SetLanguage, string[]> = {
  en: ['Hello and welcome!', 'Would you like to see it this week?', "I don't have information about the title deed.", 'Shall I ask a colleague about the pool?', 'What budget do you have in mind?', "The rental yield isn't stated, I will ask.", 'Would you prefer two or three bedrooms?', 'Thank you for your message.', 'Is a sea view important to you?', 'A colleague will get back to you soon.'],
  ar: ['أهلاً بحضرتك!', 'تحب نرتب معاينة؟', 'معنديش معلومة عن التسجيل.', 'نسأل حد من الزملاء عن حمام السباحة؟', 'الميزانية في حدود كام؟', 'العائد الإيجاري مش مذكور، هسأل وأرد على حضرتك.', 'محتاج غرفتين ولا تلاتة؟', 'شكراً لرسالتك.', 'مهم يكون فيه فيو على البحر؟', 'حد من الزملاء هيرد على حضرتك.'],
  arabizi: ['ahlan bik!', 'te7eb nerateb mo3ayna?', 'ma3andeesh ma3loma 3an el tasgeel.', 'nes2al 7ad 3an el pool?', 'el mezaneya fe 7dod kam?', 'shokran le resaltak.'],
  tr: ['Merhaba, hoş geldiniz!', 'Görmek ister misiniz?', 'Tapu türü hakkında bilgim yok.', 'Havuzu bir arkadaşıma sorayım mı?', 'Bütçeniz ne kadar?', 'Kira getirisi belirtilmemiş, soracağım.', 'İki mi üç mü yatak odası istersiniz?', 'Mesajınız için teşekkürler.'],
  ru: ['Здравствуйте!', 'Хотите посмотреть?', 'У меня нет информации о титуле.', 'Спросить коллегу о бассейне?', 'Какой у вас бюджет?', 'Доходность не указана, я уточню.', 'Вам нужны две или три спальни?', 'Спасибо за сообщение.'],
} // biome-ignore format: lists read better in rows
