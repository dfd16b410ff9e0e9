import type { PageText } from '#language/passages/page-text'
import { limits } from '../limits.ts'
import { DocumentProblem } from '../problem.ts'
import { blocksOf } from './blocks.ts'
import { type Reader, readContent } from './content.ts'
import { PdfFile } from './file.ts'
import { type Line, linesOf } from './lines.ts'
import { type Dict, isDict, isName, isRef, isStream, type Value } from './values.ts'

/** Fewer letters than this in a whole document are a stamp on a picture, not a text. */
const fewestLetters = 25

const PAGE_NUMBER = /^[\s\d٠-٩/|–-]{1,12}$/u
/** "Cancellation ......... 12": where something stands, and not what it says. */
const CONTENTS = /(?:[.:·…]\s?){5,}\s*(?:[\d٠-٩]{1,4}|[ivxl]{1,6})\s*$/iu

interface PageOf {
  page: Dict
  resources: Dict | undefined
}

/** The text of a PDF, page by page. `onPage` hears how far it is. Throws `DocumentProblem` when there is none to be had. */
export function readPdf(bytes: Buffer, onPage: (done: number, total: number) => void = () => {}): PageText[] {
  const file = new PdfFile(bytes)
  const pages = pagesOf(file)
  const reader: Reader = { file, fonts: new Map(), operators: 0 }
  let [unknown, letters, characters] = [0, 0, 0]
  const lines = pages.map(({ page, resources }, index) => {
    const text = readContent(reader, contentOf(file, page), resources)
    const found = linesOf(text.glyphs)
    unknown += text.unknown
    for (const line of found) {
      characters += line.text.length
      letters += line.text.match(/\p{L}/gu)?.length ?? 0
    }
    if (characters > limits.characters) throw new DocumentProblem('too-much-text')
    onPage(index + 1, pages.length)
    return found
  })
  if (letters < fewestLetters) throw new DocumentProblem(unknown > 50 ? 'unreadable' : 'no-text')
  if (unknown > letters) throw new DocumentProblem('unreadable')
  const body = bodyOf(lines)
  const repeated = repeatedOn(lines)
  return lines.map((page, index) => ({
    page: index + 1,
    blocks: blocksOf(
      page.filter(line => !repeated.has(masked(line)) && !PAGE_NUMBER.test(line.text) && !CONTENTS.test(line.text)),
      body,
    ),
  }))
}

/** Leaves of the page tree, with what they inherit. A tree that leads in circles or into nothing is damaged. */
function pagesOf(file: PdfFile): PageOf[] {
  const pages: PageOf[] = []
  const seen = new Set<number>()
  const walk = (value: Value, inherited: Dict | undefined, depth: number) => {
    if (depth > 40) throw new DocumentProblem('damaged')
    const node = file.resolve(value)
    if (!isDict(node)) throw new DocumentProblem('damaged')
    const resources = file.dictAt(node, 'Resources') ?? inherited
    const kind = file.at(node, 'Type')
    const kids = file.at(node, 'Kids')
    if (Array.isArray(kids) && !(isName(kind) && kind.name === 'Page')) {
      for (const kid of kids) {
        if (isRef(kid)) {
          if (seen.has(kid.id)) throw new DocumentProblem('damaged')
          seen.add(kid.id)
        }
        walk(kid, resources, depth + 1)
      }
    } else pages.push({ page: node, resources })
    if (pages.length > limits.pages) throw new DocumentProblem('too-many-pages')
  }
  walk(file.at(file.root, 'Pages'), undefined, 0)
  if (pages.length === 0) throw new DocumentProblem('damaged')
  return pages
}

function contentOf(file: PdfFile, page: Dict): Buffer {
  const parts = file.list(file.at(page, 'Contents')).flatMap(part => (isStream(part) ? [file.unpack(part) ?? Buffer.alloc(0)] : []))
  // an operator never runs over the border of two streams
  return Buffer.concat(parts.flatMap(part => [part, Buffer.from('\n')]))
}

/** The size most letters have, and whether most of them are bold. */
function bodyOf(pages: Line[][]): { em: number; isBold: boolean } {
  const sizes = new Map<number, number>()
  let [bold, all] = [0, 0]
  for (const line of pages.flat()) {
    const em = Math.round(line.em * 2) / 2
    sizes.set(em, (sizes.get(em) ?? 0) + line.text.length)
    all += line.text.length
    if (line.isBold) bold += line.text.length
  }
  return { em: [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10, isBold: bold * 2 > all }
}

const masked = (line: Line) => `${line.text.replaceAll(/[\d٠-٩]+/g, '#')} @${Math.round(line.line / 4)}`

/** What stands at one place on most pages is furniture: a letterhead, the page's number. */
function repeatedOn(pages: Line[][]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) for (const key of new Set(page.map(masked))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const many = Math.max(3, pages.length * 0.6)
  return new Set([...counts].filter(([, count]) => count >= many).map(([key]) => key))
}
