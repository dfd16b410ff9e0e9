import type { AnswerInput, Draft } from '../types.ts'
import { draftOf, join } from './draft.ts'
import type { Speech } from './speech.ts'

export function noSuchCode(input: AnswerInput, speech: Speech): Draft {
  const { words } = speech
  return draftOf(input, join(words.noSuchCode, words.offerToAsk), {
    reason: 'no-such-code',
    asked: 'colleague',
    buttons: [{ id: 'human', title: words.buttons.human }],
  })
}

export function unknown(input: AnswerInput, speech: Speech): Draft {
  const { words } = speech
  return draftOf(input, join(words.unknown, words.offerToAsk), {
    reason: 'unknown',
    asked: 'colleague',
    buttons: [{ id: 'human', title: words.buttons.human }],
  })
}
