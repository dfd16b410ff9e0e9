import type { AnswerInput, Draft } from '../types.ts'
import { nextQuestion } from './questions.ts'
import { draftOf, join, lines } from './telling/draft.ts'
import type { Speech } from './telling/speech.ts'

export const disclosed = ({ voice }: AnswerInput, speech: Speech) =>
  speech.words.disclosure(isReadable(voice.assistantName, speech) ? voice.assistantName : null, voice.organizationName)

/** A greeting that says itself that it is a machine's needs nobody to say so before it. */
const toDisclose = (input: AnswerInput, speech: Speech) => (DISCLOSES.test(welcomed(input) ?? '') ? null : disclosed(input, speech))
const DISCLOSES =
  /automat|assistant bot|chatbot|virtual assistant|(?:^|[\s،])(?:ال)?[آا]لي(?=[\s.،!]|$)|روبوت|otomatik|автомат|бот(?=[\s.,!]|$)/iu

/** A name in Arabic letters cannot be read out in an English sentence; a Latin one can be in any. */
const isReadable = (name: string, { language }: Speech) => language === 'ar' || !/[\u0600-\u06ff]/.test(name)

export function greet(input: AnswerInput, speech: Speech): Draft {
  const { voice, replyLanguage, firstContact } = input
  const question = nextQuestion(input)
  const own = voice.greeting[replyLanguage]
  const hello = firstContact ? lines(toDisclose(input, speech), own) : (own ?? speech.words.hello)
  return draftOf(input, join(hello, question && !own?.includes('?') && !own?.includes('؟') ? speech.words.ask[question] : null), {
    decision: question ? 'asked' : 'answered',
    reason: 'greeting',
    asked: question,
  })
}

/** The first thing we ever say discloses that a machine says it. */
export function withDisclosure(draft: Draft, input: AnswerInput, speech: Speech): Draft {
  return { ...draft, text: lines(toDisclose(input, speech), welcomed(input), draft.text) }
}

/** The brokerage's own greeting, without what it would ask: the customer has asked already. */
function welcomed({ voice, replyLanguage }: AnswerInput): string | null {
  const own = voice.greeting[replyLanguage]
  return (
    own
      ?.match(/[^.!?؟\n]+[.!?؟\n]*/g)
      ?.filter(sentence => !/[?؟]/.test(sentence))
      .join('')
      .trim() || null
  )
}
