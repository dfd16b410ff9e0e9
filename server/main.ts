import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type Config, ConfigProblem, readConfig } from '#ground/config'
import { DatabaseUnavailable } from '#ground/db/engine'
import { errorFields, makeLog } from '#ground/log'
import { openDatabase, openHouse, prepareDatabase } from './open-house.ts'
import { welcome } from './welcome.ts'
import { answerWhileAway } from './while-away.ts'

/** Everything from argv and env to a listening house. Resolves when it stops. */
export async function serve(argv: string[], env: NodeJS.ProcessEnv) {
  const config = readConfig(env, argv)
  const log = makeLog({ level: config.logLevel })
  const demo = config.demo && config.services.includes('web') ? await import('./demo.ts') : undefined
  const emulators = demo ? await demo.startDemoEmulators(config) : undefined
  if (emulators) config.allowPrivateHosts.push(new URL(emulators.url).host)

  const engine = await openDatabase(config)
  await prepared(config, log, engine)
  const house = await openHouse(config, engine, {
    log,
    ...(emulators
      ? { extraRoutes: demo!.demoRoutes(emulators, config.publicUrl), extraDoors: [demo!.demoDoor(emulators, config.publicUrl)] }
      : {}),
  })

  let stopping: Promise<void> | undefined
  const stop = (signal: string, code = 0) => {
    if (stopping) process.exit(1)
    log.info('stopping', { signal })
    stopping = (async () => {
      // whatever hangs must not keep the process; work is in the tables and goes on at the next start
      const last = setTimeout(() => process.exit(1), 10_000)
      last.unref()
      await house.stop()
      await emulators?.stop()
      process.exit(code)
    })()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal))
  process.on('uncaughtException', error => {
    log.error('something unforeseen; ending, so that nothing goes on half done', errorFields(error))
    stop('uncaughtException', 1)
  })
  process.on('unhandledRejection', error => {
    log.error('an unwatched promise failed; ending', errorFields(error))
    stop('unhandledRejection', 1)
  })

  if (config.services.includes('web')) await house.server.listen({ port: config.port, host: config.host })
  if (config.services.includes('worker')) await house.startWork()
  const planted = emulators ? await demo!.plantDemo(house, emulators) : undefined
  welcome({
    config,
    house,
    phonesUrl: emulators ? demo!.phonesUrl(emulators, config.publicUrl) : null,
    demo: planted,
    portalBuilt: existsSync(house.portalDirectory),
  })
}

/** A database that is down is waited for: whoever knocks meanwhile is told to come again, and nothing is lost. */
async function prepared(config: Config, log: ReturnType<typeof makeLog>, engine: Awaited<ReturnType<typeof openDatabase>>) {
  let makeRoom: (() => Promise<void>) | undefined
  for (;;) {
    try {
      await prepareDatabase(engine)
      return await makeRoom?.()
    } catch (error) {
      if (!(error instanceof DatabaseUnavailable)) throw error
      log.warn('the database is not reachable yet; trying again', errorFields(error))
      if (config.services.includes('web')) makeRoom ??= await answerWhileAway(config)
      await pause(1000)
    }
  }
}

if (import.meta.main) {
  serve(process.argv.slice(2), process.env).catch(error => {
    if (error instanceof ConfigProblem) console.error(`Simsar does not start:\n${error.message}`)
    else console.error(`Simsar does not start: ${error instanceof Error ? error.message : error}`)
    process.exit(1)
  })
}
