import type { ConnectionView } from '#contracts/connection'
import type { Means } from '#ground/means'
import type { ChannelAdapter } from '#ports/channel-adapter'
import { openSettings } from '../connections/sealed-settings.ts'

/** Where the other side comes in: a provider with its webhooks, or visitors to a page of ours. */
export function addressesOf(
  means: Means,
  adapter: ChannelAdapter,
  row: Parameters<typeof openSettings>[1] & { key: string },
): Pick<ConnectionView, 'webhookUrl' | 'chat'> {
  const { publicUrl } = means.config
  if (!adapter.embedders) return { webhookUrl: `${publicUrl}/webhooks/${adapter.path}/${row.key}`, chat: null }
  const pageUrl = `${publicUrl}/chat/${row.key}`
  const snippet = `<script src="${publicUrl}/widget.js" data-key="${row.key}" async></script>`
  return { webhookUrl: pageUrl, chat: { pageUrl, snippet, allowedOrigins: adapter.embedders(openSettings(means.seal, row)) } }
}
