import { describe, expect, test } from 'vitest'
import { MODALITIES } from '../../../src/languages/de/modality.ts'
import { positionsOf, shown } from './german.ts'

const rules = (sentence: string) => positionsOf(sentence).map(({ rule }) => rule)

describe.each(MODALITIES)('$name', ({ tells, example, counter }) => {
  test(`decides „${example}“`, () => {
    if (tells === null) expect(positionsOf(example).map(shown)).toEqual([])
    else expect(rules(example)).toContain(`giving-${tells}`)
  })

  test(`leaves „${counter}“ to others`, () => {
    if (tells === null) expect(positionsOf(counter)).not.toEqual([])
    else expect(rules(counter)).not.toContain(`giving-${tells}`)
  })
})
