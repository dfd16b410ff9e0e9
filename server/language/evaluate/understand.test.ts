import { expect, test } from 'vitest'
import { predict, type Task } from './understand.ts'

async function predictions(task: Task, lines: string[], inventory?: unknown): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = []
  for await (const prediction of predict(task, lines, inventory)) found.push(prediction)
  return found
}

test('a line that cannot be read is reported with its number and the rest goes on', async () => {
  const found = await predictions('turns', ['{"id":"a","text":"any villa?"}', 'not json', '{"id":"b"}', '', '{"id":"c","text":"بكام؟"}'])
  expect(found.map(one => one.id ?? one.line)).toEqual(['a', 2, 3, 'c'])
  expect(found[1]).toHaveProperty('error')
  expect(String(found[2]?.error)).toContain('text')
})

test('turns and times are predicted in the public shapes', async () => {
  const [turn] = await predictions('turns', ['{"id":"a","text":"villa in Maadi up to 9 million"}'])
  expect(turn).toMatchObject({ id: 'a', lang: 'en', entities: { location: ['maadi'], propertyType: ['villa'], budgetMax: 9_000_000 } })
  expect(await predictions('times', ['{"id":"t","text":"Sunday at 4"}'])).toEqual([{ id: 't', start: '2026-11-22T16:00:00+02:00' }])
})

test('faithfulness is judged against the named items of the inventory only', async () => {
  const inventory = [
    {
      id: 'A',
      propertyType: 'villa',
      location: { canonical: 'maadi' },
      specs: { area: 300 },
      price: { amount: 9_000_000, currency: 'EGP' },
    },
    {
      id: 'B',
      propertyType: 'villa',
      location: { canonical: 'maadi' },
      specs: { area: 200 },
      price: { amount: 7_000_000, currency: 'EGP' },
    },
  ]
  const line = (id: string, reply: string) => JSON.stringify({ id, question: 'price?', propertyIds: ['A'], reply })
  expect(
    await predictions('faithfulness', [line('1', 'It is 9 million pounds.'), line('2', 'It is 7 million pounds.')], inventory),
  ).toEqual([
    { id: '1', verdict: 'supported', wrongSpans: [] },
    { id: '2', verdict: 'unsupported', wrongSpans: ['7 million pounds'] },
  ])
  const inOrder = (reply: string) => JSON.stringify({ id: '3', propertyIds: ['B', 'A'], reply })
  expect(
    await predictions('faithfulness', [inOrder('The second is 9 million pounds.'), inOrder('The first is 9 million pounds.')], inventory),
  ).toMatchObject([{ verdict: 'supported' }, { verdict: 'unsupported' }])
})
