import { choice, compare, countsFor, eventOf, found, isWanted, leadOf } from './choice.ts'
import { evidence, type Evidence, SLIP } from './evidence.ts'
import { boundTo, chain, gathered } from './gather.ts'
import type { Group } from './group.ts'
import type { Row } from './row.ts'
import { grouped } from './sameday.ts'
import { Shelf, type Sight } from './shelf.ts'
import { nearby, slipOf } from './slips.ts'
import type { Telling } from './telling.ts'
import { UNTIED } from '../ties.ts'
import { Tied } from './ties.ts'
import { Unit } from './unit.ts'

/** The tellings of one event. */
export type Told = readonly Telling[]

/** What becomes of a book: tellings, each a group of its own that is known by itself when it is taken, and what people say from now on. */
export interface BookChanges {
  readonly take?: Iterable<Group>
  readonly put?: Iterable<Group>
  readonly tied?: Tied
}

/** The events that are no more, and those that are new or told by others than before. */
export interface BookUpdate {
  readonly gone: readonly Told[]
  readonly made: readonly Told[]
}

/** What is to be done in one update. */
class Work {
  /** Tellings that are put or taken. */
  readonly placed = new Set<Group>()
  /** Days on which other tellings lie than before. */
  readonly days = new Set<string>()
  /** Units that state no day and are new. */
  readonly fresh = new Set<Unit>()
  /** Units that state no day and have to look around anew. */
  readonly looking = new Set<Unit>()
  /** Dated units that are new, changed or gone. */
  readonly dated = new Set<Unit>()
  /** Units that have to choose anew. */
  readonly choosing = new Set<Unit>()
  /** Units that chose otherwise, or that are not what they were. */
  readonly touched = new Set<Unit>()
  readonly gone = new Set<Unit>()
}

/**
 * Tellings and the events that they are of, kept up to date. What it holds depends on the tellings in it alone, not on the order in which
 * they came; what a change costs depends on what is near it, not on how much there is.
 */
export class Book {
  readonly #body: string
  readonly #shelf = new Shelf()
  /** Tellings that state a day, by type and day, and the units that they make. */
  readonly #days = new Map<string, { readonly tellings: Set<Group>; units: readonly Unit[] }>()
  /** By the ids of their statements. */
  readonly #units = new Map<string, Unit>()
  readonly #events = new Map<Unit, Told>()
  #tied = new Tied(UNTIED)

  /** @param body the body of states that the dossier is about */
  constructor(body: string) {
    this.#body = body
  }

  update({ take = [], put = [], tied = this.#tied }: BookChanges): BookUpdate {
    const work = new Work()
    const tiedAnew = tied.changed(this.#tied)
    this.#tied = tied
    for (const group of take) this.#take(group, work)
    this.#placeAnew(tiedAnew, work)
    for (const group of put) this.#put(group, work)
    for (const day of work.days) this.#regroup(day, tiedAnew, work)
    for (const unit of work.fresh) this.#shelf.look(unit)
    this.#slip(work)
    this.#look(work)
    this.#choose(work)
    this.#lead(work)
    return this.#gather(work)
  }

  #take(group: Group, work: Work): void {
    work.placed.add(group)
    const day = dayOf(group)
    if (day !== null) {
      this.#days.get(day)?.tellings.delete(group)
      work.days.add(day)
    } else {
      const unit = this.#units.get(group.id)
      if (unit) this.#remove(unit, work)
    }
    this.#units.delete(group.id)
  }

  #put(group: Group, work: Work): void {
    work.placed.add(group)
    const day = dayOf(group)
    if (day === null) {
      const unit = new Unit([group], false)
      this.#units.set(group.id, unit)
      this.#see(this.#shelf.put(unit), work)
      work.fresh.add(unit)
      work.looking.add(unit)
      return
    }
    const known = this.#days.get(day)
    if (known) known.tellings.add(group)
    else this.#days.set(day, { tellings: new Set([group]), units: [] })
    work.days.add(day)
  }

