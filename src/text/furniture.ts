/**
 * One way in which pages mark what is not the report, in one language.
 * `line`: the stretch that matches is furniture. `opener`: so is the list or the run of bare lines under it.
 * `ender`: so is everything after it, where the report has begun.
 */
export interface FurnitureRow {
  readonly name: string
  readonly opens: 'line' | 'opener' | 'ender'
  readonly pattern: RegExp
  /** Matches. */
  readonly example: string
  /** A line of a report that looks like it and must not match. */
  readonly counter: string
}

/** What a language knows of page furniture. */
export interface Furniture {
  readonly lines: readonly RegExp[]
  readonly openers: readonly RegExp[]
  readonly enders: readonly RegExp[]
}

export function furniture(rows: readonly FurnitureRow[]): Furniture {
  const of = (opens: FurnitureRow['opens']) => rows.filter((row) => row.opens === opens).map((row) => row.pattern)
  return Object.freeze({ lines: of('line'), openers: of('opener'), enders: of('ender') })
}
