import type { Span } from './span.ts'
import type { EventType, Mode } from './statement.ts'

/** What some reports tell alike: a day, a place, a way to attend. */
export interface Version<T> {
  readonly value: T
  /** Ids of the statements that tell it so, and of their reports. */
  readonly statements: readonly string[]
  readonly reports: readonly string[]
}

/** Somebody who took part, with every way that reports tell of it. */
export interface Attendance {
  /** A party id or a person's canonical name. */
  readonly who: string
  /** How most reports have it that say how; `unknown` where none does. */
  readonly mode: Mode
  /** What reports say, the most told first; those that do not say how are `unknown`. */
  readonly versions: readonly Version<Mode>[]
}

/** How an event's date is known: from reports that give it, from the dates of reports that tell it, or not at all. */
export type EventDateHow = 'stated' | 'inferred' | 'unknown'

/** What reports differ in. `who` is somebody whose attendance they tell in two ways; null for date and place. */
export interface Difference {
  readonly about: 'date' | 'place' | 'attendance'
  readonly who: string | null
  readonly versions: readonly Version<string>[]
}

/** Something that happened, by all reports that tell it. */
export interface KnownEvent extends Span {
  /** `e-…`, a hash of what identifies it: type, date and place, and the telling it is known by where these do not suffice. */
  readonly id: string
  readonly type: EventType
  /** ISO 8601 day, month or year that most reports give; null where none does. Then `from` and `to` may still bound it. */
  readonly date: string | null
  readonly dateHow: EventDateHow
  readonly place: string | null
  readonly participants: readonly Attendance[]
  /** Ids of the statements that tell it, in order of time and of their quotes, and of their reports. */
  readonly statements: readonly string[]
  readonly reports: readonly string[]
  readonly differences: readonly Difference[]
}