  /** Tellings of which people say something else than before are placed anew. */
  #placeAnew(statements: ReadonlySet<string>, work: Work): void {
    for (const id of statements) {
      const group = this.#units.get(id)?.parts.find((part) => part.id === id)
      const day = group && dayOf(group)
      if (day) work.days.add(day)
      else if (group) {
        this.#take(group, work)
        this.#put(group, work)
      }
    }
  }

  /** Groups the tellings of a day anew. A unit that is known by the same telling as one before is that one, told by others. */
  #regroup(key: string, tiedAnew: ReadonlySet<string>, work: Work): void {
    const day = this.#days.get(key)
    if (!day) return
    const groups = grouped(day.tellings, this.#tied, this.#body)
    const first = new Map(groups.map(([group]) => [group.id, group]))
    // those with most to tell come first: where these give no place none does
    const kept = new Map(day.units.filter(({ id, group }) => first.get(id)?.place === group.place).map((unit) => [unit.id, unit]))
    for (const unit of day.units) if (!kept.has(unit.id)) this.#remove(unit, work)
    day.units = groups.map((parts) => {
      const known = kept.get(parts[0].id)
      if (!known) return this.#add(new Unit(parts, true), work)
      const isTiedAnew = tiedAnew.size > 0 && parts.some(({ id }) => tiedAnew.has(id))
      if (isTiedAnew || !same(known.parts, parts)) this.#change(known, parts, isTiedAnew, work)
      return known
    })
    for (const unit of day.units) for (const { id } of unit.parts) this.#units.set(id, unit)
    if (day.tellings.size === 0) this.#days.delete(key)
  }

  #add(unit: Unit, work: Work): Unit {
    this.#see(this.#shelf.put(unit), work)
    work.dated.add(unit)
    work.touched.add(unit)
    return unit
  }

  #change(unit: Unit, parts: Unit['parts'], isTiedAnew: boolean, work: Work): void {
    const company = unit.group.company.names().join('|')
    // one that was there already and now is of this unit, or of it no more, may be of a report that tells something else besides
    const isMoved = [...new Set(unit.parts).symmetricDifference(new Set(parts))].some((part) => !work.placed.has(part))
    const places = unit.puts
    unit.become(parts)
    this.#see(this.#shelf.putAgain(unit), work)
    if (isTiedAnew || isMoved || !same(places, unit.puts) || company !== unit.group.company.names().join('|'))
      this.#see(this.#shelf.seenBy(unit), work)
    work.dated.add(unit)
    work.touched.add(unit)
  }

  #remove(unit: Unit, work: Work): void {
    this.#shelf.stopLooking(unit)
    this.#see(this.#shelf.remove(unit), work)
    for (const other of wantedOf(unit)) other.wantedBy.delete(unit)
    for (const other of [...unit.chosenBy, ...unit.ledBy]) work.touched.add(other)
    if (unit.isDated) work.dated.add(unit)
    this.#setChoice(unit, null, null, work)
    this.#setLead(unit, null, work)
    work.looking.delete(unit)
    work.fresh.delete(unit)
    work.gone.add(unit)
  }

  /** Has those look around anew for whom something changed that comes up to their best. */
  #see(sights: readonly Sight[], work: Work): void {
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

  /** Gathers anew what is bound to anything that changed. */
  #gather(work: Work): BookUpdate {
    const gone = new Set<Told>()
    const made: Told[] = []
    const open = new Set([...work.touched, ...work.fresh])
    const leave = (unit: Unit): void => {
      const told = this.#events.get(unit)
      this.#events.delete(unit)
      if (!told || gone.has(told)) return
      gone.add(told)
      // whoever was in one event with it has to be in one again
      for (const { statement } of told) {
        const other = this.#units.get(statement.id)
        if (other) open.add(other)
      }
    }
    for (const unit of work.gone) leave(unit)
    const done = new Set(work.gone)
    for (const unit of open) {
      if (done.has(unit)) continue
      const bound = boundTo(unit, this.#partners)
      for (const one of bound) leave(one)
      for (const event of gathered(bound, this.#tied)) {
        const told = event.flatMap(({ group }) => group.tellings)
        for (const one of event) this.#events.set(one, told)
        made.push(told)
      }
      for (const one of bound) done.add(one)
    }
    return { gone: [...gone], made }
  }

  readonly #speaks = (one: Unit, other: Unit): Evidence | null => {
    if (!one.mayBeOf(other)) return null
    if (this.#tied.areAny && this.#tied.divide(idsOf(one), idsOf(other))) return null
    return evidence(one.group, other.group, this.#body)
  }

  /** The units that people say are of the same event. */
  readonly #partners = (unit: Unit): readonly Unit[] => {
    if (!this.#tied.areAny) return NONE
    return idsOf(unit).flatMap((id) => [...this.#tied.same(id)].flatMap((other) => this.#units.get(other) ?? []))
  }
}

/** All that a unit has among its best. */
const wantedOf = ({ best, bestDated }: Unit): readonly Unit[] => [...best.units, ...bestDated.units]

const NONE: readonly Unit[] = []

const idsOf = ({ group }: Unit): readonly string[] => group.tellings.map(({ statement }) => statement.id)

/** The type and day of a telling that states its day; all foundings are looked at together. Null for any other. */
function dayOf({ type, days }: Group): string | null {
  if (type === 'founding') return type
  return days !== null && days.from === days.to ? `${type}|${days.from}` : null
}

const same = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at])
