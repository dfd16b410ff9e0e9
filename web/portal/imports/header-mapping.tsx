import { useTranslation } from 'react-i18next'
import type { ImportView } from '#contracts/import'
import { Badge } from '../../design/badge.tsx'
import { Icon } from '../../design/icons.tsx'
import { Card } from '../shell/page.tsx'
import { fieldWords } from './import-words.ts'

/** How each heading of the sheet was read. What was not recognised is kept aside, not lost. */
export function HeaderMapping({ columns }: { columns: ImportView['columns'] }) {
  const { t } = useTranslation()
  return (
    <Card title={t('imports.headers')} hint={t('imports.headersHint')}>
      <ul className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2">
        {columns.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns of a sheet may carry the same heading; only the place tells them apart
          <li key={index} className="flex items-center gap-2 text-sm">
            <bdi className="min-w-0 flex-1 truncate">{column.header || t('imports.emptyCell')}</bdi>
            <Icon name="forward" size={14} className="text-faint" />
            <span className="min-w-0 flex-1">
              {column.field ? <span className="font-medium">{fieldWords(column.field, t)}</span> : <Badge>{t('imports.keptAside')}</Badge>}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
