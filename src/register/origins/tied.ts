import { byCodeUnits } from '../order.ts'
import { Parts } from '../parts.ts'
import type { Pair, Ties } from '../ties.ts'
import { type Link, strength } from './links.ts'

/**
 * Links with what people said of reports: those that are of one origin are linked whatever their texts show, and what would join two that
 * are not is cut, the weakest links first. `all` are the links that the texts show, `strong` those of them that count.
 */
export function tied(strong: readonly Link[], all: readonly Link[], { same, different }: Ties): readonly Link[] {
  if (same.length + different.length === 0) return strong
  const judged = same.map(([a, b]) => all.find(({ ends }) => ends.includes(a) && ends.includes(b)) ?? judgedLink(a, b))
  const links = [
    ...new Set([...judged, ...strong.toSorted((a, b) => strength(b) - strength(a) || byCodeUnits(a.ends.join(), b.ends.join()))]),
  ]
  if (different.length === 0) return links
  const parts = new Parts(different)
  for (const { ends } of links) parts.join(ends)
  return links.filter(({ ends: [a, b] }) => parts.of(a) === parts.of(b))
}

function judgedLink(a: string, b: string): Link {
  const ends: Pair = a < b ? [a, b] : [b, a]
  return { ends, by: 'review', runs: { both: 0, each: [0, 0] }, coverage: [0, 0], found: [[], []] }
}
