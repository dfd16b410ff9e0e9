import type { Spellings } from '../../lexicon/phrases.ts'

/** More of how a home stands, read beside `standing`: whoever may reserve it says that it can be had. */
/** Places near by in the cases Turkish bends them to. */
export const moreLandmarks: Record<string, Spellings> = {
  landmark: { tr: 'üniversitesi|üniversitesine|hastanesi|hastanesine|okulu|okuluna|limanı|limanına|havaalanının|havalimanının' },
}

export const moreStanding: Record<string, Spellings> = {
  available: {
    en: 'still open|is open|its open|remains open|stays open|open for reservation|open for booking|up for grabs|ready to book|ready to reserve|can be booked|can be reserved|can still be reserved|can still be booked|reserve it today|reserve it now|reserve it right|book it today|book it now|you can reserve|you can book it|you could reserve|you may reserve|still unsold|not taken|nobody has taken|all yours|yours to reserve|yours if|go ahead and reserve|go ahead and book|still for sale|still for rent|still to rent|still there|still listed|free to move|waiting for you|open to reserve|currently free|currently open',
    ar: 'فاضي|فاضية|فاضيه|فاضين|لسه موجودة|لسه معروضة|لسه معروض|معروضة للبيع|معروض للبيع|معروضة للايجار|تقدر تحجز|تقدر تحجزها|تقدر تحجزه|تقدري تحجزي|ينفع تحجز|ينفع تحجزها|ينفع تحجزه|ممكن تحجزها|ممكن تحجزه|احجزها|تحجزها دلوقتي|تحجزها النهارده|مستنية حضرتك|مستني حضرتك|مستنياك|مستنيك|تحت امرك للحجز|جاهزة للحجز|جاهز للحجز|مفتوحة للحجز|مفتوح للحجز|متاحه',
    zi: 'fady|fadya|fadia|fadyeen|lessa ma3rooda|lessa ma3rood|ma3rooda lel be3|te2dar te7gez|te2dar te7gezha|te2dar te7gezo|yenfa3 te7gez|yenfa3 te7gezha|momken te7gezha|e7gezha|te7gezha delwa2ty|te7gezha el naharda|mestanya|mestanyak|gahza lel 7agz|gahez lel 7agz|mota7ah',
    tr: 'boş|hâlâ boş|hala müsait|hala satışta|satışta|rezerve edebilirsiniz|ayırtabilirsiniz|rezerve edilebilir|sizi bekliyor|rezervasyona açık|duruyor',
    ru: 'свободна|свободно|еще свободн*|еще в продаже|можно забронировать|можете забронировать|можно бронировать|ждет вас|открыт* для брони*|доступно',
  },
  unavailable: {
    en: 'no longer available|no longer on|not available anymore|withdrawn|unavailable now',
    ar: 'مش متاح دلوقتي|مش متاحة دلوقتي|معدتش متاحة|معدش متاح|مبقاش|مبقتش',
    zi: 'mab2atsh|mab2ash|ma3adetsh mota7a|ma3adsh mota7',
    tr: 'artık satılık değil|yayından kaldırıldı',
    ru: 'больше не продается|больше не доступн*|больше недоступн*',
  },
  sold: {
    en: 'already gone|went to another|found a buyer|bought by someone|has found a buyer',
    ar: 'اتباعت خلاص|راحت|اتباعت لحد|مبيوعة',
    zi: 'etba3et|etba3at|etba3 khalas|ra7et|mobaa3a',
    tr: 'satılmış bulunuyor|satışı yapıldı|satışı tamamlandı',
    ru: 'купили|ушла|проданы',
  },
  reserved: {
    en: 'booked|already booked|spoken for|under reservation|under contract|held for another|on reserve|has been booked|being held',
    ar: 'اتحجز|اتحجزت|متحجز|متحجزة|عليها حجز|عليه حجز|محجوزه',
    zi: 'et7agaz|et7agazet|et7agzet|met7agez|met7agza|3aleha 7agz|ma7gooza|ma7guza|mahgouza',
    tr: 'rezerve durumda|rezerve edilmiş|rezervedir|ayrılmış|opsiyonlu|kaparolu|kaparosu alındı',
    ru: 'забронировали|под бронью|на брони|бронь|зарезервировали',
  },
  furnished: {
    en: 'comes furnished|with all furniture|complete with furniture|furnishings|furnishing|fully equipped with furniture|furniture is there|furniture is included',
    ar: 'فرش كامل|مفروشه|مفروشة بالكامل|مفروش بالكامل|بفرشه|عليها فرش|فيها فرش|فيها عفش|بالعفش',
    zi: 'farsh kamel|mafroosha bel kamel|mafroush bel kamel|feha farsh|feha 3afsh|bel 3afsh',
    tr: 'mobilyalıdır|eşyalıdır|mobilyası var|eşyası var',
    ru: 'меблированная|меблирована|мебель есть|есть мебель|мебель входит|полностью обставлен*|обставлен*',
  },
  unfurnished: {
    en: 'not furnished|without furniture|no furniture|comes empty|comes without furniture|bare',
    ar: 'مش مفروشة|مش مفروش|غير مفروشة|غير مفروش|من غير عفش|بدون عفش|فاضية من الفرش',
    zi: 'mesh mafroosha|msh mafroosha|mesh mafrousha|msh mafrousha|msh mafroush|mesh mafroush|bedoon farsh|men gher 3afsh|mn gher farsh',
    tr: 'mobilyasızdır|eşyasızdır|mobilya yok|eşya yok',
    ru: 'без обстановки|мебели нет|не меблирован*|немеблированная',
  },
}
