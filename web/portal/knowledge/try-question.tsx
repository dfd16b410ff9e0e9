import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { KnowledgeTrial } from '#contracts/knowledge'
import { Notice } from '../../design/badge.tsx'
import { Button } from '../../design/button.tsx'
import { Field, TextInput } from '../../design/field.tsx'
import { formatNumber } from '../../words/format.ts'
import { api } from '../wire/api.ts'
import { tell } from '../wire/refusal-words.ts'

/** Ask as a customer would: shows which words would be quoted, and where they stand. Nothing is sent to anybody. */
export function TryQuestion() {
  const { t } = useTranslation()
  const [question, setQuestion] = useState('')
  const trial = useMutation({
    mutationFn: (words: string) => api<KnowledgeTrial>('POST', '/knowledge/try', { body: { question: words } }),
    onError: error => tell(error, t),
  })
  const ask = (event: FormEvent) => {
    event.preventDefault()
    if (question.trim()) trial.mutate(question.trim())
  }
  return (
    <>
      <form onSubmit={ask} className="flex items-end gap-2">
        <Field label={t('knowledge.question')} className="flex-1">
          <TextInput
            value={question}
            maxLength={1000}
            placeholder={t('knowledge.questionExample')}
            onChange={event => setQuestion(event.target.value)}
          />
        </Field>
        <Button type="submit" tone="primary" busy={trial.isPending} disabled={!question.trim()}>
          {t('knowledge.ask')}
        </Button>
      </form>
      <div aria-live="polite" className="mt-4 empty:hidden">
        {trial.data && <Answer trial={trial.data} />}
      </div>
    </>
  )
}

function Answer({ trial }: { trial: KnowledgeTrial }) {
  const { t } = useTranslation()
  if (trial.kind === 'nothing')
    return (
      <Notice tone="warn" icon="info">
        {t('knowledge.nothing')}
      </Notice>
    )
  const { quote } = trial
  return (
    <div className="space-y-3">
      <p dir="auto" className="w-fit max-w-full rounded-lg bg-accent-soft px-3 py-2 text-base whitespace-pre-wrap text-ink">
        {trial.reply}
      </p>
      {trial.kind === 'faq' && <p className="text-sm text-muted">{t('knowledge.fromFaq')}</p>}
      {quote && (
        <figure className="rounded-lg bg-sunken p-3">
          <figcaption className="mb-1.5 text-sm text-muted">
            <Link to={`/knowledge/${quote.documentId}`} className="font-medium text-accent-ink underline underline-offset-4" dir="auto">
              {quote.title}
            </Link>
            {quote.page !== null && <> · {t('knowledge.page', { number: formatNumber(quote.page) })}</>}
          </figcaption>
          <blockquote dir="auto" className="text-base whitespace-pre-wrap text-muted">
            <Highlighted passage={quote.passage} quoted={quote.text} />
          </blockquote>
        </figure>
      )}
    </div>
  )
}

function Highlighted({ passage, quoted }: { passage: string; quoted: string }) {
  const at = passage.indexOf(quoted)
  if (at === -1) return <>{passage}</>
  return (
    <>
      {passage.slice(0, at)}
      <mark className="rounded-sm bg-mark text-ink">{quoted}</mark>
      {passage.slice(at + quoted.length)}
    </>
  )
}
