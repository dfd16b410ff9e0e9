import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Avatar, Badge, Notice } from '../../design/badge.tsx'
import { Button, IconButton } from '../../design/button.tsx'
import { Confirm, Dialog, Drawer } from '../../design/dialog.tsx'
import { DropZone } from '../../design/drop-zone.tsx'
import { Checkbox, CodeInput, Field, Segmented, Select, Switch, TextArea, TextInput } from '../../design/field.tsx'
import { Icon, iconNames } from '../../design/icons.tsx'
import { Menu } from '../../design/menu.tsx'
import { SearchBox } from '../../design/search-box.tsx'
import { Empty, Trouble } from '../../design/states.tsx'
import { Progress, Skeleton, SkeletonRows, Spinner, TypingDots } from '../../design/waiting.tsx'
import { Bubble } from '../conversation/bubble.tsx'
import { Delivery } from '../conversation/delivery.tsx'
import { EvidenceFocus } from '../conversation/evidence-focus.tsx'
import { threadOf } from '../conversation/thread.ts'
import { Timings } from '../conversation/timings.tsx'
import { ConversationRow } from '../inbox/conversation-row.tsx'
import { ListingCard } from '../listings/listing-card.tsx'
import { sampleListing, sampleListings, sampleMessages, sampleSummary, sampleTurnId } from './samples.ts'

const swatches = [
  'ground',
  'surface',
  'raised',
  'sunken',
  'hover',
  'line',
  'line-strong',
  'accent',
  'accent-soft',
  'human-soft',
  'good-soft',
  'warn-soft',
  'bad-soft',
  'mark',
  'wall',
]
const nothing = () => {}

