import clsx from 'clsx'
import { useId, useState } from 'react'
import { Icon } from './icons.tsx'

/** Files can be dropped here, or picked by pressing. The input itself takes the focus. */
export function DropZone({
  accept,
  multiple,
  onFiles,
  words,
  hint,
  small,
  disabled,
}: {
  accept: string
  multiple?: boolean
  onFiles: (files: File[]) => void
  words: string
  hint?: string
  small?: boolean
  disabled?: boolean
}) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  return (
    <label
      htmlFor={id}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        const files = [...event.dataTransfer.files]
        if (files.length && !disabled) onFiles(multiple ? files : files.slice(0, 1))
      }}
      className={clsx(
        'flex cursor-pointer flex-col items-center justify-center gap-1 rounded-lg border-2 border-dashed px-6 text-center transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        small ? 'py-5' : 'py-12',
        isOver ? 'border-accent bg-accent-soft' : 'border-line-strong/50 hover:border-accent hover:bg-hover',
        disabled && 'pointer-events-none opacity-55',
      )}
    >
      <Icon name="upload" size={small ? 20 : 28} className="text-accent-ink" />
      <span className="font-medium">{words}</span>
      {hint && <span className="max-w-96 text-sm text-balance text-muted">{hint}</span>}
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        className="sr-only"
        onChange={event => {
          const files = [...(event.target.files ?? [])]
          // The same file may be picked again after it was corrected.
          event.target.value = ''
          if (files.length) onFiles(files)
        }}
      />
    </label>
  )
}
