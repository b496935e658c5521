import type { Amount, Force } from '../../../src/model/outlook.ts'

/** How likely there is at least so much, by the lower and by the upper ends of numbers. */
export interface AtLeast {
  readonly amount: number
  readonly low: number
  readonly high: number
}

/** So many points of a curve can be told apart on a screen. */
const POINTS = 400

/**
 * The curve of an exact distribution from nothing up to `most`: what holds at a point holds since the point before it. Where there are too many
 * amounts to be told apart, some of them.
 */
export function atLeast({ distribution: { low, high } }: Pick<Force, 'distribution'>, most: number): readonly AtLeast[] {
  const all = [...new Set([0, ...[...low, ...high].map(({ amount }) => amount), most])]
    .filter((amount) => amount <= most)
    .toSorted(ascending)
  const amounts = all.length <= POINTS ? all : Array.from({ length: POINTS + 1 }, (_, at) => (at * most) / POINTS)
  const [byLow, byHigh] = [beyond(low), beyond(high)]
  return amounts.map((amount) => ({ amount, low: byLow(amount), high: byHigh(amount) }))
}

/** How likely at least an amount is, for growing amounts. */
function beyond(amounts: readonly Amount[]): (amount: number) => number {
  let at = 0
  let left = amounts.reduce((sum, { probability }) => sum + probability, 0)
  return (amount) => {
    for (let next = amounts[at]; next && next.amount < amount; next = amounts[++at]) left -= next.probability
    return at >= amounts.length ? 0 : Math.max(0, left)
  }
}

const ascending = (a: number, b: number): number => a - b

/** The greatest amount that has to be shown. */
export function reachOf({ target, promised, distribution: { high } }: Pick<Force, 'target' | 'promised' | 'distribution'>): number {
  return Math.max(target.high, promised.high, high.at(-1)?.amount ?? 0)
}
