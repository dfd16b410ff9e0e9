import type { Reading } from '../reading/reading.ts'

const asks =
  /\b(?:could|can|would|will) (?:you|they|he|we|i|the \w+) (?:do|take|accept|agree|arrange|make|pay|put|go for)\b|\bhow about\b|\bwhat if (?:i|we) p(?:ay|aid|ut)\b|(?:^|\s)(?:ينفع|ممكن|هينفع|تقبلوا|يقبلوا|تعملولي|تعملوا|لو دفعت)(?:\s|$)|\b(?:yenfa3|momken|te2balo|ye2balo|te3melo\w*|law dafa3t)\b/
/** What says that no plan of ours is meant. */
const offList =
  /\b(?:not|isn'?t|aren'?t) (?:on|in|among|one of|part of) (?:your|the) (?:list|plans?|price ?list|brochure|options)\b|\b(?:outside|different from|other than|instead of) (?:your|the) (?:\w+ )?(?:plans?|list)\b|(?:مش|غير) (?:من |في |ضمن )?(?:ال)?(?:انظمه|خطط|قايمه|نظام|خطه|ليسته) ?(?:بتاع|عندكم|المعلن|الموجود|اللي)|(?:بره|برا) (?:ال)?(?:انظمه|خطط|قايمه|نظام|ليسته)|\b(?:mesh|msh|gheir|8er) (?:fel |men |mn )?(?:el )?(?:list\w*|plans?|nezam|anzema|2ayma) ?(?:beta3\w*|3andoko\w*|elly|el mawgo\w*|$)|\bbarra (?:el )?(?:list|plans?|nezam)\b/
/** A share or a sum now, and the rest in one piece. */
const restAtOnce =
  /\b(?:rest|lot|balance|remainder|remaining|everything) (?:all )?(?:at|on|upon|with) (?:the )?(?:keys?|handover|delivery|completion)\b|(?:ال)?باقي (?:كله |كلها )?(?:عند|مع|علي|وقت) (?:ال)?(?:استلام|تسليم|مفتاح)|\b(?:el )?ba2[iy] (?:kol+o )?(?:3and|ma3|3ala|wa2t) (?:el )?(?:estelam|tasleem|mefta7)\b/
const sum = ({ numbers }: Reading) => numbers.some(number => number.kind === 'percent' || number.scale !== undefined)

/** "Could you do 5 % now and the lot at keys?": somebody asks for a plan he made himself. */
export const proposesPlan = (reading: Reading) =>
  sum(reading) && asks.test(reading.text) && (offList.test(reading.text) || restAtOnce.test(reading.text))

/** "I know it is not on your list": a deal of one's own, for a person to weigh. */
export const asksForAnotherPlan = (reading: Reading) => sum(reading) && asks.test(reading.text) && offList.test(reading.text)
