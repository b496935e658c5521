import type { Dossier } from '../../model/dossier.ts'
import type { Cited, Finding } from '../../model/finding.ts'
import type { Quote } from '../../model/quote.ts'
import type { Span } from '../../model/span.ts'

/** What is known around that which a finder looks at. It answers for one document at a time, so that nothing else need be at hand. */
export interface Around {
  readonly dossier: Dossier
  /** When a document was written, as far as that is known. */
  readonly written: (document: string) => Span
  /** The origin that a document belongs to: copies and retellings of one text have the same. */
  readonly origin: (document: string) => string
  /** What people call a party, a measure or a condition. */
  readonly name: (id: string) => string
}

/** Looks for findings of one kind in one thing: a cell, an event, all that is counted alike, all that is said of one person. */
export type Finder<Subject> = (subject: Subject, around: Around) => readonly Finding[]

/** Something that a document says, at the words it rests on. */
export interface Told {
  readonly document: string
  readonly quote: Quote
}

/** The words of what was told, as a finding cites them. */
export const cited = ({ document, quote: { start, end, text } }: Told): Cited => ({ document, start, end, text })

/** At most this many quotes for each side of a finding: more copies make it no surer. */
const ENOUGH = 3

/** The quotes of sides that are held against each other: one of each first, then more of each, one a document. */
export function opposed(...sides: readonly (readonly Told[])[]): readonly Cited[] {
  const each = sides.map((side) => [...Map.groupBy(side, ({ document }) => document).values()].flatMap((of) => of.slice(0, 1)))
  const rounds = Array.from({ length: ENOUGH }, (_, at) => each.flatMap((side) => side.slice(at, at + 1)))
  return rounds.flat().map(cited)
}

/** "a", "a and b", "a, b and c". */
export function list(words: readonly string[], word = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1) ?? ''}`
}

/** "one report", "two reports", "12 reports". */
export function reports(told: readonly Told[]): string {
  const n = new Set(told.map(({ document }) => document)).size
  return n === 1 ? 'one report' : `${SPELT[n] ?? n} reports`
}
const SPELT: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six' }
