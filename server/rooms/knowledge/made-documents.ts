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
