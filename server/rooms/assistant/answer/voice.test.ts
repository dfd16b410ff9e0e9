import { expect, test } from 'vitest'
import { checkClaims } from '#language'
import { plainVoice } from '../../../language/evaluate/understand.ts'
import { ownWords } from './voice.ts'

const about = (faqs: ReturnType<typeof ownWords>) => ({
  listings: [],
  faqs,
  organizationName: 'Nile Lantern Realty',
  customerSaid: ['السلام عليكم'],
  now: '2026-11-20T10:00:00+02:00',
  timeZone: 'Africa/Cairo',
})
const greeting = 'أهلاً بيك في فنار النيل، أنا نور المساعد الآلي بتاعنا.'

test('a brokerage greets by its own name in its own words; said by nobody, they are held back', () => {
  const stated = ownWords({ ...plainVoice, greeting: { ar: greeting } })
  expect(checkClaims(greeting, about(stated))).toMatchObject({ verdict: 'clean', text: greeting })
  expect(checkClaims(greeting, about([])).verdict).not.toBe('clean')
  expect(checkClaims('عندنا وحدات في كمبوند فنار النيل بسعر 3 مليون.', about(stated)).verdict).not.toBe('clean')
})
