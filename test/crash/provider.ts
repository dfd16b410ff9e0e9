import { join } from 'node:path'
import type { Faults } from '../../contracts/emulator.ts'
import type { Accepted, LedgerBook } from '../../emulators/index.ts'
import { type Child, freePort, pause, startChild } from './children.ts'

export type Book = LedgerBook
export type { Accepted }

/** How long the emulated model thinks. */
const thinksMs = 250

export interface Account {
  phoneNumberId: string
  wabaId: string
  phone: string
  accessToken: string
  appSecret: string
  verifyToken: string
}

/** Lets time and trouble be set, and its book be read. */
export async function startProvider(home: string) {
  const [port, modelPort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  let child: Child

  const start = async () => {
    const script = join(import.meta.dirname, 'provider-process.ts')
    child = startChild(script, {
      args: [port, modelPort, thinksMs].map(String),
      cwd: join(import.meta.dirname, '../..'),
      says: join(home, 'provider.log'),
    })
    for (const until = Date.now() + 30_000; Date.now() < until; await pause(25)) {
      if (child.ended) throw new Error(`the provider did not start: see ${home}/provider.log`)
      if (await fetch(`${url}/emulator/state`).catch(() => null)) return
    }
    throw new Error('the provider does not answer')
  }
  const ask = async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const answer = await fetch(url + path, { method, ...init })
    if (!answer.ok) throw new Error(`the provider refused ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json() as Promise<unknown>
  }
  await start()

  return {
    url,
    modelUrl: `http://127.0.0.1:${modelPort}/v1`,
    hosts: [`127.0.0.1:${port}`, `127.0.0.1:${modelPort}`],
    /** A new book and no parcels on their way: what an earlier case left behind must not reach the next. */
    async renew() {
      child.kill('SIGKILL')
      await child.exit
      await start()
    },
    register: (account: Account, webhookUrl: string) =>
      ask('POST', '/emulator/businesses', { provider: 'whatsapp-cloud', name: 'Brokerage', webhookUrl, ...account }),
    /** Somebody with a phone who may be written to from now on for a day. */
    person: (phoneNumberId: string, phone: string) =>
      ask('POST', '/emulator/handsets', {
        provider: 'whatsapp-cloud',
        phoneNumberId,
        phone,
        name: `P ${phone}`,
        wroteAt: new Date().toISOString(),
      }) as Promise<{ id: string; bsuid: string }>,
    faults: (faults: Partial<Faults>) => ask('PUT', '/emulator/faults', faults),
    book: () => ask('GET', '/emulator/ledger') as Promise<Book>,
    /** A file a person is about to send: its id. */
    async file(account: Account): Promise<string> {
      const form = new FormData()
      form.set('messaging_product', 'whatsapp')
      form.set('type', 'image/png')
      form.set('file', new Blob([pixel], { type: 'image/png' }), 'photo.png')
      const answer = await fetch(`${url}/graph/v24.0/${account.phoneNumberId}/media`, {
        method: 'POST',
        headers: { authorization: `Bearer ${account.accessToken}` },
        body: form,
      })
      return ((await answer.json()) as { id: string }).id
    },
    async stop() {
      child.kill('SIGKILL')
      await child.exit
    },
  }
}
export type Provider = Awaited<ReturnType<typeof startProvider>>

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
