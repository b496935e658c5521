import type { Group } from './group.ts'
import type { Unit } from './unit.ts'

/** What is to be done in one update. */
export class Work {
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
