import { crc32, deflateRawSync } from 'node:zlib'
import { Document, Page, renderToBuffer, Text } from '@react-pdf/renderer'
import { createElement } from 'react'
import { openFonts } from '#ground/pdf/fonts'

export type Sheet = [heading: string, ...paragraphs: string[]]

/** A PDF as our own export draws it: each sheet a page with a heading. For tests. */
export async function aPdf(sheets: Sheet[], { rightToLeft = false } = {}): Promise<Buffer> {
  const { families } = await openFonts()
  const style = { padding: 40, fontFamily: families, fontSize: 11, textAlign: rightToLeft ? ('right' as const) : ('left' as const) }
  const pages = sheets.map(([heading, ...paragraphs], index) =>
    createElement(
      Page,
      { key: index, size: 'A4', style },
      createElement(Text, { style: { fontSize: 18, fontWeight: 700 } }, heading),
      ...paragraphs.map((words, at) => createElement(Text, { key: at, style: { marginTop: 12 } }, words)),
    ),
  )
  return renderToBuffer(createElement(Document, {}, ...(pages.length ? pages : [createElement(Page, { key: 'blank', size: 'A4' })])))
}

export const guide: Record<'en' | 'ar', Sheet[]> = {
  en: [
    [
      'Taxes and registration',
      'Stamp duty is 0.5% of the contract price and the buyer pays it within 21 days of signing.',
      'Foreigners may own one property of up to three donums after permission of the Council of Ministers, which takes 6 to 12 months.',
      'Registration of the title deed needs a passport, a birth certificate and a clean criminal record.',
    ],
    [
      'Cancelling',
      'A reservation may be cancelled within 14 days and the deposit is refunded in full. After that 10% of the deposit is kept.',
      'Our commission is 3% plus VAT and is paid by the seller.',
    ],
  ],
  ar: [
    [
      'الضرائب والتسجيل',
      'ضريبة التصرفات العقارية 2.5% من قيمة البيع ويتحملها البائع.',
      'يحق للأجانب تملك عقارين بحد أقصى (بموجب القانون رقم 230 لسنة 1996) بمساحة لا تتجاوز 4000 متر مربع.',
      'رسوم التسجيل في الشهر العقاري 500 جنيه، ومدة التسجيل من 30 إلى 60 يوماً.',
    ],
    ['الإلغاء والاسترداد', 'عند إلغاء الحجز خلال 14 يوماً يُرد المبلغ بالكامل، وبعدها تُخصم 10% من جدية الحجز.'],
  ],
}

export const aGuide = (language: 'en' | 'ar') => aPdf(guide[language], { rightToLeft: language === 'ar' })

/** A zip with one part, as Word would write it. */
export function zipped(name: string, content: string): Buffer {
  const data = Buffer.from(content)
  const packed = deflateRawSync(data)
  const common = (signature: number, extra: number) => {
    const bytes = Buffer.alloc(extra)
    bytes.writeUInt32LE(signature, 0)
    return bytes
  }
  const local = common(0x04034b50, 30)
  const central = common(0x02014b50, 46)
  for (const [header, at] of [
    [local, 8],
    [central, 10],
  ] as const) {
    header.writeUInt16LE(8, at)
    header.writeUInt32LE(crc32(data), at + 6)
    header.writeUInt32LE(packed.length, at + 10)
    header.writeUInt32LE(data.length, at + 14)
    header.writeUInt16LE(name.length, at + 18)
  }
  const end = common(0x06054b50, 22)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end])
}
