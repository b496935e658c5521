/** A gate of a model: what it needs of what it names, which are gates or variables. */
export interface Gate {
  readonly op: 'and' | 'or' | 'atleast' | 'not'
  /** For `atleast`: so many of them, 1 to all; one that is named twice counts twice. */
  readonly k?: number
  readonly of: readonly string[]
}

/** A formula over variables that hold independently of one another, each with a probability. `top`: the gate, or variable, that is asked about. */
export interface Model {
  readonly top: string
  readonly gates: Readonly<Record<string, Gate>>
  readonly probabilities: Readonly<Record<string, number>>
}

/**
 * What a variable counts for the top. `birnbaum`: by how much the top's probability grows where the variable holds for certain rather than
 * certainly not (Z. W. Birnbaum 1969); below zero, where it is a hindrance. `criticality`: that, times the variable's probability, over the
 * top's probability: how likely it is that the variable holds and decides it, where the top holds. 0 where the top never holds.
 */
export interface Importance {
  readonly birnbaum: number
  readonly criticality: number
}

/** What follows from a model. */
export interface Analysis {
  /** Whether all of it is known; otherwise the budget ran out. */
  readonly exact: boolean
  /** Of the top; null where only bounds are known. */
  readonly probability: number | null
  /** The probability is not below the first and not above the second; twice the same, where it is known. */
  readonly bounds: readonly [low: number, high: number]
  readonly minimalSets: {
    /** How many there are, in decimal digits however large; null: not known. */
    readonly count: string | null
    /** The first of them by size, then by their names in alphabetic order. */
    readonly smallest: readonly (readonly string[])[]
  }
  /** By the names of all variables; empty, where it is not known. */
  readonly importance: Readonly<Record<string, Importance>>
}
