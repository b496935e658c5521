import type { DatedHow } from './dating.ts'
import type { Cell } from './register.ts'
import type { Giving } from './stance.ts'
import type { Position } from './statement.ts'

/** What an outlook needs of a cell of the register. */
export interface BasisCell extends Pick<
  Cell,
  'id' | 'party' | 'measure' | 'stance' | 'conditions' | 'alternatives' | 'since' | 'sinceHow' | 'history'
> {
  readonly positions: readonly Pick<Position, 'id' | 'document' | 'quote' | 'stance' | 'quantity'>[]
}

/** What an outlook is worked out from: a register, or as much of one as it needs. */
export interface Basis {
  /** ISO day as of which it is; null: all that is known. */
  readonly asOf: string | null
  readonly cells: readonly BasisCell[]
}

/** Whether something holds under a scenario; `open`: that is not decided. */
export type Truth = 'true' | 'false' | 'open'

/** A proposition under a scenario. */
export interface Foreseen {
  /** `ceasefire`, `approval:ES`, `other:FR:troops`. */
  readonly id: string
  /** What the scenario assumes: from 0, false, to 1, true; null: nothing. */
  readonly assumed: number | null
  /** How likely it is with all that the scenario assumes. */
  readonly probability: number
  readonly truth: Truth
  /** The propositions that it implies, and those it is given, with how likely each makes it. */
  readonly implies: readonly string[]
  readonly given: readonly { readonly proposition: string; readonly probability: number }[]
  /** Ids of the cells that depend on it at present. */
  readonly cells: readonly string[]
}

/** Propositions of which any one is enough. */
export interface Clause {
  readonly any: readonly string[]
  readonly truth: Truth
}

/**
 * What becomes of a cell under a scenario. `in force`: promised, and all that it depends on holds; `waiting`: something of it is open;
 * `blocked`: something of it fails; `undecided`: the party considers or hesitates; `refused`: it declines; `contested`: of one day it is told
 * both as promised and as refused.
 */
export const STATUSES = ['in force', 'waiting', 'blocked', 'undecided', 'contested', 'refused'] as const
export type Status = (typeof STATUSES)[number]

/** Words that something rests on. */
export interface Behind {
  /** The statement's id. */
  readonly statement: string
  /** The document's id. */
  readonly document: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** How much a cell would give. Null where nobody gave a number, or that end of it; `assumed` by the scenario, else last `told`. */
export interface Giveable {
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
  readonly how: 'told' | 'assumed'
}

/** The outlook of one cell about its party's own giving. */
export interface Prospect {
  /** `FR:troops`. */
  readonly cell: string
  readonly party: string
  readonly measure: string
  readonly stance: Giving
  readonly status: Status
  /** All of these must hold. */
  readonly conditions: readonly Clause[]
  /** Those of them that are open (of each clause the propositions that still can come true), and those that fail. */
  readonly waitingFor: readonly (readonly string[])[]
  readonly blockedBy: readonly (readonly string[])[]
  /** Whether it counts as a contribution: what a body promises is its own, and neither receiver nor adversary gives anything. */
  readonly contributes: boolean
  /** How likely it is kept once its conditions hold. */
  readonly worth: number
  /** How likely it comes into force: its worth times how likely its conditions hold. */
  readonly probability: number
  /** Null: a number is not known, which is not nought. */
  readonly size: Giveable | null
  readonly since: string | null
  readonly sinceHow: DatedHow
  /** What the present stance rests on, and where it is contested what speaks against it. */
  readonly quotes: readonly Behind[]
  readonly against: readonly Behind[]
}

/** What is to be expected of one measure. Lists are of parties, in the register's order. */
export interface MeasureOutlook {
  readonly measure: string
  readonly inForce: readonly string[]
  readonly waiting: readonly string[]
  readonly blocked: readonly string[]
  readonly undecided: readonly string[]
  readonly contested: readonly string[]
  readonly refused: readonly string[]
  /** Bodies of states with a position of their own. */
  readonly bodies: readonly string[]
  /** How many contributors there will be on average. */
  readonly expected: number
  /** How likely there is at least one. */
  readonly covered: number
}

/** A number by the lower and by the upper ends of what is known. */
export interface Between {
  readonly low: number
  readonly high: number
}

/** How likely something is if none of what is open came true, as assumed, and if all of it did. */
export interface Chances {
  readonly none: Between
  readonly assumed: Between
  readonly all: Between
}

/** How much of a target would be there. Amounts are in the target's unit. */
export interface Force {
  readonly measure: string
  readonly unit: string
  readonly target: Between
  /** What is in force, by the numbers that are known, and who of these gave none. */
  readonly inForce: Between
  readonly inForceUnknown: readonly string[]
  /** The same, were all promises that wait in force too. */
  readonly promised: Between
  readonly promisedUnknown: readonly string[]
  /** What is expected on average, by the numbers that are known. */
  readonly expected: Between
  /** How likely the numbers that are known come to the target's lower end at least. */
  readonly reached: Chances
  /** How likely each amount is, exactly, by the lower and by the upper ends of numbers; amounts that cannot be are left out. */
  readonly distribution: { readonly low: readonly Amount[]; readonly high: readonly Amount[] }
  /** Whether amounts are counted as they are; else lower ends are rounded down and upper ends up, to multiples of `step`. */
  readonly exact: boolean
  readonly step: number
}

export interface Amount {
  readonly amount: number
  readonly probability: number
}

/** Sets of open propositions, the smallest first. */
export interface Sets {
  readonly sets: readonly (readonly string[])[]
  /** Whether these are all; else there are more, or there may be. */
  readonly complete: boolean
  /** No set of at most so many propositions is missing. */
  readonly searched: number
}

export interface Importance {
  readonly proposition: string
  readonly truth: Truth
  /** How likely the goal is where the proposition holds, less how likely it is where it does not (Birnbaum). */
  readonly birnbaum: number
  /** The share of the goal's probability that is lost where it fails: where nothing else hangs together with it, Birnbaum times its probability over the goal's. */
  readonly criticality: number
}

/** What a goal has to hope for. */
export interface GoalOutlook {
  readonly goal: string
  /** Whether it holds under the scenario, promises taken at their word. */
  readonly truth: Truth
  readonly probability: Chances
  /** By which ends of numbers sets and importance are found. */
  readonly ends: 'lower' | 'upper'
  /** Contributors that the goal asks about whose number nobody gave: they count nothing towards amounts. */
  readonly unknown: readonly string[]
  /** What would bring it about, and what would defeat it by failing, promises taken at their word. */
  readonly ways: Sets
  readonly defeats: Sets
  readonly propositions: readonly Importance[]
  /** By party: how much less likely the goal is where the party gives nothing. */
  readonly parties: readonly { readonly party: string; readonly loss: number }[]
}

/** What would hold under a scenario: a function of the register, the scenario and the dossier. */
export interface Outlook {
  /** ISO day as of which the register is, or null for everything that is known. */
  readonly asOf: string | null
  readonly worth: Readonly<Record<Giving, number>>
  readonly open: number
  readonly propositions: readonly Foreseen[]
  readonly prospects: readonly Prospect[]
  readonly measures: readonly MeasureOutlook[]
  /** Measures with nobody in force. */
  readonly gaps: readonly string[]
  /** How many parties will give something of any measure on average. */
  readonly contributors: number
  readonly forces: readonly Force[]
  readonly goal: GoalOutlook | null
}
