/** Not a failure: the job asks to be run again after a while, in its own place in line. Unless `counts`, the attempt is given back. */
export class Later extends Error {
  readonly delayMs: number
  readonly counts: boolean
  constructor(delayMs: number, options: { counts?: boolean } = {}) {
    super(`again in ${Math.round(delayMs)} ms`)
    this.name = 'Later'
    this.delayMs = delayMs
    this.counts = options.counts ?? false
  }
}
