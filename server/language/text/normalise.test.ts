import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, normalise, squeeze } from './normalise.ts'

describe('folding', () => {
  test.each([
    ['أحمد إبراهيم آدم', 'احمد ابراهيم ادم'],
    ['شقّة', 'شقه'],
    ['مستشفى', 'مستشفي'],
    ['الثلاثاء', 'الثلاثا'],
    ['مـــصـــر', 'مصر'],
    ['٣٫٥ مليون', '3.5 مليون'],
    ['۲٬۵۰۰٬۰۰۰', '2,500,000'],
    ['كتييييير', 'كتيير'],
    ['Sooooo nice', 'soo nice'],
    ['1000000', '1000000'],
    ['İSKELE', 'iskele'],
    ['SATILDI', 'satildi'],
    ['satıldı', 'satildi'],
    ['Müsait değil', 'musait degil'],
    ['Großer Garten für 2', 'grosser garten fur 2'],
    ['łódź', 'lodz'],
    ['Ещё свободнaя йога', 'еще свободнaя йога'],
    ['йод', 'йод'],
    ['3½', '3.5'],
    ['120 m²', '120 m2'],
    ['5️⃣', '5'],
    ['\u202bشقة\u202c\u200f', 'شقه'],
    ['بجنيه‌ها', 'بجنيهها'],
    ['ＡＢＣ１２３', 'abc123'],
    ['Phase III', 'phase iii'],
    ['a  \t b\n\n\nc', 'a b\nc'],
    ['it’s – “ok”', 'it\'s - "ok"'],
    ['لا ؟', 'لا ?'],
  ])('%j folds to %j', (raw, folded) => {
    expect(fold(raw)).toBe(folded)
  })

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => fold(fold(text)) === fold(text)))
  })

  test('every character knows where it stood in the raw text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), raw => {
        const { text, at } = normalise(raw)
        expect(at).toHaveLength(text.length + 1)
        expect(at[text.length]).toBe(raw.length)
        for (let i = 0; i < text.length; i++) expect(at[i]!).toBeLessThanOrEqual(at[i + 1]!)
      }),
    )
  })

  test('a word of the folded text is found again in the raw text', () => {
    const { raw, text, at } = normalise('عـايز شقّة في التجمّع بـ ٣٫٥ مليون')
    const start = text.indexOf('التجمع')
    expect(raw.slice(at[start], at[start + 'التجمع'.length])).toBe('التجمّع')
    const number = text.indexOf('3.5')
    expect(raw.slice(at[number], at[number + 3])).toBe('٣٫٥')
  })

  test('marks and elongation never change what a word folds to', () => {
    const words = ['شقة', 'مليون', 'التجمع', 'أكتوبر', 'فاضية']
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.array(fc.constantFrom('\u064b', '\u064e', '\u0651', '\u0640', '\u200f', '\u200d'), { minLength: 8, maxLength: 8 }),
        (word, marks) => {
          expect(fold([...word].map((letter, i) => letter + marks[i % 8]).join(''))).toBe(fold(word))
        },
      ),
    )
  })

  test('squeezing gives the plain word back', () => {
    expect(squeeze(fold('مليووووون'))).toBe('مليون')
    expect(squeeze(fold('yesss'))).toBe('yes')
  })
})
