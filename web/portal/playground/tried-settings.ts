import type { TrialSettings } from '#contracts/playground'
import type { AssistantSettings } from '#contracts/settings'

/** Lays a change over what is tried. What is again as it is saved is no longer tried, so that the mark says the truth. */
export function tryAlso(saved: AssistantSettings, tried: TrialSettings, changes: TrialSettings): TrialSettings {
  const all = { ...tried, ...changes }
  const { persona, ...rest } = all
  const others = Object.entries(rest).filter(
    ([name, value]) => value !== undefined && !equal(value, (saved as unknown as Record<string, unknown>)[name]),
  )
  const own = Object.entries(persona ?? {}).filter(([name, value]) => value !== saved.persona[name as keyof AssistantSettings['persona']])
  return { ...Object.fromEntries(others), ...(own.length > 0 ? { persona: Object.fromEntries(own) } : {}) }
}

/** Settings are plain data; the order of languages chosen does not matter, their set does. */
const equal = (one: unknown, other: unknown) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.every(part => typeof part === 'string') ? [...value].sort() : value
  if (value && typeof value === 'object') return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return value
}
