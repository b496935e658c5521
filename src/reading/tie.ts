import type { Clause } from './clause.ts'

/**
 * How the words of a condition are tied to what waits for it: by a `clause` that states it ("sobald die Waffen schweigen"), by a
 * `phrase` ("nach einer Waffenruhe"), or by a clause that says it is needed ("das Parlament muss zustimmen").
 */
export type TieKind = 'clause' | 'phrase' | 'need'

export interface Tie {
  /** The name of the row that saw it. */
  readonly row: string
  readonly kind: TieKind
  /** The index of the clause that it stands in or that states it. */
  readonly clause: number
  /** The token with which it begins, its preposition included. */
  readonly start: number
  /** Whether it holds for the sentence before even without a word that points back: "ohne Mandat geht nichts". */
  readonly free: boolean
}

/** A row of a language's table of ties: a sentence in which it ties a condition, and one in which it does not. */
export interface TieRow {
  readonly name: string
  readonly example: string
  readonly silent: string
}

/** Words of a condition, and what ties them to the rest; null where nothing does. */
export interface ConditionMention {
  readonly from: number
  readonly to: number
  readonly condition: string
  readonly tie: Tie | null
}

/** A condition that is tied. */
export interface Tied extends ConditionMention {
  readonly tie: Tie
}

/** The words of a whole clause. */
export const spanOf = (clause: Clause): { readonly from: number; readonly to: number } => ({
  from: Math.min(...clause.tokens),
  to: Math.max(...clause.tokens) + 1,
})
