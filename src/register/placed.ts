import { proviso } from '../model/alternatives.ts'
import type { DatedHow } from '../model/dating.ts'
import type { Position } from '../model/statement.ts'
import { byCodeUnits } from './order.ts'
import { saidOn } from './said.ts'
import type { Timeline } from './timeline.ts'

/** A position with its place in time. */
export interface Placed {
  readonly position: Position
  /** The ISO day that its report counts for; null: none is known. */
  readonly day: string | null
  /** The ISO day of which it is: on which it was said, as far as its report tells, else its report's. */
  readonly on: string | null
  /** How that day is known. */
  readonly how: DatedHow
  /** The ISO day on which it was news. */
  readonly news: string | null
  /** The root of its report's origin. */
  readonly witness: string
}

/** What places a position: when its report was written and where that comes from, and what other reports state of its cell. */
export interface Placing extends Pick<Timeline, 'day' | 'dating' | 'source' | 'witness'> {
  /** The positions that a report states. */
  readonly told: (report: string) => readonly Position[]
}

export function placed(position: Position, time: Placing): Placed {
  const { document, said } = position
  const day = time.day(document)
  const on = saidOn(position, { published: day })
  const how = on !== null && on === said && on !== day ? 'stated' : time.dating(document).how
  return { position, day, on, how, news: newsDay(position, on, time), witness: time.witness(document) }
}

/** The order of the statements of reports: in time, undated ones first, of one day by their reports' ids, then by their quotes. */
export function inTimeOrder(a: Placed, b: Placed): number {
  return byCodeUnits(a.day ?? '', b.day ?? '') || byCodeUnits(a.position.document, b.position.document) || byQuote(a.position, b.position)
}

/** The order of the statements of one report: by their quotes. */
export function byQuote(a: Pick<Position, 'id' | 'quote'>, b: Pick<Position, 'id' | 'quote'>): number {
  return a.quote.start - b.quote.start || byCodeUnits(a.id, b.id)
}

/**
 * The ISO day on which a position was news: the one of which it is. A copy or retelling that tells what its source told is no news: it has
 * the source's day, however late it appeared, and so cannot overrule what was reported in between. What it tells otherwise is its own.
 */
function newsDay(position: Position, on: string | null, { day, source, told }: Placing): string | null {
  let news = on
  for (let from = source(position.document); from !== null; from = source(from)) {
    const earlier = day(from)
    if (earlier !== null && (news === null || earlier < news) && told(from).some((other) => alike(other, position))) news = earlier
  }
  return news
}

function alike(a: Position, b: Position): boolean {
  return (
    a.party === b.party &&
    a.measure === b.measure &&
    a.stance === b.stance &&
    proviso(a.conditions, a.alternatives) === proviso(b.conditions, b.alternatives)
  )
}
