import type { Reading } from './reading.ts'

/** Words that point at a unit on the table: "it", "this one", "فيها", "دي". */
const pointing =
  /\b(?:it|its|it's|this|that|the unit|the apartment|the flat|the villa|the chalet|the studio|the duplex|the penthouse|the compound|the project|the building|they)\b|(?:^|\s)(?:فيها|فيه|دي|ده|دا|ليها|عليها|منها|لها|بها|هي|هو|معاها|عندها|جواها|الوحده|الوحده دي|الكمبوند|المشروع|العماره)(?:\s|[?]|$)|\b(?:feha|fiha|fih|de|da|di|leha|liha|3aleha|menha|heya|howa|el wa7da|el wehda|el sha2a|el compound|el mashroo3)\b|\b(?:bu|bunun|onun|bunda)\b|(?:^|\s)(?:он[аои]?|эт[аоу]|там|в ней|у нее)(?:\s|[?]|$)/
const wanting =
  /\b(?:want|need|looking|any|anything|show me|find me|only|prefer|must|should|other|others|what about|how about|with|i'd like|would like|search)\b|عايز|عاوز|محتاج|بدور|بندور|وريني|اريد|ابحث|ابعتلي|عندكم|عندكو|لازم|يكون|تكون|غير|تاني|فقط|بس|3ayez|3ayz|3awez|me7tag|badawar|wareeny|eb3atly|3andoko|lazem|tkoon|ykoon|bas\b|\bisti|ariyor|lazim|baska|ищ[уе]|хо(?:чу|тим)|нуж|покаж|друг/

const asksToPay =
  /\b(?:what if|if i|if we|can i|could i|can we|is it possible)\b|(?:^|\s)(?:لو|ممكن|ينفع|هل)(?:\s)|\b(?:law|momken|yenfa3)\b/

const isThere = /^(?:and |so |ok |also |but )?(?:is|are) there\b|^(?:w |we )?(?:fi|fih|feh|fee)\b|^(?:و)?(?:في|فيه|هل فيه|هل يوجد|يوجد)\s/
const another =
  /\b(?:anything|something|other|others|another|else|cheaper|bigger|smaller|options?|units?|ones?)\b|حاجه|غير|تاني|ارخص|اكبر|اصغر|وحدات|\b(?:7aga|tany|tanya|gheir|arkhas|akbar)\b/

/** "Is there a sea view and parking?" beside the one unit in view asks of it; a kind, a number or a place named would be a search. */
const asksWhatItHas = ({ context, cues, numbers, text }: Reading): boolean =>
  (context.shown?.length === 1 || Boolean(context.focus)) &&
  isThere.test(text) &&
  !another.test(text) &&
  numbers.length === 0 &&
  !cues.some(cue => cue.group === 'type') &&
  cues.some(cue => cue.group === 'amenity' || cue.group === 'finish')

/** Whether a message asks about a unit that was shown instead of saying what is wanted. */
export function asksAboutShown(reading: Reading): boolean {
  const { context, text } = reading
  if (!context.shown?.length && !context.lastAssistant && reading.projects.length === 0) return false
  const asks = /[?؟]/.test(reading.raw) || /^(?:is|are|does|do|has|which|what|when|how|هل|فيها|ليها|feha|leha|and is|و)\b/.test(text)
  if (!asks) return false
  if (reading.numbers.some(number => number.scale !== undefined)) return false
  // A place named is where to look next, not the unit before us.
  if (reading.places.length > 0 && !pointing.test(text)) return false
  if (
    asksToPay.test(text) &&
    reading.cues.some(cue => /^ask:(?:plan|installments|downPayment|interest|mortgage)$/.test(cue.value) || cue.value === 'unit:year')
  )
    return true
  if (asksWhatItHas(reading)) return true
  if (wanting.test(text) && !/\b(?:is|does|has) (?:it|this|the)\b/.test(text)) return false
  return pointing.test(text) || (reading.tokens.length <= 5 && !(isThere.test(text) && another.test(text)))
}
