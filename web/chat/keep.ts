/** What this browser keeps of a visitor: who they are, and what they said that nobody has confirmed yet. */
export interface Kept {
  token: string | null
  unsent: Unsent[]
}

export interface Unsent {
  id: string
  text: string
  choice?: { kind: 'button' | 'row'; id: string }
  from?: { name?: string; phone?: string }
  at: string
}

/** Browsers may keep pages within other sites from storing anything: then it is kept as long as the page is open. */
export function keeper(key: string) {
  const name = `simsar.chat.${key}`
  const shelf = [() => window.localStorage, () => window.sessionStorage].find(works)
  let kept = read(shelf, name)
  return {
    get: () => kept,
    set(change: Partial<Kept>) {
      kept = { ...kept, ...change }
      try {
        shelf?.().setItem(name, JSON.stringify(kept))
      } catch {
        // full or forbidden meanwhile; it stays in this page
      }
    },
  }
}

function works(shelf: () => Storage): boolean {
  try {
    shelf().setItem('simsar.try', '1')
    shelf().removeItem('simsar.try')
    return true
  } catch {
    return false
  }
}

function read(shelf: (() => Storage) | undefined, name: string): Kept {
  try {
    const said = JSON.parse(shelf?.().getItem(name) ?? '{}') as Partial<Kept>
    return {
      token: typeof said.token === 'string' ? said.token : null,
      unsent: Array.isArray(said.unsent) ? said.unsent.filter(one => typeof one?.id === 'string' && typeof one.text === 'string') : [],
    }
  } catch {
    return { token: null, unsent: [] }
  }
}
