import type { AnswerInput, Draft } from '../../types.ts'
import { asksCurrency } from '../../understand/money/currencies.ts'
import { readMessage } from '../../understand/reading/reading.ts'
import { handOver } from '../hand-over.ts'
import { draftOf } from '../telling/draft.ts'
import type { Speech } from '../telling/speech.ts'
import { fromRule, ruleOf } from './documents.ts'
import { statedAnswer } from './faqs.ts'
import { unknown } from './not-known.ts'

/** What is said to the house and asks for none of its homes: a home of one's own to sell or to let, and which money is taken. */
export function ofTheHouse(input: AnswerInput, speech: Speech): Draft | null {
  const says = (mark: string) => input.understanding.spans.some(({ slot }) => slot === mark)
  return says('offersOwn') ? takeOver(input, speech) : says('asksCurrency') ? currency(input, speech) : null
}

/** A home to sell or to let out is taken on by a person; what is written of it is said before. */
function takeOver(input: AnswerInput, speech: Speech): Draft {
  const rule = ruleOf(input)
  return handOver(input, 'cannot-answer', speech, rule && fromRule(input, rule).text)
}

function currency(input: AnswerInput, speech: Speech): Draft {
  const { voice, replyLanguage } = input
  const faq = voice.faqs.find(({ question }) => asksCurrency(readMessage(question, input.context)))
  if (faq) return draftOf(input, statedAnswer(faq, replyLanguage), { reason: `faq:${faq.id}` })
  const rule = ruleOf(input)
  return rule ? fromRule(input, rule) : unknown(input, speech)
}
