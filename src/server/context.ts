import type { Quote } from '../model/quote.ts'

/** How much text is shown on either side of a quote, in UTF-16 units. */
const REACH = 300

/** A stretch of a report's text; `contextStart` is where it starts there. */
export interface Context {
  readonly context: string
  readonly contextStart: number
}

/** The words around a quote: as far as its paragraphs reach or, in a long one, up to a word near the limit; no word is cut. */
export function contextOf(text: string, { start, end }: Quote): Context {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const from = start - before.length + (start > REACH ? firstBreak(before) : 0)
  const to = end + (end + REACH < text.length ? lastBreak(after) : after.length)
  return { context: text.slice(from, to), contextStart: from }
}

/** Where the first whole paragraph of a cut stretch starts, or failing that its first whole word; its end where it is one word. */
function firstBreak(cut: string): number {
  const found = /\n\s*/.exec(cut) ?? /\s+/.exec(cut)
  return found ? found.index + found[0].length : cut.length
}

/** Where the last whole paragraph of a cut stretch ends, or failing that its last whole word; its start where it is one word. */
function lastBreak(cut: string): number {
  const paragraph = /\s*\n[^\n]*$/.exec(cut)
  return (paragraph ?? /\s+\S*$/.exec(cut))?.index ?? 0
}
