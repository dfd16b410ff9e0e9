import type { Cue } from '../reading/cues.ts'
import type { Reading } from '../reading/reading.ts'
import type { Look } from './look.ts'

/** Whether a clause weighs two or more things against each other. */
export function comparison({ has, cues, reading, clause, text }: Look): boolean {
  const things = new Set<string>()
  for (const cue of cues)
    if (cue.group === 'type' || cue.group === 'ref' || cue.group === 'finish' || ['ask:cash', 'ask:installments'].includes(cue.value))
      things.add(cue.value)
  for (const list of [reading.places, reading.projects, reading.propertyIds])
    for (const item of list) if (item.start >= clause.start && item.end <= clause.end) things.add(item.value)
  if (leavesOneFor(text) || takesInstead.test(text)) return false
  if (things.size >= 2 && /\b(?:against|versus|vs)\b/.test(text)) return true
  if (/how much (?:less|more|cheaper|bigger|larger|smaller|further|closer) .*\bthan\b/.test(text)) return true
  if (namesTheExtreme(text) && has(...asksOfOne)) return false
  // "Which compound is that exactly?" asks where it is.
  if (isWhichOne.test(text) || isWayToPay(things, text)) return false
  if (has('ask:compare')) {
    if (/^(?:vs|versus)$/.test(text)) return true
    const weak = cues
      .filter(cue => cue.value === 'ask:compare')
      .every(cue => /^(?:better|or the|which (?:is|has|would|one is)|بدل|far2|فرق|which of)$/.test(reading.text.slice(cue.start, cue.end)))
    if (!weak) return !(has('ask:general') && /freehold|usufruct|leasehold|معني|عقد/.test(text) && things.size === 0)
    if (things.size < 2 && prefers(text, clause.question)) return false
    if (onlyJoins(cues, reading) && searches(cues, reading)) return false
    // "Which of them have a pool" chooses by a thing, and weighs nothing.
    if (things.size < 2 && cues.some(cue => cue.group === 'amenity') && !has('ask:superlative')) return false
    return things.size >= 2 || has('ask:superlative') || (reading.context.shown?.length ?? 0) >= 2
  }
  if (picksOne.test(text) || asksOpinionOfPlace(reading, text)) return false
  if (isBareChoice(reading, text) || (things.size >= 2 && has('ask:choice') && weighsTheMoney.test(text))) return true
  if (has('ask:choice') && things.size >= 2 && /\bshould (?:i|we)\b|\bwhich\b|تنصح|tensa7|ترشح|اختار|a5tar/.test(text)) return true
  // Turkish asks after each of the two: "villa mı daire mi".
  if (things.size >= 2 && /\bm[iu]\b.+\bm[iu]\b/.test(text)) return true
  if (has('ask:superlative') && has('ask:choice') && things.size >= 2) return true
  if (has('ask:superlative') && /than|من ال|men el|чем/.test(text) && things.size >= 2) return true
  if (has('ask:superlative') && /daha/.test(text) && things.size >= 2 && !searches(cues, reading)) return true
  // "How much dearer is it than the studio?"
  if (has('ask:superlative') && byHowMuch.test(text) && (things.size > 0 || (reading.context.shown?.length ?? 0) >= 2)) return true
  // "مش عايز تجمع ولا شروق" refuses both.
  if (has('turn:negation') && has('ask:choice') && !has('ask:superlative')) return false
  if (has('ask:choice') && things.size >= 2 && /ولا|\bwala\b|\bwalla\b|\bvs\b|versus|mi yoksa|\bor\b/.test(text)) {
    const kinds = [...things].map(value => (value.includes(':') ? value.split(':')[0] : 'name'))
    const strict = /ولا|\bwala\b|\bwalla\b|\bvs\b|versus|yoksa/.test(text)
    return strict && !searches(cues, reading) && new Set(kinds).size === 1 && !has('ask:where') && !has('ask:feature')
  }
  return (
    has('ask:superlative') && (reading.context.shown?.length ?? 0) >= 2 && /فيهم|fihom|fehom|of them|of the two|of these|دول|dol/.test(text)
  )
}

/** "Eh ra2yak fe Famagusta, fi 7aga hnak?": one place is tried. */
const asksOpinionOfPlace = ({ places }: Reading, text: string) => places.length === 1 && /\beh ra2ya?[kh]|(?:^|\s)ايه راي[كه]/.test(text)

