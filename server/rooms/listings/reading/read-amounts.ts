import type { Currency, PaymentPlan } from '#contracts/listing'
import type { Cell } from '#ground/sheets/index'
import type { Draft } from './draft.ts'
import type { Column, Period, ReadingDefaults } from './field.ts'
import { asText, type RowReader } from './row-reader.ts'
import { amenityOf } from './values/amenities.ts'
import { readArea, readFigure, readPercent } from './values/figures.ts'
import { readStatus } from './values/kinds.ts'
import { offersInstallments, readPlanText } from './values/plans.ts'
import { readPrice } from './values/price.ts'
import { readCurrency, takePeriod } from './values/units.ts'
import { folded } from './values/words.ts'

/** Money, sizes and ways to pay. */
export function readAmounts(row: RowReader, draft: Draft, defaults: ReadingDefaults) {
  readSizes(row, draft)
  readPrices(row, draft, defaults)
  readPlans(row, draft)
  readTerms(row, draft)
}

function readSizes(row: RowReader, { specifications, listing, amenities }: Draft) {
  const land = listing.propertyType === 'land'
  for (const { column, cell } of [...row.all('area'), ...(land ? row.all('plotArea') : [])]) {
    const value = row.take(column, cell, readArea(cell, column.squareMeters))
    specifications.area ??= value
    if (specifications.area !== undefined) break
  }
  const garden = row.first('gardenArea')
  if (!garden) return
  // "Garden: yes" under a header that means its size.
  if (typeof garden.cell === 'string' && amenityOf(garden.cell)) amenities.add('garden')
  else {
    const figure = readArea(garden.cell, garden.column.squareMeters)
    if (figure && 'value' in figure) specifications.gardenArea = figure.value
    else if (figure && asText(garden.cell) !== '0') row.note(garden.column, 'number-unreadable', garden.cell)
  }
}

/** Below these a sale, above these a rent, is a slip of the finger or in the wrong column. Full units; rent per month. */
const leastSale: Record<Currency, number> = { EGP: 10_000, USD: 1_000, EUR: 1_000, GBP: 1_000, TRY: 10_000, SAR: 5_000, AED: 5_000 }
const mostRent: Record<Currency, number> = {
  EGP: 5_000_000,
  USD: 100_000,
  EUR: 100_000,
  GBP: 100_000,
  TRY: 5_000_000,
  SAR: 400_000,
  AED: 400_000,
}
const monthsIn: Record<Period, number> = { month: 1, year: 12, week: 0.25, day: 0.034, night: 0.034 }

function readPrices(row: RowReader, draft: Draft, defaults: ReadingDefaults) {
  const { pricing, listing } = draft
  const purpose = listing.purpose ?? defaults.purpose
  const columns = row.all('price')
  const matching = columns.filter(({ column }) => column.purpose === undefined || column.purpose === purpose)
  const prices = inOneCurrency(matching.length ? matching : columns, defaults.currency)
  const told = toldCurrency(row)
  let taken: { amount: number; currency: Currency | undefined; column: Column; cell: Cell } | undefined
  let perUnit = false
  for (const { column, cell } of prices) {
    const reading = readPrice(cell, column.scale)
    if (reading === null) continue
    if ('refused' in reading) {
      const status = typeof cell === 'string' ? readStatus(cell)?.status : undefined
      if (status && status !== 'available') {
        // "SOLD" where the price was.
        listing.status = status
        row.note(column, 'price-says-status', cell)
      } else if (reading.refused === 'price-per-unit') {
        perUnit = true
        row.note(column, 'price-per-unit', cell)
      } else row.refuse(column, reading.refused, cell)
      continue
    }
    const currency = reading.currency ?? column.currency
    if (reading.perMeter) {
      perUnit = true
      pricing.pricePerMeter = reading.amount
      if (currency) pricing.currency = currency
      row.note(column, 'price-per-meter-only', cell)
      continue
    }
    if (reading.from) row.note(column, 'price-from', cell)
    if (reading.period && purpose === 'sale') row.refuse(column, 'period-on-sale', cell)
    pricing.period ??= reading.period ?? column.period
    if (taken && (taken.amount !== reading.amount || (currency && taken.currency && currency !== taken.currency))) {
      row.refuse(column, 'price-contradicts', `${asText(taken.cell as NonNullable<Cell>)} / ${asText(cell)}`)
    }
    taken ??= { amount: reading.amount, currency, column, cell }
    taken.currency ??= currency
  }
  if (told && taken?.currency && told !== taken.currency)
    row.refuse(row.columnOf('currency'), 'currency-contradicts', `${taken.currency} / ${told}`)
  pricing.currency = taken?.currency ?? told ?? (perUnit ? pricing.currency : defaults.currency)
  // Where any price column speaks of a unit of land, none of them is the whole price.
  if (taken && !perUnit) pricing.basePrice = taken.amount
  readPeriod(row, draft, purpose, taken !== undefined)
  if (taken && !perUnit) believable(row, draft, purpose, taken)
  if (!taken && !perUnit && columns.length === 0) row.note(row.columnOf('price'), 'price-missing', null)
  readPricePerMeter(row, draft)
}

