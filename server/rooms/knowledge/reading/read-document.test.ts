import { describe, expect, test } from 'vitest'
import { aGuide, aPdf, zipped } from '../test/made-documents.ts'
import { inReadingOrder, readsRightToLeft } from './pdf/direction.ts'
import { readDocument } from './read-document.ts'

const textOf = async (bytes: Buffer) =>
  (await readDocument(bytes)).map(page => page.blocks.map(block => block.text).join('\n')).join('\n\n')

describe('a PDF of ours', () => {
  test('in English keeps its headings, its lines and its signs', async () => {
    const [page] = await readDocument(await aPdf([['Fees', 'Our “fixed” fee — for first-time buyers — is €500 (plus 20% VAT).']]))
    expect(page!.blocks).toEqual([
      { text: 'Fees', isHeading: true },
      { text: 'Our “fixed” fee — for first-time buyers — is €500 (plus 20% VAT).', isHeading: false },
    ])
  })

  test('in Arabic reads as it was written, with numbers, brackets, vowel marks and Latin words in their places', async () => {
    const text = await textOf(await aGuide('ar'))
    for (const sentence of [
      'ضريبة التصرفات العقارية 2.5% من قيمة البيع ويتحملها البائع.',
      'يحق للأجانب تملك عقارين بحد أقصى (بموجب القانون رقم 230 لسنة 1996) بمساحة لا تتجاوز 4000 متر مربع.',
      'رسوم التسجيل في الشهر العقاري 500 جنيه، ومدة التسجيل من 30 إلى 60 يوماً.',
      'عند إلغاء الحجز خلال 14 يوماً يُرد المبلغ بالكامل، وبعدها تُخصم 10% من جدية الحجز.',
    ])
      expect(text).toContain(sentence)
    const mixed = await textOf(
      await aPdf([['مشروع', 'مشروع Sky Tower في التجمع، والتسليم في 2027-06-30 بعد موافقة ABC Bank على التمويل.']], { rightToLeft: true }),
    )
    expect(mixed).toContain('مشروع Sky Tower في التجمع')
    expect(mixed).toContain('ABC Bank على التمويل.')
  })

  test('in Turkish and Russian too', async () => {
    const text = await textOf(
      await aPdf([['Vergi', 'Tapu harcı alıcı tarafından ödenir, İskele’de başvuru gerekir.', 'Налог составляет 5% от цены.']]),
    )
    expect(text).toContain('Tapu harcı alıcı tarafından ödenir, İskele’de başvuru gerekir.')
    expect(text).toContain('Налог составляет 5% от цены.')
  })
})

describe('the order of a shown line', () => {
  const read = (shown: string, usually = true) => {
    const signs = [...shown]
    return inReadingOrder(signs, readsRightToLeft(signs, usually)).join('')
  }
  test.each([
    ['.عئابلا اهلمحتي', 'يتحملها البائع.'],
    ['.مويلا (2.5%) ةبيرضلا', 'الضريبة (2.5%) اليوم.'],
    ['.رتم 4,000 وأ 30/60 نم', 'من 30/60 أو 4,000 متر.'],
    ['طقف Sky Tower 2 يف', 'في Sky Tower 2 فقط'],
  ])('%s', (shown, written) => {
    expect(read(shown)).toBe(written)
  })
  test('a line of Latin keeps its order and turns the Arabic in it', () => {
    expect(read('The ةبيرض rate is 5%.', false)).toBe('The ضريبة rate is 5%.')
    expect(read('Tax of 5% (see page 3).', false)).toBe('Tax of 5% (see page 3).')
  })
})

describe('other kinds', () => {
  test('a Word document gives its headings and paragraphs, without pages', async () => {
    const xml = `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>
      <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Taxes &amp; fees</w:t></w:r></w:p>
      <w:p><w:r><w:t xml:space="preserve">Stamp duty is </w:t></w:r><w:r><w:t>0.5%.</w:t></w:r></w:p></w:body></w:document>`
    expect(await readDocument(zipped('word/document.xml', xml))).toEqual([
      {
        page: null,
        blocks: [
          { text: 'Taxes & fees', isHeading: true },
          { text: 'Stamp duty is 0.5%.', isHeading: false },
        ],
      },
    ])
    await expect(readDocument(zipped('xl/workbook.xml', '<a/>'))).rejects.toMatchObject({ code: 'unsupported' })
  })

  test('Markdown loses its marks and keeps its headings', async () => {
    const [page] = await readDocument(
      Buffer.from('# Fees\n\nThe **fee** is\n5% ([terms](https://x.example)).\n\n- cash\n- cheque\n\nLate\n----\nA fine is due.\n'),
    )
    expect(page!.blocks).toEqual([
      { text: 'Fees', isHeading: true },
      { text: 'The fee is 5% (terms).', isHeading: false },
      { text: '- cash', isHeading: false },
      { text: '- cheque', isHeading: false },
      { text: 'Late', isHeading: true },
      { text: 'A fine is due.', isHeading: false },
    ])
  })

  test('text of an old Arabic computer and of UTF-16 is read', async () => {
    const old = Buffer.from([0xc7, 0xe1, 0xd6, 0xd1, 0xed, 0xc8, 0xc9, 0x20, 0xda, 0xe1, 0xec, 0x20, 0xc7, 0xe1, 0xc8, 0xc7, 0xc6, 0xda])
    expect(await textOf(old)).toBe('الضريبة على البائع')
    expect(await textOf(Buffer.from('\ufeffالضريبة على البائع', 'utf16le'))).toBe('الضريبة على البائع')
  })

  test('pages of a text are kept apart by form feeds', async () => {
    expect((await readDocument(Buffer.from('One page.\fTwo pages.'))).map(page => page.page)).toEqual([1, 2])
  })
})
