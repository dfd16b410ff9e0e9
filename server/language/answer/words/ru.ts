import type { Format } from '../telling/format.ts'
import type { Words } from './words.ts'

const rules = new Intl.PluralRules('ru')
const plural = (n: number, f: Format, one: string, few: string, many: string) => {
  const form = rules.select(n)
  return `${f.number(n)} ${form === 'one' ? one : form === 'few' ? few : many}`
}
const years = (n: number, f: Format) => plural(n, f, 'год', 'года', 'лет')
const months = (n: number, f: Format) => plural(n, f, 'месяц', 'месяца', 'месяцев')

/** Clauses follow the name and a colon, so that no name has to be declined. */
export const ru: Words = {
  types: {
    apartment: { one: 'квартира', many: 'квартиры', gender: 'f' },
    studio: { one: 'студия', many: 'студии', gender: 'f' },
    duplex: { one: 'дуплекс', many: 'дуплексы', gender: 'm' },
    penthouse: { one: 'пентхаус', many: 'пентхаусы', gender: 'm' },
    villa: { one: 'вилла', many: 'виллы', gender: 'f' },
    twinhouse: { one: 'твинхаус', many: 'твинхаусы', gender: 'm' },
    townhouse: { one: 'таунхаус', many: 'таунхаусы', gender: 'm' },
    chalet: { one: 'шале', many: 'шале', gender: 'm' },
    office: { one: 'офис', many: 'офисы', gender: 'm' },
    clinic: { one: 'клиника', many: 'клиники', gender: 'f' },
    retail: { one: 'магазин', many: 'магазины', gender: 'm' },
    land: { one: 'участок', many: 'участки', gender: 'm' },
  },
  amenities: {
    pool: 'бассейн',
    gym: 'спортзал',
    garden: 'сад',
    roof: 'терраса на крыше',
    parking: 'парковка',
    security: 'охрана',
    sea_view: 'вид на море',
    mountain_view: 'вид на горы',
    elevator: 'лифт',
    clubhouse: 'клубный дом',
    mosque: 'мечеть',
    kids_area: 'детская площадка',
    spa: 'спа',
    beach: 'пляж',
    lagoon: 'лагуна',
    balcony: 'балкон',
    maid_room: 'комната для прислуги',
    storage: 'кладовая',
    jacuzzi: 'джакузи',
    generator: 'генератор',
    ac: 'кондиционер',
    golf: 'гольф',
  },
  finishing: { finished: 'с отделкой', semi_finished: 'с черновой отделкой', core_shell: 'без отделки' },
  periods: { month: 'в месяц', week: 'в неделю', night: 'за ночь', day: 'в день', year: 'в год' },
  topics: {
    price: 'цена',
    pricePerMeter: 'цена за метр',
    discount: 'скидка',
    maintenance: 'плата за обслуживание',
    plan: 'рассрочка',
    mortgage: 'ипотека',
    area: 'площадь',
    gardenArea: 'площадь сада',
    bedrooms: 'количество спален',
    bathrooms: 'количество ванных',
    floor: 'этаж',
    finishing: 'отделка',
    furnished: 'мебель',
    delivery: 'срок сдачи',
    developer: 'застройщик',
    nearby: 'это расстояние',
    title: 'тип титула',
    rentalYield: 'доход от аренды',
    view: 'вид',
    rentTerms: 'условия аренды',
    location: 'точное расположение',
    condition: 'возраст и состояние дома',
    included: 'что входит в цену',
    photos: 'фотографии',
    floorPlan: 'планировка',
    that: 'эта информация',
  },
  cannotHear: 'Пока я не умею слушать голосовые сообщения. Напишите, пожалуйста, текстом.',
  cannotSee: 'Файл получен, но читать картинки и файлы я пока не умею. Напишите, пожалуйста, что вы ищете.',
  disclosure: (assistant, organization) => `Здравствуйте! Это ${assistant ? `${assistant}, ` : ''}автоматический помощник ${organization}.`,
  hello: 'Здравствуйте!',
  ask: {
    location: 'Какой район вас интересует?',
    budget: 'На какой бюджет вы рассчитываете?',
    bedrooms: 'Сколько спален вам нужно?',
    propertyType: 'Какая недвижимость вас интересует?',
    timeline: 'Когда вы хотели бы заселиться?',
    purpose: 'Вы хотите купить или снять?',
    financing: 'Вы хотели бы платить сразу или в рассрочку?',
    area: 'Какая площадь вам нужна?',
  },
  clarify: 'Извините, не совсем понятно. Напишите, пожалуйста, иначе: например, район, тип недвижимости и бюджет?',
  name: ({ type, bedrooms, project, place }, f) => {
    const rooms = bedrooms ? `, ${plural(bedrooms, f, 'спальня', 'спальни', 'спален')}` : ''
    const where = project ?? place
    return `${ru.types[type].one}${rooms}${where ? `, ${where}` : ''}`
  },
  sized: (name, area) => `${name} (${area})`,
  list: items => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`),
  about: (name, clauses) => `${name[0]?.toUpperCase()}${name.slice(1)}: ${clauses.join(', ')}.`,
  squareMetres: area => `${area} м²`,
  per: (money, period) => (period ? `${money} ${ru.periods[period]}` : money),
  deliveryPart: month => `сдача: ${month}`,
  readyPart: 'готово к заселению',
  furnishedPart: 'с мебелью',
  found: () => 'Вот что подходит:',
  foundOne: 'Подходит вот это:',
  more: (n, f) => `Есть ещё ${plural(n, f, 'вариант', 'варианта', 'вариантов')}.`,
  noMore: 'Сейчас это всё, что у нас есть по этому запросу.',
  noMatch: 'К сожалению, сейчас у нас нет ничего, что подходит по всем пожеланиям.',
  nearest: 'Ближе всего к нему:',
  differs: differences =>
    differences
      .map(d => {
        if (d.kind === 'price') return `выше вашего бюджета (${d.limit})`
        if (d.kind === 'place') return `другой район, не ${d.what}`
        if (d.kind === 'type') return `не ${d.what}`
        if (d.kind === 'amenities') return `не указано: ${d.what}`
        return {
          bedrooms: 'другое количество спален',
          later: 'сдача позже',
          notReady: 'ещё не готово',
          area: 'другая площадь',
          plan: 'другой план оплаты',
          finishing: 'другая отделка',
          furnished: 'другая меблировка',
          floor: 'другой этаж',
          project: 'другой проект',
          other: 'немного отличается от запроса',
        }[d.kind]
      })
      .join(', '),
  widen: 'Посмотреть другой район или другой бюджет?',
  price: (money, rent) => (rent ? `аренда ${money}` : `цена ${money}`),
  perMetre: money => `цена за метр ${money}`,
  discount: (percent, after) => `скидка ${percent} при оплате сразу${after ? `, то есть ${after}` : ''}`,
  maintenance: percent => `плата за обслуживание ${percent}`,
  plan: (p, f) => {
    const down =
      p.percent === 0
        ? 'без первого взноса'
        : p.percent !== null
          ? `первый взнос ${f.percent(p.percent)}${p.down ? ` (${p.down})` : ''}`
          : p.down
            ? `первый взнос ${p.down}`
            : 'рассрочка'
    const over = p.years === null ? '' : ` на ${years(p.years, f)}`
    if (!p.monthly) return `${down}${over ? `, остаток в рассрочку${over}` : ''}`
    return `${down}, затем ${p.even ? 'около ' : ''}${p.monthly} в месяц${over}`
  },
  planOr: plans => plans.join(' или '),
  ifShare: (down, rest) => `При таком взносе: ${down}, останется ${rest}.`,
  rest: rest => `После взноса остаётся ${rest}.`,
  otherCurrency: 'Эти цены в другой валюте, а курса для пересчёта у меня нет.',
  noRate: 'Курса для пересчёта у меня нет.',
  ifAmount: rest => `После такого взноса разница с ценой ${rest}.`,
  aQuarter: sum => `В квартал: ${sum}.`,
  aYear: sum => `В год: ${sum}.`,
  allInstalments: sum => `Все платежи вместе: ${sum}.`,
  maintenanceSum: sum => `Взнос на содержание составит ${sum}.`,
  depositSum: sum => `Залог составит ${sum}.`,
  toBegin: sum => `Залог и первый месяц вместе: ${sum}.`,
  forStay: sum => `Итого: ${sum}.`,
  noPlan: () => 'рассрочка в объявлении не указана',
  planNotOffered: (n, f) => (n === null ? 'такой рассрочки нет' : `рассрочки на ${years(n, f)} нет`),
  mortgageYes: () => 'возможна ипотека',
  mortgageNo: () => 'ипотека невозможна',
  area: area => `площадь ${area}`,
  garden: area => `сад ${area}`,
  bedrooms: (n, f) => (n === 0 ? 'отдельной спальни нет' : plural(n, f, 'спальня', 'спальни', 'спален')),
  bathrooms: (n, f) => plural(n, f, 'ванная', 'ванные', 'ванных'),
  floor: (n, f) => (n === 0 ? 'цокольный (нулевой) этаж' : `${f.number(n)} этаж`),
  lastFloor: () => 'последний этаж',
  finish: kind => ru.finishing[kind],
  furnished: yes => (yes ? 'с мебелью' : 'без мебели'),
  delivery: month => `срок сдачи: ${month}`,
  ready: () => 'готово к заселению',
  has: amenities => `есть ${ru.list(amenities)}`,
  hasOnly: amenities => `в объявлении указано: ${ru.list(amenities)}`,
  place: (place, address) => `расположение: ${place}${address ? ` (${address})` : ''}`,
  pin: 'Отправляю точку на карте.',
  near: (name, minutes, f) => (minutes !== null ? `до ${name} ${f.number(minutes)} мин на машине` : `рядом ${name}`),
  developer: name => `застройщик ${name}`,
  deposit: (n, f) => `залог за ${months(n, f)}`,
  minTerm: (n, f) => `минимальный срок аренды ${months(n, f)}`,
  available: () => 'доступно',
  reserved: () => 'сейчас забронировано',
  sold: () => 'уже продано',
  notStated: topics => `В нашем объявлении не указано: ${topics.join(', ')}.`,
  amenityNotListed: amenities => `В нашем объявлении не указано: ${amenities.join(', ')}.`,
  offerToAsk: 'Уточнить у коллеги?',
  offerNext: 'Хотите посмотреть?',
  photosHere: name => `Вот фотографии: ${name}.`,
  photosNone: name => `Фотографий пока нет: ${name}.`,
  instead: 'Что есть вместо этого:',
  cheaper: (name, by) => `Дешевле: ${name}, разница ${by}.`,
  bigger: (name, by) => `Больше: ${name}, разница ${by}.`,
  nearer: (name, to, minutes, f) => `Ближе: ${name}, до ${to} ${f.number(minutes)} мин на машине.`,
  sooner: name => `Раньше сдаётся: ${name}.`,
  samePrice: 'Цена одинаковая.',
  sameArea: 'Площадь одинаковая.',
  cannotCompare: topic => `Не во всех наших объявлениях указано: ${topic}.`,
  between: 'Сравнение:',
  viewing: (name, when) => `Записано ваше пожелание посмотреть: ${name ? `${name}, ` : ''}${when}. Коллега подтвердит встречу.`,
  viewingWhen: name => `С удовольствием. Какой день и час вам удобны для просмотра${name ? ` (${name})` : ''}?`,
  viewingWhich: when => `${when ? `Записано: ${when}. ` : ''}Что именно вы хотели бы посмотреть?`,
  viewingCancelled: 'Ваша просьба отменить просмотр записана, коллега этим займётся.',
  dayPart: { morning: 'утром', noon: 'в полдень', afternoon: 'днём', evening: 'вечером', night: 'поздно вечером' },
  at: (day, clock) => (clock ? `${day} в ${clock}` : day),
  noSuchCode: 'Не нахожу у нас объекта с таким кодом.',
  unknown: 'У меня нет этой информации.',
  handover: {
    human: 'Конечно. Ваш запрос передан коллеге, он напишет вам здесь.',
    complaint: 'Просим прощения. Вопрос передан коллеге, он займётся этим и напишет вам здесь.',
    negotiation: 'О цене и условиях решает коллега. Ваш запрос передан, вам напишут здесь.',
    unsure: 'Чтобы ответ был точным, вопрос передан коллеге, он напишет вам здесь.',
    cannotAnswer: 'Ваш вопрос передан коллеге, он напишет вам здесь.',
  },
  statedPrice: (name, money) => `Цена в объявлении: ${name}, ${money}.`,
  optedOut: 'Готово, больше сообщений от нас не будет. Если понадобится, просто напишите.',
  scope: 'Я помогаю только с нашей недвижимостью: поиск, цены, рассрочка и просмотры. Что посмотреть для вас?',
  goodbye: 'Спасибо и до свидания! Если что-то понадобится, просто напишите.',
  acknowledge: 'Пожалуйста. Если что-то понадобится, просто напишите.',
  buttons: { viewing: 'Записаться', photos: 'Фотографии', plan: 'План оплаты', human: 'Связать с коллегой', more: 'Показать ещё' },
}
