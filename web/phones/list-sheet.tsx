import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PhoneMessage } from '#contracts/emulator'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'

/** The list a customer picks one row from. */
export function ListSheet({
  open,
  onClose,
  list,
  onPick,
}: {
  open: boolean
  onClose: () => void
  list: NonNullable<PhoneMessage['list']>
  onPick: (id: string) => void
}) {
  const { t } = useTranslation()
  const [picked, setPicked] = useState<string | null>(null)
  return (
    <Dialog open={open} onClose={onClose} title={list.button}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (!picked) return
          onPick(picked)
          onClose()
        }}
      >
        {list.sections.map(section => (
          <fieldset key={section.title} className="mb-3">
            {section.title && (
              <legend className="mb-1 text-sm font-semibold text-muted" dir="auto">
                {section.title}
              </legend>
            )}
            {section.rows.map(row => (
              <label key={row.id} className="flex cursor-pointer items-center gap-3 border-b py-2.5">
                <span className="min-w-0 flex-1">
                  <span className="align-parent block font-medium" dir="auto">
                    {row.title}
                  </span>
                  {row.description && (
                    <span className="align-parent block text-sm text-muted" dir="auto">
                      {row.description}
                    </span>
                  )}
                </span>
                <input
                  type="radio"
                  name="row"
                  className="size-5 accent-accent"
                  checked={picked === row.id}
                  onChange={() => setPicked(row.id)}
                />
              </label>
            ))}
          </fieldset>
        ))}
        <Button type="submit" tone="primary" disabled={!picked} className="w-full">
          {t('conversation.send')}
        </Button>
      </form>
    </Dialog>
  )
}
