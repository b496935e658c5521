import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../bench/random.ts'
import { verbatim } from '../../src/model/quote.ts'
import { findings } from '../../src/register/findings.ts'
import type { Known } from '../../src/register/findings/known.ts'
import { AROUND, happening, office, position, speech } from './findings/known.ts'

const WORDS = '„Wer Häfen verspricht, muss sie auch offen halten“'
const tellings = [
  happening('a1 2025-09-04', 'meeting', '2025-09-04', 'Paris', 'coalition', 'Jan Holt present!'),
  happening('b2 2025-09-05', 'meeting', '2025-09-04', 'Paris', 'coalition', 'Jan Holt remote!'),
  happening('c3 2025-09-05', 'meeting', '2025-09-03', 'Paris', 'coalition'),
  happening('d4 2025-09-05', 'meeting', '2023-10-03', 'Paris', 'coalition'),
  happening('e5 2025-09-05', 'founding', '2025-03', null, 'coalition'),
]

/** Something of every kind. */
const KNOWN: Known = {
  ...AROUND,
  statements: [
    ...tellings,
    position('a1 2025-09-04', 'willing'),
    position('b2 2025-09-04', 'declined'),
    position('c3 2025-09-04', 'committed', { party: 'EE', conditions: ['ceasefire'] }),
    position('d3 2025-09-05', 'committed', { party: 'EE' }),
    position('e5 2025-09-04', 'willing', { party: 'PL', quantity: { low: 100, high: 100, unit: 'soldiers' } }),
    position('f6 2025-09-04', 'willing', { party: 'PL', quantity: { low: 900, high: 900, unit: 'soldiers' } }),
  ],
  occasions: [{ id: 'e-1', type: 'meeting', place: 'Paris', tellings: tellings.slice(0, 2) }],
  retold: [{ source: 'c3 2025-09-04', official: false, retelling: 'd3 2025-09-05' }],
  offices: [office('a1 2025-09-04', 'former', 'Ann Reed', 'head-of-state'), office('b2 2025-09-04', 'holds', 'Ann Reed', 'head-of-state')],
  asides: [speech('a1 2025-09-04', 'Jost Wenn', WORDS), speech('b2 2025-09-04', 'Frauke Tadsen', WORDS)],
  past: new Set(),
}

describe('findings', () => {
  it('are of every kind, the gravest first', () => {
    expect(findings(KNOWN).map(({ severity, kind, about }) => `${severity} ${kind} ${about}`)).toEqual([
      'high date meeting:Paris',
      'high date meeting:Paris',
      'high stance FR:troops',
      'high attribution Frauke Tadsen / Jost Wenn',
      'medium figure PL:troops',
      'medium attendance Jan Holt',
      'medium office Ann Reed',
      'medium scope EE:troops',
      'low single EE:troops',
    ])
  })

  it('do not depend on the order of what is known', () => {
    const expected = findings(KNOWN)
    const random = randomFrom(20251125)
    for (let round = 0; round < 50; round++) {
      const mixed = <T>(all: readonly T[]): readonly T[] =>
        all
          .map((one) => ({ one, at: random() }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one)
      const { statements, occasions, offices, asides } = KNOWN
      const shuffled = {
        ...KNOWN,
        statements: mixed(statements),
        occasions: occasions.map((of) => ({ ...of, tellings: mixed(of.tellings) })),
        offices: mixed(offices),
        asides: mixed(asides),
      }
      expect(findings(shuffled)).toEqual(expected)
    }
  })

  it('cite each side, end in a full stop and have ids of their own', () => {
    const found = findings(KNOWN)
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    for (const { kind, quotes, message, why } of found) {
      expect([message, why].map((sentence) => sentence.at(-1))).toEqual(['.', '.'])
      if (kind !== 'single') expect(new Set(quotes.map(({ document }) => document)).size).toBeGreaterThan(1)
      for (const { start, end, text } of quotes) expect(verbatim(' '.repeat(start) + text, { start, end, text })).toBe(true)
    }
  })

  it('of nothing are none', () => {
    expect(findings({ ...KNOWN, statements: [], occasions: [], retold: [], offices: [], asides: [] })).toEqual([])
  })
})
