import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Business } from './business.ts'
import { type Answer, graphError } from './graph-error.ts'
import { answerSend, describeMedia, jsonOf, type Provider, reply, same, sendFile, takeUpload } from './provider-api.ts'

type Partner = Extract<Business, { provider: 'dialog360' }>

const Webhook = z.object({ url: z.url(), headers: z.record(z.string(), z.string()).optional() })

/** 360dialog's proxy under `/d360`: Meta's bodies, one key for one number, no version and no number in the path. */
export function dialog360Api(app: FastifyInstance, provider: Provider) {
  const { world } = provider
  const holder = (request: FastifyRequest): Partner | undefined => {
    const key = String(request.headers['d360-api-key'] ?? '')
    return [...world.businesses.values()].filter(business => business.provider === 'dialog360').find(business => same(business.apiKey, key))
  }
  type Handle = (business: Partner, request: FastifyRequest, to: FastifyReply) => Promise<FastifyReply> | FastifyReply
  const guarded = (handle: Handle) => async (request: FastifyRequest, to: FastifyReply) => {
    const business = holder(request)
    return business ? handle(business, request, to) : reply(to, noKey)
  }

  app.post(
    '/d360/messages',
    guarded((business, request, to) => answerSend(provider, business, request, to)),
  ) // prettier-ignore
  app.post(
    '/d360/media',
    guarded(async (business, request, to) => reply(to, await takeUpload(world, business, request))),
  ) // prettier-ignore
  app.get('/d360/whatsapp_business/attachments/', async (request, to) => sendFile(world, holder(request), request, to))
  app.post(
    '/d360/v1/configs/webhook',
    guarded((business, request, to) => reply(to, configure(business, request))),
  ) // prettier-ignore
  app.get(
    '/d360/v1/configs/webhook',
    guarded((business, _, to) => reply(to, { status: 200, body: { url: business.webhookUrl } })),
  ) // prettier-ignore
  app.get(
    '/d360/v1/configs/templates',
    guarded((business, _, to) => reply(to, templates(business))),
  ) // prettier-ignore
  app.get(
    '/d360/:mediaId',
    guarded((business, request, to) => {
      const file = world.media.find((request.params as { mediaId: string }).mediaId)
      if (file?.phoneNumberId !== business.phoneNumberId) return reply(to, graphError(100, undefined, { subcode: 33 }))
      // The address names Meta's host; whoever uses it as it is stands before a closed door.
      return reply(to, describeMedia(file, 'https://lookaside.fbsbx.com'))
    }),
  ) // prettier-ignore
}

const noKey: Answer = { status: 401, body: { meta: { success: false, http_code: 401, developer_message: 'Invalid api_key' } } }

const templates = (business: Partner): Answer => ({
  status: 200,
  body: { count: business.templates.length, waba_templates: business.templates.map(one => ({ ...one, status: one.status.toLowerCase() })) },
})

function configure(business: Partner, request: FastifyRequest): Answer {
  const read = Webhook.safeParse(jsonOf(request))
  if (!read.success)
    return { status: 400, body: { meta: { success: false, http_code: 400, developer_message: read.error.issues[0]!.message } } }
  business.webhookUrl = read.data.url
  const [name, value] = Object.entries(read.data.headers ?? {})[0] ?? []
  business.webhookHeader = name && value ? { name, value } : business.webhookHeader
  return { status: 200, body: { url: read.data.url, headers: read.data.headers ?? {} } }
}
