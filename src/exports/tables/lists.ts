import type { DatedHow } from '../../model/dating.ts'
import type { EventDateHow } from '../../model/event.ts'
import type { Mode } from '../../model/statement.ts'

/** How the date of a report is known, as far as columns tell. */
export const DATED_HOWS = ['given', 'dateline', 'stated', 'inferred', 'unknown'] as const satisfies readonly DatedHow[]

/** How the date of an event is known. */
export const EVENT_DATE_HOWS = ['stated', 'inferred', 'unknown'] as const satisfies readonly EventDateHow[]

/** How somebody took part in an event. */
export const MODES = ['present', 'remote', 'absent', 'unknown'] as const satisfies readonly Mode[]
