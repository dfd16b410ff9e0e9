import type { Amenity } from '#contracts/listing'
import type { Draft } from './draft.ts'
import type { ReadingDefaults } from './field.ts'
import type { Names } from './read-names.ts'
import { asText, type Context, type RowReader } from './row-reader.ts'
import { amenityOf, readAmenities, readView } from './values/amenities.ts'
import { readDate } from './values/dates.ts'
import { readFigure, readFloor, readRooms } from './values/figures.ts'
import {
  purposeInText,
  readFinishing,
  readFurnished,
  readPurpose,
  readReady,
  readStatus,
  readType,
  readYes,
  type TypeReading,
  typeInText,
} from './values/kinds.ts'
import { takePeriod } from './values/units.ts'
import { folded } from './values/words.ts'

/** What it is, whether it is for sale or to let and can be had, its rooms, state and features. Gives back the features it has no word for. */
export function readFacts(row: RowReader, draft: Draft, defaults: ReadingDefaults, context: Context, names: Names): string[] {
  readKind(row, draft, context, names)
  readOffer(row, draft, defaults, context, names)
  readRoomsAndFloors(row, draft)
  readState(row, draft)
  return readFeatures(row, draft)
}

function readKind(row: RowReader, draft: Draft, context: Context, names: Names) {
  const told = row.all('propertyType')
  let unknown: (typeof told)[number] | undefined
  let found: TypeReading
  for (const { column, cell } of told) {
    const reading = readType(asText(cell))
    if (reading?.type) {
      found = reading
      // "Villa" beside "Konut" (a home): the more particular column wins, whichever comes first.
      break
    }
    if (reading?.type === null) unknown ??= { column, cell }
  }
  if (!found && unknown) return row.refuse(unknown.column, 'type-unknown', unknown.cell)
  if (!found) {
    found =
      (names.titles && typeInText(names.titles)) ||
      context.type ||
      (draft.listing.description && typeInText(draft.listing.description.slice(0, 200))) ||
      undefined
    const column = told[0]?.column ?? row.columnOf('propertyType') ?? row.columnOf('title')
    if (found?.type === null) return row.refuse(column, 'type-unknown', found.word)
    if (!found) return row.refuse(column, told[0] ? 'type-unknown' : 'type-missing', told[0]?.cell ?? null)
    // Worth a word only where a type column was left empty.
    if (row.columnOf('propertyType')) row.note(column, 'type-from-text', found.type)
  }
  if (found.type) draft.listing.propertyType = found.type
  if (found.type && 'amenity' in found && found.amenity) draft.amenities.add(found.amenity)
}

function readOffer(row: RowReader, draft: Draft, defaults: ReadingDefaults, context: Context, names: Names) {
  const { listing } = draft
  const status = row.first('status')
  let purpose: 'sale' | 'rent' | undefined
  const told = row.first('purpose')
  if (told) {
    purpose = readPurpose(asText(told.cell)) ?? readStatus(asText(told.cell))?.purpose
    if (!purpose) row.refuse(told.column, 'purpose-unreadable', told.cell)
  }
  if (status) {
    const reading = readStatus(asText(status.cell))
    // Never offered on a word nobody understands.
    if (!reading) row.refuse(status.column, 'status-unreadable', status.cell)
    else {
      if (reading.status) listing.status = reading.status
      if (reading.held) row.note(status.column, 'status-held', status.cell)
      if (reading.ready !== undefined) listing.readyToMove = reading.ready
      purpose ??= reading.held ? undefined : reading.purpose
    }
  }
  const priced = row.all('price').filter(({ column }) => column.purpose)
  const byPrice = new Set(priced.map(({ column }) => column.purpose))
  const titled = names.titles ? purposeInText(folded(names.titles.slice(0, 600))) : undefined
  if (purpose && titled && titled !== purpose) row.note(told?.column ?? status?.column, 'purpose-contradicts', names.titles)
  purpose ??= titled ?? (byPrice.size === 1 ? [...byPrice][0] : undefined)
  purpose ??= row.has('period') || pricedByTime(row) ? 'rent' : purposeInLink(names.link)
  listing.purpose = purpose ?? context.purpose ?? defaults.purpose
}

/** "65,000 EGP/month" is a rent, whatever nobody said. */
function pricedByTime(row: RowReader): boolean {
  return row
    .all('price')
    .some(({ cell }) => typeof cell === 'string' && /[\p{L}/]/u.test(cell) && takePeriod(folded(cell.slice(0, 200))).period !== undefined)
}

function purposeInLink(link: string | null): 'sale' | 'rent' | undefined {
  return link ? purposeInText(link.slice(0, 500).toLowerCase().replace(/[-_/]/g, ' ')) : undefined
}

