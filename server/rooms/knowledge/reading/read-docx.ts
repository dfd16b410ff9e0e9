import { attribute, unescapeXml, xmlScanner } from '#ground/sheets/xml'
import { inflateText, openZip } from '#ground/sheets/zip'
import type { Block, PageText } from '#language/passages/page-text'
import { limits } from './limits.ts'
import { DocumentProblem } from './problem.ts'

/** The words of a Word document. It does not know its pages, so passages of it have none. */
export async function readDocx(bytes: Buffer): Promise<PageText[]> {
  const part = openZip(bytes).get('word/document.xml')
  if (!part) throw new DocumentProblem('unsupported')
  const blocks: Block[] = []
  let [paragraph, isHeading, within, characters] = ['', false, false, 0]
  const close = () => {
    const text = paragraph.replaceAll(/\s+/g, ' ').trim()
    if (text !== '') blocks.push({ text, isHeading: isHeading && text.length < 200 })
    paragraph = ''
    isHeading = false
  }
  const scanner = xmlScanner({
    open(name, attributes) {
      if (name === 't') within = true
      else if (name === 'tab' || name === 'br') paragraph += ' '
      else if (name === 'pStyle' && /heading|title|^[1-6]$/i.test(attribute(attributes, 'val') ?? '')) isHeading = true
    },
    close(name) {
      if (name === 't') within = false
      else if (name === 'p') close()
    },
    text(raw) {
      if (!within) return
      characters += raw.length
      if (characters > limits.characters) throw new DocumentProblem('too-much-text')
      paragraph += unescapeXml(raw)
    },
  })
  scanner.push(await inflateText(part))
  scanner.end()
  close()
  if (blocks.length === 0) throw new DocumentProblem('no-text')
  return [{ page: null, blocks }]
}
