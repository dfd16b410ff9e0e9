import { ListingInput } from '#contracts/listing'
import type { Cell } from '#ground/sheets/index'
import type { Draft } from './draft.ts'
import type { Column, Issue, ReadingDefaults } from './field.ts'
import { readAmounts } from './read-amounts.ts'
import { readFacts } from './read-facts.ts'
import { readNames } from './read-names.ts'
import { type Context, rowReader } from './row-reader.ts'

export interface ListingReading {
  /** Complete and valid; null when the row was refused. */
  listing: ListingInput | null
  /** What could be read even of a refused row, for showing it. */
  draft: Partial<ListingInput>
  /** Why the row was refused. Empty when it was not. */
  errors: Issue[]
  /** What was left out or assumed in a row that was taken. */
  notes: Issue[]
  /** A web address of the row, which tells it apart when it has no code. */
  link: string | null
  unitNumber: string | null
  /** Features no word of the field stands for. */
  asideAmenities: string[]
}

/**
 * Reads one row. A cell is understood, or left out with a note, or — price, area, bedrooms, type, status, impossible numbers — refuses the
 * row with its reason; nothing is guessed silently. No price at all is allowed; "call" in a price cell is not.
 */
export function readListing(cells: Cell[], columns: Column[], defaults: ReadingDefaults, context: Context): ListingReading {
  const row = rowReader(cells, columns)
  const draft: Draft = {
    listing: {},
    location: {},
    pricing: { currency: defaults.currency },
    specifications: {},
    amenities: new Set(),
    plans: new Map(),
  }
  const names = readNames(row, draft, defaults, context)
  const asideAmenities = readFacts(row, draft, defaults, context, names)
  readAmounts(row, draft, defaults)
  const whole: Partial<ListingInput> = {
    ...draft.listing,
    location: draft.location,
    pricing: draft.pricing,
    specifications: draft.specifications,
    amenities: [...draft.amenities],
    paymentPlans: [...draft.plans.entries()].sort(([one], [other]) => one - other).map(([, plan]) => plan),
  }
  const { title, titleAr, projectName, projectNameAr } = whole
  if (!title && !titleAr && !projectName && !projectNameAr && !draft.location.city && !draft.location.district && !draft.location.address) {
    row.refuse(
      columns.find(column => column.field === 'title'),
      'name-missing',
      null,
    )
  }
  const checked = row.errors.length === 0 ? ListingInput.safeParse(whole) : undefined
  if (checked && !checked.success) {
    for (const issue of checked.error.issues) row.refuseAt(issue.path.join('.'), 'value-invalid', issue.message)
  }
  return {
    listing: checked?.success ? checked.data : null,
    draft: whole,
    errors: row.errors,
    notes: row.notes,
    link: names.link,
    unitNumber: names.unitNumber,
    asideAmenities,
  }
}
