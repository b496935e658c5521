import type { Built } from './build.ts'

/** How likely something holds, and how likely not: both, since 1 − p loses what is small. */
export interface Chances {
  readonly holds: number
  readonly fails: number
}

/** A function's chances, and by how much they grow with those of each variable of its diagram. */
export interface Valued extends Chances {
  /** By the variables of the diagram. */
  readonly slopes: Float64Array
}

/**
 * Goes up the diagram once for the chances, which are sums of positive terms only, and down once for the slopes.
 * `leaves`: the chances of the diagram's variables.
 */
export function valued({ diagram, root }: Built, leaves: readonly Chances[]): Valued {
  const { variable, low, high } = diagram
  const order = diagram.downward(root)
  const { holds, fails } = upward({ diagram, root }, order, leaves)
  // What a node's own truth counts for the root: how likely the way leads there, negative where it is negated on the way.
  const counts = new Float64Array(diagram.end)
  const slopes = new Float64Array(diagram.variables)
  counts[root >> 1] = root & 1 ? -1 : 1
  for (const node of order) {
    const count = counts[node] as number
    const of = variable[node] as number
    const { holds: p, fails: q } = leaves[of] as Chances
    const hi = (high[node] as number) >> 1
    const lo = (low[node] as number) >> 1
    const [yes, no, sign] = (low[node] as number) & 1 ? [fails, holds, -1] : [holds, fails, 1]
    const difference = apart(holds[hi] as number, fails[hi] as number, yes[lo] as number, no[lo] as number)
    slopes[of] = (slopes[of] as number) + count * difference
    counts[hi] = (counts[hi] as number) + count * p
    counts[lo] = (counts[lo] as number) + sign * count * q
  }
  const top = root >> 1
  const [yes, no] = root & 1 ? [fails, holds] : [holds, fails]
  // What rounding adds is no chance.
  return { holds: Math.min(1, yes[top] as number), fails: Math.min(1, no[top] as number), slopes }
}

/** The chances of each node, by its number. `order`: the nodes from above. */
export function upward({ diagram }: Built, order: Int32Array, leaves: readonly Chances[]): { holds: Float64Array; fails: Float64Array } {
  const holds = new Float64Array(diagram.end)
  const fails = new Float64Array(diagram.end)
  holds[0] = 1
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at] as number
    const { holds: p, fails: q } = leaves[diagram.variable[node] as number] as Chances
    const hi = (diagram.high[node] as number) >> 1
    const low = diagram.low[node] as number
    const [yes, no] = low & 1 ? [fails, holds] : [holds, fails]
    holds[node] = p * (holds[hi] as number) + q * (yes[low >> 1] as number)
    fails[node] = p * (fails[hi] as number) + q * (no[low >> 1] as number)
  }
  return { holds, fails }
}

/** By how much the first chance is above the second, of whichever pair is smaller, as that one has lost less. */
function apart(high: number, notHigh: number, low: number, notLow: number): number {
  return high + low < notHigh + notLow ? high - low : notLow - notHigh
}
