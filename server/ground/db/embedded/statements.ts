/**
 * Names of the statements the backend has prepared, the longest unused forgotten first.
 * Planning costs more than running for most of what a house asks, and it asks the same few hundred things all day.
 */
export class Statements {
  readonly #names = new Map<string, string>()
  readonly #most: number
  #made = 0

  constructor(most: number) {
    this.#most = most
  }

  /** The name to run under, whether it must be prepared first, and a name that may be dropped to make room. */
  use(sql: string): { name: string; isNew: boolean; dropped: string | null } {
    const known = this.#names.get(sql)
    if (known) {
      this.#names.delete(sql)
      this.#names.set(sql, known)
      return { name: known, isNew: false, dropped: null }
    }
    const name = `s${++this.#made}`
    this.#names.set(sql, name)
    return { name, isNew: true, dropped: this.#names.size > this.#most ? this.#dropOldest() : null }
  }

  /** It could not be prepared. */
  forget(sql: string) {
    this.#names.delete(sql)
  }

  forgetAll() {
    this.#names.clear()
  }

  #dropOldest(): string {
    const [sql, name] = this.#names.entries().next().value!
    this.#names.delete(sql)
    return name
  }
}
