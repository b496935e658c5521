import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Conditioning } from '../../src/outlook/conditioning.ts'
import { Grid } from '../../src/outlook/grid.ts'
import type { Node, Term } from '../../src/outlook/node.ts'
import { deliveries, holds, outcomes } from './brute.ts'

const chance = fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true }))

/** Nodes that each depend on some before them. */
const nodes = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, at) => {
      const before = fc.nat({ max: Math.max(0, at - 1) })
      return fc.record({
        proposition: fc.constant(`p${at}`),
        needs: at === 0 ? fc.constant([]) : fc.uniqueArray(before, { maxLength: 2 }),
        given: at === 0 ? fc.constant([]) : fc.array(fc.record({ place: before, probability: chance }), { maxLength: 2 }),
        base: chance,
      })
    }),
  ),
)

const terms = (count: number, axes: number): fc.Arbitrary<Term[]> =>
  fc.array(
    fc.record({
      clauses: fc.array(fc.uniqueArray(fc.nat({ max: count - 1 }), { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      chance,
      weight: fc.array(fc.nat({ max: 3 }), { minLength: axes, maxLength: axes }),
    }),
    { maxLength: 6 },
  )

const questions = fc.tuple(nodes, fc.integer({ min: 1, max: 3 })).chain(([found, axes]) =>
  fc.record({
    nodes: fc.constant<readonly Node[]>(found),
    terms: terms(found.length, axes),
    caps: fc.array(fc.nat({ max: 4 }), { minLength: axes, maxLength: axes }),
  }),
)

test('how weights add up is what trying everything gives', () => {
  fc.assert(
    fc.property(questions, ({ nodes, terms, caps }) => {
      const grid = new Grid(caps)
      const expected = new Map<string, number>()
      for (const { truth, share } of outcomes(nodes))
        for (const { made, share: of } of deliveries(terms, truth)) {
          const counts = caps.map((cap, axis) =>
            Math.min(
              cap,
              made.reduce((sum, { weight }) => sum + (weight[axis] ?? 0), 0),
            ),
          )
          const key = counts.join()
          expected.set(key, (expected.get(key) ?? 0) + share * of)
        }
      const found = new Conditioning(nodes).spread(terms, grid)
      expect(found.length).toBe(grid.size)
      for (const [place, probability] of found.entries()) expect(probability).toBeCloseTo(expected.get(grid.counts(place).join()) ?? 0, 12)
    }),
    { numRuns: 2000 },
  )
})

test('how likely it is that clauses hold is what trying everything gives', () => {
  fc.assert(
    fc.property(questions, ({ nodes, terms: [term] }) => {
      if (!term) return
      let expected = 0
      for (const { truth, share } of outcomes(nodes)) if (holds(term, truth)) expected += share
      expect(new Conditioning(nodes).chance(term.clauses)).toBeCloseTo(expected, 12)
    }),
    { numRuns: 2000 },
  )
})

test('small probabilities lose nothing', () => {
  const nodes = [0, 1, 2].map((at): Node => ({ proposition: `p${at}`, needs: [], given: [], base: 1e-120 }))
  expect(new Conditioning(nodes).chance([[0], [1]])).toBeCloseTo(1e-240, 250)
  expect(new Conditioning(nodes).chance([[0], [1]]) / 1e-240).toBeCloseTo(1, 12)
})
