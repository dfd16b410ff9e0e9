import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { demoBrokerages } from '../index.ts'
import { drawPicture, svgOf } from './draw.ts'
import { chanceOf } from './random.ts'
import { roomsOf, share } from './rooms.ts'

const listings = demoBrokerages.flatMap(brokerage => brokerage.listings)
const byCode = (code: string) => listings.find(one => one.externalId === code)!

describe('a picture', () => {
  test.each([0, 1, 2])('number %i is a JPEG of 1200 × 900 and small enough to send', async index => {
    for (const code of ['QP-306', 'GM-V12', 'KR-V05', 'GR-P01', 'LV-C21', 'FT-S64']) {
      const picture = await drawPicture(byCode(code), index)
      const { format, width, height } = await sharp(picture).metadata()
      expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 900 })
      expect(picture.length).toBeLessThanOrEqual(120 * 1024)
      expect(picture.length).toBeGreaterThan(15 * 1024)
    }
  })

  test('is the same every time and different for every listing', () => {
    const drawn = new Set<string>()
    for (const listing of listings)
      for (const index of [0, 1, 2].slice(0, listing.images.length)) {
        const svg = svgOf(listing, index)
        expect(svgOf(structuredClone(listing), index)).toBe(svg)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        drawn.add(svg)
      }
    expect(drawn.size).toBe(listings.reduce((sum, listing) => sum + listing.images.length, 0))
  })

  test('needs no font: every letter is a stroke', () => {
    for (const listing of listings) expect(svgOf(listing, 2)).not.toContain('<text')
  })
})

describe('a floor plan', () => {
  const homes = listings.filter(one => one.images.length === 3)

  test('has as many bedrooms and bathrooms as the listing says', () => {
    for (const home of homes) {
      const rooms = roomsOf(home, chanceOf(home.externalId!)).flatMap(({ upper, hall, lower }) => [...upper, hall, ...lower])
      const count = (...kinds: string[]) => rooms.filter(room => kinds.includes(room.kind)).length
      expect([home.externalId, count('bedroom', 'master')]).toEqual([home.externalId, home.specifications.bedrooms ?? 0])
      expect([home.externalId, count('bath')]).toEqual([home.externalId, home.specifications.bathrooms ?? 0])
    }
  })

  test('has square metres that add up to the area exactly', () => {
    for (const home of homes) {
      const rooms = roomsOf(home, chanceOf(home.externalId!)).flatMap(({ upper, hall, lower }) => [...upper, hall, ...lower])
      expect(rooms.reduce((sum, room) => sum + room.area, 0)).toBe(home.specifications.area)
      for (const room of rooms) expect(room.area).toBeGreaterThan(1)
    }
  })

  test('shares a whole into whole parts', () => {
    expect(share(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(share(0, [1, 2])).toEqual([0, 0])
  })
})

test('every listing names its own pictures, in the order in which they are drawn', () => {
  for (const listing of listings) listing.images.forEach((name, index) => void expect(name).toBe(`${listing.externalId}-${index + 1}.jpg`))
})
