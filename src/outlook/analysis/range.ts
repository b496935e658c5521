import type { Built } from './build.ts'
import type { Chances } from './chances.ts'

/** Chances of which only is known between what they are: `least.holds` belongs to `most.fails`' opposite, that is, to the case least likely to hold. */
export interface Range {
  /** The chances where it is least likely to hold, and where it is most likely. */
  readonly least: Chances
  readonly most: Chances
}

/** What is known for certain. */
export const known = (chances: Chances): Range => ({ least: chances, most: chances })

export const isKnown = ({ least, most }: Range): boolean => least.holds === most.holds && least.fails === most.fails

/** In the middle of a range. */
export const middle = ({ least, most }: Range): Chances => ({
  holds: (least.holds + most.holds) / 2,
  fails: (least.fails + most.fails) / 2,
})

/** The other way round: how likely it fails. */
export const opposite = ({ least, most }: Range): Range => ({
  least: { holds: most.fails, fails: most.holds },
  most: { holds: least.fails, fails: least.holds },
})

/**
 * Between what a function's chances are, where those of its variables are known only so far. Each node is taken at its own worst and best, so the
 * range may be wider than it had to be, and never narrower.
 */
export function ranged({ diagram, root }: Built, leaves: readonly Range[]): Range {
  const { variable, low, high } = diagram
  const order = diagram.downward(root)
  const nodes: Range[] = []
  nodes[0] = known({ holds: 1, fails: 0 })
  const of = (edge: number): Range => {
    const range = nodes[edge >> 1] as Range
    return edge & 1 ? opposite(range) : range
  }
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at] as number
    const leaf = leaves[variable[node] as number] as Range
    const [yes, no] = [of(high[node] as number), of(low[node] as number)]
    const least = [mixed(leaf.least, yes.least, no.least), mixed(leaf.most, yes.least, no.least)] as const
    const most = [mixed(leaf.least, yes.most, no.most), mixed(leaf.most, yes.most, no.most)] as const
    nodes[node] = {
      least: { holds: Math.min(least[0].holds, least[1].holds), fails: Math.max(least[0].fails, least[1].fails) },
      most: { holds: Math.max(most[0].holds, most[1].holds), fails: Math.min(most[0].fails, most[1].fails) },
    }
  }
  return of(root)
}

/** "If the leaf then `yes`, else `no`". */
const mixed = (leaf: Chances, yes: Chances, no: Chances): Chances => ({
  holds: leaf.holds * yes.holds + leaf.fails * no.holds,
  fails: leaf.holds * yes.fails + leaf.fails * no.fails,
})
