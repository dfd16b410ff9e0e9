import type { ListingInput } from '#contracts/listing'
import { letter } from './lettering.ts'
import { fill, oval, rect, stroke } from './paint.ts'
import { chanceOf } from './random.ts'
import { type PlanFloor, type PlanRoom, type RoomKind, roomsOf } from './rooms.ts'

const ink = '#2b3a4a'
const paper = '#f7f3ea'
const tints: Record<RoomKind, string> = {
  reception: '#f3e1c3',
  kitchen: '#f0d3bd',
  bedroom: '#d8e3ea',
  master: '#c9dbe6',
  bath: '#cfe5e1',
  hall: '#efe9dd',
  stair: '#e7dfd0',
  balcony: '#dcebd2',
  terrace: '#d5e8c9',
  maid: '#e9dcea',
  store: '#e4e0d6',
  laundry: '#dfe6ea',
  work: '#dbe4ee',
  shop: '#f3e1c3',
}

interface Frame {
  x: number
  y: number
  width: number
  height: number
}

/** The floor plan, with the name and the square metres of every room. */
export function floorPlan(listing: ListingInput, seed: string): string {
  const floors = roomsOf(listing, chanceOf(`${seed} plan`))
  const total = listing.specifications.area
  const parts = [rect(0, 0, 1200, 900, paper), grid()]
  const sheetWidth = floors.length === 1 ? 980 : 510
  // Every floor is drawn to the same scale: metres in pixels, from the larger one.
  const largest = Math.max(...floors.map(areaOf))
  const scale = Math.min(
    sheetWidth / Math.sqrt(largest * (floors.length === 1 ? 1.6 : 0.92)),
    floors.length === 1 ? 34 * Math.sqrt(400 / largest) : 99,
  )
  floors.forEach((floor, at) => {
    const metres = areaOf(floor)
    const ratio = floors.length === 1 ? 1.6 : 0.92
    const width = Math.sqrt(metres * ratio) * scale
    const height = Math.sqrt(metres / ratio) * scale
    const frame = { x: floors.length === 1 ? 600 - width / 2 : 320 + at * 560 - width / 2, y: 430 - height / 2, width, height }
    parts.push(drawFloor(floor, frame, metres, at === 0))
    if (floor.name) parts.push(letter(`${floor.name} ${metres} m2`, frame.x + width / 2, frame.y - 34, 17, ink))
  })
  parts.push(titleBlock(listing, total, scale))
  return parts.join('')
}

const areaOf = ({ upper, hall, lower }: PlanFloor) => [...upper, hall, ...lower].reduce((sum, room) => sum + room.area, 0)

function drawFloor({ upper, hall, lower }: PlanFloor, frame: Frame, metres: number, ground: boolean): string {
  const parts = [rect(frame.x - 4, frame.y + 8, frame.width + 20, frame.height + 8, '#20303c', 0.1, 3)]
  let y = frame.y
  const bands = [upper, [hall], lower].map((rooms, band) => {
    const height = (frame.height * rooms.reduce((sum, room) => sum + room.area, 0)) / metres
    let x = frame.x
    const placed = rooms.map(room => {
      const width = (frame.width * room.area) / rooms.reduce((sum, other) => sum + other.area, 0)
      const box = { x, y, width, height }
      x += width
      return { room, box, band }
    })
    y += height
    return placed
  })
  const all = bands.flat()
  for (const { room, box } of all) parts.push(rect(box.x, box.y, box.width, box.height, tints[room.kind]))
  for (const { room, box } of all) parts.push(furnish(room.kind, box))
  for (const { box } of all) parts.push(stroke(`M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}Z`, ink, 5))
  for (const { room, box, band } of all) if (band !== 1) parts.push(opening(box, band === 0, room.kind))
  parts.push(stroke(`M${frame.x} ${frame.y}h${frame.width}v${frame.height}h${-frame.width}Z`, ink, 11))
  for (const { room, box, band } of all) if (band !== 1 && room.kind !== 'store') parts.push(pane(box, band === 0, room.kind))
  const hallBox = bands[1]![0]!.box
  if (ground) {
    parts.push(rect(frame.x - 7, hallBox.y + hallBox.height * 0.2, 14, hallBox.height * 0.6, paper))
    parts.push(letter('IN', frame.x - 36, hallBox.y + hallBox.height / 2 + 6, 13, ink))
  }
  for (const { room, box } of all) parts.push(label(room, box))
  return parts.join('')
}

/** A door to the hall: a gap in the wall, the leaf and the arc it turns. */
function opening(box: Frame, above: boolean, kind: RoomKind): string {
  const y = above ? box.y + box.height : box.y
  if (kind === 'reception' || kind === 'shop') return rect(box.x + box.width * 0.2, y - 4, box.width * 0.6, 8, tints.hall)
  const size = Math.min(44, box.width * 0.5)
  const x = box.x + Math.min(14, box.width * 0.15)
  const turn = above ? -size : size
  return [
    rect(x, y - 4, size, 8, tints.hall),
    stroke(`M${x} ${y}v${turn}`, ink, 3),
    stroke(`M${x} ${y + turn}A${size} ${size} 0 0 ${above ? 1 : 0} ${x + size} ${y}`, ink, 1.4, 0.55),
  ].join('')
}

/** A window in the outer wall. */
function pane(box: Frame, above: boolean, kind: RoomKind): string {
  const share = kind === 'bath' ? 0.34 : kind === 'balcony' || kind === 'terrace' ? 0.9 : 0.56
  const [width, y] = [box.width * share, above ? box.y : box.y + box.height]
  const x = box.x + (box.width - width) / 2
  return (
    rect(x, y - 5, width, 10, '#ffffff') +
    stroke(`M${x} ${y}h${width}`, '#4d8fb3', 2.4) +
    stroke(`M${x} ${y - 5}h${width}M${x} ${y + 5}h${width}`, ink, 1.2)
  )
}

