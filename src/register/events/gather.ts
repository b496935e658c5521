import { byCodeUnits } from '../order.ts'
import { apart, compare } from './choice.ts'
import { Company } from './circle.ts'
import { compatible, type Outline } from './evidence.ts'
import { narrowed, type Stretch } from './stretch.ts'
import type { Tied } from './ties.ts'
import type { Unit } from './unit.ts'

/** All units that are bound to one by choices, whoever chose whom. */
export function chain(unit: Unit): ReadonlySet<Unit> {
  const found = new Set([unit])
  for (const one of found) {
    if (one.choice) found.add(one.choice)
    for (const other of one.chosenBy) found.add(other)
  }
  return found
}

/** All units that are bound to one by choices, by leads or by what people say. */
export function boundTo(unit: Unit, partners: (unit: Unit) => Iterable<Unit>): ReadonlySet<Unit> {
  const found = new Set([unit])
  for (const one of found) {
    if (one.choice) found.add(one.choice)
    if (one.lead) found.add(one.lead)
    for (const other of one.chosenBy) found.add(other)
    for (const other of one.ledBy) found.add(other)
    for (const other of partners(one)) found.add(other)
  }
  return found
}

/**
 * Units that are bound to one another, in events: first those that people say are of one, then each with the one that it chose, those for which
 * more speaks before others, as long as nothing speaks against all that are then together.
 */
export function gathered(bound: ReadonlySet<Unit>, tied: Tied): readonly (readonly Unit[])[] {
  if (bound.size === 1) return [[...bound]]
  const of = new Map([...bound].map((unit) => [unit, new Gathering(unit, tied)]))
  const join = (a: Gathering, b: Gathering): void => {
    const [small, big] = b.units.length > a.units.length ? [a, b] : [b, a]
    big.takeIn(small)
    for (const unit of small.units) of.set(unit, big)
  }
  const unitOf = new Map(tied.areAny ? [...bound].flatMap((unit) => unit.parts.map(({ id }) => [id, unit] as const)) : [])
  const pairs = tied.pairs(unitOf.keys()).map(([one, other]) => [unitOf.get(one), unitOf.get(other)] as const)
  for (const [one, other] of pairs) {
    const [a, b] = [one && of.get(one), other && of.get(other)]
    if (a && b && a !== b && !tied.divide(a.setApart, b.setApart)) join(a, b)
  }
  for (const [unit, choice] of choicesOf(bound)) {
    const [a, b] = [of.get(unit), of.get(choice)]
    if (a && b && a !== b && compatible(a, b) && !tied.divide(a.setApart, b.setApart)) join(a, b)
  }
  return [...new Set(of.values())].map(({ units }) => units)
}

/** Who chose whom or leads to whom, those for which most speaks first. */
function choicesOf(units: Iterable<Unit>): readonly (readonly [Unit, Unit])[] {
  const chosen = [...units].flatMap((unit) => [
    ...(unit.choice ? [{ unit, to: unit.choice, evidence: unit.strength }] : []),
    ...(unit.lead ? [{ unit, to: unit.lead, evidence: unit.bestDated.evidence }] : []),
  ])
  return chosen
    .toSorted(
      (a, b) => compare(b.evidence, a.evidence) || apart(a.unit, a.to) - apart(b.unit, b.to) || byId(a.unit, b.unit) || byId(a.to, b.to),
    )
    .map(({ unit, to }) => [unit, to])
}

const byId = (a: Unit, b: Unit): number => byCodeUnits(a.id, b.id)

/** Units taken to be of one event so far, and what can speak against others being of it. */
class Gathering implements Outline {
  readonly type: Outline['type']
  readonly units: Unit[]
  readonly reports: Set<string>
  readonly company = new Company()
  readonly setApart: string[]
  place: string | null
  days: Stretch | null
  window: Stretch
  value: string | null

  constructor(unit: Unit, tied: Tied) {
    const { group } = unit
    this.type = group.type
    this.units = [unit]
    this.reports = new Set(group.reports)
    this.company.joinAll(group.company)
    this.setApart = [...tied.setApart(group.tellings.map(({ statement }) => statement.id))]
    this.place = group.place
    this.days = group.days
    this.window = group.window
    this.value = group.value
  }

  takeIn(other: Gathering): void {
    this.units.push(...other.units)
    for (const report of other.reports) this.reports.add(report)
    this.company.joinAll(other.company)
    this.setApart.push(...other.setApart)
    this.place ??= other.place
    this.days = finer(this.days, other.days)
    // those that leave no room at all are a difference to be shown
    this.window = narrowed(this.window, other.window)
    this.value ??= other.value
  }
}

function finer(a: Stretch | null, b: Stretch | null): Stretch | null {
  if (a === null || b === null) return a ?? b
  return b.to - b.from < a.to - a.from || (b.to - b.from === a.to - a.from && b.from < a.from) ? b : a
}
