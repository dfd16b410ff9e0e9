import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../design/button.tsx'

/** Something to carry elsewhere: shown whole, copied with one press. */
export function CopyLine({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation()
  const [isCopied, setCopied] = useState(false)
  return (
    <div>
      <p className="mb-1 text-sm font-medium">{label}</p>
      <p className="flex items-center gap-2 rounded-md bg-sunken p-1.5 ps-3">
        <code dir="ltr" className="min-w-0 flex-1 font-mono text-xs break-all select-all">
          {text}
        </code>
        <Button
          size="sm"
          icon={isCopied ? 'check' : 'copy'}
          onClick={() =>
            // Browsers keep the clipboard from pages without https; the address can then be selected by hand.
            void navigator.clipboard?.writeText(text).then(
              () => {
                setCopied(true)
                setTimeout(() => setCopied(false), 2000)
              },
              () => undefined,
            )
          }
        >
          {isCopied ? t('common.copied') : t('common.copy')}
        </Button>
      </p>
    </div>
  )
}
