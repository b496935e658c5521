import type { PublishedHow } from './document.ts'
import type { Quote } from './quote.ts'
import type { Span } from './span.ts'

/** How a report's date is known: as its document has it, or `inferred` from what it and other reports say. */
export type DatedHow = PublishedHow | 'inferred'

/** Words of a report, with the report they stand in. */
export interface ReportQuote extends Quote {
  /** The document's id. */
  readonly document: string
}

/**
 * What a reason rests on. `day`: a day that the report tells as past or to come; `office`: an office that it gives somebody; `event`: an
 * event that it tells and another report dates; `occasion`: the dated event that it opens with; `body`: the body that it speaks of, and
 * when that was founded.
 */
export type ReasonKind = 'day' | 'office' | 'event' | 'occasion' | 'body'

/** Why a report cannot have been written before or after a day. */
export interface Reason extends Span {
  readonly kind: ReasonKind
  /** A sentence for people, which can follow "because". */
  readonly message: string
  /** The words it rests on: those of the report first, then those of others. */
  readonly quotes: readonly ReportQuote[]
  /** The id of the register's event that it goes by; null where it goes by none. */
  readonly event: string | null
}

/** When a report was written, and how that is known. An unknown date may still have one end: not before, or not after, a day. */
export interface Dating extends Span {
  /** The report's id. */
  readonly report: string
  readonly how: DatedHow
  /** What an inferred date rests on, the narrowest first; none for any other. */
  readonly reasons: readonly Reason[]
  /** Two reasons that cannot both hold; where there are such, the date is unknown. */
  readonly contradiction: readonly [Reason, Reason] | null
}

/** The day that a report counts for in the order of time: its own or, of an inferred range, the last, so that it never comes before its time. */
export function countsFor({ how, to }: Dating): string | null {
  return how === 'unknown' ? null : to
}
