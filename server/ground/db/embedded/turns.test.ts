import { expect, test } from 'vitest'
import { DatabaseUnavailable } from '../engine.ts'
import { Turns } from './turns.ts'

const soon = () => new Promise(resolve => setImmediate(resolve))

/** Asks for a turn and writes its name down when it is given. */
function line() {
  const turns = new Turns()
  const given: string[] = []
  const take = (name: string, kind: 'alone' | 'beside') =>
    turns.take(kind, 5_000).then(release => {
      given.push(name)
      return release
    })
  return { turns, given, take }
}

test('single statements go side by side, a transaction goes alone', async () => {
  const { given, take } = line()
  const [one, two] = [await take('one', 'beside'), await take('two', 'beside')]
  const transaction = take('transaction', 'alone')
  await soon()
  expect(given).toEqual(['one', 'two'])
  one()
  await soon()
  expect(given).toEqual(['one', 'two'])
  two()
  await transaction
  expect(given).toEqual(['one', 'two', 'transaction'])
})

test('a single statement does not overtake the transaction that waits for those before it', async () => {
  const { given, take } = line()
  const first = await take('first', 'beside')
  const transaction = take('transaction', 'alone')
  const late = take('late', 'beside')
  await soon()
  expect(given).toEqual(['first'])
  first()
  const end = await transaction
  await soon()
  expect(given).toEqual(['first', 'transaction'])
  end()
  await late
  expect(given).toEqual(['first', 'transaction', 'late'])
})

test('a turn given back twice is given back once', async () => {
  const { turns, take } = line()
  const one = await take('one', 'beside')
  await take('two', 'beside')
  one()
  one()
  expect(turns.idle).toBe(false)
})

test('who gives up waiting lets those behind through', async () => {
  const { turns, given, take } = line()
  await take('first', 'beside')
  const impatient = turns.take('alone', 20)
  const late = take('late', 'beside')
  await expect(impatient).rejects.toBeInstanceOf(DatabaseUnavailable)
  await late
  expect(given).toEqual(['first', 'late'])
})

test('all who wait can be sent away at once', async () => {
  const { turns, take } = line()
  const holding = await take('first', 'alone')
  const waiting = [take('second', 'alone'), take('third', 'beside')]
  turns.refuseAll(new DatabaseUnavailable('gone'))
  const outcomes = await Promise.allSettled(waiting)
  expect(outcomes.map(outcome => outcome.status)).toEqual(['rejected', 'rejected'])
  holding()
  expect(turns.idle).toBe(true)
})