/** "Price EGP" beside "Price USD" is one price said twice: the organization's own currency is kept, or else the first. */
function inOneCurrency<Priced extends { column: Column }>(prices: Priced[], own: Currency): Priced[] {
  const named = new Set(prices.map(({ column }) => column.currency))
  if (named.size < 2 || named.has(undefined)) return prices
  const kept = named.has(own) ? own : prices[0]!.column.currency
  return prices.filter(({ column }) => column.currency === kept)
}

function toldCurrency(row: RowReader): Currency | undefined {
  const found = row.first('currency')
  if (!found) return undefined
  const currency = readCurrency(asText(found.cell))
  if (!currency) row.refuse(found.column, 'currency-unknown', found.cell)
  return currency
}

const periodWords: Record<string, Period> = {
  month: 'month',
  months: 'month',
  week: 'week',
  night: 'night',
  day: 'day',
  year: 'year',
  yearly: 'year',
  annual: 'year',
  شهر: 'month',
  سنه: 'year',
  يوم: 'day',
  اسبوع: 'week',
  ليله: 'night',
  ay: 'month',
  yil: 'year',
  gun: 'day',
  hafta: 'week',
  gece: 'night',
}

function readPeriod(row: RowReader, { pricing }: Draft, purpose: 'sale' | 'rent', priced: boolean) {
  if (purpose === 'sale') {
    delete pricing.period
    return
  }
  const told = row.first('period')
  if (told) {
    const word = folded(asText(told.cell)).trim()
    const period = periodWords[word] ?? takePeriod(word).period
    if (period) pricing.period = period
    else row.note(told.column, 'word-unreadable', told.cell)
  }
  if (pricing.period || !priced) return
  pricing.period = 'month'
  // "6 Aylık Peşin" says how rent is paid ahead, and that it is counted in months.
  if (!row.has('paymentInterval')) row.note(row.columnOf('price'), 'period-assumed', null)
}

function believable(row: RowReader, { pricing }: Draft, purpose: 'sale' | 'rent', taken: { amount: number; column: Column; cell: Cell }) {
  const monthly = taken.amount / (pricing.period ? monthsIn[pricing.period] : 1)
  const odd = purpose === 'sale' ? taken.amount < leastSale[pricing.currency] : monthly > mostRent[pricing.currency]
  if (odd) row.refuse(taken.column, 'price-implausible', taken.cell)
}

function readPricePerMeter(row: RowReader, { pricing, listing, specifications }: Draft) {
  const found = row.first('pricePerMeter')
  if (!found || listing.purpose === 'rent') return
  const reading = readPrice(found.cell, found.column.scale)
  if (reading && 'amount' in reading) {
    const derived = pricing.basePrice && specifications.area ? pricing.basePrice / specifications.area : undefined
    // Portals round it; more than a twentieth off means that one of the three figures is wrong, and nobody knows which.
    if (derived && Math.abs(derived / reading.amount - 1) > 0.05) row.note(found.column, 'price-per-meter-contradicts', found.cell)
    else pricing.pricePerMeter ??= reading.amount
  } else if (reading) row.note(found.column, 'number-unreadable', found.cell)
}

