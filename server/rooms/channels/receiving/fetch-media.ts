import { fileTypeFromBuffer } from 'file-type'
import type { Outside } from '#ground/db/scope'
import { failpoint } from '#ground/failpoint'
import { Later } from '#ground/jobs/later'
import { errorFields } from '#ground/log'
import type { Means } from '#ground/means'
import { SendFailure } from '#ports/channel-adapter'
import { keepMedia, pendingMedia } from '#rooms/conversations'
import type { Adapters } from '../connections/adapters.ts'
import { openSettings } from '../connections/sealed-settings.ts'

/** The waits before each further try: a provider's file may not be there at once. */
const waits = [1000, 3000, 10_000, 60_000]
const afterFetch = failpoint('media.after-fetch')
const afterKeep = failpoint('media.after-keep')

/** Brings a file a contact sent into the house, after its message was stored: what it is called is believed only after a look at its bytes. */
export async function fetchMedia(outside: Outside, means: Means, adapters: Adapters, mediaId: string, attempt: number) {
  const found = await outside.inside(async inside => {
    const media = await pendingMedia(inside, mediaId)
    if (!media) return undefined
    return {
      media,
      connection: await inside.db.selectFrom('connections').selectAll().where('id', '=', media.connection_id).executeTakeFirstOrThrow(),
    }
  })
  if (!found) return
  const { media, connection } = found
  const adapter = adapters.get(connection.provider)
  const about = { id: media.id, messageId: media.message_id, conversationId: media.conversation_id }
  try {
    if (!adapter.fetchMedia) throw new SendFailure('content-invalid', { detail: 'this channel has no files' })
    const fetched = await adapter.fetchMedia(outside.http, openSettings(means.seal, connection), {
      kind: media.kind as 'image',
      providerMediaId: media.provider_media_id,
      url: media.url,
      mimeType: media.mime_type,
      fileName: media.file_name,
      caption: media.caption,
      sha256: media.sha256,
    })
    await afterFetch()
    const kind = await fileTypeFromBuffer(fetched.bytes)
    const fileKey = await means.files.keep(outside.organization, fetched.bytes)
    await afterKeep()
    await outside.inside(inside =>
      keepMedia(inside, { ...about, state: 'stored', fileKey, mimeType: kind?.mime ?? 'application/octet-stream' }),
    )
  } catch (error) {
    if (!(error instanceof SendFailure)) throw error
    const wait = waits[attempt - 1]
    if (wait !== undefined && (error.class === 'transient' || error.class === 'throttled' || error.class === 'unknown-outcome'))
      throw new Later(Math.max(wait, error.retryAfterMs ?? 0), { counts: true })
    means.log.warn('a file could not be fetched', { connection: connection.id, ...errorFields(error) })
    await outside.inside(inside => keepMedia(inside, { ...about, state: 'failed' }))
  }
}
