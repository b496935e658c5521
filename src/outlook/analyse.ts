import type { Analysis, Importance, Model } from '../model/analysis.ts'
import type { Budget } from './analysis/budget.ts'
import type { Chances } from './analysis/chances.ts'
import { nodeOf } from './analysis/circuit.ts'
import { type Composed, compose } from './analysis/compose.ts'
import { isMinimal } from './analysis/evaluate.ts'
import type { Family } from './analysis/families.ts'
import { isKnown, known, opposite, type Range } from './analysis/range.ts'
import { settle, type Settled } from './analysis/settle.ts'
import { simplified } from './analysis/simplify.ts'
import { type Members, Smallest } from './analysis/smallest.ts'

export interface AnalyseOptions {
  /** So many minimal sets are listed at most. */
  readonly limit: number
  readonly budget: Budget
}

/**
 * How likely the top of a model holds, its minimal sets and what each variable counts for it, all of it exact as long as the budget allows.
 * The model must have been checked (`checkedModel`). The same model gives the same answer, but for a budget of time.
 * @throws Refusal where a gate rests on itself.
 */
export function analyse(model: Model, { limit, budget }: AnalyseOptions): Analysis {
  const composed = compose(model)
  const { circuit, root } = simplified(composed)
  const chances = composed.names.map((name) => chancesOf(model.probabilities[name] ?? 0))
  const settled = settle({ circuit, root }, chances, budget)
  const top = nodeOf(root)
  // The top may be the negation of what was settled.
  const turned = ((root & 1) === 1) !== settled.turned(top)
  const own = top === 0 ? known({ holds: 1, fails: 0 }) : (settled.ranges.get(top) ?? known({ holds: 0, fails: 1 }))
  const range = turned ? opposite(own) : own
  const probability = isKnown(range) ? range.least.holds : null
  const minimalSets = minimalSetsOf(composed, settled, { top, turned, limit })
  const importance = importanceOf(composed, settled, { top, turned, chances, probability })
  return {
    exact: probability !== null && minimalSets.count !== null,
    probability,
    bounds: boundsOf(range),
    minimalSets,
    importance,
  }
}

function chancesOf(probability: number): Chances {
  return { holds: probability, fails: 1 - probability }
}

/** So far may rounding have moved bounds that are not met, for one. */
const ROUNDING = 1e-12

function boundsOf(range: Range): readonly [number, number] {
  const [low, high] = [range.least.holds, range.most.holds]
  return isKnown(range) ? [low, low] : [low * (1 - ROUNDING), Math.min(1, high * (1 + ROUNDING))]
}

interface Top {
  readonly top: number
  readonly turned: boolean
}

/** Where the top holds with no variable, or never, there is nothing to look for. */
function minimalSetsOf(
  composed: Composed,
  settled: Settled,
  { top, turned, limit }: Top & { readonly limit: number },
): Analysis['minimalSets'] {
  const { names } = composed
  if (top === 0) return turned ? { count: '0', smallest: [] } : { count: '1', smallest: [[]].slice(0, limit) }
  if (turned) return { count: '1', smallest: [[]].slice(0, limit) }
  const sorted = [...names.keys()].sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
  const named = (set: Members) => set.map((rank) => names[sorted[rank] ?? 0] ?? '')
  const ranks = new Int32Array(names.length)
  for (const [rank, at] of sorted.entries()) ranks[at] = rank
  const rank = (element: number) => ranks[element - 1] ?? 0
  if (top <= names.length) return { count: '1', smallest: [named([rank(top)])].slice(0, limit) }
  const family = settled.sets.get(top)
  const inside = new Map<number, Family>([...settled.found, ...settled.sets])
  const smallest = new Smallest(settled.families, inside, rank, limit).of(inside.get(top) ?? 0)
  if (family !== undefined) return { count: String(settled.counts.get(top) ?? 0n), smallest: smallest.map(named) }
  // What was found only makes the top true; whether a part of it does so too is tried out.
  const minimal = smallest.filter((set) => isMinimal(composed, new Set(set.map((member) => (sorted[member] ?? 0) + 1))))
  return { count: null, smallest: minimal.map(named) }
}

function importanceOf(
  { names }: Composed,
  { modules, slopes }: Settled,
  { top, turned, chances, probability }: Top & { readonly chances: readonly Chances[]; readonly probability: number | null },
): Analysis['importance'] {
  if (probability === null || modules.some(({ root }) => !slopes.has(root))) return {}
  const slope = new Map<number, number>([[top, turned ? -1 : 1]])
  for (const { root, leaves } of modules.toReversed())
    for (const [place, leaf] of leaves.entries()) slope.set(leaf, (slope.get(root) ?? 0) * (slopes.get(root)?.[place] ?? 0))
  return Object.fromEntries(
    names.map((name, at): [string, Importance] => {
      const birnbaum = slope.get(at + 1) ?? 0
      return [name, { birnbaum, criticality: probability === 0 ? 0 : finite((birnbaum * (chances[at]?.holds ?? 0)) / probability) }]
    }),
  )
}

/** What is above all numbers, as the greatest of them: a hindrance of something that all but never holds. */
const finite = (value: number): number => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value))
