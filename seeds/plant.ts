import type { ConnectionBody } from '#contracts/connection'
import type { ListingInput } from '#contracts/listing'
import type { Inside } from '#ground/db/scope'
import { newId, sha256 } from '#ground/ids'
import type { Means } from '#ground/means'
import { type Adapters, connect, listConnections, repoint } from '#rooms/channels'
import { recordHistory } from '#rooms/conversations'
import { uploadDocument } from '#rooms/knowledge'
import { plantListings } from '#rooms/listings'
import { changeAssistantSettings, plantOrganization } from '#rooms/organizations'
import type { Emulators } from '../emulators/index.ts'
import type { DemoBrokerage } from './index.ts'

export interface PlantedBrokerage {
  webhookUrl: string
  settings: Record<string, unknown>
  /** Where its website's visitors write; null when somebody closed it. */
  chatUrl: string | null
}

/** Puts an invented brokerage on the shelves, once. At later starts only its number learns where the emulators are now. */
export async function plantBrokerage(
  means: Means,
  adapters: Adapters,
  brokerage: DemoBrokerage,
  emulators: Pick<Emulators, 'graphUrl' | 'd360Url'>,
): Promise<PlantedBrokerage> {
  const body = connectionOf(brokerage, emulators, means)
  const [known] = await means.door.look('select org_id from members where email = $1', [brokerage.members[0]!.email])
  const organization = (known?.org_id as string | undefined) ?? newId()
  const { connection, chatUrl } = await means.scope.inside(organization, { kind: 'system' }, async inside => ({
    connection: known ? await repoint(inside, means, adapters, body) : await plant(inside, means, adapters, brokerage, body),
    chatUrl: await openChat(inside, means, adapters, brokerage),
  }))
  if (!known)
    for (const { fileName, text } of brokerage.guides)
      await uploadDocument(means.scope.outside(organization, { kind: 'system' }), means, { bytes: Buffer.from(text), name: fileName })
  return {
    chatUrl,
    webhookUrl: connection.webhookUrl.replace(means.config.publicUrl, `http://127.0.0.1:${means.config.port}`),
    settings: body.settings,
  }
}

async function plant(inside: Inside, means: Means, adapters: Adapters, brokerage: DemoBrokerage, body: ConnectionBody) {
  const memberIds = await plantOrganization(inside, { ...brokerage.organization, members: brokerage.members })
  await changeAssistantSettings(inside, means.seal, brokerage.settings)
  const listingIds = await plantListings(
    inside,
    brokerage.listings.map(listing => withPictures(listing)),
    pictureRecipes(brokerage),
  )
  const connection = await connect(inside, means, adapters, body)
  for (const past of brokerage.conversations)
    await recordHistory(inside, {
      connectionId: connection.id,
      channel: past.channel,
      person: {
        identities: [
          { kind: 'bsuid', id: past.contact.bsuid },
          ...(past.contact.phone ? [{ kind: 'wa_id', id: past.contact.phone.replace('+', '') }] : []),
        ],
        phone: past.contact.phone ? `+${past.contact.phone.replace('+', '')}` : null,
        name: past.contact.name,
        username: past.contact.username,
      },
      language: past.language,
      state: past.state,
      mode: past.mode,
      assigneeId: past.assignee ? (memberIds.get(past.assignee) ?? null) : null,
      escalation: past.escalation,
      preferences: past.preferences,
      messages: past.messages.map(message => ({
        direction: message.direction,
        author: message.author,
        memberId: message.author === 'member' ? (memberIds.get(past.assignee ?? '') ?? null) : null,
        text: message.text,
        at: new Date(inside.now.getTime() - message.minutesAgo * 60_000),
        state: message.direction === 'inbound' ? 'received' : (message.state ?? 'read'),
        listingIds: (message.listings ?? []).flatMap(code => listingIds.get(code) ?? []),
      })),
    })
  return connection
}

/** The chat of its website: made once, and left as somebody changed it. */
async function openChat(inside: Inside, means: Means, adapters: Adapters, brokerage: DemoBrokerage): Promise<string | null> {
  const chats = (await listConnections(inside, means, adapters)).items.filter(connection => connection.provider === 'webchat')
  if (chats.length === 0)
    chats.push(
      await connect(inside, means, adapters, { provider: 'webchat', name: brokerage.business.name, settings: { allowedOrigins: [] } }),
    )
  return chats.find(({ status }) => status !== 'disabled')?.chat?.pageUrl ?? null
}

/** The demo's keys are made from this installation's own secret: nobody else's demo has the same. */
function connectionOf(brokerage: DemoBrokerage, emulators: Pick<Emulators, 'graphUrl' | 'd360Url'>, means: Means): ConnectionBody {
  const key = (purpose: string) =>
    sha256(Buffer.concat([means.seal.derive(`demo:${brokerage.key}`), Buffer.from(purpose)])).toString('base64url')
  const { provider, phoneNumberId, wabaId } = brokerage.business
  if (provider === 'whatsapp-cloud')
    return {
      provider,
      name: brokerage.business.name,
      settings: {
        phoneNumberId,
        wabaId,
        accessToken: key('token'),
        appSecret: key('secret'),
        verifyToken: key('verify'),
        apiBaseUrl: emulators.graphUrl,
      },
    }
  return {
    provider,
    name: brokerage.business.name,
    settings: { apiKey: key('token'), webhookHeader: { name: 'x-simsar-demo', value: key('secret') }, apiBaseUrl: emulators.d360Url },
  }
}

const pictureId = (name: string) => {
  const hash = sha256(`picture ${name}`).toString('hex')
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

const withPictures = (listing: ListingInput): ListingInput => ({
  ...listing,
  images: listing.images.map(name => `/api/pictures/${pictureId(name)}`),
})

const pictureRecipes = (brokerage: DemoBrokerage) =>
  brokerage.listings.flatMap(listing =>
    listing.images.map((name, index) => ({
      id: pictureId(name),
      recipe: { brokerage: brokerage.key, externalId: listing.externalId ?? '', index },
    })),
  )
