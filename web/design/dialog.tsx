import clsx from 'clsx'
import { AlertDialog, Dialog as RadixDialog } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from './button.tsx'

const scrim = 'fixed inset-0 z-40 animate-fade bg-scrim'

/** The pane itself takes the focus, not its close button, unless a field inside already has it. */
function focusPane(event: Event) {
  const pane = event.currentTarget as HTMLElement
  event.preventDefault()
  if (!pane.contains(document.activeElement)) pane.focus()
}

/** A question in the middle of the page; on a phone it rises from the bottom. */
export function Dialog({
  open,
  onClose,
  title,
  children,
  wide,
}: {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  wide?: boolean
}) {
  const { t } = useTranslation()
  return (
    <RadixDialog.Root open={open} onOpenChange={next => next || onClose()}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className={scrim} />
        <RadixDialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={focusPane}
          className={clsx(
            'fixed inset-x-0 bottom-0 z-50 flex max-h-[92dvh] animate-rise flex-col rounded-t-xl bg-raised shadow-float focus:outline-none',
            'md:inset-y-0 md:m-auto md:h-fit md:max-h-[88dvh] md:rounded-xl',
            wide ? 'md:w-[44rem]' : 'md:w-[30rem]',
          )}
        >
          <header className="flex items-center justify-between gap-3 border-b px-5 py-3">
            <RadixDialog.Title className="truncate text-lg font-semibold">{title}</RadixDialog.Title>
            <IconButton icon="close" label={t('common.close')} onClick={onClose} />
          </header>
          <div className="relative overflow-y-auto p-5 max-md:pb-[calc(1.25rem+env(safe-area-inset-bottom))]">{children}</div>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  )
}

/** A pane that slides over the end of the page and covers all of a phone. */
export function Drawer({
  open,
  onClose,
  title,
  children,
  header,
}: {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  header?: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <RadixDialog.Root open={open} onOpenChange={next => next || onClose()}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className={scrim} />
        <RadixDialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={focusPane}
          className="fixed inset-y-0 end-0 z-50 flex w-full animate-fade flex-col bg-surface shadow-float focus:outline-none sm:w-[28rem]"
        >
          <header className="flex h-14 shrink-0 items-center justify-between gap-3 border-b ps-5 pe-3">
            <RadixDialog.Title className="truncate text-lg font-semibold">{title}</RadixDialog.Title>
            <span className="flex items-center gap-1">
              {header}
              <IconButton icon="close" label={t('common.close')} onClick={onClose} />
            </span>
          </header>
          <div className="relative min-h-0 flex-1 overflow-y-auto">{children}</div>
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  )
}

/** For what cannot be undone. Says what will happen and names the deed on the button. */
export function Confirm({
  open,
  onClose,
  title,
  words,
  verb,
  onConfirm,
  danger = true,
}: {
  open: boolean
  onClose: () => void
  title: string
  words: ReactNode
  verb: string
  onConfirm: () => Promise<unknown>
  danger?: boolean
}) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  async function act() {
    setBusy(true)
    try {
      await onConfirm()
      onClose()
    } catch {
      // Whoever gave us the deed shows why it failed; the question stays open so that it can be tried again.
    } finally {
      setBusy(false)
    }
  }
  return (
    <AlertDialog.Root open={open} onOpenChange={next => next || onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={scrim} />
        <AlertDialog.Content className="fixed inset-x-4 top-[20dvh] z-50 mx-auto max-w-md animate-rise rounded-xl bg-raised p-5 shadow-float focus:outline-none">
          <AlertDialog.Title className="text-lg font-semibold text-balance">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-1.5 text-base text-muted">{words}</AlertDialog.Description>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <AlertDialog.Cancel asChild>
              <Button>{t('common.cancel')}</Button>
            </AlertDialog.Cancel>
            <Button tone={danger ? 'danger' : 'primary'} busy={busy} onClick={() => void act()}>
              {verb}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
