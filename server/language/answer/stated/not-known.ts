import { codesIn } from '../../text/codes.ts'
import { normalise } from '../../text/normalise.ts'
import type { AnswerInput, Draft } from '../../types.ts'
import { draftOf, join } from '../telling/draft.ts'
import type { Speech } from '../telling/speech.ts'

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

/** A code that is plainly one and none of ours: "code 40021", "LC-999". */
export function namesUnknownCode({ message, understanding }: AnswerInput): boolean {
  if (understanding.slots.propertyId?.length) return false
  const { text, at } = normalise(message.slice(0, 500))
  return codesIn(text).some(({ said, named, start, end }) => {
    const written = message.slice(at[start], at[end])
    return named ? /[a-z].*\d\d|\d{3}/.test(said) : /^[A-Z]{1,6}[-_]\w*\d\d/.test(written)
  })
}
