import { afterAll, expect, test } from 'vitest'
import { aHouse } from '#test/house'

/** Undici keeps its connections: what was in the middle of a request when closing began is idle and alive a moment later. */
const house = await aHouse()
let closed = false
afterAll(async () => {
  if (!closed) await house.close()
})

test('closing does not wait for connections that only stay alive', async () => {
  const asked = Promise.allSettled(Array.from({ length: 40 }, () => fetch(`${house.url}/health/ready`).then(answer => answer.text())))
  await new Promise(resolve => setTimeout(resolve, 2))
  const began = performance.now()
  await house.close()
  closed = true
  expect(performance.now() - began).toBeLessThan(15_000)
  await asked
})
