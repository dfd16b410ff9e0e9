import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { ReplayChange, ReplayTurn, TrialTurn } from '#contracts/playground'
import { formatList } from '../../words/format.ts'
import { wishWords } from '../conversation/wish-kinds.ts'

/** In what the two turns differ besides their words: then and now beside each other. */
export function UnderstandingDiff({ turn }: { turn: ReplayTurn }) {
  const { t } = useTranslation()
  const rows = turn.changes.flatMap(change => rowsOf(change, turn, t))
  if (rows.length === 0) return null
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <caption className="sr-only">{t('replay.understanding')}</caption>
        <thead>
          <tr className="text-muted">
            <td />
            <th scope="col" className="px-2 py-1 text-start font-medium">
              {t('replay.then')}
            </th>
            <th scope="col" className="px-2 py-1 text-start font-medium">
              {t('replay.now')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.name} className="border-t align-top">
              <th scope="row" className="w-32 py-1.5 pe-2 text-start font-normal text-muted">
                {row.name}
              </th>
              <td className="px-2 py-1.5" dir="auto">
                {row.was || '—'}
              </td>
              <td className="px-2 py-1.5" dir="auto">
                {row.is || '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface Row {
  name: string
  was: string
  is: string
}

function rowsOf(change: ReplayChange, { before, after }: ReplayTurn, t: TFunction): Row[] {
  const row = (name: string, words: (turn: TrialTurn) => string): Row => ({ name, was: words(before), is: words(after) })
  switch (change) {
    case 'reply':
      return []
    case 'decision':
      return [row(t('replay.change.decision'), turn => t(`decision.${turn.decision}`, { defaultValue: turn.decision }))]
    case 'language':
      return [row(t('why.language'), turn => t(`language.${turn.language}`))]
    case 'intents':
      return [row(t('why.intents'), turn => formatList(turn.intents.map(intent => t(`intent.${intent}`))))]
    case 'slots':
      return differing(before.slots, after.slots, before, t)
    case 'preferences':
      return differing(before.preferences, after.preferences, before, t).map(one => ({
        ...one,
        name: t('replay.wish', { wish: one.name }),
      }))
    case 'listings':
      return [row(t('why.found'), turn => formatList(turn.retrieved.slice(0, 6).map(listing => listing.title)))]
    case 'gate':
      return [row(t('why.gate'), turn => t(`gate.${turn.gate.verdict}`))]
  }
}

function differing(was: Record<string, unknown>, is: Record<string, unknown>, { preferences }: TrialTurn, t: TFunction): Row[] {
  const currency = preferences.currency ?? 'EGP'
  const words = (slot: string, value: unknown) => (value === undefined || value === null ? '' : wishWords(slot, value, currency, t))
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter(slot => JSON.stringify(was[slot]) !== JSON.stringify(is[slot]))
    .map(slot => ({ name: t(`slot.${slot}`, { defaultValue: slot }), was: words(slot, was[slot]), is: words(slot, is[slot]) }))
}
