import { NOTHING_ASSUMED } from '../model/scenario.ts'
import type { Aim } from '../outlook/aim.ts'
import { assumedBy } from './assume.ts'
import { readScenario, type ScenarioFile } from './scenario.ts'

/** The options that say what an outlook is asked. */
export interface Asking {
  readonly scenario?: string
  readonly assume?: string
  readonly asOf?: string
  readonly goal?: string
  readonly limit: number
}

/** What an outlook is asked. */
export interface Asked extends Pick<ScenarioFile, 'scenario' | 'asOf'> {
  readonly aim: Aim | null
}

/** What a file with a scenario asks, if one is named, and the options: what is said on the command line goes before what the file says. */
export function askedBy(scenario: string | undefined, { assume, asOf, goal, limit }: Asking): Asked {
  const file: ScenarioFile = scenario === undefined ? { scenario: NOTHING_ASSUMED, asOf: null, goal: null } : readScenario(scenario)
  const own = assumedBy(assume ?? '')
  const aimed = goal === undefined ? file.goal : { text: goal, where: '--goal' }
  return {
    asOf: asOf ?? file.asOf,
    aim: aimed && { goal: aimed.text, where: aimed.where, limit },
    scenario: { ...file.scenario, assume: [...file.scenario.assume, ...own.assume], given: [...own.given, ...file.scenario.given] },
  }
}
