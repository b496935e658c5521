import { ITEM } from './item.ts'
import { goesOn, widthOf } from './wrapping.ts'

/** A paragraph, or a line that stands for one, half-open in UTF-16 units and without white space around it. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether it follows the stretch before without a blank line between. */
  readonly follows: boolean
}

const NO_WORDS: ReadonlySet<string> = new Set()

/**
 * The stretches of `text`. A line is one, unless its paragraph or the whole text was wrapped at a fixed width (as in mails and in
 * terminals) or it plainly breaks off within a sentence: then it goes on in the next. `hanging`: see `goesOn`.
 */
export function stretches(text: string, hanging = NO_WORDS): Stretch[] {
  const paragraphs = paragraphsOf(text)
  const width = widthOf(paragraphs.map((lines) => lines.map((line) => line.text)))
  return paragraphs.flatMap((lines) => (wrapped(lines) ? joined(text, [lines]) : joined(text, continued(lines, width, hanging))))
}

/** The lines of the text, together where no blank line stands between them. */
function paragraphsOf(text: string): Stretch[][] {
  const paragraphs: Stretch[][] = []
  let end = 0
  for (const line of text.matchAll(/[^\n]+/g)) {
    const words = line[0].trim()
    if (words === '') continue
    const start = line.index + line[0].indexOf(words)
    const follows = paragraphs.length > 0 && text.slice(end, start).split('\n').length === 2
    end = start + words.length
    const stretch = { start, end, text: words, follows }
    if (follows) paragraphs.at(-1)?.push(stretch)
    else paragraphs.push([stretch])
  }
  return paragraphs
}

/** Whether no line's first word would have fitted on the line before, as when a program or a careful hand wraps a paragraph. */
function wrapped(lines: readonly Stretch[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0)
  return (
    lines.length > 1 &&
    width >= 50 &&
    width <= 120 &&
    lines.every((line, i) => {
      const before = lines[i - 1]
      if (!before) return true
      return !ITEM.test(line.text) && before.text.length + 1 + (line.text.split(/\s/, 1)[0] ?? '').length > width
    })
  )
}

/** Each group of lines as one stretch. */
function joined(text: string, groups: readonly (readonly Stretch[])[]): Stretch[] {
  return groups.flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)]
    return first && last ? [{ ...first, end: last.end, text: text.slice(first.start, last.end) }] : []
  })
}

/** The lines in groups, each of lines that go on in one another. */
function continued(lines: readonly Stretch[], width: number | null, hanging: ReadonlySet<string>): Stretch[][] {
  const groups: Stretch[][] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before && goesOn(before.text, line.text, width, hanging)) groups.at(-1)?.push(line)
    else groups.push([line])
  })
  return groups
}
