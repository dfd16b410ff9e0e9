import { normalise } from '../text/normalise.ts'

/** What a customer wants more or less of than what was just shown: "a bit bigger", "3ayez akbar", «أرخص شوية». */
export type Relative = 'bigger' | 'smaller' | 'cheaper'

/** Spelled as folded text is. A superlative about the shown ones ("the biggest", «الأكبر», "which is bigger") is a question about them, not this. */
const words: Record<Relative, RegExp> = {
  bigger:
    /(?<!\p{L})(?:bigger|larger|more spacious|roomier|wider|akbar|2akbar|awsa3|2awsa3|اكبر|اوسع|ارحب|مساحه اكبر|daha buyuk|daha genis|побольше|больше|просторнее|groesser|größer|wieksze|większe)(?!\p{L})/u,
  smaller:
    /(?<!\p{L})(?:smaller|more compact|asghar|as8ar|azghar|2asghar|اصغر|daha kucuk|daha küçük|поменьше|меньше|kleiner|mniejsze)(?!\p{L})/u,
  cheaper:
    /(?<!\p{L})(?:cheaper|less expensive|more affordable|lower price|arkhas|ar5as|2arkhas|2ar5as|ارخص|اوفر|اقل سعر|سعر اقل|daha ucuz|daha uygun|подешевле|дешевле|guenstiger|günstiger|billiger|tansze|tańsze)(?!\p{L})/u,
}
/** Asking, with an article or a question word, about the ones already shown; or comparing two of them. */
const aboutTheShown =
  /(?<!\p{L})(?:which|who|the bigger|the larger|the smaller|the cheaper|الاكبر|الاصغر|الارخص|الاوسع|انهي|انهو|ايهم|مين|el akbar|el a?sghar|el arkhas|el ar5as|anhi|anhy|enhy|hangisi|hangi|какая|какой|который|что из)(?!\p{L})/u
/** "bigger than the first": two of the shown against each other. */
const againstEachOther = /(?<!\p{L})(?:than the (?:first|second|third|other|last)|من (?:الاول|التاني|الثاني|التالت|الثالث))/u

export function readRelative(text: string): Relative | null {
  const folded = normalise(text.slice(0, 400)).text
  if (aboutTheShown.test(folded) || againstEachOther.test(folded)) return null
  const found = (Object.keys(words) as Relative[]).filter(relative => words[relative].test(folded))
  return found.length === 1 ? found[0]! : null
}
