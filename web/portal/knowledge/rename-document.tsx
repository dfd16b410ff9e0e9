import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentView } from '#contracts/knowledge'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Field, TextInput } from '../../design/field.tsx'
import { api } from '../wire/api.ts'
import { queryClient } from '../wire/queries.ts'
import { tell } from '../wire/refusal-words.ts'

export function RenameDocument({ document, open, onClose }: { document: DocumentView; open: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog open={open} onClose={onClose} title={t('knowledge.rename')}>
      <TitleForm key={document.title} document={document} onDone={onClose} />
    </Dialog>
  )
}

function TitleForm({ document, onDone }: { document: DocumentView; onDone: () => void }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState(document.title)
  const save = useMutation({
    mutationFn: () => api<DocumentView>('PUT', `/documents/${document.id}`, { body: { title: title.trim() } }),
    onSuccess: renamed => {
      queryClient.setQueryData(['document', document.id], renamed)
      onDone()
    },
    onError: error => tell(error, t),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['documents'] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim()) save.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Field label={t('knowledge.title')} hint={t('knowledge.titleHint')}>
        <TextInput value={title} maxLength={150} onChange={event => setTitle(event.target.value)} />
      </Field>
      <div className="mt-5 flex justify-end gap-2">
        <Button onClick={onDone}>{t('common.cancel')}</Button>
        <Button type="submit" tone="primary" busy={save.isPending} disabled={!title.trim()}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
