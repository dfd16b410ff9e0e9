import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ModelTrial } from '#contracts/model-spend'
import { Notice } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { formatNumber } from '../../words/format.ts'
import { api } from '../wire/api.ts'
import { wordsOf } from '../wire/refusal-words.ts'
import { costWords } from './cost-words.ts'
import type { SettingsValues } from './settings-form.ts'
import { spendQuery } from './spend-query.ts'

/** One short question to the model as it is saved: whether it answers, or why not, in words. */
export function TryModel() {
  const { t } = useTranslation()
  const { formState } = useFormContext<SettingsValues>()
  const queries = useQueryClient()
  const trial = useMutation({
    mutationFn: () => api<ModelTrial>('POST', '/assistant/try-model'),
    onSettled: () => queries.invalidateQueries({ queryKey: spendQuery.queryKey }),
  })
  const { data, error } = trial
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button icon="play" busy={trial.isPending} disabled={formState.isDirty} onClick={() => trial.mutate()}>
          {t('models.try')}
        </Button>
        <p className="min-w-0 flex-1 basis-48 text-sm text-muted">{formState.isDirty ? t('models.trySaveFirst') : t('models.tryHint')}</p>
      </div>
      <div aria-live="polite" className="mt-3 empty:hidden">
        {error && (
          <Notice tone="bad" icon="alert">
            {wordsOf(error, t)}
          </Notice>
        )}
        {data?.ok === false && (
          <Notice tone="bad" icon="alert">
            {t(`models.failed.${data.reason ?? 'unreadable'}`)}
          </Notice>
        )}
        {data?.ok && (
          <Notice tone="good" icon="check">
            <p className="font-medium">{t('models.tryWorks', { seconds: formatNumber(data.ms / 1000, { maximumFractionDigits: 1 }) })}</p>
            <p dir="auto" className="whitespace-pre-wrap">
              {data.text}
            </p>
            {data.tokens && (
              <p>
                {t('why.tokens', { input: formatNumber(data.tokens.input), output: formatNumber(data.tokens.output) })}
                {' · '}
                {data.tokens.costMicros === null ? t('models.costUnknown') : costWords(data.tokens.costMicros)}
              </p>
            )}
          </Notice>
        )}
      </div>
    </div>
  )
}
