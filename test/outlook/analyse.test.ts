import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis, Model } from '../../src/model/analysis.ts'
import { analyse } from '../../src/outlook/analyse.ts'
import { holds, models, tried } from './models.ts'

const ENOUGH = { nodes: 100_000 }
const ALL = { limit: 1000, budget: ENOUGH }

function expectAsTried(model: Model, { exact, probability, bounds, minimalSets, importance }: Analysis): void {
  const truth = tried(model)
  expect(exact).toBe(true)
  expect(probability).toBeCloseTo(truth.probability, 12)
  expect(bounds).toEqual([probability, probability])
  expect(minimalSets).toEqual({ count: String(truth.minimalSets.length), smallest: truth.minimalSets })
  expect(Object.keys(importance)).toEqual(Object.keys(model.probabilities))
  for (const [name, { birnbaum, criticality }] of Object.entries(importance)) {
    expect(birnbaum).toBeCloseTo(truth.birnbaum[name] ?? NaN, 12)
    if (probability !== 0) expect(criticality * (probability ?? NaN)).toBeCloseTo(birnbaum * (model.probabilities[name] ?? NaN), 12)
    else expect(criticality).toBe(0)
  }
}

const runs = (numRuns: number) => ({ numRuns })

describe('an analysis', () => {
  it('finds what trying all cases finds, where nothing is negated', () => {
    fc.assert(
      fc.property(models({ negations: false }), (model) => expectAsTried(model, analyse(model, ALL))),
      runs(2000),
    )
  })

  it('finds what trying all cases finds, where some is negated', () => {
    fc.assert(
      fc.property(models({ negations: true }), (model) => expectAsTried(model, analyse(model, ALL))),
      runs(2000),
    )
  })

  it('lists the first of the minimal sets by size and name, and counts all', () => {
    fc.assert(
      fc.property(models({ negations: true }), fc.integer({ min: 1, max: 5 }), (model, limit) => {
        const { minimalSets } = analyse(model, { limit, budget: ENOUGH })
        const all = tried(model).minimalSets
        expect(minimalSets).toEqual({ count: String(all.length), smallest: all.slice(0, limit) })
      }),
      runs(500),
    )
  })

  it('says with a budget that is too small what is true all the same', () => {
    fc.assert(
      fc.property(models({ negations: true }), fc.integer({ min: 1, max: 20 }), (model, nodes) => {
        const truth = tried(model)
        const { exact, probability, bounds, minimalSets, importance } = analyse(model, { limit: 100, budget: { nodes } })
        expect(bounds[0]).toBeLessThanOrEqual(truth.probability + 1e-12)
        expect(bounds[1]).toBeGreaterThanOrEqual(truth.probability - 1e-12)
        if (probability !== null) expect(probability).toBeCloseTo(truth.probability, 12)
        expect(exact).toBe(probability !== null && minimalSets.count !== null)
        if (minimalSets.count !== null) expect(minimalSets.count).toBe(String(truth.minimalSets.length))
        for (const [name, { birnbaum }] of Object.entries(importance)) expect(birnbaum).toBeCloseTo(truth.birnbaum[name] ?? NaN, 12)
        for (const set of minimalSets.smallest) expect(truth.minimalSets).toContainEqual(set)
      }),
      runs(1000),
    )
  })

  it('keeps what is small', () => {
    const names = Array.from({ length: 12 }, (_, at) => `v${at}`)
    const model: Model = {
      top: 'not none',
      gates: { all: { op: 'and', of: names }, none: { op: 'not', of: ['all'] }, 'not none': { op: 'not', of: ['none'] } },
      probabilities: Object.fromEntries(names.map((name) => [name, 1e-20])),
    }
    const { probability, importance } = analyse(model, ALL)
    expect((probability ?? 0) / 1e-240).toBeCloseTo(1, 10)
    expect((importance.v0?.birnbaum ?? 0) / 1e-220).toBeCloseTo(1, 10)
  })

  it('counts more sets than a number can tell apart', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `row ${at}`)
    const model: Model = {
      top: 'top',
      gates: {
        top: { op: 'and', of: rows },
        ...Object.fromEntries(rows.map((row) => [row, { op: 'or' as const, of: [`${row}a`, `${row}b`, `${row}c`] }])),
      },
      probabilities: Object.fromEntries(rows.flatMap((row) => ['a', 'b', 'c'].map((end) => [row + end, 0.1]))),
    }
    const { minimalSets } = analyse(model, { limit: 2, budget: ENOUGH })
    expect(minimalSets.count).toBe(String(3n ** 40n))
    expect(minimalSets.smallest.map((set) => set.at(-1))).toEqual(['row 9a', 'row 9b'])
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(models({ negations: true }), (model) => {
        expect(analyse(model, ALL)).toEqual(analyse(model, ALL))
      }),
      runs(100),
    )
  })

  it('takes a top that is a variable, always holds or never does', () => {
    const probabilities = { a: 0.25 }
    const of = (gates: Model['gates'], top: string) => analyse({ top, gates, probabilities }, ALL)
    expect(of({}, 'a')).toMatchObject({ probability: 0.25, minimalSets: { count: '1', smallest: [['a']] } })
    const gates = { b: { op: 'not', of: ['a'] }, always: { op: 'or', of: ['a', 'b'] }, never: { op: 'and', of: ['a', 'b'] } } as const
    expect(of(gates, 'b')).toMatchObject({
      probability: 0.75,
      minimalSets: { count: '1', smallest: [[]] },
      importance: { a: { birnbaum: -1 } },
    })
    expect(of(gates, 'always')).toMatchObject({
      probability: 1,
      minimalSets: { count: '1', smallest: [[]] },
      importance: { a: { birnbaum: 0 } },
    })
    expect(of(gates, 'never')).toMatchObject({
      probability: 0,
      minimalSets: { count: '0', smallest: [] },
      importance: { a: { criticality: 0 } },
    })
  })

  it('ends where the time is up, with bounds', () => {
    const model = ladder(40)
    const { exact, bounds } = analyse(model, { limit: 1, budget: { nodes: 1_000_000, over: () => true } })
    expect(exact).toBe(false)
    const full = analyse(model, { limit: 1, budget: { nodes: 1_000_000 } })
    expect(bounds[0]).toBeLessThanOrEqual(full.probability ?? NaN)
    expect(bounds[1]).toBeGreaterThanOrEqual(full.probability ?? NaN)
  })

  it('never asks for more stack than there is', () => {
    const deep = 20_000
    const gates: Record<string, Model['gates'][string]> = {}
    const probabilities: Record<string, number> = {}
    for (let at = 0; at < deep; at++) {
      gates[`g${at}`] = { op: at % 2 ? 'and' : 'or', of: at + 1 < deep ? [`v${at}`, `g${at + 1}`] : [`v${at}`] }
      probabilities[`v${at}`] = 0.5
    }
    const { exact, probability, minimalSets } = analyse({ top: 'g0', gates, probabilities }, { limit: 2, budget: { nodes: 10_000_000 } })
    expect([exact, minimalSets.smallest]).toEqual([true, [['v0'], ['v1', 'v2']]])
    expect(probability).toBeCloseTo(2 / 3, 12)
  })

  it('never asks for more stack than there is, in one diagram', () => {
    const long = 12_000
    const pairs = Array.from({ length: long }, (_, at): [string, Model['gates'][string]] => [
      `g${at}`,
      { op: 'and', of: [`v${at}`, `v${at + 1}`] },
    ])
    const probabilities = Object.fromEntries(Array.from({ length: long + 1 }, (_, at) => [`v${at}`, 0.01]))
    const gates = { top: { op: 'or' as const, of: pairs.map(([name]) => name) }, ...Object.fromEntries(pairs) }
    const { minimalSets } = analyse({ top: 'top', gates, probabilities }, { limit: 1, budget: { nodes: 10_000_000 } })
    expect(minimalSets).toEqual({ count: String(long), smallest: [['v0', 'v1']] })
  })
})

/** Grids of which no part is independent: neighbours in both directions. */
function ladder(size: number): Model {
  const at = (row: number, column: number) => `v${row % size},${column % size}`
  const gates: Record<string, Model['gates'][string]> = {}
  const probabilities: Record<string, number> = {}
  for (let row = 0; row < size; row++)
    for (let column = 0; column < 4; column++) {
      probabilities[at(row, column)] = 0.01
      gates[`g${row},${column}`] = { op: 'and', of: [at(row, column), at(row + 1, column), at(row, (column + 1) % 4)] }
    }
  return { top: 'top', gates: { ...gates, top: { op: 'or', of: Object.keys(gates) } }, probabilities }
}

describe('a case', () => {
  it('is tried by the definition of the gates', () => {
    const model: Model = { top: 'g', gates: { g: { op: 'atleast', k: 2, of: ['a', 'a', 'b'] } }, probabilities: { a: 0.5, b: 0.5 } }
    expect([holds(model, new Set(['a'])), holds(model, new Set(['b']))]).toEqual([true, false])
  })
})
