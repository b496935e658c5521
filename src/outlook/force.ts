import type { Target } from '../model/dossier.ts'
import type { Amount, Between, Force, Prospect } from '../model/outlook.ts'
import { amountOf, type Ends, inSteps, stepOf } from './amounts.ts'
import { Grid } from './grid.ts'
import type { Pledge } from './pledge.ts'
import { thrice, type World } from './world.ts'

/** What would be there of what a target asks for. */
export function force({ measure, unit, low, high }: Target, world: World, prospects: readonly Prospect[]): Force {
  const giving = world.pledges.filter(({ cell, contributes, worth }) => cell.measure === measure && contributes && worth > 0)
  const prospectOf = new Map(prospects.map((prospect) => [prospect.cell, prospect]))
  const having = (...statuses: readonly Prospect['status'][]) =>
    giving.filter(({ cell }) => statuses.includes(prospectOf.get(cell.id)?.status ?? 'refused'))
  const inForce = having('in force')
  const promised = having('in force', 'waiting')
  const most = giving.reduce((sum, pledge) => sum + amountOf(pledge, 'upper'), 0)
  const step = stepOf(
    giving.flatMap((pledge) => [amountOf(pledge, 'lower'), amountOf(pledge, 'upper')]),
    most,
  )
  return {
    measure,
    unit,
    target: { low, high },
    inForce: sums(inForce),
    inForceUnknown: unknown(inForce),
    promised: sums(promised),
    promisedUnknown: unknown(promised),
    expected: between((ends) =>
      giving.reduce((sum, pledge) => sum + amountOf(pledge, ends) * (prospectOf.get(pledge.cell.id)?.probability ?? 0), 0),
    ),
    reached: thrice(world, (variant) =>
      between((ends) => {
        const least = Math.ceil(low / step)
        return spread(giving, variant, { step, ends, most: least })[least] ?? 0
      }),
    ),
    distribution: {
      low: amounts(spread(giving, world, { step, ends: 'lower', most: stepsOf(giving, step, 'lower') }), step),
      high: amounts(spread(giving, world, { step, ends: 'upper', most: stepsOf(giving, step, 'upper') }), step),
    },
    exact: giving.every(({ size }) => ((size?.low ?? 0) % step) + ((size?.high ?? 0) % step) === 0),
    step,
  }
}

export function between(work: (ends: Ends) => number): Between {
  return { low: work('lower'), high: work('upper') }
}

const sums = (pledges: readonly Pledge[]): Between => between((ends) => pledges.reduce((sum, pledge) => sum + amountOf(pledge, ends), 0))

const unknown = (pledges: readonly Pledge[]): readonly string[] => pledges.filter(({ size }) => size === null).map(({ cell }) => cell.party)

interface Counting {
  readonly step: number
  readonly ends: Ends
  /** In steps: what is more counts as this. */
  readonly most: number
}

const stepsOf = (pledges: readonly Pledge[], step: number, ends: Ends): number =>
  pledges.reduce((sum, pledge) => sum + inSteps(amountOf(pledge, ends), step, ends), 0)

/** How likely each amount is, by steps. */
function spread(pledges: readonly Pledge[], world: World, { step, ends, most }: Counting): Float64Array {
  const counted = pledges.filter((pledge) => amountOf(pledge, ends) > 0)
  return world.spread(counted, (pledge) => [inSteps(amountOf(pledge, ends), step, ends)], new Grid([most]))
}

function amounts(values: Float64Array, step: number): readonly Amount[] {
  return [...values].flatMap((probability, at) => (probability > 0 ? [{ amount: at * step, probability }] : []))
}
