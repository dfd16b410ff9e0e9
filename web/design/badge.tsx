import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'

export type Tone = 'neutral' | 'accent' | 'human' | 'good' | 'warn' | 'bad'

const tones: Record<Tone, string> = {
  neutral: 'bg-hover text-muted',
  accent: 'bg-accent-soft text-accent-ink',
  human: 'bg-human-soft text-human-ink',
  good: 'bg-good-soft text-good-ink',
  warn: 'bg-warn-soft text-warn-ink',
  bad: 'bg-bad-soft text-bad-ink',
}

export function Badge({
  tone = 'neutral',
  icon,
  children,
  className,
}: {
  tone?: Tone
  icon?: IconName
  children: ReactNode
  className?: string
}) {
  return (
    <span
      className={clsx(
        'inline-flex h-5 max-w-full min-w-0 items-center gap-1 rounded-full px-2 text-xs font-medium whitespace-nowrap',
        tones[tone],
        className,
      )}
    >
      {icon && <Icon name={icon} size={12} />}
      <span className="truncate">{children}</span>
    </span>
  )
}

const hues = [
  'bg-accent-soft text-accent-ink',
  'bg-human-soft text-human-ink',
  'bg-warn-soft text-warn-ink',
  'bg-good-soft text-good-ink',
  'bg-bad-soft text-bad-ink',
]

/** Initials on a colour that stays the same for the same name. */
export function Avatar({ name, size = 'md' }: { name: string | null; size?: 'sm' | 'md' | 'lg' }) {
  const words = (name ?? '')
    .trim()
    .split(/\s+/)
    .filter(word => /\p{L}/u.test(word))
  const initials = words
    .slice(0, 2)
    // Joined Arabic initials would form a syllable: a thin space keeps them letters.
    .map(word => Array.from(word.replace(/^[^\p{L}]+/u, ''))[0]?.toLocaleUpperCase() ?? '')
    .join('\u200a\u200c')
  const hue = hues[Array.from(name ?? '').reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % hues.length]
  return (
    <span
      aria-hidden="true"
      className={clsx(
        'inline-flex shrink-0 items-center justify-center rounded-full font-medium select-none',
        hue,
        size === 'sm' ? 'size-7 text-2xs' : size === 'md' ? 'size-9 text-sm' : 'size-12 text-lg',
      )}
    >
      {initials || <Icon name="person" size={size === 'sm' ? 15 : 19} />}
    </span>
  )
}

export function Notice({
  tone = 'neutral',
  icon,
  children,
  action,
  role,
}: {
  tone?: Tone
  icon?: IconName
  children: ReactNode
  action?: ReactNode
  role?: 'alert' | 'status'
}) {
  return (
    <div role={role} className={clsx('flex items-start gap-2.5 rounded-md px-3 py-2 text-sm', tones[tone])}>
      {icon && <Icon name={icon} size={17} className="mt-0.5" />}
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  )
}
