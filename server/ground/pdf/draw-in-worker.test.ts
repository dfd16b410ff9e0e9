import { expect, test } from 'vitest'
import { drawInWorker } from './draw-in-worker.ts'

const thread = (code: string) =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'\n${code}`)}`)
const answers = thread(`setTimeout(() => parentPort.postMessage({ bytes: new Uint8Array(workerData.bytes) }), 150)`)
const soon = () => ({ signal: AbortSignal.timeout(10_000) })

test('the bytes of the thread come back', async () => {
  expect([...(await drawInWorker(answers, { bytes: [1, 2, 3] }, soon()))]).toEqual([1, 2, 3])
})

test('a drawing without an end is stopped in time, and the refusal says what to do instead', async () => {
  const began = Date.now()
  await expect(drawInWorker(thread('for (;;);'), {}, { signal: AbortSignal.timeout(400) })).rejects.toMatchObject({
    code: 'unavailable',
    word: 'too-much-to-draw',
    message: expect.stringContaining('CSV or JSON'),
  })
  expect(Date.now() - began).toBeLessThan(5000)
})

test('a drawing that eats memory takes only its own thread', async () => {
  const eats = thread('const all = []; for (;;) all.push(new Array(1e6).fill({}))')
  await expect(drawInWorker(eats, {}, soon())).rejects.toMatchObject({ word: 'too-much-to-draw' })
  expect([...(await drawInWorker(answers, { bytes: [4] }, soon()))]).toEqual([4])
})

test('a fault in the drawing is a fault, not a wait', async () => {
  await expect(drawInWorker(thread(`parentPort.postMessage({ error: 'a font is gone' })`), {}, soon())).rejects.toThrow('a font is gone')
  await expect(drawInWorker(thread('process.exit(0)'), {}, soon())).rejects.toThrow('ended early')
})

test('two are drawn at a time, some wait, and the rest are asked to come again', async () => {
  const asked = await Promise.allSettled(Array.from({ length: 13 }, () => drawInWorker(answers, { bytes: [7] }, soon())))
  const refused = asked.flatMap(result => (result.status === 'rejected' ? [result.reason] : []))
  expect(refused).toHaveLength(3)
  for (const reason of refused) expect(reason).toMatchObject({ code: 'too-many' })
  expect([...(await drawInWorker(answers, { bytes: [8] }, soon()))]).toEqual([8])
})
