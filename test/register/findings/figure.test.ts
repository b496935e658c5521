import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/model/statement.ts'
import { agree, countsOf } from '../../../src/register/findings/counts.ts'
import { figure } from '../../../src/register/findings/figure.ts'
import { AROUND, count, DOSSIER, position } from './known.ts'

const found = (...counts: Parameters<typeof figure>[0]) => figure(counts, AROUND)

describe('a finding on figures', () => {
  it('holds two numbers of one thing at one time against each other', () => {
    const [finding, ...more] = found(count('a 2025-09-04', 26), count('b 2025-09-05', 31))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ kind: 'figure', about: 'coalition:contributors', severity: 'medium' })
    expect(finding?.message).toBe(
      'Coalition, the states that contribute: one report counts 26 states, one report 31, between 2025-09-04 and 2025-09-05.',
    )
  })

  it('is none where days lie between them, or a report has no day', () => {
    expect(found(count('a 2025-09-04', 26), count('b 2025-09-06', 31))).toEqual([])
    expect(found(count('a 2025-09-04', 26), count('b', 31))).toEqual([])
  })

  it('believes a report that gives both numbers', () => {
    expect(found(count('a 2025-09-04', 26), count('a 2025-09-04', 31), count('b 2025-09-04', 31))).toEqual([])
  })

  it('keeps apart what the words that are counted set apart', () => {
    const [danish, polish] = [count('a 2025-09-04', 200, 200, 'dänische Soldaten'), count('b 2025-09-04', 800, 800, 'polnische Soldaten')]
    expect(found(danish, polish)).toEqual([])
    expect(found(danish, count('b 2025-09-04', 800, 800, 'Soldaten'))).toHaveLength(1)
  })

  it('names a pair of numbers once, however many reports give them', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name, i) => count(`${name} 2025-09-0${4 + (i % 2)}`, i < 3 ? 26 : 31))
    expect(found(...many)).toHaveLength(1)
  })
})

describe('two numbers agree', () => {
  it.each([
    [
      { low: 10, high: 20 },
      { low: 15, high: 30 },
    ],
    [
      { low: 30, high: null },
      { low: 35, high: 35 },
    ],
    [
      { low: null, high: 3000 },
      { low: 2500, high: 2500 },
    ],
    [
      { low: 2e9, high: 2e9 },
      { low: 1.96e9, high: 1.96e9 },
    ],
    [
      { low: 30, high: 30 },
      { low: 31, high: 31 },
    ],
  ])('%j %j', (a, b) => {
    expect(agree({ ...a, unit: '' }, { ...b, unit: '' })).toBe(true)
    expect(agree({ ...b, unit: '' }, { ...a, unit: '' })).toBe(true)
  })
})

describe('two numbers exclude each other', () => {
  it.each([
    [
      { low: 26, high: 26 },
      { low: 30, high: 30 },
    ],
    [
      { low: 34, high: 34 },
      { low: 35, high: 35 },
    ],
    [
      { low: 15000, high: 30000 },
      { low: 50000, high: 50000 },
    ],
    [
      { low: null, high: 3000 },
      { low: 7500, high: 7500 },
    ],
  ])('%j %j', (a, b) => {
    expect(agree({ ...a, unit: '' }, { ...b, unit: '' })).toBe(false)
  })
})

it("compares a party's soldiers and money only by its position on one measure", () => {
  const own = position('a', 'willing', { quantity: { low: 6000, high: 6000, unit: 'soldiers' } })
  const sum = position('a', 'committed', { measure: 'arms', quantity: { low: 2e9, high: 2e9, unit: 'EUR' } })
  expect(countsOf([], [own, sum], DOSSIER).map(({ of }) => of)).toEqual(['FR:troops', 'FR:arms:money:EUR'])
})

it('compares soldiers without a party only where they stand in a position of the body: they are those of its force', () => {
  const figure: Figure = {
    ...position('a', 'willing'),
    ...count('a', 15000, 30000, 'Soldaten'),
    kind: 'figure',
    about: 'troops',
    party: null,
  }
  const plan = { ...position('a', 'willing', { party: 'coalition' }), quote: figure.quote }
  expect(countsOf([figure], [plan], DOSSIER).map(({ of }) => of)).toEqual(['coalition:troops'])
  expect(countsOf([figure], [], DOSSIER)).toEqual([])
})

it('takes soldiers that are about as many as are planned for those of the force', () => {
  const counted = (n: number): Figure => ({
    ...position('a', 'willing'),
    ...count('a', n),
    unit: 'soldiers',
    kind: 'figure',
    about: 'troops',
    party: null,
  })
  const planned = { ...DOSSIER, targets: [{ measure: 'troops', low: 15000, high: 30000, unit: 'soldiers', source: {} }] }
  expect([150, 50000, 800000].map((n) => countsOf([counted(n)], [], planned).length)).toEqual([0, 1, 0])
})
