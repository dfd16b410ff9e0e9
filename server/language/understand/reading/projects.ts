import { arabicKey, arabiziKey } from '../../lexicon/keys.ts'
import type { Token } from '../../lexicon/tokens.ts'
import { oneEdit } from '../../lexicon/vocabulary.ts'
import { fold } from '../../text/normalise.ts'
import { tokens as cut } from '../../text/tokens.ts'
import type { ProjectName } from '../../types.ts'
import type { Mention } from './reading.ts'

interface Name {
  slug: string
  words: string[]
}

/** One brokerage's names, by the key of their first word. Kept for as long as the list of names itself lives. */
const indexes = new WeakMap<ProjectName[], Map<string, Name[]>>()

const keyOf = (word: string) => (/[\u0600-\u06ff]/.test(word) ? arabicKey(word).replace(/^ال(?=...)/, '') : arabiziKey(word))

function indexOf(projects: ProjectName[]): Map<string, Name[]> {
  let index = indexes.get(projects)
  if (index) return index
  index = new Map()
  for (const { slug, names } of projects)
    for (const name of new Set([slug.replaceAll('_', ' '), ...names])) {
      const words = cut(fold(name))
        .filter(piece => piece.kind !== 'sign')
        .map(piece => keyOf(piece.text))
        .filter(key => key.length > 0)
      const first = words[0]
      if (!first) continue
      const list = index.get(first) ?? []
      list.push({ slug, words })
      index.set(first, list)
    }
  indexes.set(projects, index)
  return index
}

/** Names of the brokerage's own projects and developers, forgiving a letter in long words, articles and prepositions. The longest name at a place wins. */
export function findProjects(tokens: Token[], projects: ProjectName[] | undefined): Mention[] {
  if (!projects?.length) return []
  const index = indexOf(projects)
  const found: Mention[] = []
  for (let from = 0; from < tokens.length; from++) {
    const best = candidates(tokens[from] as Token, index)
      .map(name => ({ name, to: matchFrom(tokens, from, name.words) }))
      .filter(match => match.to > from)
      .sort((a, b) => b.to - a.to)[0]
    if (!best) continue
    found.push({ value: best.name.slug, from, to: best.to, start: (tokens[from] as Token).start, end: (tokens[best.to - 1] as Token).end })
    from = best.to - 1
  }
  return found
}

function candidates(token: Token, index: Map<string, Name[]>): Name[] {
  if (token.script === 'other' || token.script === 'digits') return []
  const out: Name[] = []
  for (const form of forms(token)) out.push(...(index.get(form) ?? []))
  if (out.length === 0 && token.text.length >= 5 && (token.keys.length === 0 || token.fuzzy)) {
    const key = keyOf(token.text)
    for (const [first, names] of index) if (first.length >= 5 && first[0] === key[0] && oneEdit(first, key)) out.push(...names)
  }
  return out
}

function forms(token: Token): string[] {
  const { text } = token
  if (token.script !== 'arabic') {
    const key = arabiziKey(text)
    const bare = /^(?:el|al|fel|bel|lel|wel)(?=....)/.exec(text)
    return bare ? [key, arabiziKey(text.slice(bare[0].length))] : [key]
  }
  const key = arabicKey(text)
  const out = new Set([key])
  for (const pattern of [/^[وف](?=..)/, /^[وف]?[بلكع](?=..)/, /^[وف]?[بلكع]?ال(?=..)/, /^[وف]?لل(?=..)/]) out.add(key.replace(pattern, ''))
  return [...out]
}

function matchFrom(tokens: Token[], from: number, words: string[]): number {
  let i = from + 1
  for (const word of words.slice(1)) {
    let token = tokens[i]
    if (token && /^(?:el|al|il|the)$/.test(token.text) && word !== keyOf(token.text)) token = tokens[++i]
    if (!token) return -1
    if (!forms(token).some(form => form === word || (word.length >= 5 && form[0] === word[0] && oneEdit(form, word)))) return -1
    i++
  }
  // A name of one common word must be written alone and exactly; "tower" is no project by being near one.
  return i
}
