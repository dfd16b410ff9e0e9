/** Every key any lexicon uses. A word is only read in ways the vocabulary knows, which keeps look-ups few and guesses out. */
const keys = new Set<string>()
const deletions = new Map<string, string[]>()

export const known = (key: string): boolean => keys.has(key)

/** Adds a key. Keys of five letters and more may also be reached by one wrong, missing, extra or swapped letter. */
export function learn(key: string): void {
  if (keys.has(key)) return
  keys.add(key)
  if (key.length < 5 || /[~^+*]/.test(key)) return
  for (const shorter of without(key)) {
    const list = deletions.get(shorter)
    if (list) list.push(key)
    else deletions.set(shorter, [key])
  }
}

const english = new Set<string>()
const arabizi = new Set<string>()

/** Words as they are written in English and in Arabizi phrases: an English word is not read by its Arabic sound ("it" is no قسط). */
export const learnEnglish = (word: string): void => void english.add(word)
export const learnArabizi = (word: string): void => void arabizi.add(word)

/** Only English, only Arabizi, both ("men", "had", "law"), or neither. */
export function spelling(word: string): 'english' | 'arabizi' | 'both' | 'unknown' {
  if (english.has(word)) return arabizi.has(word) ? 'both' : 'english'
  return arabizi.has(word) ? 'arabizi' : 'unknown'
}

/** Keys one letter away from a word nobody knows. Same first letter, at least five letters. */
export function closeTo(word: string): string[] {
  if (word.length < 5 || word.length > 20 || english.has(word) || arabizi.has(word)) return []
  const near = new Set<string>()
  for (const key of deletions.get(word) ?? []) near.add(key)
  for (const shorter of without(word)) {
    if (shorter.length >= 5 && keys.has(shorter)) near.add(shorter)
    for (const key of deletions.get(shorter) ?? []) near.add(key)
  }
  return [...near].filter(key => key[0] === word[0] && oneEdit(key, word))
}

function without(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))
}

/** Equal but for one wrong, missing, extra or swapped letter. */
export function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  if (a.length === b.length)
    return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1)
}
