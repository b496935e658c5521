import type { Block } from '../../model/document.ts'
import { type SentenceRules, sentences, type Span } from '../../text/sentences.ts'
import { type Word, words } from '../../text/words.ts'
import { type Marked, marked } from './marks.ts'

/** Words between quotation marks, as they stand in their sentence. */
export interface MarkedWords extends Marked {
  /** Whether they are a speech by themselves, not a part of the sentence around them. */
  readonly whole: boolean
}

/** A sentence with the whole speeches that begin in it: what is between their marks ends no sentence and is no part of its grammar. */
export interface Unit extends Span {
  readonly words: readonly Word[]
  readonly marked: readonly MarkedWords[]
}

/** More words than any sentence has: text without a full stop is read in pieces, so that its cost stays linear. */
const LONGEST = 300
const OPENING = /^[„“”"»«‚›‹]$/

/** The units of a block, in order. `next`: the block after it, in which a speech that is open at its end may go on. */
export function units(text: string, block: Block, next: Block | undefined, rules: SentenceRules): Unit[] {
  const goesOn = next !== undefined && OPENING.test(text.charAt(next.start))
  const quotes = marked(text, block.start, block.end).map((m) => ({
    ...m,
    whole: (!m.open || (goesOn && m.end === block.end)) && whole(text, block, m),
  }))
  const found: Unit[] = []
  let at = 0
  for (const span of joined(sentences(text, block.start, block.end, rules), quotes)) {
    const first = at
    while ((quotes[at]?.start ?? Infinity) < span.end) at++
    const here = quotes.slice(first, at)
    found.push(...cut(span, outside(text, span, here), here))
  }
  return found
}

/** Sentences that a whole speech covers in part are one. */
function joined(spans: readonly Span[], quotes: readonly MarkedWords[]): Span[] {
  const found: { start: number; end: number }[] = []
  let q = 0
  for (const span of spans) {
    const last = found.at(-1)
    while (q < quotes.length && (quotes[q]?.end ?? 0) <= span.start) q++
    const quote = quotes[q]
    if (last && quote?.whole && quote.start < last.end && quote.end > span.start) last.end = Math.max(span.end, last.end)
    else found.push({ start: span.start, end: span.end })
  }
  return found
}

/** The words of a span that stand in no whole speech, without the quotation marks of these. */
function outside(text: string, span: Span, quotes: readonly MarkedWords[]): Word[] {
  const found: Word[] = []
  let from = span.start
  for (const quote of quotes.filter((m) => m.whole)) {
    // word by word: a text without a full stop has more of them than a call takes arguments
    if (quote.start > from) for (const word of words(text, from, quote.start)) found.push(word)
    from = Math.max(from, quote.end)
  }
  if (from < span.end) for (const word of words(text, from, span.end)) found.push(word)
  return found
}

function cut(span: Span, all: readonly Word[], quotes: readonly MarkedWords[]): Unit[] {
  if (all.length <= LONGEST) return [{ start: span.start, end: span.end, words: all, marked: quotes }]
  const found: Unit[] = []
  let q = 0
  for (let at = 0; at < all.length; at += LONGEST) {
    const part = all.slice(at, at + LONGEST)
    const end = at + LONGEST < all.length ? (part.at(-1)?.end ?? span.end) : span.end
    const first = q
    while ((quotes[q]?.start ?? Infinity) < end) q++
    found.push({ start: part[0]?.start ?? span.start, end, words: part, marked: quotes.slice(first, q) })
  }
  return found
}

/**
 * Whether what is marked is a speech by itself: behind a colon; or set off from what is before it (a sentence's beginning, a comma, a
 * dash) and from what is behind it. „Wir helfen“, sagte er; not: die „Aurora“ sank, „sehr zufrieden“ sei er.
 */
function whole(text: string, block: Block, { start, end, open }: Marked): boolean {
  const before = text.slice(Math.max(block.start, start - 4), start).trimEnd()
  const behind = text.slice(end, Math.min(block.end, end + 4))
  const inner = text.slice(Math.max(start, end - 4), end)
  if (before.endsWith(':')) return true
  if (!/^$|[,;.!?…–—“”«»"|)]$/.test(before)) return false
  return open || /^\s*$|^\s*[,;.!?…–—(]/.test(behind) || /[.!?…]["“”»«‘’‹›']?$/.test(inner)
}
