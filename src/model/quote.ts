/** The exact words a statement rests on: a half-open range of UTF-16 units of a document's stored text, and those words. */
export interface Quote {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The quote of `text` from `start` to `end`.
 * @throws RangeError where the range is empty or reaches outside the text.
 */
export function quote(text: string, start: number, end: number): Quote {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= text.length))
    throw new RangeError(`no quote at ${start}–${end} of a text of ${text.length} units: the range is empty or outside the text`)
  return Object.freeze({ start, end, text: text.slice(start, end) })
}

/** Whether the quote's words stand in `text` at its offsets. */
export function verbatim(text: string, q: Quote): boolean {
  return q.start >= 0 && q.end > q.start && q.end <= text.length && text.slice(q.start, q.end) === q.text
}
