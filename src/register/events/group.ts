import { type Span } from '../../model/span.ts'
import { type Circle, Company } from './circle.ts'
import type { Telling } from './telling.ts'

/** A stretch of days counted from 1970, so that many of them are compared fast; an open end is infinite. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const DAY = 86_400_000

export function stretchOf({ from, to }: Span): Stretch {
  return { from: from === null ? -Infinity : dayNumber(from), to: to === null ? Infinity : dayNumber(to) }
}

const numbers = new Map<string, number>()

/** The number of a day; remembered, as the days of one register are few. */
export function dayNumber(day: string): number {
  let number = numbers.get(day)
  if (number === undefined) {
    number = Date.parse(`${day}T00:00:00Z`) / DAY
    if (numbers.size > REMEMBERED) numbers.clear()
    numbers.set(day, number)
  }
  return number
}

const REMEMBERED = 20_000

/** What is known of a telling's report. */
export interface Background {
  readonly facts: ReadonlySet<string>
  readonly origin: string | null
}

/** Tellings that are taken to be of one event, and what they come to together. */
export class Group {
  readonly type: Telling['type']
  readonly tellings: Telling[] = []
  readonly reports = new Set<string>()
  readonly facts = new Set<string>()
  readonly origins = new Set<string>()
  readonly company = new Company()
  /** The days of the first dated telling, the one by which the event is known; null while none is dated. */
  days: Stretch | null = null
  place: string | null = null
  /** Where all tellings leave room for the event. */
  window: Stretch
  fresh: boolean
  value: string | null
  /** The first day on which the first report can have been written; -Infinity where that is not known. */
  readonly written: number

  constructor(first: Telling, background: Background, circle: Circle) {
    this.type = first.type
    this.window = stretchOf(first.window)
    this.fresh = first.fresh
    this.value = first.value
    this.written = first.written === null ? -Infinity : dayNumber(first.written)
    for (const fact of background.facts) this.facts.add(fact)
    if (background.origin !== null) this.origins.add(background.origin)
    this.#add(first, this.window, circle)
  }

  /** Takes over all tellings of another group. */
  absorb(other: Group, circle: Circle): void {
    for (const telling of other.tellings) this.#add(telling, stretchOf(telling.window), circle)
    for (const fact of other.facts) this.facts.add(fact)
    for (const origin of other.origins) this.origins.add(origin)
  }

  #add(telling: Telling, { from, to }: Stretch, circle: Circle): void {
    this.tellings.push(telling)
    this.reports.add(telling.report)
    for (const { who, mode } of telling.participants) if (mode !== 'absent') circle.join(this.company, who)
    if (telling.days) this.days ??= stretchOf(telling.days)
    this.place ??= telling.place
    // a narrow window is better known than a wide one; those that leave no room at all are a difference to be shown
    const window = { from: Math.max(this.window.from, from), to: Math.min(this.window.to, to) }
    if (window.from <= window.to) this.window = window
    this.fresh ||= telling.fresh
    this.value ??= telling.value
  }
}
