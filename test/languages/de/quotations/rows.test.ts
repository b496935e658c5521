import { describe, expect, test } from 'vitest'
import { SOURCES } from '../../../../src/languages/de/quotations/sources.ts'
import { SPEECH_NOUNS } from '../../../../src/languages/de/quotations/nouns.ts'
import { SPEECH_VERBS } from '../../../../src/languages/de/quotations/verbs.ts'
import { quotationsOf } from './german.ts'
import { shown } from './notation.ts'

const ROWS = [...SPEECH_VERBS, ...SPEECH_NOUNS, ...SOURCES]

describe.each(ROWS)('$name', ({ example, silent }) => {
  test(`fires on ${example}`, () => {
    expect(quotationsOf(example)).not.toEqual([])
  })

  test(`stays silent on ${silent}`, () => {
    expect(quotationsOf(silent).map(shown)).toEqual([])
  })
})

test('every row has a name of its own', () => {
  expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length)
})
