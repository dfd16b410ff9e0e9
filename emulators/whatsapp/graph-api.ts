import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { request as fetchUrl } from 'undici'
import { type Business, Template } from './business.ts'
import { type Answer, graphError } from './graph-error.ts'
import { answerSend, describeMedia, jsonOf, type Provider, reply, same, sendFile, takeUpload } from './provider-api.ts'
import { post } from './webhook-value.ts'

type Cloud = Extract<Business, { provider: 'whatsapp-cloud' }>
type Asked = FastifyRequest<{ Params: { version: string; node: string; edge: string } }>

/** Meta's Graph API under `/graph`, as far as WhatsApp goes. */
export function graphApi(app: FastifyInstance, provider: Provider) {
  const { world } = provider
  const owners = () => [...world.businesses.values()].filter(business => business.provider === 'whatsapp-cloud')
  const holders = (request: FastifyRequest) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    return owners().filter(business => same(business.accessToken, token))
  }

  app.post('/graph/:version/:node/:edge', async (request: Asked, to) => {
    const { node, edge } = request.params
    const business = allowed(request, to, holders(request), node)
    if (!business) return to
    if (edge === 'messages' && node === business.phoneNumberId) return answerSend(provider, business, request, to)
    if (edge === 'media' && node === business.phoneNumberId) return reply(to, await takeUpload(world, business, request))
    if (edge === 'message_templates' && node === business.wabaId) return reply(to, addTemplate(provider, business, request))
    if (edge === 'subscribed_apps' && node === business.wabaId) return reply(to, await subscribe(business, request))
    return reply(to, unknownNode(node))
  })

  app.get('/graph/:version/:node/:edge', async (request: Asked, to) => {
    const { node, edge } = request.params
    const business = allowed(request, to, holders(request), node)
    if (!business) return to
    if (edge === 'message_templates' && node === business.wabaId) return reply(to, listTemplates(business, request))
    if (edge === 'subscribed_apps' && node === business.wabaId)
      return reply(to, { status: 200, body: { data: [{ whatsapp_business_api_data: { id: '1', name: 'Simsar' } }] } })
    return reply(to, unknownNode(node))
  })

  app.get('/graph/:version/:node', async (request: Asked, to) => {
    const { node } = request.params
    const mine = holders(request)
    const file = world.media.find(node)
    if (file && mine.some(business => business.phoneNumberId === file.phoneNumberId))
      return reply(to, describeMedia(file, `http://${request.host}/lookaside`))
    const business = allowed(request, to, mine, node)
    if (!business) return to
    return reply(to, { status: 200, body: describeNumber(business) })
  })

  app.get('/lookaside/whatsapp_business/attachments/', async (request, to) => {
    const { mid } = request.query as { mid?: string }
    const owner = holders(request).find(business => business.phoneNumberId === world.media.find(mid ?? '')?.phoneNumberId)
    return sendFile(world, owner, request, to)
  })
}

/** The business this token may speak for at this node; otherwise the refusal has been answered. */
function allowed(request: Asked, to: FastifyReply, mine: Cloud[], node: string): Cloud | undefined {
  if (!/^v\d{1,3}\.\d$/.test(request.params.version)) return void reply(to, graphError(100, `Unknown version ${request.params.version}`))
  if (mine.length === 0) return void reply(to, graphError(190, undefined, { status: 401 }))
  const business = mine.find(one => one.phoneNumberId === node || one.wabaId === node)
  if (!business) return void reply(to, unknownNode(node))
  return business
}

function unknownNode(node: string): Answer {
  const title = `Unsupported request. Object with ID '${node}' does not exist, cannot be loaded due to missing permissions, or does not support this operation`
  return graphError(100, undefined, { subcode: 33, title })
}

const describeNumber = (business: Cloud) => ({
  id: business.phoneNumberId,
  verified_name: business.name,
  display_phone_number: business.phone,
  quality_rating: 'GREEN',
  platform_type: 'CLOUD_API',
  throughput: { level: 'STANDARD' },
})

function listTemplates(business: Cloud, request: FastifyRequest): Answer {
  const { limit = '25', after = '0' } = request.query as Record<string, string>
  const [from, most] = [Number(after) || 0, Math.min(Number(limit) || 25, 100)]
  const data = business.templates.slice(from, from + most).map((template, at) => ({ id: String(from + at + 1), ...template }))
  const more = from + most < business.templates.length
  const cursors = { before: String(from), after: String(from + most) }
  const next = `http://${request.host}${request.url.split('?')[0]}?limit=${most}&after=${cursors.after}`
  return { status: 200, body: { data, paging: { cursors, ...(more && { next }) } } }
}

function addTemplate({ courier }: Provider, business: Cloud, request: FastifyRequest): Answer {
  const made = Template.safeParse(jsonOf(request))
  if (!made.success) return graphError(100, made.error.issues[0]!.message)
  business.templates.push({ ...made.data, status: 'APPROVED' })
  const id = String(business.templates.length)
  const news = {
    event: 'APPROVED',
    message_template_id: business.templates.length,
    message_template_name: made.data.name,
    message_template_language: made.data.language,
    reason: 'NONE',
  }
  void post(courier, business, null, {
    field: 'message_template_status_update',
    value: news,
    kind: 'news',
    id,
    line: `n:${business.wabaId}`,
  })
  return { status: 200, body: { id, status: 'APPROVED', category: made.data.category } }
}

/** With an override the address is proven first: it must echo our challenge. */
async function subscribe(business: Cloud, request: FastifyRequest): Promise<Answer> {
  const { override_callback_uri: uri, verify_token: token } = (jsonOf(request) ?? {}) as Record<string, string | undefined>
  if (!uri) return { status: 200, body: { success: true } }
  const challenge = String(Math.floor(1e9 + Math.random() * 9e9))
  const query = new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.challenge': challenge, 'hub.verify_token': token ?? '' })
  try {
    const answer = await fetchUrl(`${uri}?${query}`, { headersTimeout: 5_000, bodyTimeout: 5_000 })
    const echoed = await answer.body.text()
    if (answer.statusCode !== 200 || echoed !== challenge) throw new Error('not echoed')
  } catch {
    return graphError(2200, undefined, { title: 'Callback verification failed' })
  }
  business.webhookUrl = uri
  return { status: 200, body: { success: true } }
}
