import { placeAndChildren } from '../../places.ts'
import type { Mention, Reading } from '../reading/reading.ts'
import type { Said } from '../reading/said.ts'
import { has, isSentNoMore, refused } from '../reading/scope.ts'

/** Where somebody says that he is himself. */
const tellsOfHimself =
  /(?:\bgreetings from|\b(?:i|we) live (?:in|at)|\bi'?m (?:in|at)|\bi am (?:in|at)|\bi'?m from|\bliving in|\bresident in|\bbased in|\bwork (?:in|at)|\b(?:office|job|work|school) is in|\bcoming from|\bfamily in|\bcalling from|\bcurrently in|\bstaying (?:in|at)|\bwe are in|(?:ساكن|ساكنين|ساكنه|عايش|عايشه|عايشين|مقيم|مقيمه|قاعد|قاعده|شغلي|بشتغل|بنشتغل|شغال|شغاله|مكتبي) في?|(?:انا|احنا) (?:في?|من)|جاي من|جايه من|\b(?:saken|sakna|sakneen|sakin|3ayesh|3aysha|3ayshen|2a3ed|2a3da|shoghly|sho8ly|bashtaghal|bashta8al|maktaby|ana|e7na) f(?:e|i|el|il)?|\bana men|живу в)\s+(?:el |al |il |the |ال)?$/

/** Words before a place that make it a point to measure from, not where the home should be. */
const pointBefore =
  /(?:\bfrom|\bfar from|\bclose to|\bnear to|\bnear|\bnext to|\bto get to|\bdrive to|\bdistance to|\bminutes to|\bon the way to|قريب[هة]? من|قريبه من|بعيد[هة]? عن|تبعد عن|يبعد عن|بتبعد عن|بيبعد عن|جنب|بين(?:ها|ه|هم) و ?بين|\b(?:bein|ben)(?:ha|o|hom) we? ?be?i?n|الوصول من|المسافه من|\bmen|\bmn|\b3an|\bganb|\bgambo|рядом с|недалеко от|от|до|uzak|yakin)\s+(?:el |al |il |the |ال)?$/

/** "I live in Dokki": his own place, and not that of the home. */
export const isOwnPlace = ({ text }: Reading, { start }: Mention) => tellsOfHimself.test(text.slice(Math.max(0, start - 30), start))

export function readPlaces(reading: Reading, said: Said): void {
  const wanted = reading.places.filter(
    place =>
      !isMonth(reading, place) &&
      !isPoint(reading, place) &&
      !isOtherWord(reading, place) &&
      !/^ time\b/.test(reading.text.slice(place.end, place.end + 6)),
  )
  const no = refused(reading, wanted)
  for (const place of wanted) if (isSentNoMore(reading, place)) no.add(place)
  for (const place of wanted) if (refusedAfter.test(reading.text.slice(place.end, place.end + 44))) no.add(place)
  const takenBack = new Set(wanted.filter((place, i) => isTakenBack(reading, place, wanted[i + 1])))
  const letGo = wanted.filter(place => isDropped(reading, place))
  const shunned = new Set(letGo.filter(place => isWithinTheWish(reading, place)))
  const dropped = new Set(letGo.filter(place => !shunned.has(place)))
  for (const place of wanted) {
    if (dropped.has(place) || takenBack.has(place) || isGivenUp(reading, place)) continue
    const slot = no.has(place) || shunned.has(place) ? 'excludeLocation' : 'location'
    const list = said.slots[slot] ?? []
    if (!list.includes(place.value)) said.slots[slot] = [...list, place.value]
    said.spans.push({ slot, start: place.start, end: place.end })
  }
  keepMostSpecific(reading, said)
  const left = (reading.context.preferences?.location ?? []).filter(
    place => ![...dropped].some(({ value }) => placeAndChildren(value).includes(place)),
  )
  // Of several places one is let go: the others stay.
  if (
    dropped.size > 0 &&
    !said.slots.location?.length &&
    left.length > 0 &&
    left.length < (reading.context.preferences?.location?.length ?? 0)
  )
    said.slots.location = left
  if (dropped.size > 0 && !said.slots.location?.length && !no.size)
    said.slots.clear = [...new Set([...(said.slots.clear ?? []), 'location'])]
  for (const project of reading.projects) {
    if (refusedProject(reading, project)) continue
    const list = said.slots.project ?? []
    if (!list.includes(project.value)) said.slots.project = [...list, project.value]
    said.spans.push({ slot: 'project', start: project.start, end: project.end })
  }
  for (const code of reading.propertyIds) {
    said.slots.propertyId = [...new Set([...(said.slots.propertyId ?? []), code.value])]
    said.spans.push({ slot: 'propertyId', start: code.start, end: code.end })
  }
}

