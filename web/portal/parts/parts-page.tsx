import { Direction } from 'radix-ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Segmented } from '../../design/field.tsx'
import { useTitle } from '../shell/page.tsx'
import { Gallery } from './gallery.tsx'

const themes = ['light', 'dark'] as const
const directions = ['ltr', 'rtl'] as const

/** Every part × light and dark × both directions, on one page that visual tests photograph. `?only=dark-rtl` shows one quarter. */
export default function PartsPage() {
  const { t } = useTranslation()
  useTitle(t('parts.title'))
  const [only, setOnly] = useState(() => new URLSearchParams(window.location.search).get('only') ?? 'all')
  const quarters = themes.flatMap(theme => directions.map(dir => ({ theme, dir, key: `${theme}-${dir}` })))
  return (
    <main className="min-h-full">
      <header className="flex flex-wrap items-center justify-between gap-3 p-5">
        <div>
          <h1 className="text-xl font-semibold">{t('parts.title')}</h1>
          <p className="text-muted">{t('parts.hint')}</p>
        </div>
        <Segmented
          label={t('parts.title')}
          value={only}
          onChange={setOnly}
          options={[{ value: 'all', label: t('inbox.view.all') }, ...quarters.map(({ key }) => ({ value: key, label: key }))]}
        />
      </header>
      <div className={only === 'all' ? 'grid xl:grid-cols-2' : ''}>
        {quarters
          .filter(({ key }) => only === 'all' || key === only)
          .map(({ theme, dir, key }) => (
            <Direction.Provider key={key} dir={dir}>
              <section data-theme={theme} dir={dir} aria-label={key} className="bg-ground p-6 text-ink">
                <Gallery />
              </section>
            </Direction.Provider>
          ))}
      </div>
    </main>
  )
}
