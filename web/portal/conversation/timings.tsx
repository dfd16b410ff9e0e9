import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../words/format.ts'
import { humanized } from './wish-kinds.ts'

/** Where the time of a turn went: one bar a step, on one scale. */
export function Timings({ spans }: { spans: { name: string; ms: number }[] }) {
  const { t } = useTranslation()
  const steps = spans.filter(span => span.name !== 'total')
  const longest = Math.max(1, ...steps.map(span => span.ms))
  const total = spans.find(span => span.name === 'total')?.ms ?? steps.reduce((sum, span) => sum + span.ms, 0)
  const ms = (value: number) => t('why.ms', { ms: formatNumber(value, { maximumFractionDigits: value < 10 ? 1 : 0 }) })
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{t('why.timings')}</caption>
      <tbody>
        {steps.map(span => (
          <tr key={span.name}>
            <th scope="row" className="w-28 py-0.5 text-start font-normal text-muted">
              {t(`span.${span.name}`, { defaultValue: humanized(span.name) })}
            </th>
            <td aria-hidden="true">
              <span className="block h-2 min-w-px rounded-full bg-accent" style={{ inlineSize: `${(span.ms / longest) * 100}%` }} />
            </td>
            <td className="w-20 ps-2 text-end tabular-nums">{ms(span.ms)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t">
          <th scope="row" className="pt-1 text-start font-medium">
            {t('why.total')}
          </th>
          <td />
          <td className="ps-2 pt-1 text-end font-medium tabular-nums">{ms(total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
