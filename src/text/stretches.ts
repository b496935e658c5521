/** A paragraph, or a line that stands for one, half-open in UTF-16 units and without white space around it. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether it follows the stretch before without a blank line between. */
  readonly follows: boolean
}

/** A mark at which a list item begins, and what comes after it. */
export const ITEM = /^(?:[-–*•·‣▪▸▶►◦○●→](?:\uFE0E|\uFE0F)?|\d{1,2}[.)])\s+/u

/**
 * The stretches of `text`. A line is one, unless its paragraph was wrapped at a fixed width (as in mails and in terminals): then the
 * paragraph is. A line that goes on in small letters belongs to the line before it.
 */
export function stretches(text: string): Stretch[] {
  const found: Stretch[] = []
  let paragraph: Stretch[] = []
  const close = () => {
    for (const stretch of wrapped(paragraph) ? joined(text, paragraph) : continued(text, paragraph)) found.push(stretch)
    paragraph = []
  }
  for (const line of text.matchAll(/[^\n]+/g)) {
    const words = line[0].trim()
    const start = line.index + line[0].indexOf(words)
    const last = paragraph.at(-1)
    if (words === '' || (last && text.slice(last.end, start).split('\n').length > 2)) close()
    if (words !== '') paragraph.push({ start, end: start + words.length, text: words, follows: paragraph.length > 0 })
  }
  close()
  return found
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

function joined(text: string, lines: readonly Stretch[]): Stretch[] {
  const first = lines[0]
  const last = lines.at(-1)
  return first && last ? [{ ...first, end: last.end, text: text.slice(first.start, last.end) }] : []
}

function continued(text: string, lines: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const line of lines) {
    const before = found.at(-1)
    if (before && /^\p{Ll}/u.test(line.text)) found.splice(-1, 1, { ...before, end: line.end, text: text.slice(before.start, line.end) })
    else found.push(line)
  }
  return found
}
