import { sql } from 'kysely'
import type { DocumentView, PassageView } from '#contracts/knowledge'
import type { Inside } from '#ground/db/scope'
import { notFound, Refusal } from '#ground/errors'
import { indexWords } from '#language/passages/gist'
import type { PassageSource } from '#language/passages/source'
import { type DocumentRow, viewOf } from './document.ts'

const withMember = (inside: Inside) =>
  inside.db
    .selectFrom('documents')
    .leftJoin('members', 'members.id', 'documents.member_id')
    .selectAll('documents')
    .select('members.full_name as member_name')

export async function viewDocument(inside: Inside, id: string): Promise<DocumentView> {
  const row = await withMember(inside).where('documents.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('document')
  return viewOf(row, row.member_name)
}

export async function listDocuments(inside: Inside, { limit, cursor }: { limit: number; cursor?: string | undefined }) {
  const offset = offsetOf(cursor)
  const rows = await withMember(inside)
    .orderBy('documents.created_at', 'desc')
    .orderBy('documents.id')
    .limit(limit + 1)
    .offset(offset)
    .execute()
  return {
    items: rows.slice(0, limit).map(row => viewOf(row, row.member_name)),
    nextCursor: rows.length > limit ? String(offset + limit) : null,
  }
}

/** A shelf holds a few hundred at most, so counting from its front is cheap. */
function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  if (/^\d{1,7}$/.test(cursor)) return Number(cursor)
  throw new Refusal('invalid', 'This cursor is not one of ours.', {
    status: 400,
    errors: [{ pointer: '/query/cursor', message: 'Not a cursor.' }],
  })
}

export async function listPassages(
  inside: Inside,
  id: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<{ items: PassageView[]; nextCursor: string | null }> {
  const document = await inside.db.selectFrom('documents').select('state').where('id', '=', id).executeTakeFirst()
  if (!document) throw notFound('document')
  if (document.state !== 'READY') return { items: [], nextCursor: null }
  const from = offsetOf(cursor)
  const rows = await inside.db
    .selectFrom('passages')
    .select(['position', 'page', 'heading', 'text', 'language'])
    .where('document_id', '=', id)
    .where('position', '>=', from)
    .orderBy('position')
    .limit(limit + 1)
    .execute()
  return {
    items: rows.slice(0, limit).map(row => ({ ...row, language: row.language as PassageView['language'] })),
    nextCursor: rows.length > limit ? String(from + limit) : null,
  }
}

export const documentByHash = (inside: Inside, contentHash: Buffer): Promise<DocumentRow | undefined> =>
  inside.db.selectFrom('documents').selectAll().where('content_hash', '=', contentHash).executeTakeFirst()

export async function countDocuments(inside: Inside): Promise<number> {
  const { count } = await inside.db
    .selectFrom('documents')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function documentFile(inside: Inside, id: string) {
  const row = await inside.db.selectFrom('documents').select(['file_key', 'file_name', 'kind']).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('document')
  return row
}

const mostWords = 24
/** Of one word's passages: a word that more have tells nothing. */
const mostOfWord = 300

/**
 * The passages nearest to a question: by its subjects, which are the same in every language, and by its words, rare ones before common
 * ones. Bounded whatever the documents hold, and what is half read takes nobody's place; which of them answers is for the language engine to say.
 */
export async function findPassages(inside: Inside, { question, limit }: { question: string; limit: number }): Promise<PassageSource[]> {
  const words = indexWords(question).slice(0, mostWords)
  if (words.length === 0) return []
  const { rows } = await sql<{
    document_id: string
    title: string
    page: number | null
    heading: string | null
    text: string
    language: string
  }>`
    with hits as (
      select hit.document_id, hit.position, asked.word, count(*) over (partition by asked.word) as bearers
      from unnest(${words}::text[]) as asked(word)
      cross join lateral (
        select w.document_id, w.position from passage_words as w
        where w.word = asked.word and w.document_id in (select id from documents where state = 'READY') limit ${mostOfWord}
      ) as hit
    ), nearest as (
      select document_id, position,
        sum((case when left(word, 1) = '#' then 3 else 1 end) / (1 + ln(bearers))) as score
      from hits group by document_id, position order by score desc, document_id, position limit ${limit}
    )
    select p.document_id, d.title, p.page, p.heading, p.text, p.language
    from nearest
    join documents as d on d.id = nearest.document_id
    join passages as p on p.document_id = nearest.document_id and p.position = nearest.position
    order by nearest.score desc, p.document_id, p.position
  `.execute(inside.db)
  return rows.map(row => ({
    documentId: row.document_id,
    title: row.title,
    page: row.page,
    heading: row.heading,
    text: row.text,
    language: row.language as PassageSource['language'],
  }))
}

/** Those whose document has not been removed or taken apart anew since they were found. */
export async function stillThere(inside: Inside, passages: PassageSource[]): Promise<PassageSource[]> {
  if (passages.length === 0) return []
  const ids = [...new Set(passages.map(passage => passage.documentId))]
  const rows = await inside.db.selectFrom('documents').select('id').where('id', 'in', ids).where('state', '=', 'READY').execute()
  const there = new Set(rows.map(row => row.id))
  return passages.filter(passage => there.has(passage.documentId))
}
