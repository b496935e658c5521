import { UNTIED } from '../ties.ts'
import { Bonds } from './bonds.ts'
import { evidence, type Evidence } from './evidence.ts'
import { boundTo, gathered } from './gather.ts'
import type { Group } from './group.ts'
import { grouped } from './sameday.ts'
import { Shelf } from './shelf.ts'
import type { Telling } from './telling.ts'
import { Tied } from './ties.ts'
import { Unit } from './unit.ts'
import { Work } from './work.ts'

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
  readonly #bonds: Bonds
  #tied = new Tied(UNTIED)

  /** @param body the body of states that the dossier is about */
  constructor(body: string) {
    this.#body = body
    this.#bonds = new Bonds(this.#shelf, this.#speaks)
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
    this.#bonds.renew(work)
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
      this.#bonds.see(this.#shelf.put(unit), work)
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
    this.#bonds.see(this.#shelf.put(unit), work)
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
    this.#bonds.see(this.#shelf.putAgain(unit), work)
    if (isTiedAnew || isMoved || !same(places, unit.puts) || company !== unit.group.company.names().join('|'))
      this.#bonds.see(this.#shelf.seenBy(unit), work)
    work.dated.add(unit)
    work.touched.add(unit)
  }

  #remove(unit: Unit, work: Work): void {
    this.#shelf.stopLooking(unit)
    this.#bonds.see(this.#shelf.remove(unit), work)
    if (unit.isDated) work.dated.add(unit)
    this.#bonds.release(unit, work)
    work.looking.delete(unit)
    work.fresh.delete(unit)
    work.gone.add(unit)
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

const NONE: readonly Unit[] = []

const idsOf = ({ group }: Unit): readonly string[] => group.tellings.map(({ statement }) => statement.id)

/** The type and day of a telling that states its day; all foundings are looked at together. Null for any other. */
function dayOf({ type, days }: Group): string | null {
  if (type === 'founding') return type
  return days !== null && days.from === days.to ? `${type}|${days.from}` : null
}

const same = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at])
