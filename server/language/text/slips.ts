/** Words that may be written with one letter wrong, missing, extra or swapped, and what each of them means. */
export interface SlipTable<T> {
  /** The meaning of the word that is one slip of the finger away. */
  near(word: string): T | undefined
}

const LONGEST_GUESS = 14

/** A table of Latin words; shorter words than `shortest` are too like others to be guessed. Of two that are as near the one given first holds. */
export function slipTable<T>(entries: Iterable<readonly [string, T]>, shortest: number): SlipTable<T> {
  const guesses = new Map<string, T>()
  for (const [word, value] of entries) {
    if (word.length < shortest || !/^[a-z]+$/.test(word)) continue
    for (const shorter of withoutOneLetter(word)) if (!guesses.has(shorter)) guesses.set(shorter, value)
    guesses.set(word, value)
  }
  return {
    near(word) {
      if (word.length < shortest || word.length > LONGEST_GUESS || !/^[a-z]+$/.test(word)) return undefined
      const direct = guesses.get(word)
      if (direct) return direct
      for (const shorter of withoutOneLetter(word)) {
        const guess = guesses.get(shorter)
        if (guess) return guess
      }
      return undefined
    },
  }
}

/** The first letter is rarely the wrong one. */
function withoutOneLetter(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1)).slice(1)
}
