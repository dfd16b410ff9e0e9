import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportView } from '#contracts/import'
import { Badge, type Tone } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { Segmented } from '../../design/field.tsx'
import { formatNumber } from '../../words/format.ts'
import { Card } from '../shell/page.tsx'
import { fieldWords } from './import-words.ts'

type Row = ImportView['preview'][number]
type Change = Row['change']
const tones: Record<Change, Tone> = { new: 'good', changed: 'warn', unchanged: 'neutral', rejected: 'bad' }
const step = 50

/** What would change, row by row, before anything does. */
export function PreviewRows({ rows }: { rows: Row[] }) {
  const { t } = useTranslation()
  const [only, setOnly] = useState<Change | 'all'>('all')
  const [shown, setShown] = useState(step)
  const present = (['new', 'changed', 'unchanged', 'rejected'] as const).filter(change => rows.some(row => row.change === change))
  const fitting = only === 'all' ? rows : rows.filter(row => row.change === only)
  return (
    <Card title={t('imports.preview')} hint={t('imports.previewHint', { count: rows.length })}>
      <div className="mb-3">
        <Segmented
          label={t('imports.preview')}
          value={only}
          onChange={setOnly}
          options={[
            { value: 'all' as Change | 'all', label: t('inbox.view.all') },
            ...present.map(change => ({ value: change, label: t(`imports.change.${change}`) })),
          ]}
        />
      </div>
      <ul className="divide-y">
        {fitting.slice(0, shown).map(row => (
          <li key={row.row} className="flex flex-wrap gap-x-3 gap-y-1 py-2.5">
            <span className="w-16 shrink-0 text-sm text-muted">{t('imports.rowNumber', { number: formatNumber(row.row) })}</span>
            <span className="min-w-0 flex-1">
              <span className="align-parent block font-medium" dir="auto">
                {row.title || t('imports.untitled')}
              </span>
              {row.change !== 'new' && (
                <ul className="text-sm text-muted">
                  {row.fields.map(field => (
                    <li key={field.field}>
                      {fieldWords(field.field, t)}: <del>{shownValue(field.field, field.before, t)}</del> →{' '}
                      <ins className="font-medium text-ink no-underline">{shownValue(field.field, field.after, t)}</ins>
                    </li>
                  ))}
                </ul>
              )}
              {row.change === 'new' && row.fields.length > 0 && (
                <span className="block text-sm text-muted">
                  {row.fields
                    .slice(0, 6)
                    .map(field => `${fieldWords(field.field, t)}: ${shownValue(field.field, field.after, t)}`)
                    .join(' · ')}
                </span>
              )}
            </span>
            <Badge tone={tones[row.change]}>{t(`imports.change.${row.change}`)}</Badge>
          </li>
        ))}
      </ul>
      {fitting.length > shown && (
        <Button tone="quiet" className="mt-2" onClick={() => setShown(shown + step)}>
          {t('common.more')}
        </Button>
      )}
    </Card>
  )
}

/** Fields whose values are words of ours. */
const scopes: Record<string, string> = {
  status: 'listingStatus',
  purpose: 'purpose',
  propertyType: 'propertyType',
  'pricing.period': 'period',
  'specifications.finishing': 'finishing',
}

function shownValue(field: string, value: unknown, t: ReturnType<typeof useTranslation>['t']): string {
  if (value === null || value === undefined || value === '') return t('imports.emptyCell')
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no')
  if (Array.isArray(value) && value.every(part => typeof part === 'string')) return value.join(', ')
  const scope = scopes[field]
  if (scope && typeof value === 'string') return t(`${scope}.${value}`, { defaultValue: value })
  return typeof value === 'string' ? `\u2068${value}\u2069` : JSON.stringify(value)
}
