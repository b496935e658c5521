import { isClosed } from '../../model/span.ts'
import { byCodeUnits } from '../order.ts'
import type { Circle } from './circle.ts'
import { evidence, type Evidence } from './evidence.ts'
import { type Background, Group } from './group.ts'
import { Shelf } from './shelf.ts'
import type { Telling } from './telling.ts'

/** The most rounds in which groups without a date may still find others through those they joined. */
const ROUNDS = 4

/**
 * The tellings in groups of one event each, whatever the order they come in. Dated ones find one another by day and place, the day that
 * most of them give first; undated ones join where evidence speaks for one event more than for any other, and stay apart else.
 */
export function joined(tellings: readonly Telling[], circle: Circle, background: (report: string) => Background): readonly Group[] {
  const shelf = new Shelf()
  for (const telling of inOrder(tellings)) {
    const group = new Group(telling, background(telling.report), circle)
    const best = bestOf(group, shelf.near(group), circle)
    if (best) best.absorb(group, circle)
    shelf.put(best ?? group)
  }
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    for (const group of shelf.all().filter(({ days }) => days === null)) {
      if (!shelf.has(group)) continue
      const best = bestOf(group, shelf.near(group), circle)
      if (!best) continue
      best.absorb(group, circle)
      shelf.remove(group)
      shelf.put(best)
      changed = true
    }
    if (!changed) break
  }
  return shelf.all()
}

/** Those with a day first, of these the days that most tellings give; then months and years, then narrow windows; last what is open. */
function inOrder(tellings: readonly Telling[]): readonly Telling[] {
  const counts = new Map<string, number>()
  const key = ({ type, place, days }: Telling) => [type, place, days?.from, days?.to].join('|')
  for (const telling of tellings) if (telling.days) counts.set(key(telling), (counts.get(key(telling)) ?? 0) + 1)
  const rank = ({ days, fresh, window }: Telling) => (days ? (days.from === days.to ? 0 : 1) : fresh && isClosed(window) ? 2 : 3)
  const count = (telling: Telling) => (telling.days ? (counts.get(key(telling)) ?? 0) : 0)
  return tellings.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      count(b) - count(a) ||
      byCodeUnits(a.window.from ?? '', b.window.from ?? '') ||
      // what has a place and names more people is the better anchor
      Number(a.place === null) - Number(b.place === null) ||
      b.participants.length - a.participants.length ||
      byCodeUnits(a.statement.id, b.statement.id),
  )
}

/** The group that most speaks for; null where nothing speaks for any, or as much for two. */
function bestOf(group: Group, candidates: Iterable<Group>, circle: Circle): Group | null {
  let best: { readonly group: Group; readonly evidence: Evidence } | null = null
  let tied = false
  for (const candidate of candidates) {
    if (candidate === group) continue
    const found = evidence(group, candidate, circle)
    if (!found) continue
    const more = best === null ? 1 : found.points - best.evidence.points || found.shared - best.evidence.shared
    if (more > 0) [best, tied] = [{ group: candidate, evidence: found }, false]
    else if (more === 0) tied = true
  }
  return tied ? null : (best?.group ?? null)
}
