import { expect, test } from 'vitest'
import type { DemoBrokerage } from '../../../../seeds/brokerage.ts'
import { demoBrokerages } from '../../../../seeds/index.ts'
import { lookAt } from './ask.ts'
import type { AskedGuide, AskedSet } from './asked.ts'

/** A guide of the demo as its file holds it: every line under a heading is a statement, and its own key. */
function guideOf({ fileName, text }: DemoBrokerage['guides'][number]): AskedGuide {
  const chapters: AskedGuide['chapters'] = {}
  let heading = ''
  for (const line of text.split('\n').filter(Boolean)) {
    if (line.startsWith('#')) heading = line.replace(/^#+\s*/, '')
    else chapters[heading] = { ...chapters[heading], [line]: line }
  }
  return { title: fileName.replace(/\.md$/, ''), chapters }
}

function replyOf(key: DemoBrokerage['key'], say: string): string {
  const { organization, guides, settings } = demoBrokerages.find(brokerage => brokerage.key === key)!
  const faqs = (settings.faqs ?? []).map(({ question, answer }, index) => ({ key: `${index}`, question, answer }))
  const set: AskedSet = { market: organization.market, guides: guides.map(guideOf), faqs, questions: [['nothing', say]] }
  return lookAt(set)[0]!.reply
}

test.each([
  ['cairo', 'ايه خطوات الحجز عندكم؟', 'الحجز عندنا أربع خطوات'],
  ['cairo', 'eh el khatawat lel 7agz?', 'الحجز عندنا أربع خطوات'],
  ['cairo', 'What are the steps of a reservation?', 'A reservation with us takes four steps'],
  ['cairo', 'لو غيرت رأيي بعد الحجز الفلوس بترجع؟', 'وبيرجع لك مبلغ الحجز كامل'],
  ['cairo', 'ايه الورق المطلوب للحجز؟', 'بطاقة الرقم القومي سارية'],
  ['cairo', 'what happens if I am late with an instalment?', 'If an instalment will be late'],
  ['cairo', 'لو اتأخرت في قسط ايه اللي يحصل؟', 'لو اتأخرت عن قسط كلّم المطوّر'],
  ['kyrenia', 'what happens if I am late with an instalment?', null],
  ['kyrenia', 'do I have to travel for the signing?', 'a power of attorney given to your lawyer is enough'],
  ['kyrenia', 'İmza için gelmem şart mı?', 'vekâletname yeterlidir'],
  ['kyrenia', 'Rezervasyonu iptal edebilir miyim?', 'rezervasyon iptal edilebilir'],
  ['kyrenia', 'لو غيرت رأيي بعد الحجز الفلوس بترجع؟', 'the reservation can be cancelled'],
  ['kyrenia', 'Which documents do I need?', 'To reserve: a copy of your passport'],
] as const)('of the demo %s is asked "%s"', (key, say, answer) => {
  if (answer) expect(replyOf(key, say)).toContain(answer)
  else expect(replyOf(key, say)).not.toMatch(/Source:|Kaynak:/)
})

test('where nothing is written of a rule, it is not known, and no search is begun', () => {
  expect(replyOf('kyrenia', 'what happens if I am late with an instalment?')).toMatch(/don't have that information/)
})
