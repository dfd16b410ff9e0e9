import { createHash, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { Agent, request } from 'undici'
import { pause } from './children.ts'
import type { Account } from './provider.ts'
import { type Person, signatureOf, type Written, webhookOf } from './webhooks.ts'

/** The first ledger: what was offered to the house, and what it said it had taken. A line a fact, on disk before the next step. */
export type Line =
  | { offered: string[]; digest: string; texts: (string | null)[]; phones: string[] }
  | { accepted: string[]; digest: string; at: number }
  | { refused: number; digest: string; body: string }

export interface Offer {
  /** More of the same bytes, at the same moment and afterwards. */
  copies?: number
  signal?: AbortSignal
}

/** Writes to the house as a provider does: signed, again and again until it says 2xx, in order per person. */
export function openDriver(asked: { webhookUrl: string; account: Account; file: string }) {
  const file = openSync(asked.file, 'a')
  const agent = new Agent({ connections: 32, connectTimeout: 2000, headersTimeout: 12_000, bodyTimeout: 12_000, pipelining: 1 })
  const lines = new Map<string, Promise<unknown>>()
  const unfinished = new Set<Promise<unknown>>()
  let stopped = false

  const note = (line: Line) => {
    if (stopped) return
    writeSync(file, `${JSON.stringify(line)}\n`)
    fsyncSync(file)
  }

  async function offer(body: Buffer, digest: string): Promise<boolean> {
    try {
      const answer = await request(asked.webhookUrl, {
        method: 'POST',
        dispatcher: agent,
        headers: { 'content-type': 'application/json', 'x-hub-signature-256': signatureOf(asked.account, body) },
        body,
      })
      const said = await answer.body.text()
      if (answer.statusCode >= 200 && answer.statusCode < 300) return true
      // 503 is the house's honest "not now"; anything else to an authentic webhook is a fault
      if (answer.statusCode !== 503) note({ refused: answer.statusCode, digest, body: said.slice(0, 300) })
    } catch {
      // down, restarting, or died before it could answer: a provider tries again
    }
    return false
  }

  async function untilAccepted(body: Buffer, digest: string) {
    for (let waitMs = 20; !stopped; waitMs = Math.min(waitMs * 1.5, 200)) {
      if (await offer(body, digest)) return true
      await pause(waitMs)
    }
    return false
  }

  /** Resolves when the house has accepted the webhook. */
  async function post(written: Written[], { copies = 0 }: Offer = {}) {
    const body = webhookOf(asked.account, written, new Date())
    const digest = createHash('sha256').update(body).digest('hex')
    const ids = written.map(each => each.id)
    note({ offered: ids, digest, texts: written.map(each => each.text), phones: written.map(each => each.person.phone) })
    const beside = copies > 1 ? untilAccepted(body, digest) : undefined
    if (await untilAccepted(body, digest)) note({ accepted: ids, digest, at: Date.now() })
    await beside
    // the one whose 2xx never reached the provider
    if (copies > 0) await untilAccepted(body, digest)
  }

  return {
    /** Each person's webhooks are offered one after another, as a provider does; different people's side by side. */
    write(written: Written[], how?: Offer): Promise<void> {
      const phones = written.map(each => each.person.phone)
      const before = Promise.all(phones.map(phone => lines.get(phone)))
      const mine = before.then(() => post(written, how))
      for (const phone of phones) lines.set(phone, mine)
      unfinished.add(mine)
      return mine.finally(() => unfinished.delete(mine))
    },
    says(person: Person, text: string, how?: Offer) {
      return this.write([{ person, id: wamid(), text }], how)
    },
    async settled() {
      while (unfinished.size > 0) await Promise.all(unfinished)
    },
    waiting: () => unfinished.size,
    async close() {
      stopped = true
      await agent.destroy()
      closeSync(file)
    },
  }
}
export type Driver = ReturnType<typeof openDriver>

export const wamid = () => `wamid.${randomBytes(18).toString('base64url')}`

/** Read back from the disk, as after a crash of the harness itself. */
export const readLedger = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Line)
