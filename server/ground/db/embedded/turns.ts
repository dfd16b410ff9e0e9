import { DatabaseUnavailable } from '../engine.ts'

interface Waiting {
  beside: boolean
  grant: () => void
  refuse: (error: Error) => void
}

/**
 * One connection, many callers: turns are given in the order asked.
 * A transaction has the connection alone from begin to end. Single statements need not wait for each other's answers,
 * only for the transactions before them: the thread takes them one after the other anyway.
 */
export class Turns {
  readonly #waiting: Waiting[] = []
  #holders = 0
  #alone = false

  get idle() {
    return this.#holders === 0 && this.#waiting.length === 0
  }

  /** Resolves with the function that gives the turn back; it may be called more than once. */
  take(kind: 'alone' | 'beside', waitAtMostMs: number): Promise<() => void> {
    const beside = kind === 'beside'
    if (this.#waiting.length === 0 && this.#free(beside)) return Promise.resolve(this.#hold(beside))
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        beside,
        grant: () => {
          clearTimeout(timer)
          resolve(this.#hold(beside))
        },
        refuse: error => {
          clearTimeout(timer)
          reject(error)
        },
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
        reject(new DatabaseUnavailable(`its one connection was busy for ${waitAtMostMs} ms`))
        this.#next()
      }, waitAtMostMs)
      this.#waiting.push(waiting)
    })
  }

  refuseAll(error: Error) {
    for (const waiting of this.#waiting.splice(0)) waiting.refuse(error)
  }

  #free(beside: boolean) {
    return this.#holders === 0 || (beside && !this.#alone && this.#holders < 64)
  }

  #hold(beside: boolean): () => void {
    this.#holders++
    this.#alone = !beside
    let held = true
    return () => {
      if (!held) return
      held = false
      this.#holders--
      this.#next()
    }
  }

  #next() {
    for (let first = this.#waiting[0]; first && this.#free(first.beside); first = this.#waiting[0]) {
      this.#waiting.shift()
      first.grant()
    }
  }
}
