import type { Draft } from './draft.ts'
import type { ReadingDefaults } from './field.ts'
import { asText, type Context, type RowReader } from './row-reader.ts'
import { oneLine, readCoordinates, readLocation } from './values/location.ts'
import { isArabic, readLinks, readText } from './values/texts.ts'

export interface Names {
  link: string | null
  unitNumber: string | null
  /** Everything a person would read as the name of the listing, for what its words say. */
  titles: string
}

const descriptionLength = 10_000

/** Codes, titles, project, developer, place, texts and links. */
export function readNames(row: RowReader, draft: Draft, defaults: ReadingDefaults, context: Context): Names {
  const { listing } = draft
  const code = row.first('externalId')
  if (code) listing.externalId = oneLine(asText(code.cell)).slice(0, 120)
  const titles = readTitles(row, draft)
  readProject(row, draft)
  readPlaces(row, draft, defaults, context, titles)
  readTexts(row, draft)
  const link = row.text('link')
  const unit = row.text('unitNumber')
  return {
    link: (link && readLinks(link).links[0]) || null,
    unitNumber: unit ? oneLine(unit).slice(0, 120) : null,
    titles: titles.join(' | '),
  }
}

/** Titles in Arabic letters and in others have places of their own; the first of each is taken. */
function readTitles(row: RowReader, { listing }: Draft): string[] {
  const titles: string[] = []
  for (const { cell } of [...row.all('title'), ...row.all('titleAr')]) {
    const text = oneLine(readText(asText(cell)))
    if (text === '') continue
    titles.push(text)
    if (isArabic(text)) listing.titleAr ??= text.slice(0, 300)
    else listing.title ??= text.slice(0, 300)
  }
  return titles
}

function readProject(row: RowReader, { listing }: Draft) {
  const both = row.text('projectAndDeveloper')
  if (both) {
    // "Taj City / Madinet Masr": the last bar divides, because project names have bars of their own.
    const cut = both.lastIndexOf(' / ')
    setName('projectName', cut === -1 ? both : both.slice(0, cut))
    if (cut !== -1) setName('developerName', both.slice(cut + 3))
  }
  for (const { cell } of [...row.all('project'), ...row.all('projectAr')]) setName('projectName', asText(cell))
  for (const { cell } of [...row.all('developer'), ...row.all('developerAr')]) setName('developerName', asText(cell))

  function setName(field: 'projectName' | 'developerName', raw: string) {
    const text = oneLine(readText(raw)).slice(0, 200)
    if (text === '' || /^[\d.,\s-]+$/.test(text)) return
    const arabic = field === 'projectName' ? 'projectNameAr' : 'developerNameAr'
    if (isArabic(text)) listing[arabic] ??= text
    else listing[field] ??= text
  }
}

function readPlaces(row: RowReader, draft: Draft, { market }: ReadingDefaults, context: Context, titles: string[]) {
  const paths = row.all('location').map(({ cell }) => asText(cell))
  const city = row.text('city') ?? row.text('governorate')
  const district = row.text('district')
  const address = row.text('address')
  // Several location columns of one row are spellings of one place; the first is kept.
  Object.assign(draft.location, readLocation({ city, district, address, path: paths[0] }, market))
  const told = row.text('place')
  const { listing } = draft
  const words = [district, address, ...paths, row.text('project'), city, ...titles].filter(text => text !== undefined)
  for (const text of words) {
    const place = context.placeOf(text.slice(0, 300))
    if (place) {
      draft.location.place = place
      break
    }
  }
  if (told && /^[a-z0-9_]{2,60}$/.test(told)) draft.location.place = told
  // A listing known only by its project still has a place when the project's name is one.
  draft.location.place ??= (listing.projectName && context.placeOf(listing.projectName)) || null
  readMap(row, draft)
}

function readMap(row: RowReader, draft: Draft) {
  const pair = row.first('coordinates')
  const [latitude, longitude] = [row.first('latitude'), row.first('longitude')]
  const column = pair?.column ?? latitude?.column
  const read = pair
    ? readCoordinates(asText(pair.cell))
    : latitude && longitude
      ? readCoordinates(`${asText(latitude.cell)} ${asText(longitude.cell)}`)
      : undefined
  if (read === undefined) return
  const shown = pair?.cell ?? `${asText(latitude!.cell)} ${asText(longitude!.cell)}`
  if (read === null) row.note(column, 'word-unreadable', shown)
  else if (Math.abs(read[0]) > 90 || Math.abs(read[1]) > 180) row.refuse(column, 'coordinates-impossible', shown)
  // 0, 0 is the sea off Ghana and every form's empty answer.
  else if (read[0] !== 0 || read[1] !== 0) draft.location.coordinates = read
}

function readTexts(row: RowReader, { listing }: Draft) {
  const described = row.first('description')
  if (described) {
    const text = readText(asText(described.cell))
    if (text.length > descriptionLength) row.note(described.column, 'text-cut', null)
    if (text) listing.description = text.slice(0, descriptionLength).toWellFormed()
  }
  for (const [field, limit] of [
    ['images', 60],
    ['documents', 60],
  ] as const) {
    const links: string[] = []
    for (const { column, cell } of row.all(field)) {
      const read = readLinks(asText(cell))
      links.push(...read.links)
      if (read.others.length) row.note(column, 'link-unreadable', read.others.slice(0, 3).join(' '))
    }
    if (links.length) listing[field] = [...new Set(links)].slice(0, limit)
  }
  for (const field of ['videoUrl', 'tourUrl'] as const) {
    const found = row.first(field)
    if (!found) continue
    const [link] = readLinks(asText(found.cell)).links
    if (link) listing[field] = link
    else row.note(found.column, 'link-unreadable', found.cell)
  }
}