const refusedProject = (reading: Reading, project: Mention) => refused(reading, [project]).has(project)

/** "شهر مقدم زائد التأمين" adds, "7ad sa2el fya" asks after somebody: words that only sound like places. */
function isOtherWord({ text, raw, tokens }: Reading, place: Mention): boolean {
  const name = text.slice(place.start, place.end)
  if (place.value === 'sheikh_zayed' && name === 'زايد')
    return raw.includes('زائد') || /^(?:ال)?(?:تامين|صيانه|مقدم|عموله|ضريبه|مصاريف|شهر)/.test(tokens[place.to]?.text ?? '')
  return name === 'sa2el'
}

/** October is a month when a year or a delivery word stands beside it, and a city otherwise. */
function isMonth(reading: Reading, place: Mention): boolean {
  if (place.value !== 'october') return false
  const name = reading.text.slice(place.start, place.end)
  if (/6|ست|سادس|city|gardens|حدائق|مدينه|hadayek|7adaye2|sixth|ekim|ал/.test(name) && !/^\d/.test(name)) return false
  const before = reading.text.slice(Math.max(0, place.start - 22), place.start)
  const after = reading.text.slice(place.end, place.end + 12)
  if (/^\s*,?\s*(?:of\s+)?20\d\d/.test(after)) return true
  if (/^\s*(?:city|الجديد|gardens)/.test(after)) return false
  return (
    /(?:\bby|\bbefore|\buntil|\btill|\bsince|\bend of|\bstart of|\bmid|قبل|لحد|شهر|نهايه|اول|اخر|استلام|تسليم|delivery in|delivered in|ready in|handover in|2abl|abl|estelam|shahr|le7ad)\s+(?:شهر |in |fe |في )?$/.test(
      before,
    ) ||
    (/\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of )?$/.test(before) && !/\b6(?:th)?\s+(?:of )?$/.test(before))
  )
}

/** "سيبك من راس الحكمة" measures from nowhere. */
const letsGoBefore =
  /(?:سيبك|سيبنا|سيبكم|سيبكوا|سيبوا|خلينا|بلاش|اخرج|شيل)\S* من\s+(?:ال)?$|\b(?:se?e?bak|si?bak|sebna|seebko|balash) (?:men|mn)\s+(?:el )?$|\b(?:away|off|out) (?:from|of)\s+(?:the )?$/

function isPoint(reading: Reading, place: Mention): boolean {
  const before = reading.text.slice(Math.max(0, place.start - 30), place.start)
  // "شقة بعيد عن التجمع" keeps away from it; "بعيدة عن التجمع؟" asks how far.
  if (
    /(?:بعيد عن|3eed 3an|b3eed 3an)\s+(?:el |ال)?$/.test(before) &&
    !/[?؟]/.test(reading.raw) &&
    reading.cues.some(cue => cue.group === 'type')
  )
    return false
  const asksDistance = has(reading, 'ask:distance', 'ask:directions')
  if (asksDistance && /(?:عن|\b3an)\s+(?:ال|el )?$/.test(before)) return true
  if (letsGoBefore.test(before)) return false
  if (/(?:\bfrom|\bmen|\bmn|من)\s+(?:el |al |the )?$/.test(before)) {
    // "من المعادي" is a point for distances and origins; "حاجة من الشيخ زايد" hardly occurs.
    return (
      asksDistance ||
      has(reading, 'ask:surroundings', 'say:greeting') ||
      /greetings|\bi'?m|\bana\b|انا|coming|gay|جاي/.test(before) ||
      reading.places.length > 0
    )
  }
  if (pointBefore.test(before) || isOwnPlace(reading, place)) return true
  return (
    (asksDistance &&
      (reading.projects.length > 0 || has(reading, 'ref:1', 'ref:2', 'ref:3')) &&
      /(?:\bto|ل|\bl|\blel|\bla|لحد|\ble7ad|لل|до)\s*(?:el |al |the |ال)?$/.test(
        before + reading.text.slice(place.start, place.start + 1),
      )) ||
    (asksDistance &&
      (reading.projects.length > 0 || Boolean(reading.context.shown?.length)) &&
      /^(?:ل|لل)/.test(reading.text.slice(place.start, place.end)))
  )
}

/** "In October, no sorry, in Maadi": what was said first was a slip. */
function isTakenBack(reading: Reading, place: Mention, next: Mention | undefined): boolean {
  if (!next || next.from - place.to > 6) return false
  const between = reading.text.slice(place.end, next.start)
  return /\b(?:no|nope|sorry|wait|i mean|i meant|actually|rather|la2|2?asdy|2sdy|pardon|yok|hayir)\b|(?:^|\s|،|,)(?:لا|لاء|معلش|قصدي|اقصد|سوري)\s|(?:^|\s)(?:нет|точнее|вернее|ой)\s/.test(
    between,
  )
}

