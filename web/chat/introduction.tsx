import { type FormEvent, useId } from 'react'
import { useTranslation } from 'react-i18next'

interface IntroductionProps {
  onSay: (text: string, from: { name?: string; phone?: string }) => void
  onClose: () => void
}

const field = 'h-11 w-full rounded-md border border-line-strong bg-surface px-3 text-lg -outline-offset-1'
const press = 'h-11 rounded-md px-4 text-base font-medium'

/** A name and a number, when the visitor wants to leave them. They are said in the conversation too, so that nobody wonders what was told. */
export function Introduction({ onSay, onClose }: IntroductionProps) {
  const { t } = useTranslation()
  const id = useId()
  const leave = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = new FormData(event.currentTarget)
    const [name, phone] = [String(said.get('name') ?? '').trim(), String(said.get('phone') ?? '').trim()]
    if (!name && !phone) return
    // kept in its own order inside an Arabic sentence
    const shown = `\u2066${phone}\u2069`
    const words =
      name && phone
        ? t('chat.introducedBoth', { name, phone: shown })
        : name
          ? t('chat.introducedName', { name })
          : t('chat.introducedPhone', { phone: shown })
    onSay(words, { ...(name ? { name } : {}), ...(phone ? { phone } : {}) })
    onClose()
  }
  return (
    <form
      aria-label={t('chat.introduce')}
      className="shrink-0 space-y-3 border-t bg-surface px-3 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-4"
      onSubmit={leave}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <p>
        <span className="block font-semibold">{t('chat.introduce')}</span>
        <span className="block text-sm text-muted">{t('chat.introduceWords')}</span>
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        <label htmlFor={`${id}name`} className="text-sm font-medium">
          <span className="mb-1 block">{t('chat.yourName')}</span>
          {/* biome-ignore lint/a11y/noAutofocus: it was opened to be filled in */}
          <input id={`${id}name`} name="name" autoComplete="name" maxLength={100} autoFocus dir="auto" className={field} />
        </label>
        <label htmlFor={`${id}phone`} className="text-sm font-medium">
          <span className="mb-1 block">{t('chat.yourPhone')}</span>
          <input id={`${id}phone`} name="phone" type="tel" autoComplete="tel" maxLength={40} dir="ltr" className={`${field} text-start`} />
        </label>
      </div>
      <div className="flex justify-end gap-2">
        <button type="button" onClick={onClose} className={`${press} text-muted hover:bg-hover hover:text-ink`}>
          {t('chat.cancel')}
        </button>
        <button type="submit" className={`${press} bg-accent text-on-accent hover:bg-accent-strong`}>
          {t('chat.leave')}
        </button>
      </div>
    </form>
  )
}
