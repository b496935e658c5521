import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Diagram } from '../../src/outlook/analysis/diagram.ts'
import type { Edge } from '../../src/outlook/analysis/nodes.ts'
import { sift } from '../../src/outlook/analysis/sift.ts'
import { trimmed } from '../../src/outlook/analysis/trim.ts'

const VARIABLES = 6
const CASES = 2 ** VARIABLES
const order = (seed: readonly number[]) => [...Array(VARIABLES).keys()].sort((a, b) => (seed[a] ?? 0) - (seed[b] ?? 0))

/** What a function is in each case, by following the diagram. */
function table({ variable, low, high }: Diagram, root: Edge): readonly boolean[] {
  return Array.from({ length: CASES }, (_, bits) => {
    let edge = root
    while (edge >> 1 !== 0) {
      const node = edge >> 1
      edge = (((bits >> (variable[node] ?? 0)) & 1 ? high[node] : low[node]) ?? 0) ^ (edge & 1)
    }
    return edge === 0
  })
}

/** Functions made step by step, with the cases in which each holds by the definition of the steps. */
function grown(diagram: Diagram, steps: readonly (readonly [number, number, number])[]) {
  const edges: Edge[] = [...Array(VARIABLES).keys()].map((v) => diagram.literal(v))
  const tables = [...Array(VARIABLES).keys()].map((v) => Array.from({ length: CASES }, (_, bits) => ((bits >> v) & 1) === 1))
  for (const [op, a, b] of steps) {
    const [i, j] = [a % edges.length, b % edges.length]
    const [f, g] = [(edges[i] ?? 0) ^ (op & 1), (edges[j] ?? 0) ^ ((op >> 1) & 1)]
    const [s, t] = [tables[i] ?? [], tables[j] ?? []]
    const both = s.map((held, at) => held !== ((op & 1) === 1) && t[at] !== (((op >> 1) & 1) === 1))
    edges.push(op & 4 ? diagram.and(f, g) : diagram.or(f, g))
    tables.push(op & 4 ? both : s.map((held, at) => held !== ((op & 1) === 1) || t[at] !== (((op >> 1) & 1) === 1)))
  }
  return { edges, tables }
}

const steps = fc.array(fc.tuple(fc.nat(7), fc.nat(), fc.nat()), { minLength: 1, maxLength: 25 })
const seed = fc.array(fc.nat(), { minLength: VARIABLES, maxLength: VARIABLES })

describe('a decision diagram', () => {
  it('holds where the function does, before and after what is not needed is swept away and the order is made better', () => {
    fc.assert(
      fc.property(steps, seed, (made, by) => {
        const diagram = new Diagram(order(by), { nodes: 10_000 })
        const { edges, tables } = grown(diagram, made)
        expect(edges.map((edge) => table(diagram, edge))).toEqual(tables)
        const kept = edges.slice(-3)
        const before = new Set(diagram.reached(kept)).size
        sift(diagram, kept)
        expect(kept.map((edge) => table(diagram, edge))).toEqual(tables.slice(-3))
        expect(diagram.reached(kept).reduce((sum, one) => sum + one, 0) - 1).toBe(diagram.live)
        expect(before).toBeGreaterThan(0)
        const again = grown(diagram, made)
        expect(again.edges.map((edge) => table(diagram, edge))).toEqual(again.tables)
      }),
      { numRuns: 500 },
    )
  })

  it('is the same node for the same function', () => {
    const diagram = new Diagram([0, 1, 2, 3, 4, 5], { nodes: 100 })
    const [a, b, c] = [diagram.literal(0), diagram.literal(1), diagram.literal(2)]
    expect(diagram.and(a, diagram.or(b, c))).toBe(diagram.or(diagram.and(a, b), diagram.and(c, a)))
    expect(diagram.and(a, a ^ 1)).toBe(1)
  })

  it('is made smaller by sifting where the order is bad', () => {
    const diagram = new Diagram([0, 2, 4, 1, 3, 5], { nodes: 1000 })
    const pair = (a: number) => diagram.and(diagram.literal(a), diagram.literal(a + 1))
    const root = diagram.or(pair(0), diagram.or(pair(2), pair(4)))
    diagram.sweep([root])
    const before = diagram.live
    sift(diagram, [root])
    expect([before, diagram.live]).toEqual([14, 6])
  })

  it('holds, trimmed, only where it held', () => {
    const leaves = Array.from({ length: VARIABLES }, (_, at) => ({ holds: 0.1 * (at + 1), fails: 1 - 0.1 * (at + 1) }))
    fc.assert(
      fc.property(steps, fc.nat(6), (made, size) => {
        const diagram = new Diagram([0, 1, 2, 3, 4, 5], { nodes: 10_000 })
        const { edges, tables } = grown(diagram, made)
        const small = table(diagram, trimmed(diagram, edges.at(-1) ?? 0, size, leaves))
        expect(small.filter((held, at) => held && tables.at(-1)?.[at] !== true)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