function readRoomsAndFloors(row: RowReader, draft: Draft) {
  const { specifications } = draft
  for (const { column, cell } of row.all('bedrooms')) {
    const { figure, maid, studio } = readRooms(cell)
    if (maid) draft.amenities.add('maid_room')
    if (studio && draft.listing.propertyType === 'apartment') draft.listing.propertyType = 'studio'
    // Further columns may add "+ Maid"; the number is the first one's.
    if (specifications.bedrooms === undefined) specifications.bedrooms = row.take(column, cell, figure)
  }
  for (const { column, cell } of row.all('bathrooms')) {
    const { figure } = readRooms(cell)
    // A bathroom that cannot be read costs only itself.
    const lenient =
      figure && 'refused' in figure && figure.refused === 'bedrooms-unreadable'
        ? ({ note: 'number-unreadable' } as const)
        : figure && 'note' in figure && !('value' in figure)
          ? ({ note: 'number-unreadable' } as const)
          : figure
    // A nought is a form's empty answer.
    specifications.bathrooms ??= row.take(column, cell, lenient) || undefined
    if (specifications.bathrooms !== undefined) break
  }
  const floor = row.first('floor')
  if (floor) specifications.floor = row.take(floor.column, floor.cell, readFloor(floor.cell))
  const floors = row.first('floors')
  if (floors) {
    const value = row.take(floors.column, floors.cell, readFigure(floors.cell))
    if (value !== undefined && (value < 0 || value > 200)) row.refuse(floors.column, 'number-impossible', floors.cell)
    else if (value && Number.isInteger(value)) specifications.floors = value
  }
}

function readState(row: RowReader, draft: Draft) {
  const { listing, specifications } = draft
  const finishing = row.first('finishing')
  if (finishing) {
    const value = readFinishing(asText(finishing.cell))
    if (value) specifications.finishing = value
    else row.note(finishing.column, 'word-unreadable', finishing.cell)
  }
  const furnished = row.first('furnished')
  if (furnished) {
    const value = readFurnished(asText(furnished.cell))
    if (value === undefined) row.note(furnished.column, 'word-unreadable', furnished.cell)
    else if (value !== 'partly') specifications.furnished = value
  }
  const ready = row.first('readyToMove')
  if (ready) {
    const text = asText(ready.cell)
    const value = typeof ready.cell === 'boolean' ? ready.cell : (readReady(text) ?? readStatus(text)?.ready)
    if (value !== undefined) listing.readyToMove = value
  }
  const delivery = row.first('deliveryDate')
  if (delivery) {
    const reading = readDate(delivery.cell)
    if (reading && 'date' in reading) listing.deliveryDate = reading.date
    else if (reading && 'ready' in reading) listing.readyToMove ??= true
    else if (reading && 'refused' in reading) row.refuse(delivery.column, reading.refused, delivery.cell)
    else if (reading) row.note(delivery.column, reading.note, delivery.cell)
  }
  const mortgage = row.first('mortgage')
  if (mortgage && typeof mortgage.cell !== 'object') {
    const value = readYes(mortgage.cell)
    if (value !== undefined) listing.mortgage = value
  }
}

function readFeatures(row: RowReader, draft: Draft): string[] {
  const unknown: string[] = []
  for (const { cell } of row.all('amenities')) {
    const { amenities, items } = readAmenities(asText(cell))
    for (const amenity of amenities) draft.amenities.add(amenity)
    for (const item of items) {
      const furnished = readFurnished(item)
      if (furnished === undefined || /^\d$/.test(item)) unknown.push(item)
      else if (typeof furnished === 'boolean') draft.specifications.furnished ??= furnished
    }
  }
  for (const { cell } of row.all('view')) for (const amenity of readView(asText(cell))) draft.amenities.add(amenity)
  for (const { column, cell } of row.all('amenity')) {
    const yes =
      typeof cell === 'object' ? undefined : (readYes(cell) ?? (typeof cell === 'string' ? amenityOf(cell) === column.amenity : undefined))
    if (yes) draft.amenities.add(column.amenity as Amenity)
  }
  for (const [index, { column, cell }] of row.all('nearbyName').entries()) {
    const minutes = row.all('nearbyMinutes').find(other => other.column.position === column.position)
    const nearby = draft.listing.nearby ?? []
    if (index >= 40) break
    nearby.push({ name: asText(cell).slice(0, 200), minutesByCar: minutes ? Number(asText(minutes.cell)) || null : null })
    draft.listing.nearby = nearby
  }
  return unknown
}
