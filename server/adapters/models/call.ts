import type { Http } from '#ground/http-client'
import type { Heard } from './fetch-through.ts'
import type { ModelSettings } from './provider.ts'

/** What every act over the wire is given. */
export interface Call {
  settings: ModelSettings
  http: Http
  heard: Heard
  signal: AbortSignal
}
