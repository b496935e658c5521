import type { Cited, FindingKind } from './finding.ts'
import { contentId } from './id.ts'
import type { Figure, Happening, Position, Statement } from './statement.ts'

/** What a statement says that makes it that statement. */
export type Told =
  | Pick<Position, 'kind' | 'party' | 'measure' | 'stance' | 'conditions' | 'alternatives'>
  | Pick<Happening, 'kind' | 'type' | 'date' | 'place'>
  | Pick<Figure, 'kind' | 'about' | 'low' | 'high' | 'unit' | 'party'>

/**
 * What a verdict on a statement holds on to: the words of the report, with where they stand, and what was read in them. So it finds its
 * statement again whatever a better reader calls it.
 */
export type Anchor = Cited & { readonly told: Told }

type SharedFields = 'speaker' | 'via'
export type PositionFields = 'party' | 'measure' | 'stance' | 'conditions' | 'alternatives' | 'quantity' | 'said' | 'place' | SharedFields
export type HappeningFields = 'type' | 'date' | 'place' | 'participants' | SharedFields
export type FigureFields = 'about' | 'low' | 'high' | 'unit' | 'party' | 'counts' | SharedFields

/** What a statement says by a person's correction: the fields that it had wrong. */
export type Correction =
  | ({ readonly kind: 'position' } & Partial<Pick<Position, PositionFields>>)
  | ({ readonly kind: 'event' } & Partial<Pick<Happening, HappeningFields>>)
  | ({ readonly kind: 'figure' } & Partial<Pick<Figure, FigureFields>>)

/** `unsure`: somebody looked and could not tell, which is not the same as nobody having looked. */
export const SAMENESSES = ['same', 'different', 'unsure'] as const
export type Sameness = (typeof SAMENESSES)[number]

/** `real`: the reports do contradict each other; `not`: they do not; `resolved`: they did, and it was found out how. */
export const JUDGEMENTS = ['real', 'not', 'resolved'] as const
export type Judgement = (typeof JUDGEMENTS)[number]

/** What a person says, and of what. */
export type Verdict =
  | { readonly on: 'statement'; readonly verdict: 'right' | 'wrong'; readonly anchor: Anchor }
  | { readonly on: 'statement'; readonly verdict: 'set'; readonly anchor: Anchor; readonly correction: Correction }
  /** Two events, each by one statement that tells it. */
  | { readonly on: 'events'; readonly verdict: Sameness; readonly anchors: readonly [Anchor, Anchor] }
  /** Whether two reports, by their ids, are of one origin. */
  | { readonly on: 'origins'; readonly verdict: Sameness; readonly reports: readonly [string, string] }
  /** A finding by its id and, should that change, by its kind, what it is about and its quotes. */
  | {
      readonly on: 'finding'
      readonly verdict: Judgement
      readonly finding: string
      readonly kind: FindingKind
      readonly about: string
      readonly quotes: readonly Cited[]
    }
  /** Another review, which no longer holds. */
  | { readonly on: 'review'; readonly verdict: 'withdraw'; readonly review: string }

/** A person's verdict as it is kept: appended, never changed; what takes it back is another review. */
export type Review = Verdict & {
  /** `r-…`, a hash of all the rest. */
  readonly id: string
  /** Who says so, by the name they gave. */
  readonly by: string
  /** ISO 8601 instant in UTC. */
  readonly when: string
  /** Why, in the person's own words; null: not said. */
  readonly because: string | null
}

/** Reviews of one thing. */
export type ReviewOn<O extends Verdict['on']> = Extract<Review, { readonly on: O }>

/** A review with its id made from all that it says. */
export function review(verdict: Verdict, { by, when, because }: Pick<Review, 'by' | 'when' | 'because'>): Review {
  const said = { ...verdict, by, when, because }
  return Object.freeze({ id: contentId('r', ordered(said)), ...said })
}

/** Whether a review's id is the one that what it says makes. */
export function untouched({ id, ...said }: Review): boolean {
  return contentId('r', ordered(said)) === id
}

/** As JSON with the fields in one order, whichever they were written in. */
export function ordered(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** What a verdict on a statement holds on to. */
export function anchor(statement: Statement): Anchor {
  const { document, quote } = statement
  return Object.freeze({ document, ...quote, told: told(statement) })
}

/** What a statement says that makes it that statement. */
export function told(statement: Statement): Told {
  switch (statement.kind) {
    case 'position': {
      const { kind, party, measure, stance, conditions, alternatives } = statement
      return { kind, party, measure, stance, conditions, alternatives }
    }
    case 'event': {
      const { kind, type, date, place } = statement
      return { kind, type, date, place }
    }
    case 'figure': {
      const { kind, about, low, high, unit, party } = statement
      return { kind, about, low, high, unit, party }
    }
  }
}

/** The ids of the documents that a review is about; those of the one that it withdraws are not known here. */
export function documentsOf(review: Review): readonly string[] {
  switch (review.on) {
    case 'statement':
      return [review.anchor.document]
    case 'events':
      return review.anchors.map(({ document }) => document)
    case 'origins':
      return review.reports
    case 'finding':
      return review.quotes.map(({ document }) => document)
    case 'review':
      return []
  }
}

/** In the order in which they were said; those of one moment by their ids. */
export function byTime(a: Review, b: Review): number {
  return a.when === b.when ? (a.id < b.id ? -1 : Number(a.id > b.id)) : a.when < b.when ? -1 : 1
}
