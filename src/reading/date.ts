/** What a time expression names, by TIMEX3 (ISO 24617-1): a date, a time of day, how long something lasts, or how often it comes. */
export type DateType = 'date' | 'time' | 'duration' | 'set'

/** How words narrow or blur a value, by TIMEX3: "Anfang Januar" is its START, "rund zwei Jahre" are APPROX. */
export type DateModifier =
  'START' | 'MID' | 'END' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'BEFORE' | 'AFTER'

/** What a time expression means. */
export interface DateValue {
  readonly type: DateType
  /**
   * ISO 8601, with the additions of TIMEX3: `2025-09-04`, `2025-W36`, `2025-SP`, `2025-09-01TEV`, `P2W`, `PXM`, `PAST_REF`. What neither
   * the words nor the report's date give is an X (`XXXX-WXX-4`); null where nothing can be said at all.
   */
  readonly value: string | null
  /** `stated`: all of it is in the words; `implied`: completed from the report's own date or an earlier mention. */
  readonly how: 'stated' | 'implied'
  readonly mod?: DateModifier
  /** The ISO day, month or year that is meant or that it falls on; null where it is none. */
  readonly on: string | null
}

/** A time expression that falls on an ISO day, month or year. */
export interface DayMention extends DateMention {
  readonly on: string
}

/** Those that fall on an ISO day, month or year. */
export const falling = (all: readonly DateMention[]): DayMention[] => all.filter((d): d is DayMention => d.on !== null)

/** A time expression in a text: its words, half-open, without the preposition and the article before them, and what it means. */
export interface DateMention extends DateValue {
  readonly from: number
  readonly to: number
  /** The row that read it. */
  readonly rule: string
}
