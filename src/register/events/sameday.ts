import { byCodeUnits } from '../order.ts'
import { Company } from './circle.ts'
import { met } from './evidence.ts'
import type { Group } from './group.ts'
import type { Tied } from './ties.ts'

/** Tellings of one event so far, by what decides whether others of the day are of it too. */
interface Gathered {
  readonly type: Group['type']
  place: string | null
  readonly company: Company
  readonly all: [Group, ...Group[]]
  readonly setApart: string[]
}

/**
 * Tellings that state the same day, or those of foundings, in groups of one event each: from those that tell most of it to those that tell
 * least, each joins the group that most speaks for, and begins one of its own where nothing speaks for any or as much for two.
 */
export function grouped(tellings: Iterable<Group>, tied: Tied, body: string): readonly [Group, ...Group[]][] {
  const groups: Gathered[] = []
  for (const alike of inOrder(tellings, tied)) {
    const [first] = alike
    const setApart = tied.setApart(alike.map(({ id }) => id))
    const candidates = groups.filter((group) => !tied.divide(setApart, group.setApart))
    const best = mostShared(first, candidates, body)
    if (best) {
      best.all.push(...alike)
      best.place ??= first.place
      best.company.joinAll(first.company)
      best.setApart.push(...setApart)
    } else {
      const company = new Company()
      company.joinAll(first.company)
      groups.push({ type: first.type, place: first.place, company, all: [...alike], setApart: [...setApart] })
    }
  }
  return groups.map(({ all }) => all)
}

/** Tellings that give the same place and the same people are taken together, but for those that stand for themselves. */
function inOrder(tellings: Iterable<Group>, tied: Tied): readonly [Group, ...Group[]][] {
  const alike = new Map<string, [Group, ...Group[]]>()
  for (const telling of tellings) {
    const key = profileOf(telling, tied)
    const known = alike.get(key)
    if (known) known.push(telling)
    else alike.set(key, [telling])
  }
  return [...alike]
    .toSorted(
      ([one, [a]], [other, [b]]) =>
        Number(a.place === null) - Number(b.place === null) || b.company.size - a.company.size || byCodeUnits(one, other),
    )
    .map(([, all]) => all.sort((a, b) => byCodeUnits(a.id, b.id)))
}

function profileOf({ id, place, company }: Group, tied: Tied): string {
  // who neither places it nor names anybody may mean anything; whom people set apart is looked at by itself
  const alone = (place === null && company.size === 0) || tied.isSetApart(id)
  return [place ?? '', ...company.names(), ...(alone ? [id] : [])].join('|')
}

/** The group that has most of those who took part in a telling; null where nothing speaks for any, or as much for two. */
function mostShared(telling: Group, groups: readonly Gathered[], body: string): Gathered | null {
  let best: { readonly group: Gathered; readonly shared: number } | null = null
  let tie = false
  for (const group of groups) {
    const found = met(telling, group, body)
    if (found === null || (best !== null && found.shared < best.shared)) continue
    tie = found.shared === best?.shared
    best = { group, shared: found.shared }
  }
  return tie ? null : (best?.group ?? null)
}
