import { downPaymentOf, isOnFloor } from '../../filters.ts'
import { type Hit, longest, Phrases, type Spellings } from '../../lexicon/phrases.ts'
import { amenities } from '../../lexicon/property-words.ts'
import { tokenise } from '../../lexicon/tokens.ts'
import { fold } from '../../text/normalise.ts'
import type { ListingFacts } from '../../types.ts'

/** One of several in view, told by what it has or lacks or by how it stands beside the others: "the one with the garden", "الرخيصة". */
export function pickedFrom(shown: ListingFacts[], message: string): ListingFacts[] {
  if (shown.length < 2) return []
  const tokens = tokenise(fold(message.slice(0, LOOKED_AT)))
  const words = longest(picks.find(tokens)).filter(hit => !hit.fuzzy && (!(hit.value in extremes) || isDefinite(tokens, hit)))
  for (const hit of words) {
    const one = hit.value in extremes ? extreme(shown, extremes[hit.value as keyof typeof extremes]) : byFeature(shown, hit, tokens)
    if (one.length > 0 && one.length < shown.length) return one
  }
  return []
}

/** "الرخيصة", "el r5esa" and not "رخيصة": the tables find words without their article, which here makes the difference. */
const isDefinite = (tokens: ReturnType<typeof tokenise>, { from, to }: Hit<string>) =>
  to - from > 1 || /^[وبلف]?(?:ال|لل)/.test(tokens[from]!.text) || /^(?:el|al|il|l|the|wel|bel|fel|lel)$/.test(tokens[from - 1]?.text ?? '')

const LOOKED_AT = 500
/** How far behind "the one with" the thing may stand. */
const REACH = 4

const spelled: Record<string, Spellings> = {
  with: {
    en: 'the one with|one with the|that one with|the one that has|the one which has|the ones with|the unit with|which has the|the one having',
    ar: 'اللي ب|اللي فيها|اللي فيه|اللي ليها|اللي معاها|اللي عندها',
    zi: 'elly b|elly be|elly bel|elly feha|elly fiha|elly leha|elly ma3aha|illi feha|elly 3andaha|elly feh',
    tr: 'olan|olanı|olanın',
    ru: 'та что с|тот что с|которая с|который с|та где есть|та у которой',
  },
  /** The preposition hangs on the thing itself: "اللي بجنينة". */
  withGlued: { ar: 'اللي', zi: 'elly|illi' },
  without: {
    en: 'the one without|one without|that one without|the one with no|the one that has no',
    ar: 'اللي من غير|اللي مفيهاش|اللي بدون|اللي ملهاش|اللي مافيهاش|اللي مفيهوش|اللي معندهاش',
    zi: 'elly men 8er|elly mn gher|elly men gher|elly mafihash|elly mafehash|elly bedon|elly malhash|elly mn 8er',
    tr: 'olmayan|olmayanı',
    ru: 'та что без|тот что без|которая без|который без',
  },
  cheapest: {
    en: 'the cheapest of them|cheapest of the two|the cheaper one|the cheap one|cheaper one|the cheapest one|the less expensive one|the lower priced one|cheaper of the two',
    ar: 'ارخص واحد|ارخص واحدة|ارخص واحده|ارخصهم|الرخيصة|الرخيص|الارخص|الاوفر|اللي ارخص|الاقل سعرا',
    zi: 'ar5as wa7da|ar5as wa7ed|arkhas wa7da|ar5ashom|el r5esa|el re5esa|el rekhesa|el rkhesa|el r5es|el rekhes|el ar5as|el arkhas|elly ar5as|elly arkhas',
    tr: 'ucuz olan|ucuz olanı|ucuz olanın|daha ucuz olan|ucuzunun',
    ru: 'та что дешевле|та которая дешевле|более дешевая|более дешевой|более дешевую',
  },
  dearest: {
    en: 'the most expensive one|the more expensive one|the expensive one|the pricier one|pricier one|the dearer one|dearer one',
    ar: 'اغلي واحد|اغلي واحدة|اغلي واحده|الغالية|الغالي|الاغلي|اللي اغلي',
    zi: 'a8la wa7da|a8la wa7ed|aghla wa7da|el 8alya|el ghalya|el a8la|el aghla|elly a8la|elly aghla',
    tr: 'pahalı olan|pahalı olanı|pahalı olanın',
    ru: 'та что дороже|та которая дороже|более дорогая|более дорогой|более дорогую',
  },
  largest: {
    en: 'the largest of them|the bigger one|the larger one|the big one|bigger one|larger one|the biggest one',
    ar: 'اكبر واحد|اكبر واحدة|اكبر واحده|اكبرهم|الكبيرة|الكبير|الاكبر|الواسعة|اللي اكبر|اللي اوسع',
    zi: 'akbar wa7da|akbar wa7ed|akbarhom|el kebera|el kbera|el kebira|el kbeera|el akbar|elly akbar|el was3a',
    tr: 'büyük olan|büyük olanı|büyük olanın|büyüğünün',
    ru: 'та что больше|та которая больше|большая из',
  },
  smallest: {
    en: 'the smallest of them|the smaller one|the small one|smaller one|the smallest one',
    ar: 'اصغر واحد|اصغر واحدة|اصغر واحده|اصغرهم|الصغيرة|الصغير|الاصغر|اللي اصغر',
    zi: 'asghar wa7da|as8ar wa7da|asgharhom|el so8ayara|el soghayara|el so8ayar|el sghira|el asghar|elly asghar',
    tr: 'küçük olan|küçük olanı|küçük olanın|küçüğünün',
    ru: 'та что меньше|та которая меньше|меньшая',
  },
  ready: {
    en: 'the ready one|ready one|the one that is ready|the one thats ready',
    ar: 'الجاهزة|الجاهز|اللي جاهزة|اللي استلامها فوري',
    zi: 'el gahza|el gahez|elly gahza|elly gahez',
    tr: 'hazır olan|hazır olanın',
    ru: 'та что готова|которая готова|готовая',
  },
  furnished: {
    en: 'the furnished one|furnished one|the one that is furnished|the one thats furnished',
    ar: 'المفروشة|المفروش|اللي مفروشة',
    zi: 'el mafrosha|el mafroosha|el mafroush|elly mafrosha',
    tr: 'eşyalı olan|eşyalı olanın',
    ru: 'та что с мебелью|меблированная|которая с мебелью',
  },
  leastDown: {
    en: 'lowest down payment|smallest down payment|least down payment|lowest deposit|smallest deposit|lower down payment',
    ar: 'اقل مقدم|المقدم الاقل|اقل دفعة اولي|اصغر مقدم',
    zi: 'a2al mo2adam|a2al moqadam|a2al mokadam|asghar mo2adam',
    tr: 'en düşük peşinat|en az peşinat',
    ru: 'минимальн* взнос*|самый маленький взнос|наименьш* взнос*',
  },
  leastMonthly: {
    en: 'lowest instalment|lower instalment|lowest installment|lower installment|smaller instalment|smallest instalment|lowest monthly|lower monthly|cheaper monthly|less per month|less a month',
    ar: 'قسطه الشهري اقل|قسطها اقل|قسطه اقل|اقل قسط|القسط الاقل|قسط اقل|اقل في القسط|قسطها الشهري اقل',
    zi: '2esto a2al|2estaha a2al|a2al 2est|2est a2al|a2al f el 2est|a2al fel 2est|2estha a2al',
    tr: 'en düşük taksit|taksiti daha düşük|daha az taksit',
    ru: 'меньше взнос в месяц|наименьш* платеж*|платеж меньше|меньший платеж',
  },
  ground: {
    en: 'the ground floor one|ground floor one|the one on the ground floor|the ground floor flat',
    ar: 'الارضي|الارضية|اللي في الارضي|اللي في الدور الارضي|بتاعة الارضي',
    zi: 'el ardy|el ardi|elly fel ardy|elly fe el ardy',
    tr: 'zemin kattaki|zemin katta olan',
    ru: 'на первом этаже который|та что на первом',
  },
  soonest: {
    en: 'the earlier one|the sooner one|the one delivered first|the one ready first|the one that is ready',
    ar: 'اللي بتستلم الاول|اللي استلامها اقرب|الاقرب استلام|اللي بتتسلم الاول',
    zi: 'elly betestelem el awel|elly estelamha a2rab|elly tetsalem el awel',
    tr: 'önce teslim olan|erken teslim olan',
    ru: 'та что раньше|которая раньше',
  },
}
const picks = new Phrases<string>()
for (const [name, spellings] of Object.entries(spelled)) picks.add(spellings, name)
const things = new Phrases<string>()
for (const [name, spellings] of Object.entries(amenities)) things.add(spellings, name)

