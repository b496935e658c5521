import type { Between, Chances, Status, Truth } from './outlook.ts'
import type { Giving } from './stance.ts'

/** Something before and after. */
export interface FromTo<T> {
  readonly from: T
  readonly to: T
}

/** A cell of which not the same becomes in two outlooks, or to which its party stands otherwise. */
export interface Moved {
  /** `FR:troops`. */
  readonly cell: string
  readonly contributes: boolean
  /** Null: nothing is known of the party's own giving. */
  readonly status: FromTo<Status | null>
  readonly stance: FromTo<Giving | null>
  /** Why: the propositions it depends on that have another truth. */
  readonly propositions: readonly ({ readonly proposition: string } & FromTo<Truth>)[]
  /** Why: what it rests on in one of the two and not in the other, by statements' ids. */
  readonly lost: readonly string[]
  readonly gained: readonly string[]
}

/** How one outlook differs from another: what is the same is left out. */
export interface Shift {
  /** What comes into force, what is no longer in force, and what else becomes of cells. */
  readonly comes: readonly Moved[]
  readonly drops: readonly Moved[]
  readonly others: readonly Moved[]
  /** Measures in which somebody or nobody is in force now. */
  readonly closed: readonly string[]
  readonly opened: readonly string[]
  readonly expected: readonly ({ readonly measure: string } & FromTo<number>)[]
  readonly contributors: FromTo<number>
  readonly forces: readonly { readonly measure: string; readonly expected: FromTo<Between>; readonly reached: FromTo<Between> }[]
  /** Null: no goal was asked about in both. */
  readonly goal: { readonly truth: FromTo<Truth>; readonly probability: FromTo<Chances> } | null
}

/** What an answer rests on alone: it changes where this is left out. */
export interface Pillar {
  readonly of: 'statement' | 'report' | 'origin'
  /** The statement's id, the report's, or that of the origin's root. */
  readonly id: string
  /** The reports that were left out, or whose statement was. */
  readonly reports: readonly string[]
  readonly shift: Shift
}

/** How an answer changed on a day on which something was published. */
export interface Moment {
  /** ISO day. */
  readonly day: string
  /** Ids of what was published on it. */
  readonly reports: readonly string[]
  /** How many contributions are in force on it. */
  readonly inForce: number
  readonly goal: Chances | null
  readonly shift: Shift
}
