import { describe, expect, test } from 'vitest'
import { readInWorker, type SheetRow } from './index.ts'

const csv = Buffer.from(['id,title', ...Array.from({ length: 5_000 }, (_, at) => `${at},Unit number ${at}`)].join('\n'))

describe('reading in a thread', () => {
  test('hands over every row once, in order, and keeps the caller its bytes', async () => {
    const rows: SheetRow[] = []
    await readInWorker(csv, 'units.csv', async batch => void rows.push(...batch))
    expect(rows.map(row => row.row)).toEqual(Array.from({ length: 5_001 }, (_, at) => at + 1))
    expect(csv.toString('utf8', 0, 8)).toBe('id,title')
  })

  test('asks for the next batch only when the last was taken, and never runs far ahead', async () => {
    let inside = 0
    let most = 0
    let batches = 0
    await readInWorker(csv, 'units.csv', async () => {
      inside += 1
      batches += 1
      most = Math.max(most, inside)
      await new Promise(resolve => setTimeout(resolve, 2))
      inside -= 1
    })
    expect(most).toBe(1)
    expect(batches).toBeGreaterThan(10)
  })

  test('tells what is wrong with a file in the same words as without a thread', async () => {
    await expect(readInWorker(Buffer.from('%PDF-1.7'), 'a.pdf', async () => {})).rejects.toMatchObject({
      name: 'SheetProblem',
      code: 'not-a-sheet',
    })
  })

  test('hands over the rows before the trouble first', async () => {
    let rows = 0
    const broken = Buffer.concat([csv, Buffer.from(`\n${'x'.repeat(2_000_000)}`)])
    await expect(
      readInWorker(broken, 'units.csv', async batch => {
        rows += batch.length
      }),
    ).rejects.toMatchObject({ code: 'broken' })
    expect(rows).toBeGreaterThan(4_000)
  })

  test('stops when its receiver fails or its caller has enough', async () => {
    await expect(
      readInWorker(csv, 'units.csv', async () => {
        throw new Error('the database is gone')
      }),
    ).rejects.toThrow('the database is gone')
    const abort = new AbortController()
    let batches = 0
    await expect(
      readInWorker(
        csv,
        'units.csv',
        async () => {
          batches += 1
          abort.abort(new Error('cancelled'))
        },
        { signal: abort.signal },
      ),
    ).rejects.toThrow('cancelled')
    expect(batches).toBeLessThan(4)
  })
})
