import type { ChannelAdapter } from '#ports/channel-adapter'

/** The channels this house speaks, by provider. Filled by the house: a room knows no adapter by name. */
export interface Adapters {
  get(provider: string): ChannelAdapter
  /** Every adapter that listens at `/webhooks/<path>`. */
  at(path: string): ChannelAdapter[]
  paths(): string[]
}

export function adaptersOf(list: ChannelAdapter[]): Adapters {
  const byProvider = new Map(list.map(adapter => [adapter.provider, adapter]))
  return {
    get(provider) {
      const adapter = byProvider.get(provider)
      if (!adapter) throw new Error(`no adapter speaks ${provider}`)
      return adapter
    },
    at: path => list.filter(adapter => adapter.path === path),
    paths: () => [...new Set(list.flatMap(adapter => adapter.path ?? []))],
  }
}
