import { useTranslation } from 'react-i18next'
import type { Transcript } from '#contracts/conversation'
import { Icon } from '../../design/icons.tsx'

/** What a machine heard or saw, under what it heard or saw it in, and marked as a machine's. */
export function TranscriptWords({ transcript }: { transcript: Transcript }) {
  const { t } = useTranslation()
  const words = transcript.text || transcript.words
  if (!words) return null
  return (
    <div className="my-1 border-s-2 border-line-strong ps-2">
      <p className="flex items-center gap-1 text-xs text-muted">
        <Icon name="spark" size={12} />
        {t(`machineHeard.${transcript.kind}`, { by: transcript.by })}
      </p>
      <p dir="auto" className="text-base whitespace-pre-wrap italic">
        {words}
      </p>
      {transcript.kind === 'photo' && transcript.words && transcript.words !== words && (
        <p className="text-sm text-muted">
          {t('machineHeard.readAs')} <span dir="auto">{transcript.words}</span>
        </p>
      )}
    </div>
  )
}
