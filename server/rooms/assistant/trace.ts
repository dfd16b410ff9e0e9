/** Times the steps of a turn, so that "why did this take long" has an answer on every reply. */
export function stopwatch() {
  const spans: { name: string; ms: number }[] = []
  const began = performance.now()
  const record = (name: string, since: number) => void spans.push({ name, ms: Math.round((performance.now() - since) * 100) / 100 })
  return {
    spans,
    total: () => Math.round((performance.now() - began) * 100) / 100,
    async span<T>(name: string, work: () => Promise<T>): Promise<T> {
      const since = performance.now()
      try {
        return await work()
      } finally {
        record(name, since)
      }
    },
    now<T>(name: string, work: () => T): T {
      const since = performance.now()
      try {
        return work()
      } finally {
        record(name, since)
      }
    },
  }
}
export type Stopwatch = ReturnType<typeof stopwatch>
