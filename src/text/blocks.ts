import type { Block, BlockKind } from '../model/document.ts'
import { type Furniture, marked } from './furniture.ts'
import { ITEM } from './item.ts'
import { type Stretch, stretches } from './stretches.ts'

/** What a stretch looks like, before it is known what it is: a sentence at least, or a line that ends without one. */
interface Seen extends Stretch {
  readonly item: boolean
  readonly bare: boolean
  furniture: boolean
}

/** A headline is not longer than this; what is longer is read even where its full stop is missing. */
const HEADLINE = 150
/** A line of a menu has at most this many words, and a menu at least this many lines. */
const MENU = 3
/** A question of so many words is a sentence; a shorter one may be a teaser. */
const QUESTION = 8
/** A heading within a report has at most so many words; a longer one under an opener is a teaser. */
const HEADING = 4
/** A caption is not longer than this. */
const CAPTION = 300

/**
 * The stretches of a report's text, in order, and what each one is. What the words say comes from `furniture`; the rest is shape:
 * rows of short things between bars, buttons, menus, and bare lines after the last sentence, which head nothing any more.
 * In doubt a stretch is taken for the report's: a quote from an advertisement can be seen through, a lost paragraph cannot.
 */
export function blocks(text: string, furniture: Furniture): Block[] {
  const seen = stretches(text, furniture.hanging).map((stretch): Seen => {
    const item = ITEM.test(stretch.text) || tableRow(stretch.text)
    return { ...stretch, item, bare: bare(stretch.text), furniture: false }
  })
  markLines(seen, furniture)
  markMenus(seen)
  markCaptions(seen, furniture)
  markSections(seen, furniture)
  markEnd(seen, furniture)
  markTail(seen)
  return seen.map(({ start, end, ...stretch }) => Object.freeze({ start, end, kind: kind(stretch) }))
}

function kind(stretch: Omit<Seen, 'start' | 'end'>): BlockKind {
  if (stretch.furniture) return 'furniture'
  if (stretch.item) return 'item'
  return stretch.bare ? 'headline' : 'paragraph'
}

/** No full stop at the end and none between two sentences. A question or an exclamation can be a headline. */
function bare(words: string): boolean {
  return words.length <= HEADLINE && !/[.…]["'“”»«’)\]]*$/.test(words) && !/[\p{L}\d)]{2}[.…]["'“”»«’)]?\s+["'„“»«(]?\p{Lu}/u.test(words)
}

function tableRow(words: string): boolean {
  return /^\|.*\|$/.test(words)
}

/** Stretches that are furniture by themselves. */
function markLines(seen: readonly Seen[], furniture: Furniture): void {
  for (const stretch of seen) stretch.furniture = marked(stretch.text, furniture.lines) || residue(stretch)
}

/** Nothing but signs ("★★★★☆"), only buttons ("[Drucken] [Teilen]"), or a row of short things between bars ("Start » Welt » Europa"). */
function residue({ text, bare }: Seen): boolean {
  if (tableRow(text) || text.length > HEADLINE) return false
  return !/\p{L}/u.test(text) || (bare && /^(?:\[[^\]]*\]\s*)+$/.test(text)) || (text.match(/\s[|·•»›>→]\s/g) ?? []).length >= 2
}

/** Three and more very short lines in a row, as a list of languages or a site's rubrics; but not a list that a colon announces. */
function markMenus(seen: readonly Seen[]): void {
  for (let from = 0; from < seen.length; from++) {
    let to = from
    while (menuLine(seen[to]) && (to === from || seen[to]?.follows)) to++
    if (to - from >= MENU && !seen[from - 1]?.text.endsWith(':')) for (const line of seen.slice(from, to)) line.furniture = true
    from = Math.max(from, to - 1)
  }
}

function menuLine(stretch: Seen | undefined): boolean {
  return (
    stretch !== undefined && stretch.bare && !stretch.item && stretch.text.split(/\s+/).length <= MENU && /^[^.:!?]+$/.test(stretch.text)
  )
}

