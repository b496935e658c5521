import { Refusal } from '../../../src/model/refusal.ts'
import type { Scenario } from '../../../src/model/scenario.ts'
import type { Aim } from '../../../src/outlook/aim.ts'
import { assumptionsText, readAssumptions } from '../../../src/outlook/assume.ts'
import { nearest } from '../../../src/outlook/nearest.ts'
import { type OutlookQuery, PARTS } from '../router/outlook.ts'
import { failedText, impliedText, readFailed, readImplied, readSizes, readWorth, sizesText, worthText } from './notation.ts'

/** So many ways to a goal are shown. */
const LIMIT = 8

/**
 * The scenario that an address states.
 * @throws Refusal where it states none, with the part of the address.
 */
export function scenarioOf({ assume, implied, worth, sizes, failed, unknown }: OutlookQuery): Scenario {
  const [stray] = unknown
  if (stray !== undefined)
    throw new Refusal(`nothing of an outlook is called ${JSON.stringify(stray)}`, 'the address', nearest(stray, PARTS))
  return {
    ...readAssumptions(assume, 'assume'),
    implied: readImplied(implied),
    worth: readWorth(worth),
    sizes: readSizes(sizes),
    failed: readFailed(failed),
  }
}

/** The same question under another scenario: what `scenarioOf` reads back. */
export function under(query: OutlookQuery, scenario: Scenario): OutlookQuery {
  return {
    ...query,
    assume: assumptionsText(scenario),
    implied: impliedText(scenario.implied),
    worth: worthText(scenario.worth),
    sizes: sizesText(scenario.sizes),
    failed: failedText(scenario.failed),
  }
}

/** The goal that an address asks about. */
export function aimOf({ goal }: Pick<OutlookQuery, 'goal'>): Aim | null {
  return goal.trim() === '' ? null : { goal: goal.trim(), limit: LIMIT, where: 'goal' }
}
