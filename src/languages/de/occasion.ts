import type { Told } from '../../model/clue.ts'
import type { Clause } from '../../reading/clause.ts'
import type { DayMention } from '../../reading/date.ts'
import type { Day } from '../../reading/fact.ts'
import type { Actor } from '../../reading/pack.ts'
import type { Sentence } from '../../reading/sentence.ts'
import type { EventRow } from './eventrow.ts'

/** What the finding of events looks at: one sentence of a report. */
export interface Setting {
  readonly sentence: Sentence
  readonly text: string
  /** The report's own ISO day. */
  readonly day: string | null
  /** The ids of the dossier's groups: bodies of states, not states. */
  readonly groups: ReadonlySet<string>
  readonly actor: Actor
}

/** One place of a clause where a row of events fires: what may be an event. */
export interface Spot {
  readonly row: EventRow
  readonly clause: Clause
  readonly at: number
  readonly date: string | null
  readonly place: string | null
  /** The words that give the date; null where it is implied. */
  readonly dated: DayMention | null
  readonly how: Day
  readonly told: Told
}
