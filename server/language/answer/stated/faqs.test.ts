import { expect, test } from 'vitest'
import { faqFor, statedAnswer } from './faqs.ts'

const faqs = [
  { id: 'ar', question: 'العمولة كام؟', answer: 'العميل مش بيدفع لنا حاجة.' },
  { id: 'en', question: 'What is your commission?', answer: 'The buyer pays us nothing.' },
  { id: 'viewing', question: 'هل المعاينة بفلوس؟', answer: 'المعاينة من غير أي رسوم.' },
  { id: 'office', question: 'Where is your office?', answer: 'Our office is on Qandil Street.' },
]

test.each([
  ['بتاخدوا عمولة كام؟', 'ar', 'ar'],
  ['do you charge a commission?', 'en', 'en'],
  ['bta5do 3omola?', 'ar', 'ar'],
  ['Komisyon ne kadar?', 'tr', 'en'],
  ['Какая комиссия?', 'ru', 'en'],
  ['المعاينة ببلاش؟', 'ar', 'viewing'],
  ['is the viewing free?', 'en', 'viewing'],
  ['مكتبكم فين؟', 'ar', 'office'],
] as const)('"%s", answered in %s, is answered by the statement %s', (message, language, id) =>
  expect(faqFor(message, faqs, language)?.id).toBe(id),
)

test('what nobody stated is not answered', () => expect(faqFor('هل فيه جراج؟', faqs, 'ar')).toBeNull())

test('words in another language are announced as such', () => {
  expect(statedAnswer(faqs[1]!, 'en')).toBe(faqs[1]!.answer)
  expect(statedAnswer(faqs[1]!, 'ar')).toMatch(/بالإنجليزي:\nThe buyer pays us nothing\.$/)
})
