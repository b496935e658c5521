import { describe, expect, it } from 'vitest'
import type { Stance } from '../../../src/model/statement.ts'
import { stance } from '../../../src/register/findings/stance.ts'
import { AROUND, position } from './known.ts'

const found = (...cell: Parameters<typeof stance>[0]) => stance(cell, AROUND)

describe('a finding on stances', () => {
  it('holds a promise against a refusal of the same day', () => {
    const [finding, ...more] = found(position('a 2025-09-04', 'willing'), position('b 2025-09-04', 'declined'))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ kind: 'stance', severity: 'high', about: 'FR:troops' })
    expect(finding?.message).toBe('On troops, one report has FR as willing on 2025-09-04, one report as declined.')
    expect(finding?.quotes.map(({ document }) => document)).toEqual(['a 2025-09-04', 'b 2025-09-04'])
  })

  it('is no finding on what another day tells: that is a development', () => {
    expect(found(position('a 2025-09-04', 'declined'), position('b 2025-09-05', 'committed'))).toEqual([])
  })

  it('holds a stance that is told again after another against that one', () => {
    const cell = [position('a 2025-09-04', 'willing'), position('b 2025-09-05', 'declined'), position('c 2025-09-06', 'willing')]
    expect(found(...cell)).toMatchObject([{ why: 'The first stance was told again after the second, so it was not given up for it.' }])
  })

  it('takes a late copy for what its origin told first', () => {
    const cell = [position('a1 2025-09-04', 'willing'), position('b2 2025-09-05', 'declined'), position('c1 2025-09-06', 'willing')]
    expect(found(...cell)).toEqual([])
  })

  it('is none within one origin, between stances that go together, or of undated reports', () => {
    expect(found(position('a1 2025-09-04', 'willing'), position('b1 2025-09-04', 'declined'))).toEqual([])
    expect(found(position('a 2025-09-04', 'willing'), position('b 2025-09-04', 'committed'))).toEqual([])
    expect(found(position('a 2025-09-04', 'considering'), position('b 2025-09-04', 'reluctant'))).toEqual([])
    expect(found(position('a', 'willing'), position('b', 'declined'))).toEqual([])
  })

  it('believes a report that tells both', () => {
    const cell = [position('a 2025-09-04', 'willing'), position('a 2025-09-04', 'declined'), position('b 2025-09-04', 'willing')]
    expect(found(...cell)).toEqual([])
  })

  it('goes by the day on which a report says that a stance was taken', () => {
    const late = position('b 2025-09-06', 'declined', { said: '2025-09-04' })
    expect(found(position('a 2025-09-04', 'willing'), late)).toHaveLength(1)
    expect(found(position('a 2025-09-06', 'willing'), late)).toEqual([])
  })

  it('lets a party welcome one guarantee and reject another, but not take part and stay away', () => {
    const of = (one: Stance, other: Stance) =>
      found(position('a 2025-09-04', one, { measure: 'guarantees' }), position('b 2025-09-04', other, { measure: 'guarantees' }))
    expect(of('supports', 'opposes')).toEqual([])
    expect(of('committed', 'declined')).toHaveLength(1)
  })

  it('keeps apart what holds in a neighbouring country', () => {
    expect(found(position('a 2025-09-04', 'willing', { place: 'nearby' }), position('b 2025-09-04', 'declined'))).toEqual([])
  })

  it('weighs less where the promise has a condition, or two people spoke', () => {
    const conditional = position('a 2025-09-04', 'willing', { conditions: ['ceasefire'] })
    expect(found(conditional, position('b 2025-09-04', 'declined'))).toMatchObject([{ severity: 'medium' }])
    const voices = [position('a 2025-09-04', 'willing', { speaker: 'A' }), position('b 2025-09-04', 'declined', { speaker: 'B' })]
    expect(found(...voices)).toMatchObject([{ severity: 'medium', why: expect.stringContaining('A and B') as string }])
  })

  it('keeps its id when another report tells the same', () => {
    const cell = [position('a 2025-09-04', 'willing'), position('b 2025-09-04', 'declined')] as const
    const [before] = found(...cell)
    const [after] = found(...cell, position('c 2025-09-04', 'committed'))
    expect(after?.id).toBe(before?.id)
    expect(after?.quotes).toHaveLength(3)
  })
})
