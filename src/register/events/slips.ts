import { type Evidence, SLIP } from './evidence.ts'
import type { Speaks } from './choice.ts'
import type { Row } from './row.ts'
import type { Unit } from './unit.ts'

/**
 * The dated unit of whose day that of another is a slip: of those that more reports tell, and that are no slips themselves as none that is
 * told more is near them, the one for which most speaks; null where there is none, or as much speaks for two.
 */
export function slipOf(unit: Unit, row: Row<Unit>, speaks: Speaks): Unit | null {
  let best: { readonly of: Unit; readonly evidence: Evidence } | null = null
  let tie = false
  for (const { other, evidence } of moreTold(unit, row, speaks)) {
    if (moreTold(other, row, speaks).length > 0) continue
    const more = best === null ? 1 : evidence.points - best.evidence.points || evidence.shared - best.evidence.shared
    if (more > 0) best = { of: other, evidence }
    if (more >= 0) tie = more === 0
  }
  return tie ? null : (best?.of ?? null)
}

/** Those within a slip's reach of a unit that more reports tell and that something speaks for. */
function moreTold(unit: Unit, row: Row<Unit>, speaks: Speaks): readonly { readonly other: Unit; readonly evidence: Evidence }[] {
  return nearby(unit, row, SLIP).flatMap((other) => {
    const evidence = isMoreTold(other, unit) ? speaks(unit, other) : null
    return evidence ? [{ other, evidence }] : []
  })
}

/** Those of a row whose day is not further from a unit's. */
export function nearby(unit: Unit, row: Row<Unit>, days: number): readonly Unit[] {
  const found: Unit[] = []
  const place = row.place(unit)
  for (const step of [-1, 1])
    for (let at = step < 0 ? place - 1 : place; ; at += step) {
      const other = row.at(at)
      if (!other || Math.abs(other.time - unit.time) > days) break
      if (other !== unit) found.push(other)
    }
  return found
}

function isMoreTold(a: Unit, b: Unit): boolean {
  const [one, other] = [a.group.tellings.length, b.group.tellings.length]
  return one > other || (one === other && (a.time < b.time || (a.time === b.time && a.id < b.id)))
}
