import { type Circle, Company } from './circle.ts'
import type { Fact } from './facts.ts'
import { ALWAYS, dayNumber, type Stretch, stretchOf } from './stretch.ts'
import type { Telling } from './telling.ts'

/** What is known of a telling's report; all its tellings have it in common. */
export interface Background {
  readonly facts: ReadonlySet<Fact>
  /** The report itself. */
  readonly reports: ReadonlySet<string>
  /** The root of its origin, where that is known. */
  readonly origins: ReadonlySet<string>
}

/** One telling with all that is compared of it, or several that are taken to be of one event and what they come to together. */
export class Group {
  readonly type: Telling['type']
  readonly tellings: readonly Telling[]
  readonly reports: ReadonlySet<string>
  readonly facts: ReadonlySet<Fact>
  readonly origins: ReadonlySet<string>
  readonly company: Company
  /** The days of the first telling that gives a date; null where none does. */
  readonly days: Stretch | null
  readonly place: string | null
  /** Where the tellings without a date leave room for the event; any day where all have a date. */
  readonly window: Stretch
  readonly fresh: boolean
  /** What the words of the first telling without a date give of it. */
  readonly value: string | null
  /** The first day on which the first report can have been written; -Infinity where that is not known. */
  readonly written: number

  private constructor(parts: Omit<Group, 'written' | 'id'>, written: number) {
    this.type = parts.type
    this.tellings = parts.tellings
    this.reports = parts.reports
    this.facts = parts.facts
    this.origins = parts.origins
    this.company = parts.company
    this.days = parts.days
    this.place = parts.place
    this.window = parts.window
    this.fresh = parts.fresh
    this.value = parts.value
    this.written = written
  }

  /** The statement that it is known by. */
  get id(): string {
    return this.tellings[0]?.statement.id ?? ''
  }

  static of(telling: Telling, { facts, reports, origins }: Background, circle: Circle): Group {
    const { type, place, days, participants, fresh, value, written } = telling
    const company = new Company()
    for (const { who, mode } of participants) if (mode !== 'absent') circle.join(company, who)
    const parts = {
      type,
      tellings: [telling],
      reports,
      facts,
      origins,
      company,
      days: days && stretchOf(days),
      place,
      window: days ? ALWAYS : stretchOf(telling.window),
      fresh,
      value: days ? null : value,
    }
    return new Group(parts, written === null ? -Infinity : dayNumber(written))
  }

  /** What groups of tellings that have a date come to together; the first is the one by which the event is known. */
  static together(groups: readonly [Group, ...Group[]]): Group {
    const [first, ...more] = groups
    if (more.length === 0) return first
    const company = new Company()
    for (const group of groups) company.joinAll(group.company)
    const parts = {
      type: first.type,
      tellings: groups.flatMap(({ tellings }) => tellings),
      reports: union(groups.map(({ reports }) => reports)),
      facts: union(groups.map(({ facts }) => facts)),
      origins: union(groups.map(({ origins }) => origins)),
      company,
      place: groups.find(({ place }) => place !== null)?.place ?? null,
      days: groups.find(({ days }) => days !== null)?.days ?? null,
      window: first.window,
      fresh: first.fresh,
      value: first.value,
    }
    return new Group(parts, first.written)
  }
}

function union<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  const all = new Set<T>()
  for (const set of sets) for (const one of set) all.add(one)
  return all
}
