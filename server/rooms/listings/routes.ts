import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { ImportAccepted, ImportView } from '#contracts/import'
import { Listing, ListingInput, ListingPage, ListingQuery } from '#contracts/listing'
import { PageQuery, page } from '#contracts/page'
import { notFound, Refusal } from '#ground/errors'
import { route } from '#ground/http/route'
import type { Means } from '#ground/means'
import { getListing, listListings } from './find.ts'
import { cancelImport, confirmImport, listImports, revertImport, startImport, viewImport } from './imports/manage-import.ts'
import { makeTemplate } from './imports/template.ts'
import { upload } from './imports/upload.ts'
import { keepPicture, readPicture } from './pictures.ts'
import { createListing, deleteListing, replaceListing, restoreListing } from './save-listing.ts'

const byId = z.object({ id: z.uuid() })
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const listingsRoutes = (means: Means) => [
  route({
    method: 'GET',
    path: '/properties',
    needs: 'member',
    summary: "The brokerage's listings",
    query: ListingQuery,
    answer: ListingPage,
    handle: (inside, { query }) => listListings(inside, query),
  }),
  route({
    method: 'POST',
    path: '/properties',
    needs: 'member',
    summary: 'Add a listing',
    body: ListingInput,
    answer: Listing,
    status: 201,
    handle: (inside, { body }) => createListing(inside, body),
  }),
  route({
    method: 'GET',
    path: '/properties/template.xlsx',
    needs: 'member',
    summary: 'A sheet to fill in, with examples and instructions',
    raw: true,
    query: z.strictObject({ language: z.enum(['en', 'ar']).default('en') }),
    async act(_outside, { query, reply }) {
      await reply
        .header('content-type', sheetType)
        .header('content-disposition', 'attachment; filename="simsar-listings.xlsx"')
        .send(await makeTemplate(query.language))
    },
  }),
  route({
    method: 'POST',
    path: '/properties/bulk-upload',
    needs: 'member',
    summary: 'Import a CSV, Excel or JSON file; dryRun=true previews it',
    raw: true,
    answer: ImportAccepted,
    status: 202,
    perMinute: 30,
    async act(outside, { request }) {
      const { bytes, name, fields } = await upload(request, 64 * 1024 * 1024)
      return startImport(outside, means, { bytes, name, dryRun: ['true', '1', 'on'].includes(fields.dryRun ?? fields.dry_run ?? '') })
    },
  }),
  route({
    method: 'GET',
    path: '/properties/:id',
    needs: 'member',
    summary: 'A listing',
    params: byId,
    answer: Listing,
    async handle(inside, { params, reply }) {
      const listing = await getListing(inside, params.id)
      void reply.header('etag', `"${listing.version}"`)
      return listing
    },
  }),
  route({
    method: 'PUT',
    path: '/properties/:id',
    needs: 'member',
    summary: 'Replace a listing; If-Match refuses a lost update',
    params: byId,
    body: ListingInput,
    answer: Listing,
    handle: (inside, { params, body, request }) => replaceListing(inside, params.id, body, versionOf(request)),
  }),
  route({
    method: 'DELETE',
    path: '/properties/:id',
    needs: 'member',
    summary: 'Take a listing off the shelf',
    params: byId,
    status: 204,
    handle: (inside, { params }) => deleteListing(inside, params.id),
  }),
  route({
    method: 'POST',
    path: '/properties/:id/restore',
    needs: 'member',
    summary: 'Put a deleted listing back',
    params: byId,
    answer: Listing,
    handle: (inside, { params }) => restoreListing(inside, params.id),
  }),
  route({
    method: 'GET',
    path: '/imports',
    needs: 'member',
    summary: 'Imports, newest first',
    query: PageQuery,
    answer: page(ImportView),
    handle: (inside, { query }) => listImports(inside, query),
  }),
  route({
    method: 'GET',
    path: '/imports/:id',
    needs: 'member',
    summary: 'How an import fares: counts, rejected rows and why',
    params: byId,
    answer: ImportView,
    handle: (inside, { params }) => viewImport(inside, params.id),
  }),
  route({
    method: 'POST',
    path: '/imports/:id/confirm',
    needs: 'member',
    summary: 'Import what was previewed',
    params: byId,
    answer: ImportAccepted,
    status: 202,
    handle: (inside, { params }) => confirmImport(inside, params.id),
  }),
  route({
    method: 'POST',
    path: '/imports/:id/cancel',
    needs: 'member',
    summary: 'Stop an import',
    params: byId,
    status: 204,
    handle: (inside, { params }) => cancelImport(inside, params.id),
  }),
  route({
    method: 'POST',
    path: '/imports/:id/revert',
    needs: 'member',
    summary: 'Take an import back as a whole',
    params: byId,
    answer: ImportView,
    async handle(inside, { params }) {
      await revertImport(inside, params.id)
      return viewImport(inside, params.id)
    },
  }),
  route({
    method: 'POST',
    path: '/pictures',
    needs: 'member',
    summary: 'Upload a picture of a listing',
    raw: true,
    status: 201,
    answer: z.object({ url: z.string() }),
    perMinute: 120,
    async act(outside, { request }) {
      const { bytes } = await upload(request, 20 * 1024 * 1024)
      return { url: `/api/pictures/${await keepPicture(outside, means.files, bytes)}` }
    },
  }),
  route({
    method: 'GET',
    path: '/pictures/:id',
    needs: 'member',
    summary: 'The bytes of a picture',
    params: byId,
    raw: true,
    async act(outside, { params, reply }) {
      const picture = await readPicture(outside, means.files, params.id)
      if (!picture) throw notFound('picture')
      await reply
        .header('content-type', picture.mimeType)
        .header('cache-control', 'private, max-age=86400')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(picture.bytes)
    },
  }),
]

function versionOf(request: FastifyRequest): number | undefined {
  const header = request.headers['if-match']
  if (header === undefined || header === '*') return undefined
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header)
  if (!version) throw new Refusal('invalid', 'If-Match takes the version of the listing.', { status: 400 })
  return Number(version[1])
}
