import type { FastifyPluginAsync } from 'fastify'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Engine } from '../db/engine.ts'

export interface HealthParts {
  engine: Engine
  version: string
  running(): number
  pressed(): boolean
}

/** Whether the process lives, whether it can serve, and its numbers. */
export function healthDoor({ engine, version, running, pressed }: HealthParts): FastifyPluginAsync {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'simsar_jobs_running',
    help: 'Jobs being done now',
    registers: [registry],
    collect() {
      this.set(running())
    },
  })
  new Gauge({
    name: 'simsar_reception_pressed',
    help: '1 while webhooks wait to be written',
    registers: [registry],
    collect() {
      this.set(pressed() ? 1 : 0)
    },
  })
  const waiting = new Gauge({ name: 'simsar_jobs', help: 'Jobs by state', labelNames: ['state'] as const, registers: [registry] })

  return async server => {
    server.get('/health/live', async () => ({ status: 'alive', version }))
    server.get('/health/ready', async (_request, reply) => {
      const database = await engine.alive(2000)
      return reply.code(database ? 200 : 503).send({
        status: database ? 'ready' : 'not ready',
        version,
        database: { kind: engine.kind, answers: database },
        durability: engine.durability,
        ...(engine.kind === 'embedded'
          ? { note: 'Embedded evaluation database: one process, one machine. Set DATABASE_URL for production.' }
          : {}),
      })
    })
    server.get('/metrics', async (_request, reply) => {
      const { rows } = await engine.once('simsar_dispatcher', 'select state, count(*) as count from jobs group by state', [])
      for (const state of ['waiting', 'running', 'parked'])
        waiting.set({ state }, Number(rows.find(row => row.state === state)?.count ?? 0))
      return reply.type(registry.contentType).send(await registry.metrics())
    })
  }
}
