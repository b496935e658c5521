/** A proposition in a network, with how likely it is where those are decided on which it depends. Others are named by their places. */
export interface Node {
  readonly proposition: string
  /** Those that it implies: it fails where one of them fails. */
  readonly needs: readonly number[]
  /** Where all it needs holds, and one of these does, it has the probability that stands with the first that does. */
  readonly given: readonly { readonly place: number; readonly probability: number }[]
  /** How likely it is where all it needs holds, and nothing that it is given. */
  readonly base: number
}

/** What must hold, as places of nodes: of each clause any one. */
export type Clauses = readonly (readonly number[])[]

/** Something that comes about where its clauses hold, with a chance of its own, and then weighs so much on each axis of a grid. */
export interface Term {
  readonly clauses: Clauses
  readonly chance: number
  readonly weight: readonly number[]
}
