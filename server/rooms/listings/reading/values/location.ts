import { parentOf, recognisePlaces } from '#language/places'

type Market = 'egypt' | 'north_cyprus'

export interface LocationText {
  city?: string | undefined
  district?: string | undefined
  address?: string | undefined
  /** One cell with the whole way: "Noll, New Cairo City, Cairo" or "القاهرة الجديدة - التجمع الخامس / جوديا مول". */
  path?: string | undefined
}

export interface LocationReading {
  city: string | null
  district: string | null
  address: string | null
}

/** City, district and address from whichever cells a sheet has. A path is cut at its ends and kept whole as the address. */
export function readLocation(location: LocationText, market?: Market): LocationReading {
  const { city, district, address } = location
  // A path longer than this is a text in the wrong column.
  const path = location.path?.slice(0, 500)
  const whole = path ? oneLine(path) : undefined
  const reading: LocationReading = {
    city: city ? oneLine(city).slice(0, 200) : null,
    district: district ? oneLine(district).slice(0, 200) : null,
    address: (address ? oneLine(address) : (whole ?? null))?.slice(0, 500) ?? null,
  }
  if (!whole || (reading.city && reading.district)) return reading
  const parts = (path ?? '')
    .split(/\s*(?:[/|>\n،;]|,(?!\d{3}))\s*/)
    .map(oneLine)
    .filter(part => part !== '')
  if (parts.length === 0) return reading
  const general = generalFirst(parts, /[/|>\n]/.test(path ?? ''), market) ? parts : parts.toReversed()
  reading.city ??= general[0]!.slice(0, 200)
  const second = general.find((part, index) => index > 0 && part !== reading.city)
  if (second) reading.district ??= second.slice(0, 200)
  return reading
}

/** Commas usually run from the particular to the general ("Noll, New Cairo, Cairo"), slashes the other way; known places settle it. */
function generalFirst(parts: string[], slashed: boolean, market?: Market): boolean {
  if (parts.length === 1) return true
  const [first, last] = [parts[0]!, parts.at(-1)!].map(part => {
    const place = placeOf(part, market)
    return place === null ? null : depthOf(place)
  }) as [number | null, number | null]
  if (first !== null && last !== null && first !== last) return first < last
  if ((first === null) !== (last === null)) return first !== null
  return slashed
}

/** The most particular place of the gazetteer named in a text. Only names that are written right count. */
export function placeOf(text: string, market?: Market): string | null {
  let best: string | null = null
  let bestDepth = 0
  for (const hit of recognisePlaces(text, market)) {
    if (!hit.exact) continue
    const depth = depthOf(hit.place)
    if (depth > bestDepth) [best, bestDepth] = [hit.place, depth]
  }
  return best
}

function depthOf(place: string): number {
  let depth = 1
  for (let parent = parentOf(place); parent; parent = parentOf(parent)) depth++
  return depth
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** "30.03, 31.47" or "[30.03 | 31.47]". */
export function readCoordinates(text: string): [latitude: number, longitude: number] | null {
  const found = /^[[(\s]*(-?\d{1,3}(?:\.\d+)?)\s*[,;|\s]\s*(-?\d{1,3}(?:\.\d+)?)[\])\s]*$/.exec(text.slice(0, 60))
  return found ? [Number(found[1]), Number(found[2])] : null
}
