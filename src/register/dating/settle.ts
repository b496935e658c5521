import type { Dating, Reason } from '../../model/dating.ts'
import { daysBetween } from '../../model/span.ts'
import { byCodeUnits } from '../order.ts'

/**
 * What reasons come to: the days that all of them leave. Where these are open at one end the date is unknown and the other end is what is
 * known of it; where two reasons leave no day in common nothing is, and both are kept.
 */
export function settled(report: string, all: readonly Reason[]): Dating {
  const reasons = distinct(all)
  const first = reasons.filter(({ from }) => from !== null).toSorted((a, b) => byCodeUnits(b.from ?? '', a.from ?? ''))[0]
  const last = reasons.filter(({ to }) => to !== null).toSorted((a, b) => byCodeUnits(a.to ?? '', b.to ?? ''))[0]
  const [from, to] = [first?.from ?? null, last?.to ?? null]
  if (first && last && from !== null && to !== null && from > to)
    return { report, from: null, to: null, how: 'unknown', reasons: [], contradiction: [first, last] }
  return {
    report,
    from,
    to,
    how: from === null || to === null ? 'unknown' : 'inferred',
    reasons: telling(reasons, from, to),
    contradiction: null,
  }
}

/** The reasons that make the range what it is come first, then the rest, the nearer the earlier. */
function telling(reasons: readonly Reason[], from: string | null, to: string | null): readonly Reason[] {
  const decides = (r: Reason): boolean => (from !== null && r.from === from) || (to !== null && r.to === to)
  return reasons.toSorted(
    (a, b) => Number(decides(b)) - Number(decides(a)) || compare(slack(a, from, to), slack(b, from, to)) || order(a, b),
  )
}

/** How many days a reason leaves beside the range, at the end where it is nearer. */
function slack(reason: Reason, from: string | null, to: string | null): number {
  const before = reason.from !== null && from !== null ? daysBetween(reason.from, from) : Infinity
  const after = reason.to !== null && to !== null ? daysBetween(to, reason.to) : Infinity
  return Math.min(before, after)
}

const order = (a: Reason, b: Reason): number =>
  byCodeUnits(a.kind, b.kind) || byCodeUnits(a.message, b.message) || (a.quotes[0]?.start ?? 0) - (b.quotes[0]?.start ?? 0)

/** Each reason once, in an order of its own. */
function distinct(reasons: readonly Reason[]): readonly Reason[] {
  const byMessage = new Map<string, Reason>()
  for (const reason of reasons.toSorted(order)) if (!byMessage.has(reason.message)) byMessage.set(reason.message, reason)
  return [...byMessage.values()]
}

/** An order of numbers that may be infinite. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
