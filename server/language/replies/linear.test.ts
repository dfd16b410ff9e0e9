import { describe, expect, test } from 'vitest'
import { normalise } from '../text/normalise.ts'
import { readNumbers } from '../text/numbers.ts'
import { readPhones } from '../text/phones.ts'
import { tokens } from '../text/tokens.ts'
import { readMoment, readTime } from '../times/index.ts'
import { readReply } from './index.ts'

const AT = { now: '2026-11-20T10:00:00+02:00', timeZone: 'Africa/Cairo' }

const READERS: Record<string, (text: string) => unknown> = {
  normalise,
  tokens,
  readNumbers,
  readPhones: text => readPhones(text),
  readTime: text => readTime(text, AT),
  readMoment: text => readMoment(text, AT),
  readReply: text => readReply(text, AT),
}

/** Pieces that, repeated, make a reader look back or ahead. */
const PIECES = [
  '1',
  '1 ',
  '123 ',
  '1,',
  '1/2 ',
  '1-',
  'مليون و',
  '3 million and ',
  'half a ',
  '0100 123 4567 ',
  '+20',
  '(0',
  '\n',
  '\u064b',
  'ا',
  'a',
  "a'",
  'بكرة الساعة ٥ ',
  'Monday at 5 to ',
  '5 and ',
  'in 3 ',
  '5 December ',
  'from 3 to ',
  'yes, ',
  'not ',
  'not Monday, ',
  'twenty-',
  'zweihundert',
  'a1b2',
  '👍',
]

const fastest = (run: () => unknown, times: number) => {
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < times; turn++) {
    // of this process alone: what else the machine does is no cost of ours
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  // Four times the text in four times the time; a reader that looked back over everything would need sixteen.
  test('needs time in proportion to the length of whatever it is given', () => {
    for (const piece of PIECES) {
      const short = piece.repeat(Math.ceil(12_500 / piece.length))
      const long = piece.repeat(Math.ceil(50_000 / piece.length))
      const slow = () =>
        fastest(() => read(long), 3) >
        11 *
          Math.max(
            fastest(() => read(short), 3),
            0.5,
          )
      expect(slow() && slow() && slow(), JSON.stringify(piece)).toBe(false)
    }
  }, 60_000)
})
