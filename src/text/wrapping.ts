import { ITEM } from './item.ts'

/** Lines are as wide as this where a text is wrapped: shorter ones are menus and verses, longer ones whole paragraphs. */
const NARROWEST = 50
const WIDEST = 120
/** So many line breaks must there be, and such a share of them must come where no word would have fitted, and within a sentence. */
const BREAKS = 3
const FULL = 0.8
const AMID = 0.5
/** Whoever wraps by hand stops so much of the width before its end. */
const SLACK = 0.1

/** A line ends a sentence, or announces what comes. */
const CLOSED = /[.:!?…]["'“”»«’)\]]*$/
/** A line ends within a sentence, whatever the language: at a comma, or after an ordinal ("Am 3."). */
const AMIDST = /(?:,|(?<![\p{L}\d.,])\d{1,2}\.)$/u

/** The width at which a text is wrapped as a whole; null where its line breaks are the ends of its paragraphs, which come as lines. */
export function widthOf(paragraphs: readonly (readonly string[])[]): number | null {
  const wrapped = paragraphs.filter((lines) => lines.length > 1)
  const width = wrapped.flat().reduce((widest, line) => Math.max(widest, line.length), 0)
  if (width < NARROWEST || width > WIDEST) return null
  const breaks = wrapped.flatMap((lines) => lines.slice(1).map((after, i) => [lines[i] ?? '', after] as const))
  const full = breaks.filter(([before, after]) => isFull(before, after, width))
  const amid = full.filter(([before]) => !CLOSED.test(before))
  return full.length >= BREAKS && full.length >= FULL * breaks.length && amid.length >= AMID * full.length ? width : null
}

/** Whether the first word of `after` would not have fitted behind `before`; before an item the width says nothing. */
function isFull(before: string, after: string, width: number): boolean {
  if (isItem(after) && !isDate(before, after)) return false
  return before.length + 1 + (after.split(/\s/, 1)[0] ?? '').length > width * (1 - SLACK)
}

/**
 * Whether a line goes on in the next one. `width`: the one that the text is wrapped at; `hanging`: the words of the language with which
 * no line ends but within a sentence.
 */
export function goesOn(before: string, after: string, width: number | null, hanging: ReadonlySet<string>): boolean {
  if (/^\p{Ll}/u.test(after)) return true
  if (width !== null && isFull(before, after, width)) return true
  if (isItem(after) || isItem(before)) return false
  return AMIDST.test(before) || hanging.has(/\p{L}+$/u.exec(before.slice(-20))?.[0] ?? '')
}

/** "am⏎3. März" looks like the third item of a list. */
function isDate(before: string, after: string): boolean {
  return /^\d/.test(after) && !isItem(before) && !CLOSED.test(before)
}

function isItem(words: string): boolean {
  return ITEM.test(words) || words.startsWith('|')
}
