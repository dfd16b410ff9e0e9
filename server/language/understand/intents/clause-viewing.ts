import { namesTime } from '../reading/names-time.ts'
import type { Look } from './look.ts'

/** "The grandchildren visit": nobody comes to look. */
const othersVisit =
  /\b(?:(?:grand)?(?:children|kids|parents|sons?|daughters?)|family|sister|brother|mother|father|mum|mom|dad|friends?|guests?|they|he|she|who) (?:\w+ ){0,2}visit(?:s|ing)?\b/

/** Whether a clause asks to see something, or to move or call off such a visit. */
export function viewing({ has, text, reading }: Look): boolean {
  if (has('ask:cannotCome')) return true
  // "When can I move in?" asks for the keys.
  if (/\bmov(?:e|ing) in\b/.test(text) && !has('ask:view')) return false
  if (has('ask:change')) {
    if (has('ask:book', 'ask:view')) return true
    if (reading.context.lastIntent === 'SCHEDULE_VIEWING' || reading.context.viewing) return !has('turn:drop')
    if (
      /^(?:please )?(?:cancel|postpone|reschedule)|الغي|الغاء|أجل|elghy|el8y|iptal|отмен|cant make it|مش هقدر اجي|msh ha2dar agy|mesh ha2dar agy|cansel|ne2agel|ناجل|تاجيل|reschedule|postpone|ta2geel/.test(
        text,
      ) &&
      !has('ask:general', 'turn:drop')
    )
      return true
  }
  if (has('ask:view') && !othersVisit.test(text)) {
    // "اجي ازاي" asks the way; "visit visa", "see the price" are no viewing.
    if (has('ask:directions') && !has('ask:book')) return false
    return !(has('ask:media') && !has('ask:book') && !/visit|viewing|معاين|mo3ayn/.test(text)) || has('ask:book')
  }
  if (has('ask:see') && namesTime(reading.text) && !has('ask:plan', 'ask:media', 'ask:general', 'wish:delivery')) return true
  if (has('ask:book') && has('turn:drop')) return false
  if (has('ask:book')) return !has('ask:plan', 'ask:general') || /appointment|معاد|ميعاد|ma3ad|me3ad|موعد/.test(text)
  return false
}
