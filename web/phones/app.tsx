import { Direction, Tooltip } from 'radix-ui'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Toaster } from 'sonner'
import { IconButton } from '../design/button.tsx'
import { Drawer } from '../design/dialog.tsx'
import { Select } from '../design/field.tsx'
import { Icon } from '../design/icons.tsx'
import { Menu } from '../design/menu.tsx'
import { Empty, Trouble } from '../design/states.tsx'
import { useMedia } from '../design/use-media.ts'
import { Spinner } from '../design/waiting.tsx'
import { chooseTheme, useTheme } from '../words/choices.ts'
import { isRightToLeft, languages, nameOfLanguage } from '../words/languages.ts'
import { speak } from '../words/words.ts'
import { useEmulator } from './emulator.ts'
import { FaultPanel } from './fault-panel.tsx'
import { Phone } from './phone.tsx'

export function App() {
  const { i18n } = useTranslation()
  const theme = useTheme()
  const dir = isRightToLeft(i18n.language) ? 'rtl' : 'ltr'
  return (
    <Direction.Provider dir={dir}>
      <Tooltip.Provider>
        <Stage />
        <Toaster
          theme={theme}
          dir={dir}
          position="top-center"
          toastOptions={{ className: '!font-sans !text-base !bg-raised !text-ink !border-line' }}
        />
      </Tooltip.Provider>
    </Direction.Provider>
  )
}

/** All handsets beside each other; on a small screen one at a time. */
function Stage() {
  const { t } = useTranslation()
  const { state, isLost, retry } = useEmulator()
  const fitsAll = useMedia('(min-width: 760px)')
  const [shownId, setShownId] = useState<string | null>(null)
  const [chosenBusiness, setChosenBusiness] = useState<string | null>(null)
  const [areFaultsOpen, setFaultsOpen] = useState(false)
  useEffect(() => {
    document.title = t('phones.documentTitle')
  }, [t])

  const portal = portalAddress()
  const handsets = state?.handsets ?? []
  const businesses = [...new Map(handsets.map(handset => [handset.business.phoneNumberId, handset.business.name]))]
  const businessId = businesses.find(([id]) => id === chosenBusiness)?.[0] ?? businesses[0]?.[0]
  const itsHandsets = handsets.filter(handset => handset.business.phoneNumberId === businessId)
  // A customer and an owner first: theirs is the story most people come for.
  const first = ['customer', 'owner'].flatMap(role => itsHandsets.find(handset => handset.role === role) ?? [])
  const ordered = [...first, ...itsHandsets.filter(handset => !first.includes(handset))]
  const one = ordered.find(({ id }) => id === shownId) ?? ordered[0]
  const shown = fitsAll ? ordered : one ? [one] : []
  const faultsOn = state !== null && isFaulty(state.faults)
  return (
    <div className="flex h-dvh flex-col">
      <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-2 border-b bg-surface px-3 py-2 md:px-5">
        <h1 className="text-lg font-semibold">{t('phones.title')}</h1>
        <p className="hidden min-w-0 shrink truncate text-sm text-muted lg:block">{t('phones.words')}</p>
        {businesses.length > 1 && (
          <Select
            aria-label={t('phones.whichBusiness')}
            value={businessId ?? ''}
            onChange={event => setChosenBusiness(event.target.value)}
            className="max-w-56 max-md:order-last max-md:w-full max-md:max-w-none"
          >
            {businesses.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <span className="ms-auto flex items-center gap-1">
          <IconButton
            icon="fault"
            label={faultsOn ? t('phones.faultsOn') : t('phones.faults')}
            pressed={faultsOn}
            onClick={() => setFaultsOpen(true)}
          />
          <Choices />
          {portal && (
            <a href={portal} className="flex h-9 items-center gap-1.5 rounded-md px-2.5 text-accent-ink hover:bg-hover">
              <Icon name="inbox" size={17} />
              {t('phones.portal')}
            </a>
          )}
        </span>
        {!fitsAll && ordered.length > 1 && (
          <Select
            aria-label={t('phones.whose')}
            value={one?.id ?? ''}
            onChange={event => setShownId(event.target.value)}
            className="w-full"
          >
            {ordered.map(handset => (
              <option key={handset.id} value={handset.id}>
                {t('phones.person', { name: handset.name, role: t(`phones.role.${handset.role}`) })}
              </option>
            ))}
          </Select>
        )}
      </header>
      <div role="status">
        {isLost && state && (
          <p className="flex items-center justify-center gap-2 bg-warn-soft px-4 py-1 text-sm text-warn-ink">
            <Spinner size={14} />
            {t('shell.reconnecting')}
          </p>
        )}
      </div>
      <main className="min-h-0 flex-1 overflow-auto scroll-smooth">
        {state ? (
          handsets.length ? (
            <div className="mx-auto flex h-full w-full items-stretch md:w-fit md:min-w-full justify-center md:gap-10 md:px-8 md:py-5">
              {shown.map(handset => (
                <Phone
                  key={handset.id}
                  handset={handset}
                  messages={state.messages.filter(message => message.handsetId === handset.id)}
                  isTyping={state.typing.includes(handset.id)}
                />
              ))}
            </div>
          ) : (
            <Empty icon="phone" title={t('phones.none')} className="h-full">
              {t('phones.noneWords')}
            </Empty>
          )
        ) : isLost ? (
          <Trouble words={t('phones.unreachable')} onRetry={retry} className="h-full justify-center" />
        ) : (
          <div role="status" aria-label={t('common.loading')} className="flex h-full items-center justify-center text-faint">
            <Spinner size={26} />
          </div>
        )}
      </main>
      <Drawer open={areFaultsOpen && state !== null} onClose={() => setFaultsOpen(false)} title={t('phones.faults')}>
        {state && <FaultPanel faults={state.faults} />}
      </Drawer>
    </div>
  )
}

function Choices() {
  const { t, i18n } = useTranslation()
  const theme = useTheme()
  return (
    <Menu
      trigger={<IconButton icon="more" label={t('nav.more')} />}
      items={[
        ...languages.map(language => ({
          label: nameOfLanguage(language),
          checked: language === i18n.language,
          onSelect: () => void speak(language),
        })),
        null,
        ...(['system', 'light', 'dark'] as const).map(choice => ({
          label: t(`theme.${choice}`),
          checked: choice === theme,
          onSelect: () => chooseTheme(choice),
        })),
      ]}
    />
  )
}

const isFaulty = (faults: Record<string, number | boolean>) =>
  Object.entries(faults).some(([name, value]) => name !== 'seed' && value !== 0 && value !== false)

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The phones live at an address of their own; whoever opened them may say where the portal is. */
function portalAddress(): string | null {
  const given = new URLSearchParams(window.location.search).get('portal')
  if (!given || !URL.canParse(given)) return null
  const address = new URL(given)
  return address.hostname === window.location.hostname || loopback.has(address.hostname) ? address.href : null
}
