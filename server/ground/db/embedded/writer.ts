import type { Encoded } from '../engine-values.ts'

/** Writes length-prefixed messages into one growing buffer. */
export class Writer {
  #buffer = Buffer.allocUnsafeSlow(1024)
  #at = 0
  #start = 0

  open(kind: string): this {
    this.#room(5)
    this.#buffer[this.#at] = kind.charCodeAt(0)
    this.#start = this.#at + 1
    this.#at += 5
    return this
  }

  close() {
    this.#buffer.writeInt32BE(this.#at - this.#start, this.#start)
  }

  byte(character: string): this {
    this.#room(1)
    this.#buffer[this.#at++] = character.charCodeAt(0)
    return this
  }

  int16(value: number): this {
    this.#room(2)
    this.#at = this.#buffer.writeUInt16BE(value, this.#at)
    return this
  }

  int32(value: number): this {
    this.#room(4)
    this.#at = this.#buffer.writeInt32BE(value, this.#at)
    return this
  }

  /** Zero-terminated. */
  text(value: string): this {
    this.#room(value.length * 3 + 1)
    this.#at += this.#buffer.write(value, this.#at, 'utf8')
    this.#buffer[this.#at++] = 0
    return this
  }

  /** Length-prefixed, −1 for null. */
  value(value: Encoded): this {
    if (value === null) return this.int32(-1)
    if (typeof value !== 'string') {
      this.int32(value.length)
      this.#room(value.length)
      this.#at += value.copy(this.#buffer, this.#at)
      return this
    }
    this.#room(value.length * 3 + 4)
    const length = this.#buffer.write(value, this.#at + 4, 'utf8')
    this.#buffer.writeInt32BE(length, this.#at)
    this.#at += 4 + length
    return this
  }

  /** The bytes in memory of their own, ready to be handed to another thread. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#at)
    bytes.set(this.#buffer.subarray(0, this.#at))
    this.#at = 0
    return bytes
  }

  #room(more: number) {
    if (this.#at + more <= this.#buffer.length) return
    const grown = Buffer.allocUnsafeSlow(Math.max(this.#buffer.length * 2, this.#at + more))
    this.#buffer.copy(grown, 0, 0, this.#at)
    this.#buffer = grown
  }
}
