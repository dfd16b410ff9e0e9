import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportView } from '#contracts/import'
import { Button } from '../../design/button.tsx'
import { formatNumber } from '../../words/format.ts'
import { Card } from '../shell/page.tsx'
import { reasonWords } from './import-words.ts'

const step = 50

/** Each row that was left out, where to find it in the sheet, and why. */
export function RejectedRows({ rows, total, fileName }: { rows: ImportView['rows']; total: number; fileName: string }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(step)
  function download() {
    const cells = rows.flatMap(row => row.errors.map(error => [row.row, error.column, error.value ?? '', reasonWords(error, t)]))
    const csv = [[t('imports.row'), t('imports.column'), t('imports.value'), t('imports.why')], ...cells]
      .map(line => line.map(quoted).join(','))
      .join('\r\n')
    const link = document.createElement('a')
    // With a byte order mark, or Excel reads Arabic as something else.
    link.href = URL.createObjectURL(new Blob(['\ufeff', csv], { type: 'text/csv' }))
    link.download = `${fileName.replace(/\.\w+$/, '')}-${t('imports.rejected')}.csv`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 1000)
  }
  return (
    <Card
      title={t('imports.rejectedTitle')}
      hint={t('imports.rejectedHint')}
      actions={
        <Button size="sm" icon="download" onClick={download}>
          {t('imports.downloadReasons')}
        </Button>
      }
    >
      <ul className="-my-2 divide-y">
        {rows.slice(0, shown).map(row => (
          <li key={row.row} className="flex gap-3 py-2">
            <span className="w-16 shrink-0 text-sm text-muted">{t('imports.rowNumber', { number: formatNumber(row.row) })}</span>
            <ul className="min-w-0 flex-1 space-y-1">
              {row.errors.map(error => (
                <li key={`${error.column}${error.code}`}>
                  <span dir="auto" className="align-parent block text-bad-ink">
                    {reasonWords(error, t)}
                  </span>
                  <span className="text-sm text-muted">
                    <bdi>{error.column}</bdi>
                    {error.value !== null && (
                      <>
                        {': '}
                        <bdi className="rounded-sm bg-hover px-1">{error.value || t('imports.emptyCell')}</bdi>
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button tone="quiet" className="mt-3" onClick={() => setShown(shown + step)}>
          {t('common.more')}
        </Button>
      )}
      {total > rows.length && (
        <p className="mt-3 text-sm text-muted">
          {t('imports.moreRejected', { shown: formatNumber(rows.length), total: formatNumber(total) })}
        </p>
      )}
    </Card>
  )
}

/** A cell that begins like a formula would run in a spreadsheet. */
function quoted(cell: string | number): string {
  const text = String(cell)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
