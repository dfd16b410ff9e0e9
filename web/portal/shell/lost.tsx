import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { buttonClass } from '../../design/button.tsx'
import { Empty } from '../../design/states.tsx'

export function Lost() {
  const { t } = useTranslation()
  return (
    <Empty
      icon="search"
      title={t('shell.lost')}
      className="h-full"
      action={
        <Link to="/inbox" className={buttonClass('primary')}>
          {t('shell.toInbox')}
        </Link>
      }
    >
      {t('shell.lostWords')}
    </Empty>
  )
}
