import { Worker } from 'node:worker_threads'
import { DatabaseUnavailable } from '../engine.ts'
import type { Assignment, Reply, Request } from './messages.ts'

interface Pending {
  limitMs: number
  resolve: (reply: { bytes?: Uint8Array; value?: number }) => void
  reject: (error: Error) => void
}

/**
 * One life of the database's thread. It answers in the order asked; when the answer at the head of the line is
 * overdue nothing inside the thread can stop the query, so the thread is ended and with it everything that was in flight.
 */
export class Thread {
  readonly died: Promise<string>
  readonly durable: boolean
  readonly #worker: Worker
  readonly #pending = new Map<number, Pending>()
  #nextId = 1
  #watch: NodeJS.Timeout | null = null
  #dead: string | null = null
  #tellDeath: (why: string) => void = () => undefined

  static async start(assignment: Assignment, withinMs: number): Promise<Thread> {
    const worker = spawn(assignment)
    const { durable } = await opened(worker, withinMs)
    return new Thread(worker, durable)
  }

  /** Makes a new data directory, in a thread of its own because it takes half a gigabyte that only the thread's end gives back. */
  static async initialize(directory: string, withinMs: number) {
    const worker = spawn({ directory, act: 'initialize', durable: true })
    await opened(worker, withinMs)
    await worker.terminate()
  }

  private constructor(worker: Worker, durable: boolean) {
    this.#worker = worker
    this.durable = durable
    this.died = new Promise(resolve => {
      this.#tellDeath = resolve
    })
    worker.on('message', (reply: Reply) => this.#answered(reply))
    worker.on('error', error => this.kill(error.message.slice(0, 200)))
    worker.on('exit', () => this.kill('its thread ended'))
  }

  send(bytes: Uint8Array<ArrayBuffer>, limitMs: number): Promise<Uint8Array> {
    return this.#ask(id => ({ id, bytes }), limitMs, [bytes.buffer]).then(reply => reply.bytes!)
  }

  syncs(limitMs: number): Promise<number> {
    return this.#ask(id => ({ id, ask: 'syncs' }), limitMs).then(reply => reply.value!)
  }

  async close(limitMs: number) {
    await this.#ask(id => ({ id, ask: 'close' }), limitMs)
    this.#dead = 'it is closed'
    await this.#worker.terminate()
  }

  /** Ends the thread now. What was not acknowledged is undone when the directory is opened again. */
  kill(why: string) {
    if (this.#dead) return
    this.#dead = why
    if (this.#watch) clearTimeout(this.#watch)
    for (const pending of this.#pending.values()) pending.reject(new DatabaseUnavailable(why))
    this.#pending.clear()
    // Opening again before the old thread let go of its files would be two writers on one directory.
    void this.#worker.terminate().then(() => this.#tellDeath(why))
  }

  #ask(request: (id: number) => Request, limitMs: number, transfer: ArrayBuffer[] = []) {
    if (this.#dead) return Promise.reject(new DatabaseUnavailable(this.#dead))
    const id = this.#nextId++
    return new Promise<{ bytes?: Uint8Array; value?: number }>((resolve, reject) => {
      this.#pending.set(id, { limitMs, resolve, reject })
      this.#worker.postMessage(request(id), transfer)
      if (this.#pending.size === 1) this.#watchHead()
    })
  }

  #answered(reply: Reply) {
    if (!('id' in reply)) return
    const pending = this.#pending.get(reply.id)
    this.#pending.delete(reply.id)
    this.#watchHead()
    pending?.resolve(reply)
  }

  /** Answers come in order, so only the oldest question can be overdue. */
  #watchHead() {
    if (this.#watch) clearTimeout(this.#watch)
    this.#watch = null
    const head = this.#pending.entries().next().value
    if (!head) return
    const [id, { limitMs }] = head
    this.#watch = setTimeout(() => {
      // When it was this thread that stood still, the answer may be waiting in our own mailbox: look there first.
      setTimeout(() => {
        if (this.#pending.has(id)) this.kill(`a query gave no answer within ${limitMs} ms`)
      }, 20)
    }, limitMs)
  }
}

const spawn = (assignment: Assignment) =>
  new Worker(new URL('./worker.ts', import.meta.url), { workerData: assignment, execArgv: ['--no-warnings'], name: 'database' })

function opened(worker: Worker, withinMs: number): Promise<{ durable: boolean }> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer)
      void worker.terminate().then(() => reject(new DatabaseUnavailable(why)))
    }
    const timer = setTimeout(() => fail(`it did not open within ${withinMs} ms`), withinMs)
    worker.once('error', error => fail(error.message.slice(0, 200)))
    worker.once('exit', () => fail('its thread ended while opening'))
    worker.once('message', (reply: Reply) => {
      worker.removeAllListeners('error').removeAllListeners('exit')
      if ('failed' in reply) return fail(reply.failed)
      clearTimeout(timer)
      if ('opened' in reply) resolve(reply.opened)
    })
  })
}
