import type { TFunction } from 'i18next'
import type { ImportView } from '#contracts/import'
import type { Tone } from '../../design/badge.tsx'

/** A trial is waiting for a decision once it is done; what was confirmed is simply done. */
export type Stage = ImportView['state'] | 'preview'
export const stageOf = (view: Pick<ImportView, 'state' | 'dryRun'>): Stage =>
  view.dryRun && view.state === 'done' ? 'preview' : view.state

export const stageTones: Record<Stage, Tone> = {
  queued: 'neutral',
  running: 'accent',
  preview: 'warn',
  done: 'good',
  failed: 'bad',
  cancelled: 'neutral',
  reverted: 'neutral',
}

export const isUnderWay = (view: Pick<ImportView, 'state'>) => view.state === 'queued' || view.state === 'running'

export const fieldWords = (field: string, t: TFunction): string => t(`importField.${field.replaceAll('.', '_')}`, { defaultValue: field })

/** Our words for a code we know; the server's English sentence for one we do not. */
export const reasonWords = (error: { code: string; message: string }, t: TFunction): string =>
  t(`import.code.${error.code}`, { defaultValue: error.message })
