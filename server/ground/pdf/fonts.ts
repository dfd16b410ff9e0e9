import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'

const require = createRequire(import.meta.url)

/**
 * In the order they are asked for a letter. Tajawal joins Arabic right and keeps its spaces (looked at beside others: Cairo loses
 * the space before "في", Noto Sans Arabic lets letters overlap).
 */
const families = [
  {
    family: 'Tajawal',
    fonts: [
      { src: require.resolve('@expo-google-fonts/tajawal/400Regular/Tajawal_400Regular.ttf'), fontWeight: 400 },
      { src: require.resolve('@expo-google-fonts/tajawal/700Bold/Tajawal_700Bold.ttf'), fontWeight: 700 },
    ],
  },
  {
    // Turkish, Polish and Cyrillic letters, which Tajawal lacks
    family: 'PT Sans',
    fonts: [
      { src: require.resolve('@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf'), fontWeight: 400 },
      { src: require.resolve('@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf'), fontWeight: 700 },
    ],
  },
]

/** PT Sans draws the lira as a rouble: better written out than another currency. */
const lira = 0x20ba

export type Weight = 400 | 700

interface Face {
  unitsPerEm: number
  layout(text: string): { advanceWidth: number }
  hasGlyphForCodePoint(codePoint: number): boolean
}

export interface Fonts {
  /** For `fontFamily`. */
  families: string[]
  draws(codePoint: number): boolean
  /** In points, on one line. */
  widthOf(text: string, size: number, weight: Weight): number
}

/** Loads the fonts once for a thread, for the renderer and for whoever measures. */
export async function openFonts(): Promise<Fonts> {
  for (const family of families) Font.register(family)
  const regular = await Promise.all(families.map(({ family }) => faceOf(family, 400)))
  const bold = await Promise.all(families.map(({ family }) => faceOf(family, 700)))
  const measured = new Map<string, number>()

  const measure = (faces: Face[], text: string) => {
    let ems = 0
    for (const { face, part } of partsOf(faces, text)) ems += face.layout(part).advanceWidth / face.unitsPerEm
    return ems
  }
  return {
    families: families.map(({ family }) => family),
    draws: codePoint => codePoint !== lira && regular.some(face => face.hasGlyphForCodePoint(codePoint)),
    widthOf(text, size, weight) {
      const key = `${weight}${text}`
      let ems = measured.get(key)
      if (ems === undefined) {
        ems = measure(weight === 700 ? bold : regular, text)
        measured.set(key, ems)
      }
      return ems * size
    },
  }
}

async function faceOf(fontFamily: string, fontWeight: Weight): Promise<Face> {
  await Font.load({ fontFamily, fontWeight })
  const face = Font.getFont({ fontFamily, fontWeight })?.data as unknown as Face
  const has = face.hasGlyphForCodePoint.bind(face)
  face.hasGlyphForCodePoint = codePoint => shapeless.has(codePoint) || has(codePoint)
  return face
}
/**
 * The end of a line and marks of direction have no shape. What a font lacks the renderer takes from Helvetica, which is not embedded
 * and stands higher, so that lines would be unevenly far apart; fontkit draws these as nothing.
 */
const shapeless = new Set([0x0a, 0x200e, 0x200f, 0x2066, 0x2067, 0x2068, 0x2069])

/** Cut where the font or the script changes, as the renderer cuts: among Latin letters Arabic ones would not be joined. */
function partsOf(faces: Face[], text: string): { face: Face; part: string }[] {
  const parts: { face: Face; joins: boolean; part: string }[] = []
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) as number
    const face = faces.find(one => one.hasGlyphForCodePoint(codePoint)) ?? (faces[0] as Face)
    const last = parts.at(-1)
    const joins = /\p{Script=Arabic}/u.test(letter)
    if (last?.face === face && (last.joins === joins || /\p{Script=Inherited}/u.test(letter))) last.part += letter
    else parts.push({ face, joins, part: letter })
  }
  return parts
}
