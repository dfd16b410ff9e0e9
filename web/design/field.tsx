import clsx from 'clsx'
import { Switch as RadixSwitch } from 'radix-ui'
import {
  createContext,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  use,
  useId,
} from 'react'
import { Icon } from './icons.tsx'

interface FieldIds {
  id: string
  describedBy: string | undefined
  invalid: boolean
}
const FieldContext = createContext<FieldIds | null>(null)

/** A label, its control, a hint and what is wrong with it, tied together for screen readers. */
export function Field({
  label,
  hint,
  error,
  optional,
  children,
  className,
}: {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  optional?: string
  children: ReactNode
  className?: string
}) {
  const id = useId()
  const describedBy = error ? `${id}-error` : hint ? `${id}-hint` : undefined
  return (
    <div className={clsx('min-w-0', className)}>
      <label htmlFor={id} className="mb-1 flex items-baseline justify-between gap-2 text-sm font-medium text-ink">
        <span>{label}</span>
        {optional && <span className="text-xs font-normal text-faint">{optional}</span>}
      </label>
      <FieldContext value={{ id, describedBy, invalid: Boolean(error) }}>{children}</FieldContext>
      {error ? (
        <p id={`${id}-error`} role="alert" className="mt-1 flex items-start gap-1 text-sm text-bad-ink">
          <Icon name="alert" size={14} className="mt-0.5" />
          <span>{error}</span>
        </p>
      ) : hint ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  )
}

const control =
  'w-full rounded-md border bg-surface px-2.5 text-base text-ink transition-colors placeholder:text-faint disabled:opacity-60 max-md:text-lg border-line-strong/60 hover:border-line-strong focus:border-accent focus:outline-2 focus:-outline-offset-1 focus:outline-accent aria-invalid:border-bad aria-invalid:focus:outline-bad'

function useFieldProps() {
  const field = use(FieldContext)
  return field ? { id: field.id, 'aria-describedby': field.describedBy, 'aria-invalid': field.invalid || undefined } : {}
}

export function TextInput({ className, ...rest }: InputHTMLAttributes<HTMLInputElement> & { ref?: React.Ref<HTMLInputElement> }) {
  return <input dir="auto" {...useFieldProps()} className={clsx(control, 'h-9 max-md:h-11', className)} {...rest} />
}

/** Codes, addresses and keys: always read left to right, whatever the page's language. */
export function CodeInput({ className, ...rest }: InputHTMLAttributes<HTMLInputElement> & { ref?: React.Ref<HTMLInputElement> }) {
  return (
    <TextInput
      dir="ltr"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      className={clsx('rtl:text-end', className)}
      {...rest}
    />
  )
}

export function TextArea({
  className,
  rows = 3,
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: React.Ref<HTMLTextAreaElement> }) {
  return (
    <textarea
      dir="auto"
      rows={rows}
      {...useFieldProps()}
      className={clsx(control, 'field-sizing-content max-h-96 py-2', className)}
      {...rest}
    />
  )
}

export function Select({ className, children, ...rest }: SelectHTMLAttributes<HTMLSelectElement> & { ref?: React.Ref<HTMLSelectElement> }) {
  return (
    <span className={clsx('relative block', className)}>
      <select {...useFieldProps()} className={clsx(control, 'h-9 appearance-none pe-8 max-md:h-11')} {...rest}>
        {children}
      </select>
      <Icon name="down" size={16} className="pointer-events-none absolute inset-y-0 end-2.5 my-auto text-muted" />
    </span>
  )
}

/** On or off at once. The words are part of what can be pressed. */
export function Switch({
  checked,
  onChange,
  label,
  hint,
  disabled,
}: {
  checked: boolean
  onChange: (checked: boolean) => void
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
}) {
  const id = useId()
  return (
    <div className="flex items-start gap-3">
      <RadixSwitch.Root
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        className="relative mt-0.5 h-5 w-9 shrink-0 rounded-full bg-line-strong transition-colors data-[state=checked]:bg-accent disabled:opacity-55"
      >
        <RadixSwitch.Thumb className="absolute inset-y-0.5 start-0.5 size-4 rounded-full bg-surface transition-[inset-inline-start] data-[state=checked]:start-[1.125rem]" />
      </RadixSwitch.Root>
      <label htmlFor={id} className="min-w-0 flex-1 text-base">
        <span className="font-medium">{label}</span>
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </label>
    </div>
  )
}

export function Checkbox({
  label,
  className,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { label: ReactNode; ref?: React.Ref<HTMLInputElement> }) {
  return (
    <label className={clsx('flex min-h-7 items-center gap-2 text-base', className)}>
      <input type="checkbox" className="size-4 shrink-0 accent-accent" {...rest} />
      <span className="min-w-0">{label}</span>
    </label>
  )
}

/** One of a few, all in sight. */
export function Segmented<Value extends string>({
  value,
  onChange,
  options,
  label,
  full,
}: {
  value: Value
  onChange: (value: Value) => void
  options: { value: Value; label: ReactNode }[]
  label: string
  full?: boolean
}) {
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={clsx('flex rounded-md bg-hover p-0.5', full ? 'w-full' : 'w-fit max-w-full overflow-x-auto')}
    >
      {options.map(option => (
        <label
          key={option.value}
          className={clsx(
            'relative flex h-7 cursor-pointer items-center justify-center gap-1.5 rounded-[5px] px-2 text-sm font-medium whitespace-nowrap transition-colors max-md:h-8',
            full && 'flex-1',
            'has-focus-visible:outline-2 has-focus-visible:outline-accent',
            option.value === value ? 'bg-surface text-ink shadow-card' : 'text-muted hover:text-ink',
          )}
        >
          <input
            type="radio"
            name={name}
            className="absolute inset-0 cursor-pointer opacity-0"
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  )
}
