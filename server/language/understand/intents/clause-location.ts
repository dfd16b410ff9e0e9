import type { Cue } from '../reading/cues.ts'
import type { Reading } from '../reading/reading.ts'
import { isWhichOne } from './clause-comparison.ts'
import type { Look } from './look.ts'

/** "What is it like round there?" */
export const asksAround = ({ text }: { text: string }) =>
  /\bwhat(?:'?s| is) (?:it|life|everything) like (?:a?round|near|by|in)\b|\blike living (?:a?round|near|in)\b|(?:^|\s)(?:ايه|اي) اللي حوالين|(?:الدنيا|الحياه|الجو) (?:عامله|عامل|ايه|ازاي|شكلها)\S* (?:\S+ )?حوالين|\b(?:el donia|el denya|el 7ayah?) (?:\S+ )?(?:ezay|eh) (?:\S+ )?7awal[ei]+n/.test(
    text,
  )

/** "Awsal palm court ezay?", "which way to it?" */
export const asksTheWay =
  /\b(?:which|what is the|whats the|quickest|best) way to\b|(?:^|\s)(?:ا|ن)(?:روح|وصل|جي)ل?(?: \S+){1,3} ازاي|\b(?:a|ne)(?:ro+7|rou7|wsal|gy|gi)(?: \S+){1,3} ezay\b/

/** Where a clause asks for a place, a way or what lies around, if it does. */
export function location({ has, first, text, reading, cues, clause }: Look, view: boolean): number | undefined {
  void view
  if (has('turn:drop') || cues.some(cue => cue.group === 'dropped')) return undefined
  if (isWhichOne.test(text)) return first('ask:compare')
  if (asksAround({ text }) || asksTheWay.test(text)) return clause.from
  if (has('ask:where', 'ask:directions')) {
    if (has('ask:search') && /حاجه فين|where can i find/.test(text)) return undefined
    if (has('ask:general') && /office|مكتب|مقر|فرع|company|الشركه/.test(text)) return first('ask:where', 'ask:directions')
    return first('ask:where', 'ask:directions')
  }
  if (
    /تكون|يكون|tkoon|ykoon|yekoon|بحب|حابب|prefer|should be|must be/.test(text) &&
    !/[؟?]/.test(reading.raw) &&
    has('ask:distance', 'ask:surroundings')
  )
    return undefined
  if (has('ask:pin')) return /location is (?:good|important|perfect)/.test(text) ? undefined : first('ask:pin')
  // "Its garden, how big?" measures with the word that also asks how far.
  const measures = /^(?:2?ad e[hy]+|قد ايه)$/
  const bare = cues.filter(cue => cue.value === 'ask:distance').every(cue => measures.test(reading.text.slice(cue.start, cue.end)))
  if (has('ask:distance') && bare && /مساح|m[ae]s[ae][7h]|size|area/.test(text)) return undefined
  if (describesAHome(cues, text) || isTooFar(text, reading)) return undefined
  if (has('ask:distance')) return searching(cues, reading) && !/\?|كام|kam|how|\bis\b/.test(text) ? undefined : first('ask:distance')
  if (has('ask:surroundings')) {
    if (
      has('ask:nearThing') ||
      /\?|safe|امان|aman|amn|هادي|hadya|quiet|زحم|za7ma|noisy|like|ازاي|ezay|عامل/.test(text) ||
      !searching(cues, reading)
    )
      return searching(cues, reading) && !has('ask:nearThing') ? undefined : first('ask:surroundings')
    return undefined
  }
  if (
    has('ask:nearThing') &&
    !searching(cues, reading) &&
    cues.filter(cue => cue.group === 'ask' && !['nearThing', 'search', 'feature'].includes(cue.name)).length === 0
  ) {
    const thing = cues.find(cue => cue.value === 'ask:nearThing')
    if (thing && !cues.some(cue => cue.group === 'type')) return thing.from
  }
  return undefined
}

/** "لا بعيد اوي", "too far for us": a reason, and no question. */
const isTooFar = (text: string, { raw }: Reading) =>
  !/[?؟]/.test(raw) &&
  /(?:^|\s)(?:بعيد|بعيده) (?:اوي|قوي|جدا|عليا|علينا|عني|عننا)(?=\s|[.,،!]|$)|\b(?:b3eed|ba3eed|be3eed|b3eda|ba3eda) (?:awi|awy|gedan|3alaya|3alya|3alena)\b|\btoo far\b/.test(
    text,
  )

/** "A chalet in Ras El Hekma near the beach" says what is wanted, and asks for no distance. */
const describesAHome = (cues: Cue[], text: string) =>
  cues.some(cue => cue.group === 'type') &&
  !/[?؟]|(?:^|\s)(?:كام|كم|فين|قد ايه|هل)(?=\s|$)|\b(?:kam|feen|fein|how|what|where|which|is|are|does|how far|kac|nerede|mi|mu)\b|сколько|где|далеко/.test(
    text,
  )

function searching(cues: Cue[], reading: Reading): boolean {
  void reading
  return (
    cues.some(
      cue =>
        cue.value === 'ask:search' &&
        !/^(?:fe|fi|feeh|fih|فيه|is there|are there|any|do you have|هل يوجد|يوجد|need|want|var mi|есть)$/.test(cue.value),
    ) && cues.some(cue => cue.group === 'type' || cue.group === 'finish' || cue.value === 'wish:rent' || cue.value === 'wish:buy')
  )
}
