import { choice, compare, countsFor, eventOf, found, isWanted, leadOf, type Speaks } from './choice.ts'
import { type Evidence, SLIP } from './evidence.ts'
import { chain } from './gather.ts'
import type { Row } from './row.ts'
import type { Shelf, Sight } from './shelf.ts'
import { nearby, slipOf } from './slips.ts'
import type { Unit } from './unit.ts'
import type { Work } from './work.ts'

/** Who chooses whom among units, whose day is a slip, and who leads others to a dated event: found anew where anything changed. */
export class Bonds {
  readonly #shelf: Shelf
  readonly #speaks: Speaks

  constructor(shelf: Shelf, speaks: Speaks) {
    this.#shelf = shelf
    this.#speaks = speaks
  }

  /** Finds all bonds anew that what has been placed may change. */
  renew(work: Work): void {
    this.#slip(work)
    this.#look(work)
    this.#choose(work)
    this.#lead(work)
  }

  /** Has those look around anew for whom something changed that comes up to their best. */
  see(sights: readonly Sight[], work: Work): void {
    for (const { unit, gained, lost } of sights) {
      if (work.looking.has(unit)) continue
      if (isWanted(unit, lost) || isWanted(unit, gained)) work.looking.add(unit)
      else if (gained) {
        const evidence = this.#speaks(unit, gained)
        if (evidence && countsFor(unit, gained, evidence)) work.looking.add(unit)
      }
    }
  }

  /** Finds anew which days are slips, near those that changed. */
  #slip(work: Work): void {
    const near = new Set<Unit>()
    for (const unit of work.dated) {
      const row = this.#row(unit)
      if (!row) continue
      if (!work.gone.has(unit)) near.add(unit)
      for (const other of nearby(unit, row, 2 * SLIP)) near.add(other)
    }
    for (const unit of near) {
      const row = this.#row(unit)
      const slip = row && slipOf(unit, row, this.#speaks)
      if (this.#setChoice(unit, slip, slip && this.#speaks(unit, slip), work)) for (const other of unit.wantedBy) work.choosing.add(other)
    }
  }

  #row({ group: { type, place } }: Unit): Row<Unit> | null {
    return type === 'founding' || place === null ? null : this.#shelf.days(type, place)
  }

  /** Those for which something changed look for their best anew. */
  #look(work: Work): void {
    for (const unit of work.looking) {
      const { best, bestDated } = found(unit, this.#shelf.near(unit), this.#speaks)
      for (const other of wantedOf(unit)) other.wantedBy.delete(unit)
      unit.best = best
      unit.bestDated = bestDated
      for (const other of wantedOf(unit)) other.wantedBy.add(unit)
      work.choosing.add(unit)
    }
  }

  #choose(work: Work): void {
    for (const unit of work.choosing) {
      const drawn = eventOf(unit.best)
      if (drawn === unit.drawn) continue
      unit.drawn = drawn
      for (const other of unit.wantedBy) work.choosing.add(other)
    }
    for (const unit of work.choosing) {
      if (work.gone.has(unit)) continue
      const chosen = choice(unit, this.#speaks)
      this.#setChoice(unit, chosen, chosen && unit.best.evidence, work)
      // whom it leads to may have changed though it chooses as before
      work.touched.add(unit)
    }
  }

  /** Has a unit that goes let go of others. */
  release(unit: Unit, work: Work): void {
    for (const other of wantedOf(unit)) other.wantedBy.delete(unit)
    for (const other of [...unit.chosenBy, ...unit.ledBy]) work.touched.add(other)
    this.#setChoice(unit, null, null, work)
    this.#setLead(unit, null, work)
  }

  #setChoice(unit: Unit, choice: Unit | null, strength: Evidence | null, work: Work): boolean {
    if (unit.choice === choice && compare(unit.strength, strength) === 0) return false
    for (const one of [unit, unit.choice, choice]) if (one) work.touched.add(one)
    unit.choice?.chosenBy.delete(unit)
    choice?.chosenBy.add(unit)
    unit.choice = choice
    unit.strength = strength
    return true
  }

  /** Those that are bound to one another and state no day are led to a dated event, if one of them finds any. */
  #lead(work: Work): void {
    const done = new Set<Unit>(work.gone)
    for (const unit of [...work.touched, ...work.fresh]) {
      if (done.has(unit)) continue
      const bound = chain(unit)
      const isDated = [...bound].some((one) => one.isDated)
      const [leader, to] = (isDated ? null : leadOf(bound)) ?? [null, null]
      for (const one of bound) {
        this.#setLead(one, one === leader ? to : null, work)
        done.add(one)
      }
    }
  }

  #setLead(unit: Unit, to: Unit | null, work: Work): void {
    if (unit.lead === to) return
    for (const one of [unit, unit.lead, to]) if (one) work.touched.add(one)
    unit.lead?.ledBy.delete(unit)
    to?.ledBy.add(unit)
    unit.lead = to
  }
}

/** All that a unit has among its best. */
const wantedOf = ({ best, bestDated }: Unit): readonly Unit[] => [...best.units, ...bestDated.units]
