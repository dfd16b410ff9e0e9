import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { toast } from 'sonner'
import { Avatar, Badge, Notice } from '../../design/badge.tsx'
import { Button, IconButton } from '../../design/button.tsx'
import { Confirm, Dialog } from '../../design/dialog.tsx'
import { CodeInput, Field, Select, TextInput } from '../../design/field.tsx'
import { Menu } from '../../design/menu.tsx'
import { Trouble } from '../../design/states.tsx'
import { SkeletonRows } from '../../design/waiting.tsx'
import { Card, Page } from '../shell/page.tsx'
import { api } from '../wire/api.ts'
import { type Member, membersQuery, meQuery, queryClient } from '../wire/queries.ts'
import { showOnFields, tell, wordsOf } from '../wire/refusal-words.ts'

const refresh = () => queryClient.invalidateQueries({ queryKey: ['members'] })

export default function MembersPage() {
  const { t } = useTranslation()
  const me = useQuery(meQuery).data?.member
  const members = useQuery(membersQuery)
  const [isAdding, setAdding] = useState(false)
  const [closing, setClosing] = useState<Member | null>(null)
  const change = useMutation({
    mutationFn: ({ id, ...body }: { id: string; role?: Member['role']; disabled?: boolean }) => api('PATCH', `/members/${id}`, { body }),
    onError: error => tell(error, t),
    onSettled: refresh,
  })
  return (
    <Page
      title={t('nav.members')}
      hint={t('members.hint')}
      actions={
        <Button tone="primary" icon="plus" onClick={() => setAdding(true)}>
          {t('members.add')}
        </Button>
      }
    >
      <Card>
        {members.error && !members.data ? (
          <Trouble words={wordsOf(members.error, t)} onRetry={() => void members.refetch()} />
        ) : !members.data ? (
          <SkeletonRows rows={3} />
        ) : (
          <ul className="-my-2 divide-y">
            {members.data.items.map(member => (
              <li key={member.id} className={`flex items-center gap-3 py-2.5 ${member.disabled ? 'text-muted' : ''}`}>
                <Avatar name={member.fullName} />
                <span className="min-w-0 flex-1">
                  <span className="align-parent block truncate font-medium" dir="auto">
                    {member.fullName}
                  </span>
                  <span className="block truncate text-sm text-muted">
                    <bdi>{member.email}</bdi>
                  </span>
                </span>
                {member.disabled && <Badge>{t('members.closed')}</Badge>}
                <Badge tone={member.role === 'admin' ? 'accent' : 'neutral'}>{t(`role.${member.role}`)}</Badge>
                {member.id === me?.id ? (
                  <span className="w-7 text-center text-xs text-muted">{t('members.you')}</span>
                ) : (
                  <Menu
                    trigger={<IconButton size="sm" icon="more" label={t('members.menuOf', { name: member.fullName })} />}
                    items={[
                      {
                        label: t('members.makeAdmin'),
                        checked: member.role === 'admin',
                        disabled: member.role === 'admin',
                        onSelect: () => change.mutate({ id: member.id, role: 'admin' }),
                      },
                      {
                        label: t('members.makeMember'),
                        checked: member.role === 'member',
                        disabled: member.role === 'member',
                        onSelect: () => change.mutate({ id: member.id, role: 'member' }),
                      },
                      null,
                      member.disabled
                        ? { label: t('members.open'), icon: 'check', onSelect: () => change.mutate({ id: member.id, disabled: false }) }
                        : { label: t('members.close'), icon: 'close', danger: true, onSelect: () => setClosing(member) },
                    ]}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </Card>
      {isAdding && <AddMember onClose={() => setAdding(false)} />}
      <Confirm
        open={closing !== null}
        onClose={() => setClosing(null)}
        title={t('members.closeTitle', { name: closing?.fullName ?? '' })}
        words={t('members.closeWords')}
        verb={t('members.close')}
        onConfirm={async () => closing && change.mutateAsync({ id: closing.id, disabled: true })}
      />
    </Page>
  )
}

function AddMember({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const form = useForm<{ email: string; fullName: string; role: Member['role'] }>({
    defaultValues: { email: '', fullName: '', role: 'member' },
  })
  const { errors } = form.formState
  const add = useMutation({
    mutationFn: (body: unknown) => api<Member>('POST', '/members', { body }),
    onSuccess: member => {
      toast.success(t('members.added', { email: member.email }))
      onClose()
      return refresh()
    },
    onError: error => showOnFields(error, form.setError, ['email', 'fullName', 'role'], t),
  })
  const required = { validate: (value: string) => value.trim() !== '' || t('form.required') }
  return (
    <Dialog open onClose={onClose} title={t('members.add')}>
      <form className="space-y-4" noValidate onSubmit={form.handleSubmit(values => add.mutate(values))}>
        {add.error && Object.keys(errors).length === 0 && (
          <Notice tone="bad" icon="alert" role="alert">
            {wordsOf(add.error, t)}
          </Notice>
        )}
        <Field label={t('members.name')} error={errors.fullName?.message}>
          <TextInput autoFocus maxLength={200} {...form.register('fullName', required)} />
        </Field>
        <Field label={t('session.email')} error={errors.email?.message} hint={t('members.emailHint')}>
          <CodeInput type="email" inputMode="email" maxLength={254} {...form.register('email', required)} />
        </Field>
        <Field label={t('members.role')} hint={t('members.roleHint')} error={errors.role?.message}>
          <Select {...form.register('role')}>
            <option value="member">{t('role.member')}</option>
            <option value="admin">{t('role.admin')}</option>
          </Select>
        </Field>
        <Button type="submit" tone="primary" className="w-full" busy={add.isPending}>
          {t('members.add')}
        </Button>
      </form>
    </Dialog>
  )
}