/** "خلينا في الارخص": one is picked, and none weighed. */
const picksOne =
  /(?:^|\s)(?:خلينا|خليني|نخلينا|هناخد|هاخد|ناخد)(?: في| مع)? ال|\b(?:5alina|khalina|hakhod|ha5od|na5od) (?:fe |fi |fel )?(?:el )?\S|\b(?:lets|let's|ill|i'll) (?:go with|take|stick with) the\b/

/** "And if I go for a shop instead of an office?": the one takes the other's place. */
const takesInstead = /\b(?:go|going|went) for (?:an? |the )?\S+(?: \S+)? (?:instead of|rather than)\b/

/** "Maadi or Zayed for a family with kids?": two names, and for whom or what. */
export const isBareChoice = ({ raw, text, places, projects, propertyIds }: Reading, clause: string) =>
  /[?؟]/.test(raw) &&
  /\bfor (?:a |an |my |our )?(?:\w+ )?(?:family|families|kids|children|couple|retirement|investment|investors?|rental|resale|living)\b|\bto (?:live|raise|invest|retire)\b|\bwith (?:kids|children)\b|(?:^|\s)(?:ل(?:ل)?(?:عيله|عيال|اسره|سكن|استثمار|اطفال|ولاد)|لو معايا (?:عيال|ولاد))|\b(?:le|l|lel) ?(?:3[ae]yla|3eyal|sakan|estesmar|welad)\b/.test(
    clause,
  ) &&
  [places, projects, propertyIds].some(names =>
    names.some((name, i) => {
      const next = names[i + 1]
      return (
        next !== undefined &&
        /^(?:so |and |طب |tab |w )?$/.test(text.slice(0, name.start)) &&
        /^ (?:or|aw|wala|او|ولا) (?:el |the |in |في |fe )?$/.test(text.slice(name.end, next.start))
      )
    }),
  )

/** "Where do I get more for my money?" */
const weighsTheMoney =
  /\b(?:more|most) for (?:my|our|the) (?:same )?money\b|\bgives? (?:me |us )?(?:the )?(?:more|most)\b|اكتر (?:بنفس الفلوس|قدام الفلوس)|\baktar (?:b ?nafs|2odam) el felos\b/

/** "Which gives more, the first or that one?": things of one sort, with an "or" and a word that weighs. */
export const weighsNamed = (reading: Reading) =>
  (isBareChoice(reading, reading.text) ||
    weighsTheMoney.test(reading.text) ||
    (hasOr.test(reading.text) && reading.cues.some(cue => weighs(reading, cue)) && !isSearch(reading))) &&
  [reading.places, reading.projects, reading.propertyIds].some(names => new Set(names.map(name => name.value)).size >= 2)
const hasOr = /\bor\b|\baw\b|\bwala\b|ولا|او/
/** "Three rooms in the one or the other, seven million at most". */
const isSearch = ({ cues }: Reading) => cues.some(cue => cue.value === 'ask:search' || cue.group === 'limit' || cue.value === 'unit:room')
/** "Here or there, whichever" leaves the choice; "or the" only joins. */
const weighs = ({ text }: Reading, { value, start, end }: Cue) =>
  (value === 'ask:compare' || value === 'ask:superlative') && !/^(?:whichever|or the)$/.test(text.slice(start, end))

/** "Ashtery a7san mel egar", "خلاص المكتب احسن": a choice is told and none asked for. */
const leavesOneFor = (text: string) =>
  !/[?]/.test(text) &&
  /\b(?:ashtery|ashtry|neshtery|buy|buying)\b.{0,10}\b(?:a7san|better|rather|instead)\b|\b(?:duplex|villa|sha2a|studio|penthouse|chalet|townhouse|maktab|ma7al)\b a7san (?:men|mn)\b|(?:دوبلكس|فيلا|شقه|ستوديو|بنتهاوس|شاليه|تاون هاوس|مكتب|محل) احسن من|(?:ا|ن)شتري.{0,10}(?:احسن|افضل|بدل)|^(?:la2? |لا |طب |tab )*(?:5alas|khalas|خلاص) .{0,14}(?:a7san|احسن)/.test(
    text,
  )

