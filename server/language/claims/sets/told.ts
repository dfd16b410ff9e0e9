import type { PassageSource } from '../../passages/source.ts'

/** What the invented brokerage has stated, for sets that answer from it. */
export const statedAnswers = [
  { id: 'commission', question: 'Do I pay commission?', answer: 'Buyers pay no commission. The seller pays us 2.5% of the price.' },
  { id: 'hours', question: 'When are you open?', answer: 'We are open Saturday to Thursday, 10 am to 6 pm.' },
  { id: 'reserve', question: 'How do I reserve?', answer: 'A unit is reserved with EGP 50,000, refundable within 14 days.' },
  { id: 'papers', question: 'إيه المطلوب للحجز؟', answer: 'المطلوب صورة البطاقة ومقدم جدية حجز ٥٠ ألف جنيه، وبيترد خلال ١٤ يوم.' },
  { id: 'permit', question: 'Can foreigners buy in North Cyprus?', answer: 'Yes. The permit takes 6 to 9 months and costs about £500.' },
]

export const citedPassages: PassageSource[] = [
  {
    documentId: '00000000-0000-4000-8000-00000000000b',
    title: 'Buyer guide',
    page: 3,
    heading: 'Taxes',
    text: 'Stamp duty is 0.5% of the price. It is paid within 21 days of signing.',
    language: 'en',
  },
]
