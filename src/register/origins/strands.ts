import type { Link } from './links.ts'
import { wording } from './links.ts'

/**
 * A report that was put together from several others comes from one of them only: else two witnesses would become one because a third
 * copied both. Its links are parted into strands, by which of its sentences are found again, and those of the strongest strand are kept.
 * What was published before it counts; those that come from it may each have another part of it.
 */
export function strands(links: readonly Link[], days: ReadonlyMap<string, string | null>): readonly Link[] {
  const linked = new Set(links.map(({ ends }) => ends.join(' ')))
  const weak = new Set<Link>()
  const by = new Map<string, Link[]>()
  for (const link of links)
    for (const end of link.ends) {
      if (!earlier(link, end, days)) continue
      const known = by.get(end)
      if (known) known.push(link)
      else by.set(end, [link])
    }
  for (const [report, all] of by) {
    const [first, ...others] = all.toSorted(
      (a, b) => share(b, report) - share(a, report) || (otherEnd(a, report) < otherEnd(b, report) ? -1 : 1),
    )
    if (!first) continue
    const strand = [first]
    for (const link of others) {
      const belongs = strand.some((kept) => overlap(kept, link, report) || linked.has(between(kept, link, report)))
      if (belongs) strand.push(link)
      else weak.add(link)
    }
  }
  return links.filter((link) => !weak.has(link))
}

/** Whether the other report of a link is known not to be younger. */
function earlier(link: Link, report: string, days: ReadonlyMap<string, string | null>): boolean {
  const [day, other] = [days.get(report) ?? null, days.get(otherEnd(link, report)) ?? null]
  return day !== null && other !== null && other <= day
}

function otherEnd({ ends: [one, other] }: Link, report: string): string {
  return one === report ? other : one
}

function between(a: Link, b: Link, report: string): string {
  return [otherEnd(a, report), otherEnd(b, report)].sort().join(' ')
}

function share(link: Link, report: string): number {
  return wording(link) + link.coverage[link.ends[0] === report ? 0 : 1]
}

/** Whether two links rest on the same sentences of a report, half of the fewer ones at least. */
function overlap(a: Link, b: Link, report: string): boolean {
  const [one, other] = [a, b].map((link) => link.found[link.ends[0] === report ? 0 : 1])
  if (!one || !other) return false
  const both = one.filter((sentence) => other.includes(sentence)).length
  return both >= Math.min(one.length, other.length) / 2
}
