import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../../bench/random.ts'
import type { Link } from '../../../src/register/origins/links.ts'
import { origins, rootsOf } from '../../../src/register/origins/origins.ts'
import type { Ties } from '../../../src/register/ties.ts'
import { report } from './material.ts'

/** A copy between two reports, the nearer the more of a hundred runs are shared. */
const copy = (one: string, other: string, both = 80): Link => ({
  ends: [one, other],
  by: 'wording',
  runs: { both, each: [100, 100] },
  coverage: [0.5, 0.5],
  found: [[1], [1]],
})

/** The reports of each origin: `ab c`. */
function together(names: string, links: readonly Link[], ties: Partial<Ties>): string {
  const found = origins(
    [...names].map((name) => report(name)),
    links,
    { same: [], different: [], ...ties },
  )
  return found
    .map(({ root, derived }) => [root, ...derived.map(({ report }) => report)].toSorted().join(''))
    .toSorted()
    .join(' ')
}

describe('reports of which a person says', () => {
  it('that they are of one origin are, whatever their texts show, and it is told that a person says so', () => {
    expect(together('abc', [], { same: [['a', 'b']] })).toBe('ab c')
    const [first] = origins([report('a', '2025-03-01'), report('b', '2025-03-02')], [], { same: [['b', 'a']], different: [] })
    expect(first).toMatchObject({ root: 'a', derived: [{ report: 'b', from: 'a', how: 'judged' }] })
  })

  it('what their texts show too are copies as before', () => {
    expect(origins([report('a'), report('b')], [copy('a', 'b')], { same: [['a', 'b']], different: [] })[0]?.derived[0]?.how).toBe('copy')
  })

  it('that they are not of one origin are of two, also where a third links them: it stays with the nearer one', () => {
    expect(together('ab', [copy('a', 'b')], { different: [['a', 'b']] })).toBe('a b')
    expect(together('abc', [copy('a', 'b', 50), copy('b', 'c', 90)], { different: [['a', 'c']] })).toBe('a bc')
  })

  it('both, over three reports, are held apart', () => {
    expect(
      together('abc', [], {
        same: [
          ['a', 'b'],
          ['b', 'c'],
        ],
        different: [['a', 'c']],
      }),
    ).toBe('ab c')
  })

  it('something are all that changes: other origins stay as they are', () => {
    const links = [copy('a', 'b'), copy('c', 'd'), copy('d', 'e')]
    expect(together('abcde', links, { different: [['a', 'b']] })).toBe('a b cde')
  })

  it('something that is of a report which is not there play no part', () => {
    expect(together('ab', [copy('a', 'b')], { same: [['a', 'z']], different: [['b', 'z']] })).toBe('ab')
  })

  it('that they differ are never of one origin, whatever links there are and in whatever order', () => {
    const random = randomFrom(20251125)
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const any = () => names[Math.floor(random() * names.length)] ?? 'a'
    for (let round = 0; round < 200; round++) {
      const pair = (): readonly [string, string] => {
        const [a, b] = [any(), any()].toSorted() as [string, string]
        return a === b ? pair() : [a, b]
      }
      const found = new Map(
        Array.from({ length: 12 }, () => copy(...pair(), 30 + Math.floor(random() * 70))).map((l) => [l.ends.join(), l]),
      )
      const ties = { same: [pair()], different: [pair(), pair()] }
      const reports = names.map((name) => report(name))
      const roots = rootsOf(origins(reports, [...found.values()], ties))
      for (const [a, b] of ties.different) expect(roots.get(a)).not.toBe(roots.get(b))
      expect(rootsOf(origins(reports.toReversed(), [...found.values()].toReversed(), ties))).toEqual(roots)
    }
  })
})
