import type { Spellings } from '../lexicon/phrases.ts'

/** Terms, people, places and comforts no listing states; read beside `forbidden` and `boasts`. */
export const unstated: Record<string, Spellings> = {
  /** How and when instalments fall due, beyond what a plan holds. */
  terms: {
    en: 'first instalment is|first installment is|first instalment only|first payment is only|instalments start|installments start|instalments begin|installments begin|instalments only start|due after delivery|due after handover|after you get the keys|nothing until|no payments until|no instalments until|grace period|payment holiday|quarterly|semi annual|semi annually|every three months|every six months|every quarter|annual instalment|annual instalments|balloon|crypto|bitcoin|credit card|post dated|balance on delivery|rest on delivery|on handover you pay|swap it|exchange it for|trade in|upgrade later|buy it back|buys it back|buy back',
    ar: 'اول قسط بعد|القسط الاول بعد|الاقساط بعد الاستلام|اقساط بعد الاستلام|تقسط المقدم|تقسيط المقدم|ربع سنوي|نص سنوي|كل ٣ شهور|كل 3 شهور|كل ٦ شهور|كل 6 شهور|فترة سماح|شيكات|كريبتو|دفعة استلام|دفعة عند الاستلام|بيشتري منك|يشتريها منك|تبدلها|تستبدلها',
    zi: 'awel 2est ba3d|el 2est el awel ba3d|aqsat ba3d el estelam|te2asat el mo2adam|ta2seet el mo2adam|rob3 sanawy|nos sanawy|kol 3 shohoor|kol 6 shohoor|fatret sama7|shekat|daf3et estelam|yeshtereha menak',
    tr: 'ilk taksit teslim*|teslimden sonra öde*|üç ayda bir|altı ayda bir|ödemesiz dönem|kripto|kredi kartı|çekle|geri alım',
    ru: 'первый платеж после|платежи после сдачи|раз в квартал|ежеквартальн*|раз в полгода|криптовалют*|кредитн* карт*|обратн* выкуп*|выкупит*',
  },
  /** What an owner, a developer or a bank would grant. */
  granted: {
    en: 'landlord will|landlord accepts|landlord allows|landlord agreed|landlord would|owner will|owner allows|owner promised|seller will|seller allows|developer offers|developer gives|developer will give|developer will buy|developer allows|developer promised|bank will|bank finances|bank covers|will be flexible|be flexible|open for offers|monthly contracts|month to month|no fees|no other fees|no charges|no extra charge|residency|golden visa|no questions asked|friend of mine',
    ar: 'صاحب الشقة بيقبل|صاحب الشقة هيقبل|صاحبها بيقبل|المالك بيقبل|المالك بيسمح|المطور بيدي|المطور هيدي|المطور بيقدم|البنك بيمول|البنك هيمول|عقد شهري|عقود شهرية|من غير رسوم|بدون رسوم|مفيش رسوم|مفيش مصاريف|الاقامة|اقامة دايمة',
    zi: 'sa7eb el sha2a beye2bal|el malek beye2bal|el malek beysma7|el motawer beyeddy|el bank beymawel|3a2d shahry|men gher rosoom|mafeesh rosoom|mafeesh masareef',
    tr: 'ev sahibi izin ver*|mal sahibi izin ver*|banka karşılıyor|aylık sözleşme|ek ücret yok|masraf yok',
    ru: 'хозяин разреш*|хозяин соглас*|собственник разреш*|банк финансир*|помесячный договор|никаких комиссий|без дополнительных',
  },
  /** How close, how quiet, how fitted. */
  comfort: {
    en: 'neighbours|neighbors|quiet|peaceful|very safe|area is safe|safe area|tranquil|across the street|across the road|around the corner|next door|stones throw|on your doorstep|on the doorstep|steps away|few steps|walkable|walk to|closer to the|nearer to the|close to everything|near everything|better location|better view|better views|better quality|better finish|newer|more modern|quieter|safer|one of a kind|one of the few|only penthouse in|only villa in|only apartment in|only unit in|only flat in|best priced|best apartment|best villa|best unit|best option in the area|best in the|best in town|kitchen|double glazed|glazed|smart lock|smart system|smart lighting|is private|are private|boat|yacht|mooring|basement|attic|first to live|first owner|first owners|repaint|repainted|freshly painted|new furniture|brand new furniture|designer|sun all day|sunny|sunlight|bright and|well lit|breeze|sunset|sunsets|sunrise|skyline|panorama|green spaces|landscaped|lakes|fountains|water features|doctors|gated|24 hour|24 7|round the clock|cameras|guards|guarded',
    ar: 'جيران|الجيران|هادية|هادي|راقية|راقي|امان جدا|منطقة امان|خطوات|خطوتين|علي الناصية|قدامها علي طول|لوكيشن ممتاز|موقع ممتاز|موقعها ممتاز|موقع استراتيجي|فيو احسن|مكان احسن|مطبخ|المطبخ|مطبخها|بدروم|يخت|مرسي يخوت|دهان جديد|متوضبة|فرش جديد|شمس|الشمس|هوا|غروب|لاندسكيب|مساحات خضرا|بحيرات|نافورة|نوافير|٢٤ ساعة|24 ساعة|كاميرات|بوابات|ارخص شقة|ارخص فيلا|ارخص وحدة|احسن شقة|احسن فيلا|احسن وحدة|الوحيدة في|الوحيد في',
    zi: 'geran|el geran|hadya|hady|ra2ya|ra2y|khatawat|khatwten|location momtaz|mawqe3 momtaz|view a7san|matbakh|matba5|bedroom a7san|yakht|dehan gedeed|farsh gedeed|shams|el shams|ghoroob|masa7at khadra|bo7ayrat|camirat|arkhas sha2a|ar5as sha2a|arkhas villa|a7san sha2a|a7san villa|el wa7eeda fe',
    tr: 'komşular|sakin|sessiz|güvenli bir|adım mesafe*|birkaç adım|hemen yanında|daha iyi konum|konumu daha iyi|mutfak*|bodrum kat|yat limanı|yeni boyan*|güneşli|gün boyu güneş|gün batımı|yeşil alan*|gölet|kamera*|7 24|24 saat|en iyi daire|en iyi villa|tek çatı katı|bölgenin en',
    ru: 'соседи|соседей|тих*|спокойн*|безопасн*|в двух шагах|за углом|через дорогу|рядом все|лучшее расположение|лучший вид|кухн*|подвал*|яхт*|свежий ремонт|новая мебель|солнечн*|закат*|зелен* зон*|озер*|фонтан*|камер*|круглосуточн*|лучшая квартира|лучшая вилла|единственн*',
  },
}
