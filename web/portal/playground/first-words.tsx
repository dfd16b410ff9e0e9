import { useTranslation } from 'react-i18next'
import { Empty } from '../../design/states.tsx'

/** What customers write, in their own manners; whoever sees the page for the first time presses one. */
const examples = [
  { lang: 'ar', text: 'عايز شقة ٣ أوض في التجمع تحت ٧ مليون' },
  { lang: 'ar-Latn', text: '3ayez villa fe sheikh zayed be ta2seet' },
  { lang: 'en', text: 'Two bedrooms with a sea view, what is the payment plan?' },
  { lang: 'ar', text: 'عايز أكلم حد من المبيعات' },
]

export function FirstWords({ onPick }: { onPick: (text: string) => void }) {
  const { t } = useTranslation()
  return (
    <Empty icon="play" title={t('playground.emptyTitle')} className="flex-1">
      {t('playground.emptyWords')}
      <span className="mt-4 grid gap-2">
        {examples.map(({ lang, text }) => (
          <button
            key={text}
            type="button"
            lang={lang}
            dir="auto"
            onClick={() => onPick(text)}
            className="rounded-xl bg-surface px-3 py-2 text-base text-ink shadow-card transition-colors hover:bg-hover"
          >
            {text}
          </button>
        ))}
      </span>
    </Empty>
  )
}
