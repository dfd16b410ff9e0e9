/** How far back it is remembered what was spoken of. */
const mostSeen = 40

/**
 * What was shown or spoken of, latest first, after one more reply. Read backwards it is the order in which things came up: of a list the
 * last stands before the first, and ahead of the list what it puts forward, which is its first. One thing may stand in it more than once.
 */
export function seenAfter(seen: string[], listed: string[], focus: string | null): string[] {
  const forward = focus ?? (listed.length > 1 ? listed[0]! : null)
  const now = [...(forward ? [forward] : []), ...[...listed].reverse(), ...seen]
  return now.filter((id, i) => id !== now[i - 1]).slice(0, mostSeen)
}

/** The same in the order it first came up, each once. */
export const inOrderSeen = (seen: string[]): string[] => [...new Set([...seen].reverse())]
