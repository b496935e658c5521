/** A text with the time expressions that a person marked in it. */
export interface Marked {
  /** The report's own day; null where it has none. */
  readonly day: string | null
  /** Without the marks. */
  readonly text: string
  readonly expected: readonly Expected[]
}

interface Expected {
  readonly start: number
  readonly end: number
  /** `2026-01-01 date implied`, with the modifier behind it where there is one. */
  readonly line: string
}

/**
 * Reads notes. `= 2026-01-06` tells the day of the reports below it, `= undated` that they have none. A line at the margin is a text with its
 * time expressions in brackets; below it stands, indented, a line for each of them, `VALUE TYPE HOW [MOD]` (`?` for no value), or
 * `nothing`. `# …` is a comment.
 * @throws SyntaxError where brackets and lines are not equally many.
 */
export function marked(source: string): readonly Marked[] {
  let day: string | null = null
  const found: { day: string | null; raw: string; lines: string[] }[] = []
  for (const line of source.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith('= ')) day = line.slice(2) === 'undated' ? null : line.slice(2)
    else if (line.startsWith('  ')) found.at(-1)?.lines.push(line.trim())
    else found.push({ day, raw: line, lines: [] })
  }
  return found.map(({ day, raw, lines }) => {
    const spans = bracketed(raw)
    const values = lines.filter((line) => line !== 'nothing')
    if (lines.length === 0 || values.length !== spans.length)
      throw new SyntaxError(`"${raw}" has ${spans.length} marks and ${values.length} values`)
    return { day, text: raw.replace(/[[\]]/g, ''), expected: spans.map((span, i) => ({ ...span, line: values[i] ?? '' })) }
  })
}

/** The marked stretches of a text, as offsets into it without the marks. */
export function bracketed(raw: string): readonly { readonly start: number; readonly end: number }[] {
  return [...raw.matchAll(/\[([^\]]+)\]/g)].map(({ index, 1: words = '' }, i) => ({
    start: index - 2 * i,
    end: index - 2 * i + words.length,
  }))
}
