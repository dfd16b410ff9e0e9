import { createHash } from 'node:crypto'

/** A photo nobody took: a house under a sky whose colours come from its name, so that two names give two pictures. */
export async function drawnPhoto(name: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  const [hue, lit, doors] = createHash('sha256').update(name).digest()
  const sky = (hue! * 360) / 256
  const windows = Array.from({ length: 9 }, (_, at) => {
    const glow = (lit! >> (at % 8)) & 1 ? '#ffe9a8' : '#5b6b7a'
    return `<rect x="${250 + (at % 3) * 70}" y="${190 + Math.floor(at / 3) * 70}" width="40" height="46" fill="${glow}"/>`
  }).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="540">
    <rect width="720" height="540" fill="hsl(${sky},55%,78%)"/><rect y="420" width="720" height="120" fill="hsl(${(sky + 120) % 360},30%,58%)"/>
    <rect x="220" y="160" width="260" height="270" fill="hsl(${(sky + 30) % 360},25%,88%)"/>${windows}
    <rect x="${310 + (doors! % 3) * 10}" y="380" width="50" height="50" fill="#6a4b3a"/></svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer()
}