function readPlans(row: RowReader, draft: Draft) {
  const plan = (position = 0): PaymentPlan => {
    const known = draft.plans.get(position) ?? {}
    draft.plans.set(position, known)
    return known
  }
  for (const { column, cell } of row.all('planName')) plan(column.position).name = asText(cell).slice(0, 200)
  for (const { column, cell } of row.all('paymentPlan')) Object.assign(plan(column.position), readPlanText(asText(cell)))
  for (const { column, cell } of row.all('downPaymentPercent')) {
    const value = row.take(column, cell, readPercent(cell))
    if (value !== undefined) plan(column.position).downPaymentPercent = value
  }
  for (const { column, cell } of row.all('downPayment')) readDownPayment(column, cell)
  for (const { column, cell } of row.all('installmentYears')) {
    const value = row.take(column, cell, readFigure(cell))
    if (value !== undefined && value > 0 && value <= 40) plan(column.position).years = value
    else if (value) row.note(column, 'number-unreadable', cell)
  }
  for (const { column, cell } of row.all('monthlyInstallment')) {
    const reading = readPrice(cell, column.scale)
    if (reading && 'amount' in reading) plan(column.position).monthlyInstallment = reading.amount
    else if (reading && asText(cell) !== '0') row.note(column, 'number-unreadable', cell)
  }
  const method = row.first('paymentMethod')
  if (method && offersInstallments(asText(method.cell)) && draft.plans.size === 0) plan().description = asText(method.cell).slice(0, 2000)

  /** The same column says "10%" on one row and "500,000" on the next. */
  function readDownPayment(column: Column, cell: NonNullable<Cell>) {
    const percent = column.percent || (typeof cell === 'string' && /[%٪]/.test(cell))
    if (percent) {
      const value = row.take(column, cell, readPercent(cell))
      if (value !== undefined) plan(column.position).downPaymentPercent = value
      return
    }
    if (asText(cell) === '0') {
      plan(column.position).downPaymentPercent = 0
      return
    }
    const reading = readPrice(cell, column.scale)
    // Nobody pays ten pounds down: a bare figure up to a hundred is a percentage only when the header or the cell says so.
    if (reading && 'amount' in reading && reading.amount > 100) plan(column.position).downPayment = reading.amount
    else if (reading) row.note(column, 'number-unreadable', cell)
  }
}

function readTerms(row: RowReader, { pricing, listing }: Draft) {
  for (const field of ['cashDiscountPercent', 'maintenancePercent'] as const) {
    const found = row.first(field)
    if (!found) continue
    const figure = readPercent(found.cell)
    // A maintenance deposit in pounds is no percentage.
    if (figure && 'value' in figure) pricing[field] = figure.value
    else if (figure) row.note(found.column, 'number-unreadable', found.cell)
  }
  const minTermMonths = monthsOf(row.text('minTerm'))
  const deposit = row.first('deposit')
  const depositMonths = deposit ? row.take(deposit.column, deposit.cell, readFigure(deposit.cell)) : undefined
  if (listing.purpose !== 'rent' || (minTermMonths === undefined && depositMonths === undefined)) return
  listing.rentTerms = { minTermMonths: minTermMonths ?? null, depositMonths: depositMonths ?? null }
}

/** "1 Yıl", "6 Ay", "12 months", 12. */
function monthsOf(text: string | undefined): number | undefined {
  const found = /^(\d{1,3})\s*(\p{L}*)/u.exec(folded(text ?? '').trim())
  if (!found) return undefined
  const count = Number(found[1])
  const months = /^(?:y|sen|سن|عام|jahr|год|лет)/.test(found[2]!)
    ? count * 12
    : /^(?:|m|ay|شهر|اشهر|شهور|monat|мес)/.test(found[2]!)
      ? count
      : undefined
  return months !== undefined && months > 0 && months <= 240 ? months : undefined
}
