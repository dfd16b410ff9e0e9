import clsx from 'clsx'
import { Tooltip } from 'radix-ui'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'
import { Spinner } from './waiting.tsx'

type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger'

const tones: Record<ButtonTone, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong disabled:hover:bg-accent',
  plain: 'bg-raised text-ink shadow-card hover:bg-hover',
  quiet: 'text-muted hover:bg-hover hover:text-ink',
  danger: 'bg-bad text-on-bad hover:brightness-110',
}

const base =
  'inline-flex items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap transition-colors select-none disabled:opacity-55 disabled:cursor-not-allowed'

export function buttonClass(tone: ButtonTone = 'plain', size: 'sm' | 'md' = 'md', className?: string) {
  return clsx(base, tones[tone], size === 'sm' ? 'h-7 px-2.5 text-sm' : 'h-9 px-3.5 text-base max-md:h-10', className)
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  tone?: ButtonTone
  size?: 'sm' | 'md'
  icon?: IconName
  /** Work under way: the button keeps its width, spins and cannot be pressed twice. */
  busy?: boolean
}

export function Button({
  tone = 'plain',
  size = 'md',
  icon,
  busy = false,
  disabled,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button type={type} disabled={disabled || busy} aria-busy={busy || undefined} className={buttonClass(tone, size, className)} {...rest}>
      {busy ? <Spinner size={16} /> : icon ? <Icon name={icon} size={size === 'sm' ? 15 : 17} /> : null}
      {children}
    </button>
  )
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  label: string
  icon: IconName
  size?: 'sm' | 'md'
  pressed?: boolean
}

/** A button without words: its label is its name for a screen reader and its hint for a pointer. */
export function IconButton({ label, icon, size = 'md', pressed, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <Hint words={label}>
      <button
        type={type}
        aria-label={label}
        aria-pressed={pressed}
        className={clsx(
          base,
          'text-muted hover:bg-hover hover:text-ink',
          size === 'sm' ? 'size-7' : 'size-9 max-md:size-10',
          pressed && 'bg-accent-soft text-accent-ink',
          className,
        )}
        {...rest}
      >
        <Icon name={icon} size={size === 'sm' ? 16 : 19} />
      </button>
    </Hint>
  )
}

export function Hint({ words, children }: { words: ReactNode; children: ReactNode }) {
  return (
    <Tooltip.Root delayDuration={450}>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-w-72 animate-fade rounded-md bg-ink px-2 py-1 text-xs text-surface shadow-float"
        >
          {words}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
