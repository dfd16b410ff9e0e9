import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aGuide, zipped } from '../test/made-documents.ts'
import { limits } from './limits.ts'
import { readDocument } from './read-document.ts'
import { readInWorker } from './read-in-worker.ts'

const head = '%PDF-1.7\n'
const object = (id: number, body: string) => `${id} 0 obj\n${body}\nendobj\n`
const stream = (id: number, dict: string, body: Buffer | string) => {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'latin1') : body
  return Buffer.concat([
    Buffer.from(`${id} 0 obj\n<<${dict}/Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}
const file = (...parts: (string | Buffer)[]) =>
  Buffer.concat([head, ...parts].map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
const trailer = 'trailer\n<</Root 1 0 R>>\n%%EOF'
const catalog = object(1, '<</Type/Catalog/Pages 2 0 R>>')
const onePage =
  object(2, '<</Type/Pages/Kids[3 0 R]/Count 1>>') + object(3, '<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>')
const font = object(5, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>')
const words = 'BT /F 12 Tf 72 700 Td (The buyer pays the tax of the registry.) Tj ET'
const codeOf = (bytes: Buffer) =>
  readDocument(bytes).then(
    () => 'read',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  )

describe('a file that means harm', () => {
  test('a sound one made by hand is read, whatever its tables say', async () => {
    const [page] = await readDocument(file(catalog, onePage, stream(4, '', words), font, 'xref\n0 1\nnonsense\n', trailer))
    expect(page!.blocks.map(block => block.text)).toEqual(['The buyer pays the tax of the registry.'])
  })

  test('a stream that unpacks to a thousand times its size is a bomb', async () => {
    const bomb = deflateSync(Buffer.alloc(limits.streamBytes + 1, 32))
    expect(await codeOf(file(catalog, onePage, stream(4, '/Filter/FlateDecode', bomb), font, trailer))).toBe('bomb')
  })

  test('so is one bomb packed in another, and many that are small each', async () => {
    const twice = deflateSync(deflateSync(Buffer.alloc(limits.streamBytes + 1, 32)))
    expect(await codeOf(file(catalog, onePage, stream(4, '/Filter[/FlateDecode/FlateDecode]', twice), font, trailer))).toBe('bomb')
    const small = deflateSync(Buffer.alloc(40 * 1024 * 1024, 32))
    const many = Array.from({ length: 8 }, (_, index) => stream(10 + index, '/Filter/FlateDecode', small))
    const contents = `[${many.map((_, index) => `${10 + index} 0 R`).join(' ')}]`
    const page = object(2, '<</Type/Pages/Kids[3 0 R]>>') + object(3, `<</Type/Page/Contents ${contents}>>`)
    expect(await codeOf(file(catalog, page, ...many, trailer))).toBe('bomb')
  })

  test('ten thousand pages are too many, and said so quickly', async () => {
    const kids = Array.from({ length: 10_000 }, (_, index) => `${index + 10} 0 R`).join(' ')
    const pages = Array.from({ length: 10_000 }, (_, index) => object(index + 10, '<</Type/Page>>')).join('')
    const began = performance.now()
    expect(await codeOf(file(catalog, object(2, `<</Type/Pages/Kids[${kids}]>>`), pages, trailer))).toBe('too-many-pages')
    expect(performance.now() - began).toBeLessThan(3000)
  })

  test('pages that contain themselves, and forms that draw themselves, come to an end', async () => {
    expect(await codeOf(file(catalog, object(2, '<</Type/Pages/Kids[2 0 R 2 0 R]>>'), trailer))).toBe('damaged')
    const form = stream(6, '/Type/XObject/Subtype/Form/Resources<</XObject<</X 6 0 R>>>>', '/X Do /X Do /X Do')
    const page = object(2, '<</Type/Pages/Kids[3 0 R]>>') + object(3, '<</Type/Page/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>')
    expect(await codeOf(file(catalog, page, stream(4, '', '/X Do'), form, trailer))).toBe('no-text')
  })

  test('endless drawing is stopped', async () => {
    const drawing = deflateSync(Buffer.from('q Q '.repeat(7_000_000)))
    expect(await codeOf(file(catalog, onePage, stream(4, '/Filter/FlateDecode', drawing), font, trailer))).toBe('too-slow')
  }, 60_000)

  test('brackets that open and never close do not fill the stack', async () => {
    expect(await codeOf(file(catalog, object(2, '['.repeat(1_000_000)), trailer))).toBe('damaged')
    expect(await codeOf(file(catalog, object(2, '<<'.repeat(1_000_000)), trailer))).toBe('damaged')
  })

  test('text without end and form feeds without end are refused, in whatever file they stand', async () => {
    const long = Array.from({ length: limits.characters / 6 }, (_, at) => `word ${at}`).join(' ')
    expect(await codeOf(Buffer.from(long))).toBe('too-much-text')
    expect(await codeOf(Buffer.from('a page\f'.repeat(limits.pages - 1)))).toBe('read')
    expect(await codeOf(Buffer.from('a page\f'.repeat(limits.pages)))).toBe('too-many-pages')
    const word = zipped('word/document.xml', `<w:document xmlns:w="x"><w:p><w:r><w:t>${long}</w:t></w:r></w:p></w:document>`)
    expect(await codeOf(word)).toBe('too-much-text')
  })

  test('a wrong ending is no disguise', async () => {
    expect(await codeOf(Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000', 'latin1'))).toBe('unsupported')
    expect(await codeOf(Buffer.from('{\\rtf1 The tax is 2%.}'))).toBe('unsupported')
    expect(await codeOf(Buffer.from('PK\u0003\u0004 and no directory', 'latin1'))).toBe('damaged')
  })

  test('cut anywhere, or with bytes changed, a file is read or refused and nothing else', async () => {
    const sound = await aGuide('ar')
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10, max: sound.length }),
        fc.array(fc.nat(sound.length - 1), { maxLength: 20 }),
        fc.nat(255),
        async (cut, at, byte) => {
          const bytes = Buffer.from(sound.subarray(0, cut))
          for (const index of at) if (index < bytes.length) bytes[index] = byte
          expect(['read', 'damaged', 'no-text', 'unreadable', 'encrypted', 'bomb', 'too-many-pages', 'unsupported', 'too-slow']).toContain(
            await codeOf(bytes),
          )
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('the reading thread', () => {
  test('is ended when its time is over', async () => {
    // fewer operators than are endured: nothing but the time stops it
    const drawing = deflateSync(Buffer.from('q Q '.repeat(5_000_000)))
    const slow = file(catalog, onePage, stream(4, '/Filter/FlateDecode', drawing), font, trailer)
    await expect(readInWorker(slow, () => undefined, { withinMs: 150 })).rejects.toMatchObject({ code: 'too-slow' })
  })

  test('tells how far it is and what it found', async () => {
    const heard: [number, number][] = []
    const read = await readInWorker(await aGuide('en'), (done, total) => heard.push([done, total]))
    expect(heard.at(-1)).toEqual([2, 2])
    expect(read).toMatchObject({ pages: 2, textless: 0 })
  })

  test('does not hold up the house', async () => {
    const drawing = deflateSync(Buffer.from('q Q '.repeat(5_000_000)))
    const busy = file(catalog, onePage, stream(4, '/Filter/FlateDecode', drawing), font, trailer)
    let [longest, last] = [0, performance.now()]
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 5)
    await readInWorker(busy, () => undefined).catch(() => undefined)
    clearInterval(beat)
    expect(longest).toBeLessThan(400)
  }, 60_000)
})
