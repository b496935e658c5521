/** Two things by their ids: reports, or statements that tell an event. */
export type Pair = readonly [string, string]

/** What people said of pairs, whatever the evidence: that they are the same, or are not. Where both cannot hold, `different` does. */
export interface Ties {
  /** The latest first. */
  readonly same: readonly Pair[]
  readonly different: readonly Pair[]
}

export const UNTIED: Ties = Object.freeze({ same: [], different: [] })
