/** A date in a text: its words, half-open, and its value as an ISO 8601 day, month or year. */
export interface DateMention {
  readonly from: number
  readonly to: number
  readonly value: string
  /** `stated`: all of it is in the words; `implied`: completed from the report's own date. */
  readonly how: 'stated' | 'implied'
}
