import { z } from 'zod'
import { DocumentChange, DocumentUploaded, DocumentView, KnowledgeQuestion, KnowledgeTrial, PassagePage } from '#contracts/knowledge'
import { PageQuery, page } from '#contracts/page'
import { notFound } from '#ground/errors'
import { route } from '#ground/http/route'
import type { Means } from '#ground/means'
import { documentFile, listDocuments, listPassages, viewDocument } from './find.ts'
import { deleteDocument, renameDocument, retryDocument } from './manage-document.ts'
import { limits } from './reading/limits.ts'
import { tryQuestion } from './try-question.ts'
import { upload } from './upload.ts'
import { uploadDocument } from './upload-document.ts'

const byId = z.object({ id: z.uuid() })

export const knowledgeRoutes = (means: Means) => [
  route({
    method: 'GET',
    path: '/documents',
    needs: 'member',
    summary: 'Documents the assistant quotes from, newest first',
    query: PageQuery,
    answer: page(DocumentView),
    handle: (inside, { query }) => listDocuments(inside, query),
  }),
  route({
    method: 'POST',
    path: '/documents',
    needs: 'member',
    summary: 'Upload a PDF, Word (docx), text or Markdown file; it is read in the background',
    raw: true,
    answer: DocumentUploaded,
    status: 202,
    perMinute: 30,
    act: async (outside, { request }) => uploadDocument(outside, means, await upload(request, limits.fileBytes)),
  }),
  route({
    method: 'GET',
    path: '/documents/:id',
    needs: 'member',
    summary: 'A document and how far its reading is',
    params: byId,
    answer: DocumentView,
    handle: (inside, { params }) => viewDocument(inside, params.id),
  }),
  route({
    method: 'PUT',
    path: '/documents/:id',
    needs: 'member',
    summary: 'Rename a document',
    params: byId,
    body: DocumentChange,
    answer: DocumentView,
    handle: (inside, { params, body }) => renameDocument(inside, params.id, body.title),
  }),
  route({
    method: 'DELETE',
    path: '/documents/:id',
    needs: 'member',
    summary: 'Remove a document; nothing of it is quoted from then on',
    params: byId,
    status: 204,
    act: (outside, { params }) => deleteDocument(outside, means, params.id),
  }),
  route({
    method: 'POST',
    path: '/documents/:id/retry',
    needs: 'member',
    summary: 'Read a document again that could not be read',
    params: byId,
    answer: DocumentView,
    status: 202,
    handle: (inside, { params }) => retryDocument(inside, params.id),
  }),
  route({
    method: 'GET',
    path: '/documents/:id/passages',
    needs: 'member',
    summary: 'The passages of a document, in its order',
    params: byId,
    query: PageQuery,
    answer: PassagePage,
    handle: (inside, { params, query }) => listPassages(inside, params.id, query),
  }),
  route({
    method: 'GET',
    path: '/documents/:id/file',
    needs: 'member',
    summary: 'The file as it was uploaded',
    params: byId,
    raw: true,
    async act(outside, { params, reply }) {
      const document = await outside.inside(inside => documentFile(inside, params.id))
      const bytes = await means.files.read(outside.organization, document.file_key)
      if (!bytes) throw notFound('document')
      // never shown as a page of ours, whatever it is
      await reply
        .header('content-type', document.kind === 'pdf' ? 'application/pdf' : 'application/octet-stream')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(document.file_name)}`)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(bytes)
    },
  }),
  route({
    method: 'POST',
    path: '/knowledge/try',
    needs: 'member',
    summary: 'What would be answered to a question from stated answers and documents',
    body: KnowledgeQuestion,
    answer: KnowledgeTrial,
    idempotent: false,
    handle: (inside, { body }) => tryQuestion(inside, body),
  }),
]
