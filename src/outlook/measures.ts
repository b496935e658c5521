import type { MeasureOutlook, Prospect, Status } from '../model/outlook.ts'
import { Grid } from './grid.ts'
import type { Pledge } from './pledge.ts'
import type { World } from './world.ts'

/** What is to be expected of each of the dossier's measures, in its order. */
export function measures(world: World, prospects: readonly Prospect[]): readonly MeasureOutlook[] {
  return world.subject.measures.map(({ id }) => {
    const of = prospects.filter(({ measure }) => measure === id)
    const having = (status: Status) => of.filter((p) => p.contributes && p.status === status).map(({ party }) => party)
    const giving = world.pledges.filter(({ cell, contributes }) => cell.measure === id && contributes)
    return {
      measure: id,
      inForce: having('in force'),
      waiting: having('waiting'),
      blocked: having('blocked'),
      undecided: having('undecided'),
      contested: having('contested'),
      refused: having('refused'),
      bodies: of.filter(({ contributes }) => !contributes).map(({ party }) => party),
      expected: of.reduce((sum, { contributes, probability }) => sum + (contributes ? probability : 0), 0),
      covered: someOf(giving, world),
    }
  })
}

/** How many parties will give something of any measure on average. */
export function contributors(world: World): number {
  const giving = world.pledges.filter(({ contributes }) => contributes)
  return [...Map.groupBy(giving, ({ cell }) => cell.party).values()].reduce((sum, own) => sum + someOf(own, world), 0)
}

/** How likely at least one of the pledges comes into force. */
function someOf(pledges: readonly Pledge[], world: World): number {
  return world.spread(pledges, () => [1], new Grid([1]))[1] ?? 0
}
