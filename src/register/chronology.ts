import type { Clue } from '../model/clue.ts'
import type { Dating } from '../model/dating.ts'
import type { KnownEvent } from '../model/event.ts'
import type { Report } from '../model/register.ts'
import type { Statement } from '../model/statement.ts'
import { Chronicle } from './chronicle.ts'
import type { Known } from './events/circle.ts'
import { type Ties, UNTIED } from './ties.ts'

/** What happened when, and when each report was written: the two are found together, as each helps to find the other. */
export interface Chronology {
  readonly events: readonly KnownEvent[]
  /** One for each report, in the order of the reports. */
  readonly datings: readonly Dating[]
}

/** What a chronology is made of. */
export interface Sources {
  readonly statements: readonly Statement[]
  readonly reports: readonly Report[]
  readonly clues: readonly Clue[]
  /** The origin of each report, where that is known: copies tell of the same events. */
  readonly origins?: ReadonlyMap<string, string>
  /** What people say of two tellings being of one event or not. */
  readonly ties?: Ties
}

/** The events that reports tell, and the dates of reports without one of their own: a pure function of what is known, whatever the order it comes in. */
export function chronology({ statements, reports, clues, origins, ties = UNTIED }: Sources, known: Known): Chronology {
  const chronicle = new Chronicle(known)
  const stated = Map.groupBy(statements, ({ document }) => document)
  const shown = Map.groupBy(clues, ({ document }) => document)
  const put = reports.map((report) => {
    const { id } = report
    return { report, statements: stated.get(id) ?? [], clues: shown.get(id) ?? [], origin: origins?.get(id) ?? null }
  })
  chronicle.update({ put, ties })
  return { events: chronicle.events(), datings: reports.map(({ id }) => chronicle.dating(id)) }
}
