import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import { settingsQuery } from '../wire/queries.ts'
import { spendQuery } from './spend-query.ts'

const lastTold = 'simsar.budget-told'

/** Tells whoever works in the portal, once a day at each screen, that the model's budget of today is used up. */
export function useBudgetNews() {
  const { t } = useTranslation()
  const settings = useQuery(settingsQuery)
  const hasBudget = settings.data?.engine !== 'local' && Object.values(settings.data?.budget ?? {}).some(bound => bound !== null)
  const spend = useQuery({ ...spendQuery, enabled: hasBudget })
  const spentOn = hasBudget && spend.data && !spend.data.budgetLeft ? spend.data.today : null
  useEffect(() => {
    if (spentOn === null || localStorage.getItem(lastTold) === spentOn) return
    localStorage.setItem(lastTold, spentOn)
    toast.info(t('models.spentNotice'))
  }, [spentOn, t])
}
