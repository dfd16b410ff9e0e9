import type { Cell } from '#ground/sheets/index'
import { recognisePlaces } from '#language/places'
import type { Field } from '../field.ts'
import { readArea, readFigure } from '../values/figures.ts'
import { readPurpose, readStatus, readType, readYes, typeInText } from '../values/kinds.ts'
import { readPrice } from '../values/price.ts'
import { readLinks } from '../values/texts.ts'
import { folded, isBlank } from '../values/words.ts'

const sampled = 60

/** The share of the filled cells for which `test` holds; 1 when none is filled. */
function share(values: Cell[], test: (value: NonNullable<Cell>) => boolean): number {
  const filled = values.filter((value): value is NonNullable<Cell> => !isBlank(value)).slice(0, sampled)
  return filled.length === 0 ? 1 : filled.filter(test).length / filled.length
}

const someNumber = (value: NonNullable<Cell>) => typeof value === 'number' || /\d/.test(folded(String(value)))

/** Whether the cells under a header can be what it says. An exact header is doubted only where a mistake would tell customers a wrong thing. */
export function fitsContents(field: Field, values: Cell[], exact: boolean): boolean {
  switch (field) {
    case 'amenity':
      return share(values, value => typeof value !== 'object' && readYes(value as string | number | boolean) !== undefined) >= 0.7
    case 'price':
    case 'area':
    case 'bedrooms':
    case 'bathrooms':
      return exact || share(values, someNumber) >= 0.6
    case 'propertyType':
      return exact || share(values, value => typeof value === 'string' && readType(value) !== undefined) >= 0.5
    case 'title':
      return exact || share(values, value => typeof value === 'string' && value.length > 8 && typeInText(value) !== undefined) >= 0.4
    case 'project':
    case 'developer':
      return share(values, value => typeof value === 'string') >= 0.8
    case 'readyToMove':
      return true
    case 'minTerm':
    case 'deposit':
      return share(values, value => typeof value !== 'object' && readFigure(value as Cell) !== null) >= 0.5
    case 'images':
      return exact
    default:
      return true
  }
}

/** Whether names of places stand under a header that may also mean a size. */
export function holdsPlaces(values: Cell[]): boolean {
  if (values.every(isBlank)) return false
  return (
    share(
      values,
      value =>
        typeof value === 'string' && !('value' in (readArea(value) ?? {})) && recognisePlaces(value.slice(0, 100)).some(hit => hit.exact),
    ) >= 0.5
  )
}

/** What a nameless column holds, where its cells leave no doubt. */
export function fieldByContents(values: Cell[]): Field | null {
  const filled = values.filter(value => !isBlank(value))
  if (filled.length < 2) return null
  const texts = (test: (text: string) => boolean) => share(values, value => typeof value === 'string' && test(value)) >= 0.8
  if (texts(text => readLinks(text).links.some(link => /\.(?:jpe?g|png|webp)(?:\?|$)/i.test(link)))) return 'images'
  if (texts(text => readLinks(text).links.length > 0)) return 'link'
  if (texts(text => readPurpose(text) !== undefined)) return 'purpose'
  if (texts(text => text.length <= 40 && readType(text) !== undefined)) return 'propertyType'
  if (texts(text => readStatus(text)?.status !== undefined)) return 'status'
  if (texts(text => /^\s*\d{1,2}\s*\+\s*\d\s*$/.test(text))) return 'bedrooms'
  if (texts(text => /\d\s*(?:m2|m²|sqm|م2|م²|متر)/i.test(folded(text)))) return 'area'
  if (texts(text => isMoney(text))) return 'price'
  if (texts(text => text.length <= 120 && typeInText(text) !== undefined)) return 'title'
  if (texts(text => text.length <= 100 && recognisePlaces(text).some(hit => hit.exact))) return 'location'
  if (texts(text => text.length > 120)) return 'description'
  return null
}

function isMoney(text: string): boolean {
  const price = readPrice(text)
  return price !== null && 'amount' in price && (price.currency !== undefined || price.amount >= 100_000)
}
