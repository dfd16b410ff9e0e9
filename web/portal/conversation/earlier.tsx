import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '#contracts/conversation'
import { Button } from '../../design/button.tsx'
import { deepen, deepest, depthOf, queryClient } from '../wire/queries.ts'

/** Reads further back. What is being read stays where it is on the screen while older messages come in above it. */
export function Earlier({ conversation, scroller }: { conversation: Conversation; scroller: RefObject<HTMLDivElement | null> }) {
  const { t } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const fromEnd = useRef<number | null>(null)
  const count = conversation.messages.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: only more messages move what is read
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || fromEnd.current === null) return
    element.scrollTop = element.scrollHeight - fromEnd.current
    fromEnd.current = null
  }, [count])
  if (count < depthOf(conversation.id)) return null
  if (count >= deepest) return <p className="py-2 text-center text-sm text-muted">{t('conversation.exportForMore')}</p>
  async function load() {
    const element = scroller.current
    if (element) fromEnd.current = element.scrollHeight - element.scrollTop
    deepen(conversation.id)
    setBusy(true)
    await queryClient.invalidateQueries({ queryKey: ['conversation', conversation.id] })
    setBusy(false)
  }
  return (
    <div className="flex justify-center pb-2">
      <Button size="sm" tone="quiet" busy={isBusy} onClick={() => void load()}>
        {t('conversation.earlier')}
      </Button>
    </div>
  )
}
