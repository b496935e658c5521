import { describe, expect, test } from 'vitest'
import { ECHOES } from '../../../src/languages/de/echoes.ts'
import { positionsOf, shown } from './german.ts'

describe.each(ECHOES)('$name', ({ name, example, silent }) => {
  test(`fires on „${example}“`, () => {
    const positions = positionsOf(example)
    expect(positions.map((p) => p.rule)).toContain(name)
    expect(new Set(positions.map((p) => p.party)).size).toBe(2)
  })

  test(`stays silent on „${silent}“`, () => {
    expect(
      positionsOf(silent)
        .filter((p) => p.rule === name)
        .map(shown),
    ).toEqual([])
  })
})
