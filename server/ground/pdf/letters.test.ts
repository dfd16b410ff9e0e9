import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { guardFigures, isRightToLeft } from './direction.ts'
import { type Fonts, openFonts } from './fonts.ts'
import { drawable } from './letters.ts'

let fonts: Fonts
beforeAll(async () => {
  fonts = await openFonts()
})
const plain = (text: string) => drawable(text, fonts.draws).text

test('Arabic, English and the figures of both stay as they are', () => {
  for (const text of [
    'شقة ٣ غرف في التجمع بسعر 5,400,000 جنيه (160 م²)',
    '“3-bedroom” apartment – EGP 7,250,000…',
    'قُرئت: «نعم»؟ لا، شكرًا!',
  ])
    expect(drawable(text, fonts.draws)).toEqual({ text, lostEmoji: false, lostLetters: false })
})

test('an emoji goes without a trace in the spacing, and it is told', () => {
  expect(drawable('تمام 👍🏽 شكرًا 🙏', fonts.draws)).toEqual({ text: 'تمام شكرًا', lostEmoji: true, lostLetters: false })
  expect(drawable('🏳️‍🌈🇪🇬👨‍👩‍👧', fonts.draws)).toEqual({ text: '', lostEmoji: true, lostLetters: false })
  expect(plain('الدور 1️⃣ ©️')).toBe('الدور 1 ©')
})

test('a letter no font has is drawn as its nearest, and what is like nothing is told', () => {
  expect(plain('Güneşli İstanbul, żółć, Вид на море')).toBe('Güneşli İstanbul, żółć, Вид на море')
  expect(plain('𝐒𝐤𝐲 ｆｕｌｌ ک ی')).toBe('Sky full ك ي')
  expect(drawable('see 中文 or 漢字 there', fonts.draws)).toMatchObject({ text: 'see […] or […] there', lostLetters: true })
})

test('control characters, overrides of direction and half letters vanish; lines and tabs stay apart', () => {
  expect(plain('a\0b\u0007c\u202ed\u200be\ud83d')).toMatch(/^abcde/)
  expect(plain('one\r\ntwo\u2028three\tfour')).toBe('one\ntwo\nthree four')
  expect(plain(`a${'\n'.repeat(500)}b`)).toBe('a\n\nb')
})

test('whatever is written, every letter that comes out can be drawn, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), text => {
      const once = plain(text)
      for (const letter of once) expect(letter === '\n' || fonts.draws(letter.codePointAt(0) as number)).toBe(true)
      expect(plain(once)).toBe(once)
    }),
    { numRuns: 400 },
  )
})

test('the first letter decides the direction; figures decide nothing', () => {
  expect(isRightToLeft('3 غرف in New Cairo')).toBe(true)
  expect(isRightToLeft('Sky Court في التجمع')).toBe(false)
  expect(isRightToLeft('٣ - 4, 👍')).toBeUndefined()
})

test('a phone number keeps its order and its line among Arabic words; a price is left alone', () => {
  expect(guardFigures('كلمني على +20 100 111 2233 بكرة')).toBe('كلمني على \u200e+20\u00a0100\u00a0111\u00a02233\u200e بكرة')
  expect(guardFigures('بسعر 5,400,000 أو 6500000 يوم 3')).toBe('بسعر 5,400,000 أو 6500000 يوم 3')
})
