import type { Brokerage } from './brokerage.ts'
import { until } from './child.ts'

interface Import {
  state: string
  done: number
  created: number
  rejected: number
  rows: unknown[]
}

/** Uploads a sheet as the portal does and waits until it is in. */
export async function importSheet(brokerage: Brokerage, sheet: string, withinMs = 200_000) {
  const form = new FormData()
  form.append('file', new Blob([sheet], { type: 'text/csv' }), 'listings.csv')
  const began = performance.now()
  await brokerage.call('POST', '/api/properties/bulk-upload', form)
  const acceptedAfterMs = performance.now() - began
  const ended = await until(
    async () => {
      const { items } = await brokerage.call<{ items: Import[] }>('GET', '/api/imports?limit=1')
      const now = items[0]!
      return ['done', 'failed', 'cancelled'].includes(now.state) ? now : undefined
    },
    withinMs,
    () => 'the import does not end',
    100,
  )
  if (ended.state !== 'done' || ended.rejected > 0) throw new Error(`the import went wrong: ${JSON.stringify(ended).slice(0, 1000)}`)
  return { ...ended, acceptedAfterMs, seconds: (performance.now() - began) / 1000 }
}
