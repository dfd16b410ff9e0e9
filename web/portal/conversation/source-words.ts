import type { TFunction } from 'i18next'
import type { Evidence } from '#contracts/conversation'
import { formatNumber } from '../../words/format.ts'

/** What evidence from a document names: `document:<id>:<page>`; a document without pages has none. */
export function documentOf(field: string): { id: string; page: number | null } | null {
  const match = /^document:([0-9a-f-]{36}):(\d*)$/.exec(field)
  return match ? { id: match[1] as string, page: match[2] ? Number(match[2]) : null } : null
}

/** "Buyer guide, page 3": where quoted words stand. */
export function sourceWords({ field, value }: Pick<Evidence, 'field' | 'value'>, t: TFunction): string | null {
  const source = documentOf(field)
  if (!source) return null
  return source.page === null ? String(value) : t('why.fromDocument', { title: String(value), page: formatNumber(source.page) })
}
