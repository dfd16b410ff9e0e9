import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Door } from './db/door.ts'
import type { Scope } from './db/scope.ts'
import type { Files } from './files.ts'
import type { Http } from './http-client.ts'
import type { Log } from './log.ts'
import type { Seal } from './seal.ts'

/** What a room's ways in are built with. Acts themselves take `inside` or `outside`; only the house and ways in see this. */
export interface Means {
  scope: Scope
  door: Door
  seal: Seal
  clock: Clock
  log: Log
  http: Http
  files: Files
  config: Config
}
