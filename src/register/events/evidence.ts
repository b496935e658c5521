import type { Company } from './circle.ts'
import { inCommon } from './facts.ts'
import type { Group } from './group.ts'
import { dayOf, near, type Stretch } from './stretch.ts'

/** How much speaks for two groups of tellings being of one event: the points decide, and where they are equal those who took part. */
export interface Evidence {
  readonly points: number
  readonly shared: number
}

/** Dates that are given so far apart are two dates for one event where the same people met in the same place. */
export const SLIP = 2
/** A window of more days than that puts an event near no day; the same, where nobody is known to have taken part in both. */
const NEAR = 35
const VERY_NEAR = 30
/** How long a report may speak of a meeting without dating it; the same, where nobody is known to have taken part in both. */
const RECENT = 60
const JUST_NOW = 14

/** What a kind of evidence counts. */
const POINTS = { sameDay: 20, slip: 6, within: 8, near: 4, recent: 2, dayOfYear: 6, month: 2, fact: 3, origin: 8 } as const

/** What can speak against two groups being of one event. */
export interface Outline extends Pick<Group, 'type' | 'place' | 'days' | 'window' | 'value' | 'reports'> {
  readonly company: Company
}

/**
 * What speaks for two groups being of one event; null where something speaks against it, or nothing for it. Those who take part do not
 * suffice where no date is known: the same people meet again and again. `body`: the body that the dossier is about.
 */
export function evidence(a: Group, b: Group, body: string): Evidence | null {
  if (a.type !== b.type || !possible(a, b)) return null
  const alike = met(a, b, body)
  if (alike === null) return null
  const points = a.days !== null && b.days !== null ? dated(a.days, b.days, alike) : pointsOf(a, b, alike)
  if (points === 0 || (points < POINTS.sameDay && meet(a.reports, b.reports))) return null
  return { points, shared: alike.shared }
}

/** What two groups have in common of those who took part, and whether both have a place. */
export interface Alike {
  readonly placed: boolean
  readonly shared: number
  readonly fewest: number
}

/** What two groups of one type have in common where their place and those who took part are those of one event; null where they are not. */
export function met(a: Met, b: Met, body: string): Alike | null {
  const placed = a.place !== null && b.place !== null
  const shared = a.company.shared(b.company)
  const fewest = Math.min(a.company.size, b.company.size)
  if (shared === 0 && fewest > 0 && a.company.differs(b.company)) return null
  if (a.type === 'founding') return shared > 0 || (isOf(a, body) && isOf(b, body)) ? { placed, shared, fewest } : null
  if (placed && a.place !== b.place) return null
  // without a place the people have to tell it: a call of two is known by both of them
  const enough = placed ? shared > 0 || fewest === 0 : shared > 1 || (shared === 1 && fewest === 1)
  return enough ? { placed, shared, fewest } : null
}

export type Met = Pick<Outline, 'type' | 'place' | 'company'>

/** A body is founded once: reports that differ on the day tell of one founding all the same. One that names no body is of the dossier's own. */
const isOf = ({ company }: Met, body: string): boolean => company.bodies.every((other) => other === body)

/** Whether nothing speaks against two that are of one event by way of others. */
export function compatible(a: Outline, b: Outline): boolean {
  if (!possible(a, b) || meet(a.reports, b.reports)) return false
  return !a.company.differs(b.company) || a.company.shared(b.company) > 0
}

/** Whether places and days of both leave room for one event, whatever else speaks for it. */
function possible(a: Outline, b: Outline): boolean {
  if (a.place !== null && b.place !== null && a.place !== b.place) return false
  if (a.days !== null && b.days !== null && !near(a.days, b.days, SLIP)) return false
  if (a.days === null && b.days === null && !near(a.window, b.window, 0)) return false
  return fits(a, b.days) && fits(b, a.days)
}

/** Whether the tellings without a date leave room for days; between two dates nothing is left to fit. */
function fits({ window, value }: Outline, days: Stretch | null): boolean {
  return days === null || (near(window, days, 1) && fitsValue(value, days))
}

/** Two groups with dates of their own. */
function dated(a: Stretch, b: Stretch, { placed, shared, fewest }: Alike): number {
  if (a.from === a.to && b.from === b.to) {
    if (a.from === b.from) return POINTS.sameDay
    return placed && shared > 0 && shared * 2 >= fewest ? POINTS.slip : 0
  }
  // a month in full is the same month: "im Februar 2022" by two reports
  const same = a.from === b.from && a.to === b.to
  return near(a, b, 0) && shared > 0 && (placed || shared > 1 || same) ? POINTS.within : 0
}

/** Two groups of which at least one has no date. */
function pointsOf(a: Group, b: Group, { placed, shared }: Alike): number {
  const [undated, other] = a.days === null ? [a, b] : [b, a]
  const facts = shared > 0 ? inCommon(undated.facts, other.facts, { type: a.type, place: a.place ?? b.place }) : 0
  const origin = meet(undated.origins, other.origins) ? POINTS.origin : 0
  const value = other.days === null || shared === 0 ? 0 : valued(undated.value)
  return nearness(undated, other, placed, shared) + value + facts * POINTS.fact + origin
}

function nearness(undated: Group, other: Group, placed: boolean, shared: number): number {
  const most = shared > 0 ? NEAR : placed ? VERY_NEAR : 0
  const close = ({ fresh, window }: Group) => fresh && window.to - window.from < most
  if (close(undated) && (other.days !== null || close(other))) return POINTS.near
  const { from, to } = undated.window
  if (!placed || other.days === null || to === Infinity || from !== -Infinity) return 0
  const written = undated.written === -Infinity ? to : undated.written
  return other.days.from >= written - (shared > 0 ? RECENT : JUST_NOW) && other.days.from <= to ? POINTS.recent : 0
}

/** "am 4. September" names the day but for its year; "Anfang September" the month. */
function valued(value: string | null): number {
  if (value === null || value.startsWith('XXXX-W')) return 0
  return value.length === 10 ? POINTS.dayOfYear : POINTS.month
}

/** Whether what one telling gives of its date (`XXXX-09-04`, `XXXX-WXX-4`) fits the day of another; a month or year leaves it open. */
function fitsValue(value: string | null, { from, to }: Stretch): boolean {
  if (value === null || from !== to) return true
  const day = dayOf(from)
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)?.[1]
  return weekday === undefined ? day.toISOString().slice(4, value.length) === value.slice(4) : day.getUTCDay() === Number(weekday) % 7
}

/** Whether two sets have anything in common. */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  if (few.size > 0) for (const one of few) if (many.has(one)) return true
  return false
}
