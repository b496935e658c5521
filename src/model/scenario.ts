import type { Giving } from './stance.ts'

/** Something that a scenario takes for granted, with where it says so: a file and line, or an option. */
interface Said {
  readonly where: string
}

/** How likely a proposition is: 1 is true, 0 is false; null: left open. Of a condition's kind it is said of all propositions of that kind. */
export interface Assumed extends Said {
  readonly proposition: string
  readonly probability: number | null
}

/** How likely a proposition is where another one holds. */
export interface Given extends Said {
  readonly proposition: string
  readonly given: string
  readonly probability: number
}

/** The propositions of which each implies this one; they stand in for those of the dossier. */
export interface Implied extends Said {
  readonly proposition: string
  readonly by: readonly string[]
}

/** How likely promises are kept once their conditions hold: those of a stance, of a party's stance, or of one cell. */
export type Worth = Said & { readonly worth: number } & (
    { readonly of: 'stance'; readonly party: string | null; readonly stance: Giving } | { readonly of: 'cell'; readonly cell: string }
  )

/** How much a cell would give, in the unit of the dossier's target for its measure. */
export interface Size extends Said {
  readonly cell: string
  readonly low: number
  readonly high: number
}

/** A promise that fails, whatever becomes of what it depends on. */
export interface Failed extends Said {
  readonly cell: string
}

/**
 * What is assumed of what is not known. What stands later wins; of several things that a proposition is given, the first that holds counts,
 * and where none does what is assumed of it.
 */
export interface Scenario {
  readonly assume: readonly Assumed[]
  readonly given: readonly Given[]
  readonly implied: readonly Implied[]
  readonly worth: readonly Worth[]
  readonly sizes: readonly Size[]
  readonly failed: readonly Failed[]
}

/** Nothing is assumed beside what the dossier says. */
export const NOTHING_ASSUMED: Scenario = { assume: [], given: [], implied: [], worth: [], sizes: [], failed: [] }
