import { useTranslation } from 'react-i18next'
import type { TurnView } from '#contracts/conversation'
import { formatNumber } from '../../words/format.ts'
import { costWords } from '../assistant/cost-words.ts'

/** What an answer used of a model and what that cost, or that none was asked. */
export function TurnCost({ tokens, reused }: Pick<TurnView, 'tokens' | 'reused'>) {
  const { t } = useTranslation()
  if (reused) return <p className="mt-3 text-sm text-muted">{t('why.reused')}</p>
  if (!tokens) return null
  return (
    <p className="mt-3 text-sm text-muted">
      {t('why.tokens', { input: formatNumber(tokens.input), output: formatNumber(tokens.output) })}
      {tokens.cached > 0 && <> · {t('why.cached', { cached: formatNumber(tokens.cached) })}</>}
      {' · '}
      {tokens.costMicros === null ? t('models.costUnknown') : costWords(tokens.costMicros)}
      {!tokens.told && <> · {t('models.estimated')}</>}
    </p>
  )
}
