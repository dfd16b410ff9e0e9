import { tokenise } from '../lexicon/tokens.ts'
import { fold } from '../text/normalise.ts'
import type { AnswerInput } from '../types.ts'
import { asksPhotos } from '../understand/intents/photos.ts'
import { type Asked, type Aspect, readAsked } from './asked/aspects.ts'
import { pickedFrom } from './asked/picked.ts'
import { shownListings } from './asked/resolve.ts'

const SO =
  /^(?:so|and so|which leaves|that leaves|leaving|يعني|طب يعني|ya3ny|ya3ni|tab ya3ny|yani|то есть|значит|итого)(?:\s|$)|\b(?:in total|altogether|safy|toplam)\b|في الاخر|اجمالي|الاجمالي|итого|в итоге/

/** "So what would it come to?" after a discount asks for the price less the discount. */
export function goingOn(read: Asked, input: AnswerInput): Asked {
  const { message, context } = input
  const asked = read.aspects.size === 0 && asksPhotos(look(message)) ? { ...read, aspects: new Set<Aspect>(['photos']) } : read
  const before = context.lastCustomer ? readAsked(context.lastCustomer).aspects : new Set<Aspect>()
  if (asked.aspects.size === 0 && isBareName(input)) return { ...asked, aspects: before }
  if (before.has('gardenArea') && input.understanding.slots.amenities?.includes('garden') && BARE_NAME.test(fold(message.trim())))
    return { ...asked, aspects: new Set([...asked.aspects, 'gardenArea' as const]) }
  if (!before.has('discount') || !asked.aspects.has('price') || !SO.test(fold(message))) return asked
  return { ...asked, aspects: new Set([...asked.aspects].filter(aspect => aspect !== 'price').concat('afterDiscount')) }
}

function look(message: string) {
  const text = fold(message.slice(0, 200))
  return { text, tokens: tokenise(text) }
}

/** "والشقة؟", "and the second?": asks of another what was asked of the one before. */
function isBareName(input: AnswerInput): boolean {
  const { message, understanding } = input
  const { ref, propertyType, bedrooms, project, ...more } = understanding.slots
  const names = Boolean(ref?.length || propertyType?.length || bedrooms !== undefined || project?.length)
  return (
    BARE_NAME.test(fold(message.trim())) &&
    Object.keys(more).length === 0 &&
    (names || pickedFrom(shownListings(input), message).length === 1)
  )
}
const BARE_NAME = /(?:^|[.!،,] *)(?:و|w |we |wel |and |ok |ve |peki |а |и )\S*(?: \S+){0,3}[?؟ ]*$/

/** "The cheaper one, which floor?" names one by how it stands beside the others; "which is the cheaper one?" weighs them. */
export const namesOne = (input: AnswerInput, asked: Asked) =>
  asked.aspects.size > 0 && pickedFrom(shownListings(input), input.message).length === 1
