import type { Scenario } from '../../../src/model/scenario.ts'
import type { Giving } from '../../../src/model/stance.ts'
import { kindOf } from '../../../src/outlook/proposition.ts'

/** Where what is changed on the page is said, for refusals. */
const where = 'assume'

/** What is said of a proposition, or of a whole kind; undefined: nothing. */
export function saidOf({ assume }: Scenario, proposition: string): number | null | undefined {
  return assume.findLast((one) => one.proposition === proposition)?.probability
}

/** The scenario in which a proposition is true (1), false (0), open (null) or has a probability. */
export function assuming(scenario: Scenario, proposition: string, probability: number | null): Scenario {
  const others = scenario.assume.filter((one) => one.proposition !== proposition)
  const kind = kindOf(proposition)
  // what is said of all of its kind would else count for it again
  const needed = probability !== null || (kind !== proposition && saidOf(scenario, kind) !== undefined)
  return { ...scenario, assume: needed ? [...others, { proposition, probability, where }] : others }
}

/** The scenario in which all of these are true. */
export function allTrue(scenario: Scenario, propositions: readonly string[]): Scenario {
  return propositions.reduce((made, proposition) => assuming(made, proposition, 1), scenario)
}

/** The scenario in which promises of a stance are worth so much; null: what the dossier says. */
export function stanceWorth(scenario: Scenario, stance: Giving, worth: number | null): Scenario {
  const others = scenario.worth.filter((one) => !(one.of === 'stance' && one.party === null && one.stance === stance))
  return { ...scenario, worth: worth === null ? others : [...others, { of: 'stance', party: null, stance, worth, where: 'worth' }] }
}

/** The scenario in which the promise of a cell is worth so much; null: as much as any of its stance. */
export function cellWorth(scenario: Scenario, cell: string, worth: number | null): Scenario {
  const others = scenario.worth.filter((one) => !(one.of === 'cell' && one.cell === cell))
  return { ...scenario, worth: worth === null ? others : [...others, { of: 'cell', cell, worth, where: 'worth' }] }
}

/** The scenario in which a cell gives so much; null: what reports tell of it. */
export function cellSize(scenario: Scenario, cell: string, size: { readonly low: number; readonly high: number } | null): Scenario {
  const others = scenario.sizes.filter((one) => one.cell !== cell)
  return { ...scenario, sizes: size === null ? others : [...others, { cell, ...size, where: 'sizes' }] }
}

/** The scenario in which the promise of a cell fails, or may be kept again. */
export function failing(scenario: Scenario, cell: string, fails: boolean): Scenario {
  const others = scenario.failed.filter((one) => one.cell !== cell)
  return { ...scenario, failed: fails ? [...others, { cell, where: 'failed' }] : others }
}

/** Whether nothing is said at all. */
export function isOpen({ assume, given, implied, worth, sizes, failed }: Scenario): boolean {
  return [assume, given, implied, worth, sizes, failed].every((part) => part.length === 0)
}