type Measure = (listing: ListingFacts) => number | null | undefined
const price: Measure = ({ pricing }) => pricing.basePrice
const area: Measure = ({ specifications }) => specifications.area
const less =
  (measure: Measure): Measure =>
  listing => {
    const value = measure(listing)
    return value == null ? null : -value
  }
const down: Measure = listing => {
  const downs = listing.paymentPlans.flatMap(plan => downPaymentOf(plan, listing) ?? [])
  return downs.length ? Math.min(...downs) : null
}
const monthly: Measure = listing => {
  const each = listing.paymentPlans.flatMap(plan => plan.monthlyInstallment ?? [])
  return each.length ? Math.min(...each) : null
}
const handover: Measure = ({ readyToMove, deliveryDate }) => (readyToMove ? 0 : deliveryDate ? Date.parse(deliveryDate) : null)
/** 0 for those that are, 1 for the others, so that they come first. */
const isOne =
  (is: (listing: ListingFacts) => boolean): Measure =>
  listing =>
    is(listing) ? 0 : 1
const extremes = {
  ready: isOne(({ readyToMove }) => readyToMove === true),
  furnished: isOne(({ specifications }) => specifications.furnished === true),
  ground: isOne(listing => isOnFloor(listing, 'ground')),
  cheapest: price,
  dearest: less(price),
  largest: less(area),
  smallest: area,
  leastDown: down,
  leastMonthly: monthly,
  soonest: handover,
}

function extreme(shown: ListingFacts[], measure: Measure): ListingFacts[] {
  const measured = shown.map(listing => ({ listing, value: measure(listing) }))
  if (measured.some(({ value }) => value == null)) return []
  const least = Math.min(...measured.map(({ value }) => value!))
  return measured.filter(({ value }) => value === least).map(({ listing }) => listing)
}

/** Turkish names the thing before "olan", the others after. */
function byFeature(shown: ListingFacts[], { value, from, to }: Hit<string>, tokens: ReturnType<typeof tokenise>): ListingFacts[] {
  if (value === 'withGlued' && !/^(?:ب|b)/.test(tokens[to]?.text ?? '')) return []
  const near = longest(things.find(tokens)).filter(
    thing =>
      !thing.fuzzy &&
      ((thing.from >= to && thing.from - to < (value === 'withGlued' ? 1 : REACH)) || (thing.to <= from && from - thing.to < 1)),
  )
  if (near.length === 0) return []
  const has = (listing: ListingFacts) => near.every(thing => listing.amenities.some(amenity => amenity === thing.value))
  const lacks = (listing: ListingFacts) => near.every(thing => !listing.amenities.some(amenity => amenity === thing.value))
  return shown.filter(value === 'without' ? lacks : has)
}
