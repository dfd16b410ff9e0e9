import type { Place } from './gazetteer.ts'

/** Egypt beyond Cairo and Giza: Alexandria, the coasts, the Delta. */
export const egyptCoastPlaces: Place[] = [
  {
    id: 'obour',
    parent: 'egypt',
    names: { ar: 'العبور', en: 'Obour', tr: 'Obour', ru: 'Обур' },
    spelled: {
      en: 'obour|obour city|el obour|oboor|obor city',
      ar: 'العبور|مدينة العبور',
      zi: 'el 3obour|3obor|el oboor|el 3oboor',
      ru: 'обур*',
    },
  },
  {
    id: 'alexandria',
    parent: 'egypt',
    names: { ar: 'الإسكندرية', en: 'Alexandria', tr: 'İskenderiye', ru: 'Александрия' },
    spelled: {
      en: 'alexandria|alex|alexandra',
      ar: 'الاسكندرية|اسكندرية|سكندرية|الكس|اليكس|سيدي بشر|ميامي اسكندرية|العجمي|سبورتنج|جليم',
      zi: 'eskenderia|eskendereya|iskandariya|iskandaria|skendria|eskndrya|alex|sidi beshr|3agamy',
      tr: 'iskenderiye',
      ru: 'александри*',
    },
  },
  {
    id: 'smouha',
    parent: 'alexandria',
    names: { ar: 'سموحة', en: 'Smouha', tr: 'Smouha', ru: 'Смуха' },
    spelled: { en: 'smouha|semouha|smoha|smuha', ar: 'سموحة|سموحه|سموحا', zi: 'smo7a|semo7a|smou7a', ru: 'смух*' },
  },
  {
    id: 'north_coast',
    parent: 'egypt',
    names: { ar: 'الساحل الشمالي', en: 'North Coast', tr: 'Kuzey Sahili', ru: 'Северное побережье' },
    spelled: {
      en: 'north coast|northcoast|sahel|el sahel|the sahel|marassi|hacienda',
      ar: 'الساحل|الساحل الشمالي|الساحل الشمالى|ساحل شمالي|مراسي|هاسيندا',
      zi: 'sa7el|el sa7el|sahel|el sa7el el shamaly|elsahel|marasi',
      tr: 'kuzey sahili',
      ru: 'северн* побережь*',
    },
  },
  {
    id: 'new_alamein',
    parent: 'north_coast',
    names: { ar: 'العلمين الجديدة', en: 'New Alamein', tr: 'Yeni Alameyn', ru: 'Новый Эль-Аламейн' },
    spelled: {
      en: 'new alamein|alamein|el alamein|al alamein|alamain|new el alamein',
      ar: 'العلمين|العلمين الجديدة|علمين',
      zi: '3alamein|el 3alamein|3lamein|3alamen|3alameen',
      tr: 'alameyn',
      ru: 'аламейн*',
    },
  },
  {
    id: 'ras_el_hekma',
    parent: 'north_coast',
    names: { ar: 'رأس الحكمة', en: 'Ras El Hekma', tr: 'Ras El Hekma', ru: 'Рас-эль-Хекма' },
    spelled: {
      en: 'ras el hekma|ras al hekma|ras el hikma|ras al hikma|ras elhekma|raselhekma|ras hekma',
      ar: 'راس الحكمة|راس الحكمه|راس حكمة',
      zi: 'ras el 7ekma|ras el hekma|ras el 7ikma',
      ru: 'рас эль хекма',
    },
  },
  {
    id: 'sidi_abdelrahman',
    parent: 'north_coast',
    names: { ar: 'سيدي عبد الرحمن', en: 'Sidi Abdel Rahman', tr: 'Sidi Abdel Rahman', ru: 'Сиди Абдель Рахман' },
    spelled: {
      en: 'sidi abdelrahman|sidi abdel rahman|sidi abd el rahman|sidi abdulrahman|sidi abdul rahman',
      ar: 'سيدي عبد الرحمن|سيدي عبدالرحمن|سيدى عبد الرحمن',
      zi: 'sidi 3abdelra7man|sidi 3abd el ra7man|sidi abdelra7man|sidi 3abdel rahman',
      ru: 'сиди абдель рахман',
    },
  },
  {
    id: 'ain_sokhna',
    parent: 'egypt',
    names: { ar: 'العين السخنة', en: 'Ain Sokhna', tr: 'Ain Sokhna', ru: 'Айн-Сохна' },
    spelled: {
      en: 'ain sokhna|sokhna|el sokhna|ein sokhna|ain el sokhna|al sokhna|sukhna|galala',
      ar: 'السخنة|العين السخنة|عين السخنة|العين السخنه|سخنه|الجلالة|جلالة',
      zi: 'so5na|el so5na|3ein so5na|3een so5na|3ain sokhna|el 3ein el sokhna|ein el so5na|sokhna|galala',
      ru: 'сохн*|айн сохн*',
    },
  },
  {
    id: 'hurghada',
    parent: 'egypt',
    names: { ar: 'الغردقة', en: 'Hurghada', tr: 'Hurgada', ru: 'Хургада' },
    spelled: {
      en: 'hurghada|hurgada|hurghda|sahl hasheesh|sahl hashish|makadi|makadi bay',
      ar: 'الغردقة|الغردقه|غردقة|سهل حشيش|مكادي',
      zi: 'gharda2a|ghorda2a|8orda2a|el ghorda2a|8arda2a|ghardaqa|ghardaka|8rda2a|el gharda2a|sahl 7asheesh',
      tr: 'hurgada',
      ru: 'хургад*',
    },
  },
  {
    id: 'el_gouna',
    parent: 'egypt',
    names: { ar: 'الجونة', en: 'El Gouna', tr: 'El Gouna', ru: 'Эль-Гуна' },
    spelled: {
      en: 'gouna|el gouna|elgouna|al gouna',
      ar: 'الجونة|الجونه|جونة',
      zi: 'el gona|el goona|gouna|elgona',
      ru: 'гун*|эль гун*',
    },
  },
  {
    id: 'sharm_el_sheikh',
    parent: 'egypt',
    names: { ar: 'شرم الشيخ', en: 'Sharm El Sheikh', tr: 'Şarm El Şeyh', ru: 'Шарм-эль-Шейх' },
    spelled: {
      en: 'sharm|sharm el sheikh|sharm el sheik|sharm elsheikh|sharm al sheikh|naama bay',
      ar: 'شرم|شرم الشيخ|خليج نعمة',
      zi: 'sharm|sharm el she5|sharm elshe5|sharm el sheikh',
      tr: 'sarm|sarm el seyh',
      ru: 'шарм*',
    },
  },
  {
    id: 'mansoura',
    parent: 'egypt',
    names: { ar: 'المنصورة', en: 'Mansoura', tr: 'Mansura', ru: 'Мансура' },
    spelled: {
      en: 'mansoura|el mansoura|mansura|new mansoura',
      ar: 'المنصورة|المنصوره|المنصورة الجديدة',
      zi: 'el mansoura|mansoora|mansora',
      tr: 'mansura',
      ru: 'мансур*',
    },
  },
]
