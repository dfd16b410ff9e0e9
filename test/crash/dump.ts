import type { Engine } from '#ground/db/engine'

/** The third ledger: the tables themselves, read as their owner while nobody writes. */
export async function dumpOf(engine: Engine) {
  const all = async <Row>(sql: string) => (await engine.owner(sql)).rows as Row[]
  return {
    messages: await all<MessageRow>(
      `select m.id, m.conversation_id, m.seq, m.direction, m.author, m.kind, m.text, m.state, m.provider_id, m.decision, m.turn_id, m.attempts,
         m.failure->>'code' as failure, regexp_replace(c.phone, '\\D', '', 'g') as phone
       from messages m join conversations v on v.id = m.conversation_id join contacts c on c.id = v.contact_id order by m.seq`,
    ),
    turns: await all<{ id: string; conversation_id: string; decision: string; message_ids: string[] | null }>(
      `select id, conversation_id, decision, trace->'messageIds' as message_ids from turns order by created_at`,
    ),
    conversations: await all<{ phone: string; count: number }>(
      `select regexp_replace(c.phone, '\\D', '', 'g') as phone, count(*)::int as count
       from conversations v join contacts c on c.id = v.contact_id group by 1`,
    ),
    deliveries: await all<{ digest: string; unpacked: boolean }>(
      `select encode(digest, 'hex') as digest, unpacked_at is not null as unpacked from deliveries`,
    ),
    jobs: await all<{ kind: string; key: string; state: string; error: string | null; attempts: number }>(
      `select kind, key, state, error, attempts from jobs order by id`,
    ),
    earlyReceipts: await all<{ provider_id: string; status: string }>(
      `select provider_id, receipt->>'status' as status from early_receipts`,
    ),
    quarantined: await all<{ reason: string; detail: string }>('select reason, detail from quarantined_items'),
    media: await all<{ state: string; file_key: string | null }>('select state, file_key from media'),
    imports: await all<{ state: string; created: number; done: number; updated: number; rejected: number; reason: string | null }>(
      'select state, created, done, updated, rejected, reason from imports order by created_at',
    ),
    documents: await all<{ state: string; reason: string | null; passages: number; kept: number }>(
      `select state, reason, passages, (select count(*)::int from passages where document_id = documents.id) as kept from documents`,
    ),
    imported: await all<{ external_id: string; count: number }>(
      `select external_id, count(*)::int as count from listings where external_id like 'IMP-%' and deleted_at is null group by 1`,
    ),
  }
}
export type Dump = Awaited<ReturnType<typeof dumpOf>>

export interface MessageRow {
  id: string
  conversation_id: string
  seq: number
  direction: 'inbound' | 'outbound'
  author: string
  kind: string
  text: string | null
  state: string
  provider_id: string | null
  decision: string | null
  turn_id: string | null
  attempts: number
  failure: string | null
  phone: string
}

/** How much the tables say is still to be done. Zero is what a drain waits for. */
export async function undone(engine: Engine): Promise<number> {
  const { rows } = await engine.owner(
    `select (select count(*) from jobs where state <> 'parked')
       + (select count(*) from deliveries where unpacked_at is null)
       + (select count(*) from messages where direction = 'inbound' and decision is null)
       + (select count(*) from messages where state in ('queued', 'sending'))
       + (select count(*) from imports where state in ('queued', 'running'))
       + (select count(*) from documents where state in ('RECEIVED', 'READING'))
       + (select count(*) from media where state = 'pending') as undone`,
  )
  return Number(rows[0]!.undone)
}
