/** How far back it is remembered what was spoken of. */
const mostSeen = 40

/**
 * What was shown or spoken of, latest first, after one more reply. Read backwards it is the order in which things came up: of a list the
 * last stands before the first, and ahead of the list what it puts forward, which is its first. One thing may stand in it more than once.
 */
export function seenAfter(seen: string[], listed: string[], focus: string | null): string[] {
  const spokenOf = focus ?? listed[0]
  const isKnown = listed.length <= 1 && spokenOf === seen[0]
  const now = [...(spokenOf && !isKnown ? [spokenOf] : []), ...(listed.length > 1 ? [...listed].reverse() : [])]
  return [...now, ...seen].slice(0, mostSeen)
}

/** The same in the order it first came up, each once. */
export const inOrderSeen = (seen: string[]): string[] => [...new Set([...seen].reverse())]

/** Of a list, those that were spoken of one by one since it was shown, latest first. */
export function spokenOfSince(seen: string[], shown: string[]): string[] {
  const list = [...shown].reverse().join()
  const isList = (at: number) => shown.includes(seen[at] ?? '') && seen.slice(at + 1, at + 1 + shown.length).join() === list
  const first = seen.findIndex((_, at) => isList(at))
  // spoken of in the very order of the list, before the list itself
  const start = isList(first + shown.length) ? first + shown.length : first
  return [...new Set(seen.slice(0, Math.max(0, start)))].filter(id => shown.includes(id))
}
