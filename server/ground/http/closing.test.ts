import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aHouse } from '#test/house'

test('closing does not wait for a connection that stays alive after what was under way was answered', async () => {
  const house = await aHouse()
  const socket = connect(Number(new URL(house.url).port), '127.0.0.1')
  const answered = new Promise<string>(resolve => socket.once('data', bytes => resolve(String(bytes))))
  socket.write('POST /api/auth/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{')
  await pause(100)
  const began = performance.now()
  const closed = house.close()
  await pause(100)
  socket.write('}')
  expect(await answered).toMatch(/^HTTP\/1\.1 422 /)
  await closed
  expect(performance.now() - began).toBeLessThan(8000)
  socket.destroy()
})
