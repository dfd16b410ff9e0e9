import clsx from 'clsx'
import { useEffect, useState } from 'react'
import { Icon } from './icons.tsx'

/** Waits for a pause in typing, so that not every letter is a question to the server. */
export function SearchBox({
  value,
  onChange,
  label,
  className,
}: {
  value: string
  onChange: (value: string) => void
  label: string
  className?: string
}) {
  const [text, setText] = useState(value)
  useEffect(() => setText(old => (old.trim() === value ? old : value)), [value])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the timer belongs to the text alone
  useEffect(() => {
    if (text.trim() === value) return
    const timer = setTimeout(() => onChange(text.trim()), 250)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <div className={clsx('relative', className)}>
      <Icon name="search" size={16} className="pointer-events-none absolute inset-y-0 start-2.5 my-auto text-faint" />
      <input
        type="search"
        dir="auto"
        value={text}
        onChange={event => setText(event.target.value)}
        aria-label={label}
        placeholder={label}
        className="align-parent h-9 w-full rounded-md border border-transparent bg-hover px-8 text-base focus:border-accent focus:bg-surface focus:outline-2 focus:-outline-offset-1 focus:outline-accent max-md:h-10 max-md:text-lg"
      />
    </div>
  )
}
