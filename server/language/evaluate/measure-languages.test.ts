import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { measureLanguages } from './measure-languages.ts'

const file = join(import.meta.dirname, '../../../../shared/data/language/language_id.jsonl')

if (existsSync(file))
  test('languages are told apart on sentences from public places', () => {
    const of = new Map(measureLanguages(file).map(({ name, value }) => [name, value!]))
    expect(of.get('all')).toBeGreaterThanOrEqual(0.96)
    expect(of.get('arabizi')).toBeGreaterThanOrEqual(0.92)
  })
else test('the public sentences are not beside the project', () => expect(existsSync(file)).toBe(false))
