import { z } from 'zod'
import { page } from './page.ts'

export const DocumentState = z.enum(['RECEIVED', 'READING', 'READY', 'FAILED'])
export type DocumentState = z.infer<typeof DocumentState>

/** A guide, terms, a policy: what the brokerage has in writing. */
export const DocumentView = z
  .object({
    id: z.uuid(),
    title: z.string(),
    fileName: z.string(),
    kind: z.enum(['pdf', 'docx', 'text']).nullable(),
    bytes: z.int(),
    state: DocumentState,
    reason: z
      .string()
      .nullable()
      .meta({ description: 'Why it could not be read: empty, encrypted, no-text, unreadable, too-many-pages, damaged and others.' }),
    pages: z.int(),
    pagesDone: z.int(),
    textless: z.int().meta({ description: 'Pages that hold a picture and no text.' }),
    passages: z.int(),
    memberName: z.string().nullable(),
    createdAt: z.iso.datetime(),
    readAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Document' })
export type DocumentView = z.infer<typeof DocumentView>

export const DocumentUploaded = z.object({
  document: DocumentView,
  isNew: z.boolean().meta({ description: 'False: the same file is here already; nothing was added.' }),
})
export type DocumentUploaded = z.infer<typeof DocumentUploaded>

export const DocumentChange = z.strictObject({ title: z.string().trim().min(1).max(150) })

export const PassageView = z
  .object({
    position: z.int(),
    page: z.int().nullable(),
    heading: z.string().nullable(),
    text: z.string(),
    language: z.enum(['ar', 'en', 'tr', 'ru']),
  })
  .meta({ id: 'Passage' })
export type PassageView = z.infer<typeof PassageView>
export const PassagePage = page(PassageView)

export const KnowledgeQuestion = z.strictObject({
  question: z.string().trim().min(1).max(1000),
  language: z.enum(['ar', 'en', 'tr', 'ru']).optional(),
})

/** What would be said from what is written down, and where it stands. */
export const KnowledgeTrial = z.object({
  kind: z.enum(['faq', 'document', 'nothing']),
  reply: z.string().nullable(),
  faq: z.object({ question: z.string(), answer: z.string() }).nullable(),
  quote: z
    .object({
      documentId: z.uuid(),
      title: z.string(),
      page: z.int().nullable(),
      heading: z.string().nullable(),
      passage: z.string(),
      text: z.string(),
    })
    .nullable(),
})
export type KnowledgeTrial = z.infer<typeof KnowledgeTrial>
