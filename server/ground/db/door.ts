import type { Engine } from './engine.ts'

/**
 * Look-ups before the organization is known: an e-mail address that signs in, the key of a webhook.
 * The role behind it may read a few columns of three tables and write one table of counters, nothing else.
 */
export interface Door {
  look(sql: string, params: unknown[]): Promise<Record<string, unknown>[]>
}

export const makeDoor = (engine: Engine): Door => ({
  look: async (sql, params) => (await engine.once('simsar_door', sql, params)).rows,
})
