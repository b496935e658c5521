import type { Built } from './build.ts'
import type { Families, Family } from './families.ts'

/**
 * The minimal sets of a function: the sets of variables that make it true where all others are false, and no smaller part of which does.
 * For a function in which nothing is negated these are its minimal cut sets; for others, the positive parts of its prime implicants that contain no
 * other such part. `elements`: the element that stands for each variable of the diagram.
 *
 * A. Rauzy: Mathematical foundations of minimal cutsets, IEEE Transactions on Reliability 50 (2001).
 */
export function minimalSets({ diagram, root }: Built, families: Families, elements: readonly number[]): Family {
  const { variable, low, high } = diagram
  for (const [place, element] of elements.entries()) families.levelOf[element] = diagram.levelOf[place] as number
  const found = new Int32Array(2 * diagram.end).fill(-1)
  found[0] = 1
  found[1] = 0
  const open = [root]
  for (let edge = open.at(-1); edge !== undefined; edge = open.at(-1)) {
    const node = edge >> 1
    const lower = (low[node] as number) ^ (edge & 1)
    const higher = (high[node] as number) ^ (edge & 1)
    const without = found[lower] as number
    const having = found[higher] as number
    if ((found[edge] as number) >= 0) open.pop()
    else if (without < 0) open.push(lower)
    else if (having < 0) open.push(higher)
    else {
      // With the variable, what is true without it already is not minimal.
      found[edge] = families.make(elements[variable[node] as number] ?? 0, without, families.without(having, without))
      open.pop()
    }
  }
  return found[root] as number
}
