import type { TFunction } from 'i18next'
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form'
import { toast } from 'sonner'
import { Refused } from './api.ts'

/** What went wrong, in the member's language. The server's own sentence is kept for what our words do not cover. */
export function wordsOf(error: unknown, t: TFunction): string {
  if (!(error instanceof Refused)) return t('refusal.unexpected')
  const own = t(`refusal.${error.code}`, { defaultValue: '' })
  // The seven general codes say little where the server took the trouble of a sentence.
  if (own && !['invalid', 'conflict'].includes(error.code)) return own
  const first = error.problem?.errors?.map(({ code }) => (code ? t(`refusal.field.${code}`, { defaultValue: '' }) : '')).find(Boolean)
  return first || error.problem?.detail || own || error.message
}

export function tell(error: unknown, t: TFunction) {
  if (error instanceof DOMException && error.name === 'AbortError') return
  toast.error(wordsOf(error, t))
}

/**
 * Puts each refused field's reason beside that field. Pointers are JSON Pointers into the body: `/pricing/basePrice` → `pricing.basePrice`.
 * True when at least one landed on a field of the form; the first gets the focus.
 */
export function showOnFields<Values extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<Values>,
  fields: readonly string[],
  t: TFunction,
): boolean {
  if (!(error instanceof Refused) || !error.problem?.errors) return false
  let shown = false
  for (const { pointer, message, code } of error.problem.errors) {
    const path = fieldOf(pointer)
    const field = fields.find(name => path === name || path.startsWith(`${name}.`))
    if (!field) continue
    const own = code ? t(`refusal.field.${code}`, { defaultValue: '' }) : ''
    setError(path as FieldPath<Values>, { type: 'server', message: own || message }, { shouldFocus: !shown })
    shown = true
  }
  return shown
}

export function fieldOf(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
}
