import type { Run } from './register.ts'

/** A stance with what must hold first: what a party holds at one time. */
export type Held = Pick<Run, 'stance' | 'conditions' | 'alternatives'>

/**
 * How what is held differs from what was held. `firmer` and `softer`: the promise, or the support, grew or shrank; `turned`: from what a
 * party gives itself to what it says of others' giving, or back; `same`: only the conditions differ.
 */
export interface Difference {
  readonly stance: 'same' | 'firmer' | 'softer' | 'turned'
  /** Conditions that the later one has and the earlier one has not. */
  readonly gained: readonly string[]
  readonly dropped: readonly string[]
}

/**
 * From one run of a cell's history to the next. `development`: reports of a later day tell it otherwise; `contradiction`: reports of
 * one day do; `undated`: nobody knows which of the two came first.
 */
export interface Step extends Difference {
  readonly how: 'development' | 'contradiction' | 'undated'
  /** ISO day on which the later run begins; null: undated. */
  readonly on: string | null
  readonly from: Run
  readonly to: Run
}

/**
 * What became of a cell since a day. `new`: nothing was known of it; `withdrawn`: what had been promised or offered is no longer;
 * `contradicted`: its present stance is the same, and reports since then tell it otherwise; `changed`: the present stance or its conditions are others.
 */
export interface Change {
  readonly kind: 'new' | 'changed' | 'withdrawn' | 'contradicted'
  /** `PARTY:measure`. */
  readonly cell: string
  /** ISO day of the first report that tells it. */
  readonly on: string | null
  /** What was held before; null: nothing was known. */
  readonly before: Run | null
  /** What is held now; for `contradicted` what the contradicting reports tell. */
  readonly now: Run
  readonly difference: Difference | null
}
