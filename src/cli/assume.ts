import { Refusal } from '../model/refusal.ts'
import type { Scenario } from '../model/scenario.ts'
import { readAssumptions } from '../outlook/assume.ts'
import { WrongUse } from './exit.ts'

/**
 * What `--assume` says.
 * @throws WrongUse where it says nothing that can be assumed.
 */
export function assumedBy(option: string): Pick<Scenario, 'assume' | 'given'> {
  try {
    return readAssumptions(option, '--assume')
  } catch (error) {
    if (error instanceof Refusal) throw new WrongUse(error.message, error.where, error.cure)
    throw error
  }
}