export function Gallery() {
  const { t } = useTranslation()
  const [open, setOpen] = useState<'dialog' | 'drawer' | 'confirm' | null>(null)
  const [choice, setChoice] = useState<'a' | 'b' | 'c'>('a')
  const [isOn, setOn] = useState(true)
  const close = () => setOpen(null)
  const word = t('nav.listings')
  return (
    <EvidenceFocus>
      <div className="space-y-7">
        <Row name="colour">
          {swatches.map(name => (
            <span key={name} title={name} className="size-10 rounded-md shadow-card" style={{ background: `var(--${name})` }} />
          ))}
        </Row>
        <Row name="type">
          <div className="space-y-1">
            {(['text-2xl', 'text-xl', 'text-lg', 'text-base', 'text-sm', 'text-xs', 'text-2xs'] as const).map(size => (
              <p key={size} className={size}>
                {t('listing.empty')} · {t('listing.pageHint')}
              </p>
            ))}
            <p>
              <span className="text-ink">{word}</span> <span className="text-muted">{word}</span> <span className="text-faint">{word}</span>{' '}
              <span className="text-accent-ink">{word}</span>
            </p>
          </div>
        </Row>
        <Row name="icons">
          {iconNames.map(name => (
            <span key={name} title={name}>
              <Icon name={name} size={22} />
            </span>
          ))}
        </Row>
        <Row name="buttons">
          {(['primary', 'plain', 'quiet', 'danger'] as const).map(tone => (
            <span key={tone} className="flex flex-wrap gap-2">
              <Button tone={tone}>{t('common.save')}</Button>
              <Button tone={tone} icon="plus" size="sm">
                {t('common.add')}
              </Button>
              <Button tone={tone} busy>
                {t('common.save')}
              </Button>
              <Button tone={tone} disabled>
                {t('common.save')}
              </Button>
            </span>
          ))}
          <IconButton icon="pencil" label={t('common.edit')} />
          <IconButton icon="bulb" label={t('why.open')} pressed />
          <IconButton icon="trash" label={t('common.delete')} size="sm" disabled />
        </Row>
        <Row name="badges">
          {(['neutral', 'accent', 'human', 'good', 'warn', 'bad'] as const).map(tone => (
            <Badge key={tone} tone={tone} icon="check">
              {t('common.saved')}
            </Badge>
          ))}
          <Avatar name="Mona Said" />
          <Avatar name="أحمد فتحي" />
          <Avatar name={null} />
        </Row>
        <Row name="notices">
          <div className="w-full space-y-2">
            {(['neutral', 'accent', 'human', 'good', 'warn', 'bad'] as const).map(tone => (
              <Notice key={tone} tone={tone} icon="info">
                {t('assistant.engineHint')}
              </Notice>
            ))}
          </div>
        </Row>
        <Row name="fields">
          <div className="grid w-full gap-4 sm:grid-cols-2">
            <Field label={t('listing.titleLatin')} hint={t('listing.districtHint')}>
              <TextInput placeholder={t('listing.search')} />
            </Field>
            <Field label={t('listing.price')} error={t('form.number')}>
              <TextInput defaultValue="12 x" />
            </Field>
            <Field label={t('connections.webhook')} optional={t('common.optional')}>
              <CodeInput defaultValue="https://simsar.example/webhooks/whatsapp/k3y" />
            </Field>
            <Field label={t('listing.type')}>
              <Select defaultValue="villa">
                <option value="villa">{t('propertyType.villa')}</option>
              </Select>
            </Field>
            <Field label={t('listing.description')} className="sm:col-span-2">
              <TextArea defaultValue={t('listing.emptyWords')} />
            </Field>
            <Switch checked={isOn} onChange={setOn} label={t('assistant.enabled')} hint={t('assistant.enabledHint')} />
            <Switch checked={!isOn} onChange={next => setOn(!next)} label={t('assistant.enabled')} disabled />
            <Checkbox label={t('amenity.pool')} defaultChecked />
            <Segmented
              label={t('listing.view')}
              value={choice}
              onChange={setChoice}
              options={[
                { value: 'a', label: t('listing.cards') },
                { value: 'b', label: t('listing.table') },
                { value: 'c', label: t('inbox.view.closed') },
              ]}
            />
            <SearchBox value="" onChange={nothing} label={t('inbox.search')} />
            <Menu
              align="start"
              trigger={<Button icon="more">{t('nav.more')}</Button>}
              items={[
                { label: t('common.edit'), icon: 'pencil', onSelect: nothing },
                null,
                { label: t('common.delete'), icon: 'trash', danger: true, onSelect: nothing },
              ]}
            />
          </div>
        </Row>
        <Row name="waiting">
          <Spinner size={24} />
          <TypingDots />
          <span className="w-40">
            <Progress done={640} total={1000} label={t('imports.reading')} />
          </span>
          <Skeleton className="h-10 w-32" />
          <SkeletonRows rows={2} className="w-64" />
        </Row>
        <Row name="states">
          <Empty icon="inbox" title={t('inbox.empty')} action={<Button tone="primary">{t('inbox.connect')}</Button>}>
            {t('inbox.emptyWords')}
          </Empty>
          <Trouble words={t('refusal.unreachable')} onRetry={nothing} />
          <div className="w-full">
            <DropZone accept=".csv" words={t('imports.drop')} hint={t('imports.dropHint')} onFiles={nothing} />
          </div>
        </Row>
        <Row name="delivery">
          {(['queued', 'sent', 'delivered', 'read', 'failed', 'unknown', 'suppressed'] as const).map(state => (
            <Delivery key={state} state={state} size={18} />
          ))}
        </Row>
        <Row name="bubbles">
          <div className="w-full rounded-lg bg-wall p-4">
            {threadOf(sampleMessages).map(row => (
              <Bubble
                key={row.message.id}
                row={row}
                listings={sampleListings}
                contactName="أحمد فتحي"
                isExplained={row.message.turnId === sampleTurnId}
                isRetrying={false}
                onWhy={nothing}
                onRetry={nothing}
                onJump={nothing}
              />
            ))}
          </div>
        </Row>
        <Row name="inbox">
          <div className="w-80 bg-surface shadow-card">
            <ConversationRow conversation={sampleSummary} isOpen={false} search="" />
            <ConversationRow
              conversation={{ ...sampleSummary, mode: 'member', unread: 0, state: 'ACTIVE', escalation: null }}
              isOpen
              search=""
            />
          </div>
          <div className="w-80">
            <Timings
              spans={[
                { name: 'hear', ms: 3.2 },
                { name: 'understand', ms: 6.1 },
                { name: 'retrieve', ms: 21.8 },
                { name: 'draft', ms: 9.4 },
                { name: 'total', ms: 41 },
              ]}
            />
          </div>
        </Row>
        <Row name="cards">
          <div className="w-72">
            <ListingCard listing={sampleListing} />
          </div>
          <div className="w-72">
            <ListingCard
              listing={{
                ...sampleListing,
                id: '0',
                images: [],
                status: 'sold',
                title: null,
                titleAr: null,
                pricing: { currency: 'EGP' },
                specifications: {},
                paymentPlans: [],
              }}
            />
          </div>
        </Row>
        <Row name="over">
          <Button onClick={() => setOpen('dialog')}>{t('connections.new')}</Button>
          <Button onClick={() => setOpen('drawer')}>{t('why.title')}</Button>
          <Button onClick={() => setOpen('confirm')}>{t('imports.revert')}</Button>
        </Row>
      </div>
      <Dialog open={open === 'dialog'} onClose={close} title={t('connections.new')}>
        <p>{t('connections.noneWords')}</p>
      </Dialog>
      <Drawer open={open === 'drawer'} onClose={close} title={t('why.title')}>
        <p className="p-5">{t('assistant.engineHint')}</p>
      </Drawer>
      <Confirm
        open={open === 'confirm'}
        onClose={close}
        title={t('imports.revertTitle')}
        words={t('members.closeWords')}
        verb={t('imports.revert')}
        onConfirm={async () => {}}
      />
    </EvidenceFocus>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 border-b pb-1 font-mono text-xs text-faint" dir="ltr">
        {name}
      </h2>
      <div className="flex flex-wrap items-center gap-3">{children}</div>
    </section>
  )
}