/** "Forget October, show me New Cairo": what is named after a new verb is what is wished for. */
const searchesBetween = (reading: Reading, drop: { from: number; to: number }, place: Mention) =>
  reading.cues.some(cue => cue.value === 'ask:search' && cue.from >= drop.to && cue.to <= place.from)

/** "Anywhere on the coast, it need not be a studio": the word lets go what stands behind it. */
const letsGoWhatFollows = (reading: Reading, at: number) =>
  reading.cues.some(
    cue =>
      (cue.group === 'type' || cue.group === 'amenity' || cue.group === 'topic' || cue.group === 'wish') &&
      cue.from >= at &&
      cue.from - at <= 2,
  )

/** "التجمع زحمة ومليش فيه، شيله من الحسبة". */
export const refusedAfter =
  /^\s*[^,.؟?]{0,14}?\s(?:و)?(?:مليش فيه?ا?|ماليش فيه?ا?|شيله?ا? من (?:الحسبه|الحساب)|شيله(?:ا)?(?:\s|$)|بره الحسبه|(?:كمان |برضه |برضو |خالص )?(?:مش|مو) (?:عايز|عاوز|حاب|محتاج)\S*ها(?=\s|[,،.]|$)|(?:kaman |bardo )?(?:mesh|msh) (?:3a[yw][ei]?z|7ab)\S*ha\b|i dont want (?:it|that one)\b|maleesh feh|malish feh|sheelo|sheelha|shilo|is out\b|off the (?:list|table)|doesnt work for (?:me|us)|not for (?:me|us))/

/** "Skip the new capital" of who looks in Cairo: a part of what is wished is refused, and the wish stays. */
const isWithinTheWish = (reading: Reading, { value }: Mention) =>
  (reading.context.preferences?.location ?? []).some(wished => wished !== value && placeAndChildren(wished).includes(value))

/** "الساحل بدل زايد", "Zayed instead of New Cairo": where it should be no more. */
const isGivenUp = (reading: Reading, place: Mention) =>
  /(?:بدل(?: من)?|\bbadal|instead of|rather than|yerine|вместо|(?:^|\s)(?:سيبنا|سبنا|هنسيب|نسيب|سيب|سيبي)|\b(?:sebna|han?seeb|neseeb|leave|leaving))\s+(?:ال|el |the )?$/.test(
    reading.text.slice(Math.max(0, place.start - 24), place.start),
  )

/** "In Zayed, and furnished or not": a word that hangs on its "and" speaks of what follows. */
const beginsAnew = /^\s*[,،]?\s*(?:و\S|w |and |but |بس )/

/** "مش لازم المعادي", "forget Maadi": let go, not refused. */
function isDropped(reading: Reading, place: Mention): boolean {
  return (
    reading.cues.some(
      cue =>
        cue.group === 'turn' &&
        cue.name === 'drop' &&
        ((cue.to <= place.from && place.from - cue.to <= 2) ||
          (cue.from >= place.to && cue.from - place.to <= 1 && !letsGoWhatFollows(reading, cue.to))) &&
        !/[.?!;\n]/.test(reading.text.slice(Math.min(cue.end, place.end), Math.max(cue.start, place.start))) &&
        !searchesBetween(reading, cue, place) &&
        !(cue.from >= place.to && beginsAnew.test(reading.text.slice(place.end, cue.start + 2))),
    ) &&
    !reading.cues.some(
      cue =>
        cue.group === 'topic' &&
        cue.to <= place.from &&
        place.from - cue.to <= 3 &&
        reading.text.slice(cue.end, place.start).match(/[,.،]/),
    )
  )
}

/** "Kyrenia, Esentepe" names one place twice: only the most specific counts. */
function keepMostSpecific(reading: Reading, said: Said): void {
  const { location } = said.slots
  if (!location || location.length < 2) return
  said.slots.location = location.filter(
    place => isEither(reading, place) || !location.some(other => other !== place && placeAndChildren(place).includes(other)),
  )
}

/** "Iskele or Bafra": both are named, though one holds the other. */
const isEither = ({ places, text }: Reading, value: string) =>
  places.some((place, i) =>
    [places[i + 1], places[i - 1]].some(other => {
      if (!other || place.value !== value) return false
      const between = other.start > place.start ? text.slice(place.end, other.start) : text.slice(other.end, place.start)
      return /^\s*(?:or|aw|او|ولا|veya|или)\s*(?:في |in |fe )?$/.test(between)
    }),
  )
