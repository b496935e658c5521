import { describe, expect, test } from 'vitest'
import { CUES } from '../../../src/languages/de/cues/index.ts'
import { positionsOf, shown } from './german.ts'

describe.each(CUES)('$name', ({ name, example, silent }) => {
  test(`fires on „${example}“`, () => {
    const positions = positionsOf(example)
    expect(
      positions.map(({ rule }) => rule),
      positions.map(shown).join('\n'),
    ).toContain(name)
  })

  test(`stays silent on „${silent}“`, () => {
    expect(positionsOf(silent).map(shown)).toEqual([])
  })
})

test('every row has a name of its own', () => {
  expect(new Set(CUES.map(({ name }) => name)).size).toBe(CUES.length)
})

test('every row has an example and a counter-example, each a sentence', () => {
  const sentences = CUES.flatMap(({ example, silent }) => [example, silent])
  expect(sentences.filter((sentence) => !/^\p{Lu}.*[.?!]$/u.test(sentence))).toEqual([])
})
