/**
 * How one report comes from another: `copy` has most of its words, under whatever title and lead; `shortened` and `extended` are copies
 * of much less or more; a `retelling` says it anew in other words, sentence for sentence, a `translation` in another language. `judged`: a person says so, where the texts alone
 * do not show it.
 */
export const DERIVATIONS = ['copy', 'shortened', 'extended', 'retelling', 'translation', 'judged'] as const
export type Derivation = (typeof DERIVATIONS)[number]

/** A report that is no witness of its own. */
export interface Derived {
  /** The report's id. */
  readonly report: string
  /** The id of the report that it is nearest to; which of two undated ones was first, nobody knows. */
  readonly from: string
  readonly how: Derivation
  /** The share of the shorter one's runs of five words that both have, from 0 to 1. */
  readonly wording: number
  /** How much of either is found again in the other, sentence by sentence: the smaller of the two shares, from 0 to 1. */
  readonly coverage: number
}

/** One witness: a report with all that copies or retells it, as a tree. */
export interface Origin {
  /** The id of the earliest report; where none is dated, of the one that the others are nearest to. */
  readonly root: string
  /** Each after the one it comes from. */
  readonly derived: readonly Derived[]
}

/** A stretch of a report's text, half-open, in UTF-16 units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A sentence of a derived report beside the one it comes from. */
export interface Beside {
  readonly here: Stretch
  readonly there: Stretch
}

/** What became of a report's sentences in one that comes from it. Sentences that are mostly quotation or hold few words are left out. */
export interface Retold {
  readonly kept: readonly Beside[]
  readonly changed: readonly Beside[]
  /** Sentences of the derived report that the other has nothing like. */
  readonly added: readonly Stretch[]
  /** Sentences of the other that the derived report has nothing like. */
  readonly dropped: readonly Stretch[]
}
