/** A seeded generator (mulberry32): the same seed makes the same trouble in the same order. */
export function makeChance(seed: number) {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    /** No draw at all for what never or always happens, so switching one trouble on does not reshuffle the others. */
    happens: (probability: number) => (probability <= 0 ? false : probability >= 1 ? true : next() < probability),
    between: (least: number, most: number) => least + next() * (most - least),
  }
}
export type Chance = ReturnType<typeof makeChance>
