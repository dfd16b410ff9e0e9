import type { Reading } from '../reading/reading.ts'
import type { TagHit } from '../words/lexicon.ts'

const GREETS =
  /^(?:hi|hello|hey|dear|mr|mrs|ms|miss|dr|welcome|thanks|morning|afternoon|evening|اهلا|اهلين|مرحبا|يا|استاذ|استاذه|مدام|انسه|دكتور|دكتوره|بشمهندس|ahlan|ya|ostaz|ostaza|madam|merhaba|selam|sayin|здравствуйте|привет|уважаемый|уважаемая)$/

/** "Hi Karim", "أهلا يا كريم", "…, Karim.": whoever is spoken to by name is no yield and no garden. */
export function isAddressed({ from, to }: TagHit, { raw, at, tokens }: Reading, customerWords: Set<string>): boolean {
  if (to - from !== 1) return false
  const { text, start, script } = tokens[from]!
  const isTheirs = customerWords.has(text)
  if (GREETS.test(tokens[from - 1]?.text ?? ''))
    return isTheirs || (script !== 'arabic' && /^\p{Lu}/u.test(raw.slice(at[start]!, at[start]! + 1)))
  const [before, after] = [tokens[from - 1]?.text, tokens[to]?.text ?? '.']
  return (
    isTheirs && script !== 'arabic' && before === ',' && /^[.!,]$/.test(after) && /^\p{Lu}/u.test(raw.slice(at[start]!, at[start]! + 1))
  )
}
