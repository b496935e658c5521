import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approximated } from '../../src/outlook/analysis/approximate.ts'
import { nodeOf } from '../../src/outlook/analysis/circuit.ts'
import { compose } from '../../src/outlook/analysis/compose.ts'
import { modulesOf } from '../../src/outlook/analysis/modules.ts'
import { known, middle, opposite, ranged, type Range } from '../../src/outlook/analysis/range.ts'
import { models, tried } from './models.ts'

describe('what is known of a module too large to build', () => {
  it('lies on both sides of its probability, however much was trimmed', () => {
    let trimmed = 0
    fc.assert(
      fc.property(models({ negations: true }), fc.integer({ min: 1, max: 4 }), (model, size) => {
        const { circuit, root, names } = compose(model)
        if (!circuit.isGate(nodeOf(root))) return
        const ranges = new Map<number, Range>(
          names.map((name, at) => {
            const p = model.probabilities[name] ?? 0
            return [at + 1, known({ holds: p, fails: 1 - p })]
          }),
        )
        for (const module of modulesOf(circuit, root)) {
          const leaves = module.leaves.map((leaf) => ranges.get(leaf) ?? known({ holds: 0, fails: 1 }))
          const [under, over] = approximated(circuit, module, () => false, leaves.map(middle), size)
          if (under.root !== over.root) trimmed++
          ranges.set(module.root, { least: ranged(under, leaves).least, most: ranged(over, leaves).most })
        }
        const own = ranges.get(nodeOf(root)) ?? known({ holds: 0, fails: 1 })
        const { least, most } = root & 1 ? opposite(own) : own
        const { probability } = tried(model)
        expect(least.holds).toBeLessThanOrEqual(probability + 1e-12)
        expect(most.holds).toBeGreaterThanOrEqual(probability - 1e-12)
        expect(least.holds + least.fails).toBeCloseTo(1, 9)
      }),
      { numRuns: 1000 },
    )
    expect(trimmed).toBeGreaterThan(100)
  })
})