/** What stands right above the credit of a picture: the other line of its paragraph, or a bare line too long to be a heading. */
function markCaptions(seen: readonly Seen[], furniture: Furniture): void {
  const begun = seen.findIndex(isProse)
  seen.forEach((credit, i) => {
    if (!marked(credit.text, furniture.credits)) return
    credit.furniture = true
    const caption = seen[i - 1]
    if (!caption || begun < 0 || i - 1 <= begun || caption.item || caption.text.length > CAPTION) return
    const ofTwo = credit.follows && !caption.follows && !seen[i + 1]?.follows
    if (ofTwo || (caption.bare && !isHeading(caption))) mark(caption)
  })
}

/** Short, or a question: it may stand above a paragraph of the report. */
function isHeading({ text }: Seen): boolean {
  return text.split(/\s+/).length <= HEADING || text.endsWith('?')
}

/**
 * The run of bare lines and then the list under an opener. A bare line that heads a paragraph of the report ends the run: one that
 * is short or asks, and any before the report has begun, as that is its title.
 */
function markSections(seen: readonly Seen[], furniture: Furniture): void {
  const begun = seen.findIndex(isProse)
  const heads = (line: number): boolean => {
    const stretch = seen[line]
    return stretch !== undefined && isParagraph(seen[line + 1]) && (begun < 0 || line < begun || isHeading(stretch))
  }
  let at = 0
  seen.forEach((opener, i) => {
    if (!marked(opener.text, furniture.openers)) return
    opener.furniture = true
    // One in the run of another ends where that ends.
    if (i < at) return
    at = i + 1
    for (; isBareLine(seen[at]) && !heads(at); at++) mark(seen[at])
    for (; seen[at]?.item; at++) mark(seen[at])
  })
}

function isBareLine(stretch: Seen | undefined): boolean {
  return stretch !== undefined && stretch.bare && !stretch.item
}

function isParagraph(stretch: Seen | undefined): boolean {
  return isProse(stretch) && !stretch?.item
}

function isProse(stretch: Seen | undefined): boolean {
  return stretch !== undefined && !stretch.bare && !stretch.furniture
}

function mark(stretch: Seen | undefined): void {
  if (stretch) stretch.furniture = true
}

/** Everything after an ender, once the report has begun: readers' comments can be longer than the report. */
function markEnd(seen: readonly Seen[], furniture: Furniture): void {
  const begun = seen.findIndex(isProse)
  const end = seen.findIndex((stretch, i) => begun >= 0 && i > begun && marked(stretch.text, furniture.enders))
  if (end >= 0) seen.slice(end).forEach(mark)
}

/** A whole sentence that asks or calls: a report may end with one. */
function isQuestion({ text, item, furniture }: Seen): boolean {
  return !item && !furniture && /[?!]["'“”»«’)\]]*$/.test(text) && text.split(/\s+/).length >= QUESTION
}

/**
 * Bare lines and lists after the last sentence: teasers, tickers, rubrics. A list that a colon announces is the report's, and right
 * behind the last sentence a run of bare lines is too.
 */
function markTail(seen: readonly Seen[]): void {
  let at = seen.findLastIndex((stretch) => isProse(stretch) || isQuestion(stretch))
  if (at < 0) return
  if (announces(seen[at]) || announces(seen[at + 1])) while (seen[at + 1] && !seen[at + 1]?.furniture) at++
  for (at++; at < seen.length; at++) {
    if (announces(seen[at]) && seen[at + 1]?.item) while (seen[at + 1]?.item) at++
    else if (!tableRow(seen[at]?.text ?? '')) mark(seen[at])
  }
}

function announces(stretch: Seen | undefined): boolean {
  return stretch !== undefined && !stretch.furniture && stretch.text.endsWith(':')
}
