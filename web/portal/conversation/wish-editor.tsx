import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { Checkbox, Field, Select, TextInput } from '../../design/field.tsx'
import { readNumber } from '../../words/format.ts'
import { api } from '../wire/api.ts'
import { queryClient } from '../wire/queries.ts'
import { tell } from '../wire/refusal-words.ts'
import { choicesOf, isWishSlot, type WishSlot, wishKinds } from './wish-kinds.ts'

const numeric = new Set(['money', 'number', 'area', 'percent', 'years'])

/** Corrects what was understood. What a member sets outweighs what was read from a message. */
export function WishEditor({
  conversationId,
  slot,
  value,
  onClose,
}: {
  conversationId: string
  slot: WishSlot | null
  value: unknown
  onClose: () => void
}) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<WishSlot>(slot ?? 'budgetMax')
  const [text, setText] = useState(() => asText(value))
  const [many, setMany] = useState<string[]>(() => (Array.isArray(value) ? value.map(String) : []))
  const [wrong, setWrong] = useState('')
  const save = useMutation({
    mutationFn: (next: unknown) => api('PUT', `/conversations/${conversationId}/preferences`, { body: { slot: chosen, value: next } }),
    onSuccess: () => {
      onClose()
      return queryClient.invalidateQueries({ queryKey: ['conversation', conversationId] })
    },
    onError: error => tell(error, t),
  })
  const kind = wishKinds[chosen]
  const choices = choicesOf(chosen, t)
  const isMany = kind === 'types' || kind === 'amenities'

  function submit(event: FormEvent) {
    event.preventDefault()
    setWrong('')
    if (isMany) return save.mutate(many.length ? many : null)
    if (text.trim() === '') return save.mutate(null)
    if (kind === 'yes-no') return save.mutate(text === 'true')
    if (kind === 'words') return save.mutate(idsOf(text))
    if (!numeric.has(kind)) return save.mutate(text.trim())
    const number = readNumber(text)
    if (number === null || Number.isNaN(number) || number < 0) return setWrong(t('form.number'))
    save.mutate(number)
  }

  return (
    <Dialog open onClose={onClose} title={slot ? t(`slot.${slot}`) : t('wishes.add')}>
      <form className="space-y-4" onSubmit={submit}>
        {!slot && (
          <Field label={t('wishes.which')}>
            <Select
              value={chosen}
              onChange={event => {
                if (!isWishSlot(event.target.value)) return
                setChosen(event.target.value)
                setText('')
                setMany([])
              }}
            >
              {(Object.keys(wishKinds) as WishSlot[]).map(name => (
                <option key={name} value={name}>
                  {t(`slot.${name}`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {isMany && choices ? (
          <fieldset>
            <legend className="sr-only">{t(`slot.${chosen}`)}</legend>
            <div className="grid grid-cols-2 gap-x-4 gap-y-1">
              {choices.map(choice => (
                <Checkbox
                  key={choice.value}
                  label={choice.label}
                  checked={many.includes(choice.value)}
                  onChange={event => setMany(event.target.checked ? [...many, choice.value] : many.filter(other => other !== choice.value))}
                />
              ))}
            </div>
          </fieldset>
        ) : (
          <Field
            label={slot ? t('wishes.value') : t(`slot.${chosen}`)}
            hint={kind === 'words' ? t('wishes.commas') : undefined}
            error={wrong || undefined}
          >
            {choices || kind === 'yes-no' ? (
              <Select value={text} onChange={event => setText(event.target.value)}>
                <option value="">{t('common.none')}</option>
                {(
                  choices ?? ['true', 'false'].map(choice => ({ value: choice, label: t(choice === 'true' ? 'common.yes' : 'common.no') }))
                ).map(choice => (
                  <option key={choice.value} value={choice.value}>
                    {choice.label}
                  </option>
                ))}
              </Select>
            ) : (
              <TextInput
                autoFocus
                type={kind === 'date' ? 'date' : 'text'}
                inputMode={numeric.has(kind) ? 'decimal' : 'text'}
                value={text}
                maxLength={200}
                onChange={event => setText(event.target.value)}
              />
            )}
          </Field>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          {slot && (
            <Button tone="quiet" icon="trash" disabled={save.isPending} onClick={() => save.mutate(null)} className="me-auto">
              {t('wishes.forget')}
            </Button>
          )}
          <Button type="submit" tone="primary" busy={save.isPending}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value)
const idsOf = (text: string): string[] =>
  text
    .split(/[,،]/)
    .map(part => part.trim().toLocaleLowerCase('en').replaceAll(/\s+/g, '_'))
    .filter(Boolean)
