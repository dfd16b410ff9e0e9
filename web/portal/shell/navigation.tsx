import { useQuery } from '@tanstack/react-query'
import clsx from 'clsx'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, useMatch } from 'react-router'
import { Avatar } from '../../design/badge.tsx'
import { Hint } from '../../design/button.tsx'
import { Drawer } from '../../design/dialog.tsx'
import { Icon } from '../../design/icons.tsx'
import { demoQuery, nameOf, type Session } from '../wire/queries.ts'
import { phonesAddress } from './phones-address.ts'
import { type Place, places } from './places.ts'

const seen = (session: Session) => places.filter(place => !place.adminOnly || session.member.role === 'admin')

/** A rail of icons on a small screen, with words beside them on a wide one. */
export function SideBar({ session }: { session: Session }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('nav.main')} className="hidden w-14 shrink-0 flex-col border-e bg-ground px-2 py-3 md:flex xl:w-52">
      <p className="mb-3 flex items-center gap-2 px-1.5">
        <span className="flex size-7 shrink-0 items-center justify-center rounded-md bg-accent text-on-accent">
          <Icon name="home" size={17} />
        </span>
        <span className="hidden min-w-0 truncate font-semibold xl:block" dir="auto" title={nameOf(session.organization)}>
          {nameOf(session.organization)}
        </span>
      </p>
      <ul className="flex-1 space-y-0.5">
        {seen(session).map(place => (
          <li key={place.path}>
            <SideLink place={place} />
          </li>
        ))}
      </ul>
      <PhonesLink />
      <SideLink
        place={{ path: '/account', icon: 'person', words: 'nav.account' }}
        face={<Avatar name={session.member.fullName} size="sm" />}
        name={session.member.fullName}
      />
    </nav>
  )
}

function SideLink({ place, face, name }: { place: Place; face?: React.ReactNode; name?: string }) {
  const { t } = useTranslation()
  const isHere = useMatch(`${place.path}/*`) !== null
  return (
    <Hint words={t(place.words)}>
      <Link
        to={place.path}
        aria-label={name ? t('nav.accountOf', { name }) : t(place.words)}
        aria-current={isHere ? 'page' : undefined}
        className={clsx(
          'flex h-9 items-center gap-2.5 rounded-md transition-colors max-xl:justify-center xl:px-2.5',
          isHere ? 'bg-accent-soft font-medium text-accent-ink' : 'text-muted hover:bg-hover hover:text-ink',
        )}
      >
        {face ?? <Icon name={place.icon} />}
        <span className="align-parent hidden min-w-0 truncate xl:block" dir="auto">
          {name ?? t(place.words)}
        </span>
      </Link>
    </Hint>
  )
}

/** Only where the server brought the demo's phones along. */
function PhonesLink() {
  const { t } = useTranslation()
  const demo = useQuery(demoQuery)
  if (!demo.data) return null
  return (
    <a
      href={phonesAddress(demo.data.phonesUrl)}
      target="_blank"
      rel="noreferrer"
      aria-label={t('nav.phones')}
      className="mb-1 flex h-9 items-center gap-2.5 rounded-md text-muted hover:bg-hover hover:text-ink max-xl:justify-center xl:px-2.5"
    >
      <Icon name="phone" />
      <span className="hidden xl:block">{t('nav.phones')}</span>
    </a>
  )
}

export function BottomBar({ session }: { session: Session }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const all = seen(session)
  const item = 'flex flex-1 flex-col items-center justify-center gap-0.5 py-1.5 text-2xs font-medium'
  return (
    <nav aria-label={t('nav.main')} className="flex shrink-0 border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden">
      {all.slice(0, 3).map(place => (
        <NavLink key={place.path} to={place.path} className={({ isActive }) => clsx(item, isActive ? 'text-accent-ink' : 'text-muted')}>
          <Icon name={place.icon} size={22} />
          {t(place.words)}
        </NavLink>
      ))}
      <button type="button" className={clsx(item, 'text-muted')} onClick={() => setOpen(true)}>
        <Icon name="more" size={22} />
        {t('nav.more')}
      </button>
      <Drawer open={open} onClose={() => setOpen(false)} title={nameOf(session.organization)}>
        <ul className="p-3">
          {[...all.slice(3), { path: '/account', icon: 'person', words: 'nav.account' } as Place].map(place => (
            <li key={place.path}>
              <NavLink
                to={place.path}
                onClick={() => setOpen(false)}
                className={({ isActive }) =>
                  clsx('flex h-12 items-center gap-3 rounded-md px-3 text-lg', isActive ? 'bg-accent-soft text-accent-ink' : 'text-ink')
                }
              >
                <Icon name={place.icon} size={21} />
                {t(place.words)}
              </NavLink>
            </li>
          ))}
        </ul>
      </Drawer>
    </nav>
  )
}
