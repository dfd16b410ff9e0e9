import type { Actor } from '#ground/db/scope'
import type { Means } from '#ground/means'
import type { Adapters } from './connections/adapters.ts'
import { fetchMedia } from './receiving/fetch-media.ts'
import { unpackDeliveries } from './receiving/unpack-delivery.ts'
import { sendMessage, settleSend } from './sending/send-message.ts'
import { showTyping } from './sending/show-typing.ts'

const system: Actor = { kind: 'system' }

export const channelsJobs = (means: Means, adapters: Adapters) => ({
  'unpack-deliveries': (job: { organization: string; payload: { connectionId: string }; stopping?: () => boolean }) =>
    unpackDeliveries(means.scope.outside(job.organization, system), means, adapters, job.payload.connectionId, job.stopping),
  'send-message': (job: { organization: string; payload: { messageId: string } }) =>
    sendMessage(means.scope.outside(job.organization, system), means, adapters, job.payload.messageId),
  'settle-send': (job: { organization: string; payload: { messageId: string } }) =>
    means.scope.inside(job.organization, system, inside => settleSend(inside, adapters, job.payload.messageId)),
  'fetch-media': (job: { organization: string; payload: { mediaId: string }; attempt: number }) =>
    fetchMedia(means.scope.outside(job.organization, system), means, adapters, job.payload.mediaId, job.attempt),
  'show-typing': (job: { organization: string; payload: { connectionId: string; providerId: string } }) =>
    showTyping(means.scope.outside(job.organization, system), means, adapters, job.payload),
})
