import { useTranslation } from 'react-i18next'
import { Gone } from './not-shown.tsx'

export function Lost() {
  const { t } = useTranslation()
  return (
    <Gone icon="search" title={t('shell.lost')} to="/inbox" toWords={t('shell.toInbox')}>
      {t('shell.lostWords')}
    </Gone>
  )
}
