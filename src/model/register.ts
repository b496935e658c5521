import { type Alternatives, proviso } from './alternatives.ts'
import type { Document } from './document.ts'
import type { DatedHow, Dating } from './dating.ts'
import type { KnownEvent } from './event.ts'
import type { Origin } from './origin.ts'
import type { Figure, Position, Stance } from './statement.ts'

/** What a register needs of a document: all but its text. */
export type Report = Omit<Document, 'text'>

/** A stretch of time in which a party's stance on a measure, with its conditions, did not change. */
export interface Run {
  readonly stance: Stance
  readonly conditions: readonly string[]
  readonly alternatives: Alternatives
  /** ISO day of the first report of the run, the last day of its range where that is inferred; null: no report of it is dated. */
  readonly since: string | null
  readonly sinceHow: DatedHow
  /** ISO day of the last news of the run: a copy that only tells what its source told is none; null as for `since`. */
  readonly until: string | null
  /** Ids of the statements it rests on. */
  readonly statements: readonly string[]
}

/** The run of a cell's history that its present stance comes from: it need not be the last. */
export function presentRun(
  { stance, conditions, alternatives, since }: Pick<Run, 'stance' | 'conditions' | 'alternatives' | 'since'>,
  history: readonly Run[],
): Run | undefined {
  const here = proviso(conditions, alternatives)
  return history.findLast((run) => run.stance === stance && run.since === since && proviso(run.conditions, run.alternatives) === here)
}

/** A party's positions on one measure. */
export interface Cell {
  /** `PARTY:measure`, for example `FR:troops`. */
  readonly id: string
  readonly party: string
  readonly measure: string
  /** The present stance, with what must hold first and since when it is held: those of the last run. */
  readonly stance: Stance
  readonly conditions: readonly string[]
  readonly alternatives: Alternatives
  readonly since: string | null
  readonly sinceHow: DatedHow
  /** How many reports state any position of this cell. */
  readonly reports: number
  /** How many of them do not come from one another. */
  readonly origins: number
  /** In time order; undated runs first. */
  readonly history: readonly Run[]
  readonly positions: readonly Position[]
}

/** What is known at a day: a pure function of the statements, the dossier and that day. */
export interface Register {
  /** ISO day, or null for everything that is known. */
  readonly asOf: string | null
  /** ISO day up to which positions count, by when they were said; null: all of them. */
  readonly saidUntil: string | null
  readonly cells: readonly Cell[]
  /** In time order; those of which no day is known first. */
  readonly events: readonly KnownEvent[]
  readonly figures: readonly Figure[]
  readonly reports: readonly Report[]
  /** Each report belongs to one: most are one by themselves. */
  readonly origins: readonly Origin[]
  /** When each of the reports was written, in their order. */
  readonly datings: readonly Dating[]
}
