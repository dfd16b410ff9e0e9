import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Conversation } from '#contracts/conversation'
import { Badge } from '../../design/badge.tsx'
import { IconButton } from '../../design/button.tsx'
import { Part, Source } from './panel-parts.tsx'
import { WishEditor } from './wish-editor.tsx'
import { isWishSlot, type WishSlot, wishWords } from './wish-kinds.ts'

export function Wishes({ conversation, onJump }: { conversation: Conversation; onJump: (messageId: string) => void }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState<{ slot: WishSlot | null; value: unknown } | null>(null)
  const currency = conversation.preferences.currency ?? conversation.listings[0]?.currency ?? 'EGP'
  const wishes = conversation.preferenceSources.filter(wish => wish.value !== null && wish.value !== undefined)
  return (
    <Part
      title={t('wishes.title')}
      action={<IconButton icon="plus" size="sm" label={t('wishes.add')} onClick={() => setEditing({ slot: null, value: null })} />}
    >
      {wishes.length === 0 ? (
        <p className="text-sm text-muted">{t('wishes.none')}</p>
      ) : (
        <ul className="space-y-0.5">
          {wishes.map(wish => (
            <li key={wish.slot} className="group -mx-1.5 flex items-center gap-1 rounded-md px-1.5 hover:bg-hover">
              <span className="min-w-0 flex-1 py-1 text-sm">
                <span className="block text-xs text-muted">{t(`slot.${wish.slot}`, { defaultValue: wish.slot })}</span>
                <span dir="auto" className="font-medium">
                  {wishWords(wish.slot, wish.value, currency, t)}
                </span>
              </span>
              {wish.setBy === 'member' && <Badge tone="human">{t('wishes.byMember')}</Badge>}
              {isWishSlot(wish.slot) && (
                <IconButton
                  icon="pencil"
                  size="sm"
                  label={t('wishes.edit', { wish: t(`slot.${wish.slot}`) })}
                  onClick={() => setEditing({ slot: wish.slot as WishSlot, value: wish.value })}
                />
              )}
              <Source messageId={wish.messageId} onJump={onJump} />
            </li>
          ))}
        </ul>
      )}
      {editing && (
        <WishEditor conversationId={conversation.id} slot={editing.slot} value={editing.value} onClose={() => setEditing(null)} />
      )}
    </Part>
  )
}
