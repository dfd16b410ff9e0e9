import type { Preferences } from '#contracts/understanding'
import type { AnswerInput } from '../types.ts'
import type { Question } from './words/words.ts'

/** Settings may name a wish by its slot or by the word people use for it. */
const names: Record<string, Question> = {
  location: 'location',
  budget: 'budget',
  budgetMax: 'budget',
  bedrooms: 'bedrooms',
  rooms: 'bedrooms',
  propertyType: 'propertyType',
  type: 'propertyType',
  timeline: 'timeline',
  delivery: 'timeline',
  deliveryBefore: 'timeline',
  purpose: 'purpose',
  financing: 'financing',
  paymentMethod: 'financing',
  payment: 'financing',
  area: 'area',
  size: 'area',
}

const usual: Question[] = ['location', 'budget', 'bedrooms', 'propertyType', 'timeline', 'purpose', 'financing']
const withoutRooms = new Set(['studio', 'office', 'clinic', 'retail', 'land'])

function isAnswered(question: Question, p: Preferences): boolean {
  switch (question) {
    case 'location':
      return Boolean(p.location?.length || p.project?.length)
    case 'budget':
      return p.budgetMax !== undefined || p.budgetMin !== undefined
    case 'bedrooms':
      return (
        p.bedrooms !== undefined ||
        p.bedroomsMin !== undefined ||
        p.bedroomsMax !== undefined ||
        Boolean(p.propertyType?.length && p.propertyType.every(type => withoutRooms.has(type)))
      )
    case 'propertyType':
      return Boolean(p.propertyType?.length) || p.bedrooms !== undefined
    case 'timeline':
      return p.deliveryBefore !== undefined || p.readyToMove === true || p.purpose === 'rent'
    case 'purpose':
      return p.purpose !== undefined || p.paymentMethod !== undefined
    case 'financing':
      return (
        p.purpose === 'rent' ||
        Boolean(p.paymentMethod?.length) ||
        p.downPaymentMax !== undefined ||
        p.downPaymentPctMax !== undefined ||
        p.installmentYears !== undefined ||
        p.monthlyInstallmentMax !== undefined
      )
    case 'area':
      return p.area !== undefined || p.areaMin !== undefined || p.areaMax !== undefined
  }
}

/** The most useful thing not known yet. What was just asked and not answered is not asked twice in a row. */
export function nextQuestion(input: AnswerInput): Question | null {
  const wanted = input.voice.questions.flatMap(name => names[name] ?? [])
  const open = (wanted.length ? wanted : usual).filter(
    question => !isAnswered(question, input.preferences) && !(question === 'purpose' && sawHomes(input)),
  )
  return open.find(question => question !== input.context.asked) ?? null
}

/** Who was shown homes for sale and did not object has said whether he buys. */
const sawHomes = ({ context, matches, preferences }: AnswerInput) =>
  Boolean(context.shown?.length) || (matches.length > 0 && hasWishes(preferences))

/** Whether the customer has said anything a search could start from. */
export function hasWishes(p: Preferences): boolean {
  const wishes: Question[] = ['location', 'budget', 'bedrooms', 'propertyType', 'timeline', 'area']
  return wishes.some(question => isAnswered(question, p)) || Boolean(p.amenities?.length) || p.purpose === 'rent'
}
