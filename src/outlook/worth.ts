import type { Worth } from '../model/scenario.ts'
import { GIVING, type Giving } from '../model/stance.ts'

/** What promises of each stance are worth in general. */
export function worthOfStances(said: readonly Worth[], usual: Readonly<Record<Giving, number>>): Readonly<Record<Giving, number>> {
  const general = (stance: Giving) => said.findLast((one) => one.of === 'stance' && one.party === null && one.stance === stance)?.worth
  return Object.fromEntries(GIVING.map((stance) => [stance, general(stance) ?? usual[stance]])) as Record<Giving, number>
}
