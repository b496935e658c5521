import { byCodeUnits } from '../order.ts'
import type { Evidence } from './evidence.ts'
import type { Best, Unit } from './unit.ts'

/** What speaks for two units being of one event; null where nothing does. */
export type Speaks = (one: Unit, other: Unit) => Evidence | null

/**
 * Those of others for which most speaks, and those for which most does among the ones that state the day. Where as much speaks for one that
 * states the day and for one that does not, the day counts.
 */
export function found(unit: Unit, others: Iterable<Unit>, speaks: Speaks): { readonly best: Best; readonly bestDated: Best } {
  const [dated, open] = [new Most(), new Most()]
  for (const other of others) {
    const evidence = speaks(unit, other)
    if (evidence) (other.isDated ? dated : open).take(other, evidence)
  }
  return { best: compare(dated.evidence, open.evidence) >= 0 ? dated : open, bestDated: dated }
}

class Most implements Best {
  units: Unit[] = []
  shared: number[] = []
  evidence: Evidence | null = null

  take(unit: Unit, evidence: Evidence): void {
    const more = evidence.points - (this.evidence?.points ?? 0)
    if (more < 0) return
    if (more > 0) [this.units, this.shared] = [[], []]
    this.units.push(unit)
    this.shared.push(evidence.shared)
    if (compare(evidence, this.evidence) > 0) this.evidence = evidence
  }
}

/** Which of two says more. */
export function compare(a: Evidence | null, b: Evidence | null): number {
  return (a?.points ?? 0) - (b?.points ?? 0) || (a?.shared ?? -1) - (b?.shared ?? -1)
}

/** Whether a unit comes up to the best that another has found, so that this has to look around anew. */
export function countsFor({ best, bestDated }: Unit, other: Unit, { points }: Evidence): boolean {
  return points >= (best.evidence?.points ?? 0) || (other.isDated && points >= (bestDated.evidence?.points ?? 0))
}

/** Whether a unit is among the best that another has found. */
export function isWanted({ best, bestDated }: Unit, other: Unit | undefined): boolean {
  return other !== undefined && (best.units.includes(other) || bestDated.units.includes(other))
}

/**
 * The one of its best that a unit chooses: the first, where all are of one event as far as can be told without going further; else where those
 * are that share most of who took part; else none. Those that state the day have to be of one event. Of the others none may be drawn to
 * another dated event than the rest; where none is drawn to any, something has to speak for each being of the event of the first.
 */
export function choice(unit: Unit, speaks: Speaks): Unit | null {
  const { units } = unit.best
  return units.length === 0 ? null : (ofOneEvent(units, speaks) ?? ofOneEvent(nearest(unit.best), speaks))
}

function ofOneEvent(units: readonly Unit[], speaks: Speaks): Unit | null {
  const first = fullest(units)
  if (first.isDated) return areOfOne(units) ? first : null
  const drawn = units.filter((one) => one.drawn !== null)
  if (drawn.length > 0) return drawn.every((one) => one.drawn === drawn[0]?.drawn) ? fullest(drawn) : null
  return units.every((other) => other === first || speaks(first, other)) ? first : null
}

/** The one of which most is told: all that find the same ones choose the same. */
function fullest(units: readonly Unit[]): Unit {
  return units.reduce((a, b) => {
    const order = b.group.company.size - a.group.company.size || a.time - b.time || byCodeUnits(a.id, b.id)
    return order > 0 ? b : a
  })
}

/** Those with which most of who took part is shared. */
function nearest({ units, shared }: Best): readonly Unit[] {
  const most = Math.max(...shared)
  return units.filter((_, at) => shared[at] === most)
}

/** The dated event of which the nearest of some are; null where these are of several or of none. A slip counts as the day that it should be. */
export function eventOf(best: Best): Unit | null {
  const { units } = best
  const [first] = units
  if (!first?.isDated) return null
  if (areOfOne(units)) return headOf(first)
  const [one, ...more] = nearest(best)
  return one && areOfOne([one, ...more]) ? headOf(one) : null
}

const areOfOne = ([first, ...others]: readonly Unit[]): boolean => others.every((other) => first && headOf(other) === headOf(first))

const headOf = (dated: Unit): Unit => dated.choice ?? dated

/**
 * Of units that are bound to one another and of which none states the day: the one that leads them to a dated event, as it is the one for
 * which most speaks, and the unit of that event; null where as much speaks for two.
 */
export function leadOf(bound: Iterable<Unit>): readonly [unit: Unit, to: Unit] | null {
  let lead: Unit | null = null
  const events = new Set<Unit | null>()
  for (const unit of bound) {
    if (unit.bestDated.evidence === null) continue
    const order = lead ? compare(unit.bestDated.evidence, lead.bestDated.evidence) : 1
    if (order > 0) events.clear()
    if (order >= 0) events.add(eventOf(unit.bestDated))
    if (order > 0 || (order === 0 && lead && byCodeUnits(unit.id, lead.id) < 0)) lead = unit
  }
  const [event] = events
  return lead && event && events.size === 1 ? [lead, event] : null
}

/** How many days lie between two; where both are open, none that is known. */
export const apart = (a: Unit, b: Unit): number => (a.time === b.time ? 0 : Math.min(Math.abs(a.time - b.time), Number.MAX_VALUE))
