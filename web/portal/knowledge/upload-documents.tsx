import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import { Button } from '../../design/button.tsx'
import { DropZone } from '../../design/drop-zone.tsx'
import { Progress, Spinner } from '../../design/waiting.tsx'
import { queryClient } from '../wire/queries.ts'
import { tell } from '../wire/refusal-words.ts'
import { acceptedFiles, sendDocument } from './documents.ts'

interface Sending {
  done: number
  total: number
  name: string
}

/** Files go one after the other, so that one that is refused stops none of the others. */
export function UploadDocuments({ small }: { small: boolean }) {
  const { t } = useTranslation()
  const [sending, setSending] = useState<Sending | null>(null)
  const abort = useRef<AbortController | null>(null)

  async function send(files: File[]) {
    const stop = new AbortController()
    abort.current = stop
    for (const [index, file] of files.entries()) {
      if (stop.signal.aborted) break
      setSending({ done: index, total: files.length, name: file.name })
      try {
        const { isNew, document } = await sendDocument(file, stop.signal)
        if (!isNew) toast.info(t('knowledge.known', { title: document.title }))
      } catch (error) {
        tell(error, t)
      }
      await queryClient.invalidateQueries({ queryKey: ['documents'] })
    }
    setSending(null)
  }

  if (!sending)
    return (
      <DropZone
        accept={acceptedFiles}
        multiple
        small={small}
        words={t('knowledge.drop')}
        hint={t('knowledge.dropHint')}
        onFiles={files => void send(files)}
      />
    )
  return (
    <div role="status" className="flex flex-col items-center gap-3 rounded-lg bg-surface px-6 py-8 shadow-card">
      <Spinner size={24} />
      <p className="text-center" dir="auto">
        {t('knowledge.uploading', { name: sending.name })}
      </p>
      {sending.total > 1 && (
        <div className="w-full max-w-72">
          <Progress done={sending.done} total={sending.total} label={t('knowledge.uploadingAll')} />
        </div>
      )}
      <Button onClick={() => abort.current?.abort()}>{t('common.cancel')}</Button>
    </div>
  )
}
