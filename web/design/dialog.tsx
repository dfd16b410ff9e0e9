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

interface PaneProps {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
}

/** What every pane above the page is made of: a scrim, a box of a shape, a title, a way to close it. */
function Pane({
  open,
  onClose,
  title,
  children,
  shape,
  header,
  headerClass,
}: PaneProps & { shape: string; header?: ReactNode; headerClass: string }) {
  const { t } = useTranslation()
  return (
    <RadixDialog.Root open={open} onOpenChange={next => next || onClose()}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className={scrim} />
        <RadixDialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={focusPane}
          className={clsx('fixed z-50 flex flex-col focus:outline-none', shape)}
        >
          <header className={clsx('flex shrink-0 items-center justify-between gap-3 border-b', headerClass)}>
            <RadixDialog.Title className="truncate text-lg font-semibold">{title}</RadixDialog.Title>
            <span className="flex items-center gap-1">
              {header}
              <IconButton icon="close" label={t('common.close')} onClick={onClose} />
            </span>
          </header>
          {children}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  )
}

/** A question in the middle of the page; on a phone it rises from the bottom. */
export function Dialog({ children, wide, ...pane }: PaneProps & { wide?: boolean }) {
  const shape = clsx(
    'inset-x-0 bottom-0 max-h-[92dvh] animate-rise rounded-t-xl bg-raised shadow-float',
    'md:inset-y-0 md:m-auto md:h-fit md:max-h-[88dvh] md:rounded-xl',
    wide ? 'md:w-[44rem]' : 'md:w-[30rem]',
  )
  return (
    <Pane {...pane} shape={shape} headerClass="px-5 py-3">
      <div className="relative overflow-y-auto p-5 max-md:pb-[calc(1.25rem+env(safe-area-inset-bottom))]">{children}</div>
    </Pane>
  )
}

/** A pane that slides over the end of the page and covers all of a phone. */
export function Drawer({ children, ...pane }: PaneProps & { header?: ReactNode }) {
  return (
    <Pane {...pane} shape="inset-y-0 end-0 w-full animate-fade bg-surface shadow-float sm:w-[28rem]" headerClass="h-14 ps-5 pe-3">
      <div className="relative min-h-0 flex-1 overflow-y-auto">{children}</div>
    </Pane>
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