function label(room: PlanRoom, box: Frame): string {
  const upright = box.width < 92 && box.height > box.width * 1.25
  const long = upright ? box.height : box.width
  const size = Math.max(9, Math.min(19, (long - 22) / (room.name.length * 0.95), box.height / 5 + 5))
  const bed = room.kind === 'bedroom' || room.kind === 'master'
  const [x, y] = [box.x + box.width / 2, box.y + box.height * (bed && !upright ? 0.72 : 0.5)]
  const low = box.height < 74
  const text = low
    ? letter(`${room.name}  ${room.area} m2`, x, y + size * 0.45, Math.min(size, 15), ink)
    : letter(room.name, x, y - 3, size, ink) + letter(`${room.area} m2`, x, y + size + 9, size * 0.9, '#8a5a35')
  return upright ? `<g transform="rotate(-90 ${x.toFixed(1)} ${y.toFixed(1)})">${text}</g>` : text
}

/** What shows the use of a room at a glance, drawn faintly so that the letters stay legible. */
function furnish(kind: RoomKind, { x, y, width, height }: Frame): string {
  const piece = (u: number, v: number, w: number, h: number, radius = 4) =>
    `<rect x="${(x + u).toFixed(1)}" y="${(y + v).toFixed(1)}" width="${Math.max(1, w).toFixed(1)}" height="${Math.max(1, h).toFixed(1)}" rx="${radius}" fill="#ffffff" fill-opacity="0.6" stroke="${ink}" stroke-opacity="0.38" stroke-width="1.6"/>`
  switch (kind) {
    case 'bedroom':
    case 'master': {
      const [bed, long] = [Math.min(width * 0.6, 110), Math.min(height * 0.5, 118)]
      const at = (width - bed) / 2
      const top = 16
      return (
        piece(at, top, bed, long, 5) +
        piece(at + bed * 0.08, top + 5, bed * 0.38, long * 0.2) +
        piece(at + bed * 0.54, top + 5, bed * 0.38, long * 0.2) +
        piece(at, top + long * 0.42, bed, long * 0.58, 5)
      )
    }
    case 'reception': {
      const sofa = Math.min(width * 0.36, 190)
      return [
        piece(26, height - 62, sofa, 40, 8),
        piece(26, height - 106, 36, 38, 8),
        `${oval(x + 26 + sofa * 0.62, y + height - 92, 24, 15, '#ffffff', 0.7)}`,
        piece(width - Math.min(width * 0.3, 150) - 26, 34, Math.min(width * 0.3, 150), Math.min(64, height * 0.3), 6),
      ].join('')
    }
    case 'kitchen':
      return (
        piece(12, height - 46, width - 24, 32, 2) +
        [0.2, 0.36].map(share => oval(x + width * share, y + height - 30, 9, 9, '#ffffff', 0.9)).join('') +
        piece(width * 0.6, height - 40, Math.min(44, width * 0.25), 20, 5)
      )
    case 'bath':
      return (
        piece(10, 14, Math.max(20, width - 20), Math.min(40, height * 0.26), 14) +
        oval(x + width * 0.7, y + height - 30, Math.min(14, width * 0.16), 18, '#ffffff', 0.8)
      )
    case 'stair':
      return stroke(
        Array.from({ length: 12 }, (_, at) => `M${x + width * 0.62 + at * width * 0.028} ${y + height * 0.12}v${height * 0.76}`).join(''),
        ink,
        1.4,
        0.4,
      )
    case 'balcony':
    case 'terrace':
      return [0.2, 0.8]
        .map(
          share =>
            oval(x + width * share, y + height * 0.75, 15, 15, '#8db87c', 0.75) +
            oval(x + width * share - 3, y + height * 0.75 - 4, 8, 8, '#b7d59f', 0.9),
        )
        .join('')
    case 'work':
    case 'shop':
      return piece(24, height * 0.62, Math.min(120, width * 0.5), 42, 4) + piece(width - 52, 24, 30, height * 0.5, 3)
    default:
      return ''
  }
}

function titleBlock({ projectName, externalId, location }: ListingInput, total: number | null | undefined, scale: number): string {
  const heading = projectName ?? location.district ?? location.city ?? ''
  const metres = scale > 62 ? 3 : 5
  return [
    stroke('M60 806H1140', ink, 2),
    letter(heading, 60, 846, 22, ink, 'start', 3),
    letter(externalId ?? '', 60, 874, 13, '#8a5a35', 'start'),
    total ? letter(`${total} m2`, 620, 852, 27, ink, 'middle', 3.6) : '',
    stroke(
      `M${1060 - scale * metres} 842v14h${scale * metres}v-14${Array.from({ length: metres - 1 }, (_, at) => `M${1060 - scale * (at + 1)} 850v6`).join('')}`,
      ink,
      2,
    ),
    letter(`${metres} m`, 1060 - (scale * metres) / 2, 876, 12, ink),
    letter('DEMO DRAWING', 1140, 796, 10, '#8a5a35', 'end'),
    stroke('M1112 868V832', ink, 2.4),
    fill('M1112 820L1104 842H1120Z', ink),
    letter('N', 1112, 886, 11, ink),
  ].join('')
}

function grid(): string {
  const lines: string[] = []
  for (let x = 30; x < 1200; x += 30) lines.push(`M${x} 0V900`)
  for (let y = 30; y < 900; y += 30) lines.push(`M0 ${y}H1200`)
  return stroke(lines.join(''), '#9fb4c0', 0.8, 0.28)
}
