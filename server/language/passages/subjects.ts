import { findSubjects, readSubjects } from './find-subjects.ts'
import { deal } from './spelled/deal.ts'
import { money } from './spelled/money.ts'
import { owners } from './spelled/owners.ts'
import { people } from './spelled/people.ts'

const spelled = readSubjects([deal, money, people, owners])

/** What is asked with the narrower one is not answered with the wider: a stamp duty is a tax, and a tax no stamp duty. */
const widerOf: Record<string, string> = {
  stampDuty: 'tax',
  vat: 'tax',
  propertyTax: 'tax',
  incomeTax: 'tax',
  capitalGains: 'tax',
  corporate: 'tax',
  reservationAmount: 'reservation',
  purchasePermit: 'permission',
  securityClearance: 'permission',
  criminalRecord: 'documents',
  identity: 'documents',
  bounced: 'cheque',
  translation: 'delegateLanguage',
  beforeSigning: 'signing',
  afterSigning: 'signing',
  subletting: 'tenant',
  tariff: 'utilities',
  earthquake: 'insurance',
  fire: 'insurance',
  ownershipCheck: 'documents',
  leaveEarly: 'moveOut',
}
export const wider = (subject: string): string | undefined => widerOf[subject]

/** One excludes the other: before and after, and being late with a payment or with a home. */
const opposites: [string, string][] = [['beforeSigning', 'afterSigning']]
export function contradicts(asked: Set<string>, told: Set<string>): boolean {
  const pairs = asked.has('late') && told.has('late') ? [...opposites, ['delivery', 'installment'] as const] : opposites
  return pairs.some(pair =>
    [pair, [pair[1], pair[0]] as const].some(([one, other]) => asked.has(one) && told.has(other) && !told.has(one) && !asked.has(other)),
  )
}

/** Who cannot be there is helped by what is said of a power of attorney. */
const kin: [string, string, number][] = [
  ['absent', 'powerOfAttorney', 0.8],
  ['abroad', 'absent', 0.7],
  ['abroad', 'powerOfAttorney', 0.7],
  ['absent', 'abroad', 0.7],
  ['delivery', 'handover', 0.6],
  ['handover', 'delivery', 0.8],
  ['installment', 'pay', 0.6],
  ['interest', 'late', 0.4],
  ['signing', 'powerOfAttorney', 0.6],
  ['contract', 'powerOfAttorney', 0.5],
  ['death', 'inheritance', 0.7],
  ['inheritance', 'death', 0.5],
  ['leaveEarly', 'moveOut', 0.6],
  ['repairs', 'repair', 0.8],
  ['repair', 'repairs', 0.8],
  ['reservationAmount', 'reservation', 0.5],
  ['renting', 'findTenant', 0.4],
  ['renting', 'managing', 0.7],
  ['managing', 'renting', 0.7],
  ['workers', 'finishing', 0.8],
  ['finishing', 'workers', 0.6],
  ['late', 'penalty', 0.9],
  ['penalty', 'late', 0.8],
  ['penalty', 'interest', 0.8],
  ['renting', 'tenant', 0.4],
  ['moveOut', 'tenant', 0.5],
]
export const kinship = (asked: string, told: Set<string>): number =>
  kin.reduce((most, [one, other, how]) => (one === asked && told.has(other) ? Math.max(most, how) : most), 0)

/** Named with almost anything: they tell little. The rest weigh 1. */
const weights: Record<string, number> = {
  pay: 0.2, cheque: 0.7, children: 0.3, managing: 0.7, repairs: 0.7, interest: 0.6, plumbing: 0.8, airport: 0.5, workers: 0.7, builder: 0.3, viewing: 0.55, contract: 0.5, signing: 0.5, reservation: 0.7, installment: 0.7, handover: 0.7, delivery: 0.6, tenant: 0.6,
  permission: 0.6, title: 0.7, abroad: 0.35, ready: 0.5, review: 0.6, bring: 0.8, responsible: 0.3, connection: 0.4, currency: 0.4, identity: 0.5,
  deposit: 0.8, reservationAmount: 0.6, confirmed: 0.6, repair: 0.4, guarantee: 0.9, price: 0.3, gate: 0.5, transferMoney: 0.8, notice: 0.7,
  delegateLanguage: 0.8, compensation: 0.5, furniture: 0.7, beforeSigning: 0.5, beforeHandover: 0.4, absent: 0.9, renting: 0.8, moveOut: 0.5, utilities: 0.8, tax: 0.8,
} // biome-ignore format: a table
export const weightOf = (subject: string): number => weights[subject] ?? 1

