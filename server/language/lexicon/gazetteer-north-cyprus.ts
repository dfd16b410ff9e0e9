import type { Place } from './gazetteer.ts'

/** Places of North Cyprus: Turkish, Greek-rooted English, Arabic, Arabizi and Russian names of the same towns. */
export const northCyprusPlaces: Place[] = [
  {
    id: 'north_cyprus',
    parent: null,
    names: { ar: 'شمال قبرص', en: 'North Cyprus', tr: 'Kuzey Kıbrıs', ru: 'Северный Кипр' },
    spelled: {
      en: 'north cyprus|northern cyprus|cyprus|trnc|n cyprus|cyprus north',
      ar: 'قبرص|شمال قبرص|قبرص الشمالية|قبرص التركية|أبرص',
      zi: '2obros|obros|qobros|kobros|2obrus|shamal 2obros|2obros el shamaleya|cyprus',
      tr: 'kıbrıs|kuzey kıbrıs|kktc',
      ru: 'кипр*|северн* кипр*|трск',
    },
  },
  {
    id: 'kyrenia',
    parent: 'north_cyprus',
    names: { ar: 'كيرينيا', en: 'Kyrenia', tr: 'Girne', ru: 'Кирения' },
    spelled: {
      en: 'kyrenia|kirenia|kyrena|keryneia|girne|kyrenya',
      ar: 'كيرينيا|كيرنيا|غيرنة|جيرنة|جيرنه|كيرينا|قيرنة',
      zi: 'kyrenia|kerenia|kirinya|girna|girne',
      tr: 'girne|karaoğlanoğlu|ozanköy|beylerbeyi|karşıyaka|zeytinlik|doğanköy',
      ru: 'кирени*|гирн*',
    },
  },
  {
    id: 'famagusta',
    parent: 'north_cyprus',
    names: { ar: 'فاماغوستا', en: 'Famagusta', tr: 'Gazimağusa', ru: 'Фамагуста' },
    spelled: {
      en: 'famagusta|famagosta|magusa|gazimagusa|magosa',
      ar: 'فاماغوستا|فاماجوستا|ماغوسا|فماجوستا|فاماقوستا|ماجوسا',
      zi: 'famagosta|famagusta|magosa',
      tr: 'mağusa|gazimağusa|gazi mağusa|yeniboğaziçi|yeni boğaziçi|tuzla',
      ru: 'фамагуст*|магус*',
    },
  },
  {
    id: 'iskele',
    parent: 'north_cyprus',
    names: { ar: 'إسكيلي', en: 'Iskele', tr: 'İskele', ru: 'Искеле' },
    spelled: {
      en: 'iskele|trikomo|iskelle|iskile|bogaz|yeni iskele',
      ar: 'اسكيلي|اسكيله|إسكله|ايسكيلي|اسكلي|تريكومو|إسكيلا',
      zi: 'iskele|eskele|iskeli|eskeely|iskily',
      tr: 'iskele|boğaz',
      ru: 'искел*|трикомо',
    },
  },
  {
    id: 'nicosia',
    parent: 'north_cyprus',
    names: { ar: 'نيقوسيا', en: 'Nicosia', tr: 'Lefkoşa', ru: 'Никосия' },
    spelled: {
      en: 'nicosia|nikosia|lefkosa|lefkosia|gonyeli|hamitkoy',
      ar: 'نيقوسيا|نيكوسيا|ليفكوشا|لفكوشا',
      zi: 'nicosia|nikosya|lefkosha|lefkosa',
      tr: 'lefkoşa|gönyeli|hamitköy|ortaköy|yenikent|küçük kaymaklı',
      ru: 'никоси*|лефкош*',
    },
  },
  {
    id: 'esentepe',
    parent: 'kyrenia',
    names: { ar: 'إسنتيبي', en: 'Esentepe', tr: 'Esentepe', ru: 'Эсентепе' },
    spelled: {
      en: 'esentepe|esen tepe|essentepe',
      ar: 'اسنتيبي|ايسنتيبي|اسن تيبي|إيسن تيبه|اسينتيبي',
      zi: 'esentepe|esen tepe|isintepe',
      tr: 'esentepe',
      ru: 'эсентеп*',
    },
  },
  {
    id: 'catalkoy',
    parent: 'kyrenia',
    names: { ar: 'تشاتالكوي', en: 'Catalkoy', tr: 'Çatalköy', ru: 'Чаталкёй' },
    spelled: {
      en: 'catalkoy|chatalkoy|catalkoey|catalcoy',
      ar: 'تشاتالكوي|شاتالكوي|كاتالكوي|تشاتال كوي|جاتالكوي',
      zi: 'chatalkoy|catalkoy|shatalkoy',
      tr: 'çatalköy',
      ru: 'чаталке*|чаталко*',
    },
  },
  {
    id: 'lapta',
    parent: 'kyrenia',
    names: { ar: 'لابتا', en: 'Lapta', tr: 'Lapta', ru: 'Лапта' },
    spelled: { en: 'lapta|lapithos', ar: 'لابتا|لابطا|لبتا', zi: 'lapta|labta', tr: 'lapta', ru: 'лапт*' },
  },
  {
    id: 'alsancak',
    parent: 'kyrenia',
    names: { ar: 'ألسنجاك', en: 'Alsancak', tr: 'Alsancak', ru: 'Алсанджак' },
    spelled: {
      en: 'alsancak|alsanjak|karavas',
      ar: 'السانجاك|السنجاك|الصنجق|ألسانجاك',
      zi: 'alsancak|alsangak|alsanjak',
      tr: 'alsancak',
      ru: 'алсандж*',
    },
  },
  {
    id: 'bafra',
    parent: 'iskele',
    names: { ar: 'بافرا', en: 'Bafra', tr: 'Bafra', ru: 'Бафра' },
    spelled: { en: 'bafra|vokolida', ar: 'بافرا|بفرا|بافره', zi: 'bafra', tr: 'bafra', ru: 'бафр*' },
  },
  {
    id: 'tatlisu',
    parent: 'north_cyprus',
    names: { ar: 'تاتليسو', en: 'Tatlisu', tr: 'Tatlısu', ru: 'Татлысу' },
    spelled: {
      en: 'tatlisu|tatlysu|tatli su',
      ar: 'تاتليسو|تاتلي سو|تاتلسو',
      zi: 'tatlisu|tatlisoo',
      tr: 'tatlısu',
      ru: 'татлысу|татлису',
    },
  },
  {
    id: 'guzelyurt',
    parent: 'north_cyprus',
    names: { ar: 'غوزيليورت', en: 'Guzelyurt', tr: 'Güzelyurt', ru: 'Гюзельюрт' },
    spelled: {
      en: 'guzelyurt|morphou|morfou|omorfo',
      ar: 'غوزيليورت|جوزيليورت|جوزاليورت|مورفو',
      zi: 'guzelyurt|guzelyort',
      tr: 'güzelyurt',
      ru: 'гюзельюрт*|морфу',
    },
  },
]
