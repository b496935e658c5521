/**
 * One way in which pages mark what is not the report, in one language.
 * `line`: the stretch that matches is furniture. `opener`: so is the list or the run of bare lines under it.
 * `credit`: so is the caption above it. `ender`: so is everything after it, where the report has begun.
 */
export interface FurnitureRow {
  readonly name: string
  readonly opens: 'line' | 'opener' | 'credit' | 'ender'
  readonly pattern: RegExp
  /** What is longer, in UTF-16 units, is none of it: so a paragraph of the report that ends like a caption stays, and costs no search. */
  readonly longest?: number
  /** Matches. */
  readonly example: string
  /** A line of a report that looks like it and must not match. */
  readonly counter: string
}

/** What a stretch looks like that is furniture. */
export type FurnitureMark = Pick<FurnitureRow, 'pattern' | 'longest'>

/** What a language knows of page furniture. */
export interface Furniture {
  readonly lines: readonly FurnitureMark[]
  readonly openers: readonly FurnitureMark[]
  readonly credits: readonly FurnitureMark[]
  readonly enders: readonly FurnitureMark[]
  /** Words with which no line ends, unless it was wrapped and goes on in the next: "dem", "für". */
  readonly hanging?: ReadonlySet<string>
}

export function furniture(rows: readonly FurnitureRow[], hanging?: ReadonlySet<string>): Furniture {
  const of = (opens: FurnitureRow['opens']) => together(rows.filter((row) => row.opens === opens))
  return Object.freeze({
    lines: of('line'),
    openers: of('opener'),
    credits: of('credit'),
    enders: of('ender'),
    ...(hanging ? { hanging } : {}),
  })
}

/** The marks of rows, as few as can be: one search looks for all that are looked for in the same way. */
function together(rows: readonly FurnitureRow[]): readonly FurnitureMark[] {
  const alike = Map.groupBy(rows, ({ pattern, longest }) => `${pattern.flags} ${longest ?? ''}`)
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const sources = [first, ...others].map(({ pattern }) => `(?:${pattern.source})`)
    const pattern = new RegExp(sources.join('|'), first.pattern.flags)
    return [first.longest === undefined ? { pattern } : { pattern, longest: first.longest }]
  })
}

/** Whether a stretch of these words bears one of the marks. */
export function marked(words: string, marks: readonly FurnitureMark[]): boolean {
  for (const { pattern, longest = Infinity } of marks) if (words.length <= longest && pattern.test(words)) return true
  return false
}