/** Facts of a unit as much as rules for all: named alone while a unit is in view, they are asked of it. */
const ofUnits = new Set([
  'pay', 'installment', 'downPayment', 'deposit', 'maintenance', 'discount', 'delivery', 'handover', 'title', 'furniture', 'parking', 'pool', 'tenant',
  'finishing', 'security', 'price', 'utilities', 'minTerm', 'cash', 'builder', 'ready', 'viewing', 'schools', 'hospital', 'investment', 'registration', 'gate',
  'responsible', 'howMany', 'currency', 'guarantee', 'construction', 'video', 'early', 'connection', 'appliances',
]) // biome-ignore format: a table
export const isOfUnits = (subject: string) => ofUnits.has(subject)

/** Words that ask nothing by themselves. */
const light = new Set(['pay', 'builder', 'abroad', 'responsible', 'price', 'viewing', 'ready', 'gate', 'repair', 'currency', 'connection'])
export const isElsewhere = (subject: string) => subject.startsWith('in:')
export const isLight = (subject: string) => light.has(subject)

/** Elsewhere: what holds there is not what is written here, unless it is written of there. */
const ELSEWHERE: [string, RegExp][] = [
  ['dubai', /dubai|دبي|дуба|emirates|الامارات|\buae\b|بدبي/u],
  ['saudi', /saudi|السعودي|ksa\b|riyadh|الرياض|саудов|suudi/u],
  ['gulf', /kuwait|الكويت|qatar|قطر|bahrain|البحرين|oman\b|عمان|кувейт|катар/u],
  ['turkey', /turkiye|turkey|تركيا|istanbul|antalya|اسطنبول|турци|стамбул/u],
  ['britain', /london|england|\buk\b|britain|لندن|انجلترا|بريطانيا|лондон|англи[ия]|ingiltere|londra/u],
  ['spain', /spain|اسبانيا|испани|ispanya|madrid/u],
  ['greece', /greece|اليونان|греци|yunanistan|athens/u],
  ['germany', /germany|المانيا|германи|almanya|berlin/u],
  ['russia', /russia\b|روسيا|росси[ия]|rusya|moscow|москв/u],
  ['georgia', /georgia|جورجيا|грузи|gurcistan/u],
  ['south', /south cyprus|southern cyprus|republic of cyprus|limassol|paphos|larnaca|guney kibris|южн\S* кипр|قبرص الجنوبي/u],
  ['america', /\busa\b|america|امريكا|сша\b|amerika|canada|كندا|канад/u],
  ['europe', /france|italy|portugal|فرنسا|ايطاليا|البرتغال|франци|итали|португали|fransa|italya|portekiz/u],
] // biome-ignore format: a table
const ELSEWHERE_AT_ALL = new RegExp(ELSEWHERE.map(([, names]) => names.source).join('|'), 'u')
/** Where the customer is says nothing of where the law is asked for. */
const FROM =
  /\b(?:live|living|based|am|im|i'm|i|resident|here|work|working|from|while|stay) (?:\S+ )?(?:in|from)?|انا (?:\S+ )?(?:في|من)|مقيم|عايش|شغال|مسافر|ana (?:f|men)|3ayesh|yasiyorum|oturuyorum|\bя\b|живу|нахожусь|из\b/u

const PERMITS = /purchase permit|permi\w+ to (?:buy|purchase)|council|تصريح|موافق|satin alma|разрешени\S* на покупк/u

export function subjectsIn(folded: string): Set<string> {
  const found = findSubjects(folded, spelled)
  for (const subject of [...found]) if (wider(subject)) found.add(wider(subject)!)
  // "book a viewing" reserves no home
  if (
    /(?:book|arrange|schedule)\w* (?:\S+ ){0,2}(?:viewing|visit|tour)|حجز (?:ميعاد |موعد )?(?:ال)?معاين|7agz mo3ayna|a7gez mo3ayna/u.test(
      folded,
    )
  )
    found.delete('reservation')
  // a residence permit permits no purchase, and a translation moves no money
  if (found.has('residency') && !PERMITS.test(folded)) for (const subject of ['permission', 'purchasePermit']) found.delete(subject)
  if (found.has('commission')) found.delete('payTo')
  if (found.has('card')) found.delete('mortgage')
  if (found.has('translation')) found.delete('transferMoney')
  if (found.has('reservationAmount') && !found.has('tenant')) found.delete('deposit')
  const places = ELSEWHERE_AT_ALL.test(folded) ? ELSEWHERE.filter(([, names]) => names.test(folded)) : []
  for (const [place] of places) found.add(FROM.test(folded) ? 'abroad' : `in:${place}`)
  return found
}