/** "The cheaper of the two, what is its instalment?", "el a8la fehom kam metr": names one, of which something else is asked. */
const namesTheExtreme = (text: string) =>
  /^(?:طب |طيب |و|ok |and |so |tab |w |we )*(?:(?:(?:ارخص|اغلي|اكبر|اصغر) (?:واحده?|شقه|فيلا|شاليه|ستوديو)(?: فيهم| منهم)?)|(?:ar5as|arkhas|a8la|aghla|akbar|asghar|as8ar) (?:wa7da|wa7ed|sha2a|villa|chalet)|(?:ال(?:ارخص|اغلي|اكبر|اصغر|رخيص\S*|غالي\S*|كبير\S*|صغير\S*|اوفر))|(?:el|il) ?(?:ar5as|arkhas|rekhe?sa?|r5e?sa?|a8la|aghla|8alya|ghalya|akbar|asghar|as8ar|kebera?|so8ayara?)|the (?:cheaper|cheapest|bigger|biggest|larger|largest|smaller|smallest|pricier|dearer|more expensive|most expensive)(?: one)?|(?:ال|el|il|the) ?(?:cheapest|biggest|largest|smallest|cheaper|bigger|larger|smaller))(?=\s)/.test(
    text,
  ) && !/(?:^|\s)(?:انهي|مين|ايه|اي)\s|\b(?:anhy|anhi|meen|which|what is the (?:difference|gap))\b/.test(text)
const asksOfOne = [
  'ask:feature',
  'ask:installments',
  'ask:downPayment',
  'ask:plan',
  'ask:howMuch',
  'ask:where',
  'ask:distance',
  'wish:delivery',
  'unit:metre',
  'unit:bath',
]

/** "Can I pay in instalments or is it cash only?" asks what is possible. */
const isWayToPay = (things: Set<string>, text: string) =>
  [...things].every(thing => thing === 'ask:cash' || thing === 'ask:installments') &&
  /\bonly\b|\bcan (?:i|we)\b|possible|ينفع|ممكن|(?:^|\s)بس(?:\s|$)|\byenfa3\b|\bmomken\b|\bbas\b|sadece|только|можно/.test(text)

export const isWhichOne =
  /\b(?:which|what) (?:compound|project|building|area|development) (?:is|are) (?:it|this|that|they)\b|(?:دي|ده|هي|هو) (?:في )?(?:انهي|اي) (?:كمبوند|مشروع|عماره)|\b(?:di|da|heya|howa) (?:fe )?anhy (?:compound|mashroo3)/
const byHowMuch =
  /насколько|на сколько|\bne kadar\b|by how much|how much (?:more|less|cheaper|bigger|smaller|dearer)|بكام|بقد ايه|\bb ?e?kam\b/

/** "Two bedrooms would be better": one thing preferred and nothing set against it is a wish. */
export const prefers = (text: string, question: boolean) =>
  !question &&
  (searchesFor.test(text) ||
    /(?:^|\s)(?:كده|ليا|لي|يبقي) (?:احسن|افضل)|(?:احسن|افضل) (?:ليا|لي)(?:\s|$)|\b(?:keda|yeb2a) a7san\b/.test(text) ||
    prefersInEnglish(text))
/** "Shofly masr el gdida a7san": show me rather that. */
const searchesFor =
  /\b(?:shofl[yi]|shoflena|shufli|wareen[yi]|waren[yi]|hatl[yi]|geebl[yi])\b|(?:^|\s)(?:شوفلي|شوفيلي|شوفلنا|وريني|هاتلي|جيبلي|خليها|خلينا)\s/
const prefersInEnglish = (text: string) =>
  /\b(?:(?:would|will|might|could) (?:be|suit (?:me|us)|work)|is|are|works?|suits? (?:me|us)) better\b/.test(text) &&
  !/\b(?:or|than|which|whether)\b/.test(text)

/** "In Maadi or the Rehab". */
const onlyJoins = (cues: Cue[], reading: Reading) =>
  cues.filter(cue => cue.value === 'ask:compare').every(cue => reading.text.slice(cue.start, cue.end) === 'or the')

/** A search, but not "should I buy here or there?". */
const searches = (cues: Cue[], reading: Reading) =>
  cues.some(
    cue =>
      cue.value === 'ask:search' &&
      !/^(?:ا?شتري|اشتري|نشتري|buy|buying|e?a?shtr?e?r?y|ashtery|eshtery|eshtry|neshtery)$/.test(reading.text.slice(cue.start, cue.end)),
  )
