/** Chance that always falls the same way for the same word: a listing looks the same on every machine and at every start. */
export interface Chance {
  (): number
  between(low: number, high: number): number
  whole(low: number, high: number): number
  pick<T>(choices: readonly T[]): T
}

export function chanceOf(word: string): Chance {
  let state = 2166136261
  for (const character of word) state = Math.imul(state ^ character.codePointAt(0)!, 16777619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return Object.assign(next, {
    between: (low: number, high: number) => low + next() * (high - low),
    whole: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
    pick: <T>(choices: readonly T[]) => choices[Math.floor(next() * choices.length)]!,
  })
}
