import type { Amount, Force } from '../../../src/model/outlook.ts'
import { amounts } from '../../../src/outlook/share.ts'
import { reachOf } from './exceedance.ts'

/** How likely the amount is among some, by the lower and by the upper ends of numbers. */
export interface Bin {
  readonly label: string
  readonly low: number
  readonly high: number
}

const BINS = 8

/** A distribution in a few rows: nothing, and stretches of round numbers; those that cannot be are left out. */
export function binsOf(force: Force): readonly Bin[] {
  const width = niceStep(reachOf(force) / BINS)
  const binOf = ({ amount }: Amount) => Math.ceil(amount / width)
  const shares = (all: readonly Amount[]) => {
    const sums = new Map<number, number>()
    for (const one of all) sums.set(binOf(one), (sums.get(binOf(one)) ?? 0) + one.probability)
    return sums
  }
  const [low, high] = [shares(force.distribution.low), shares(force.distribution.high)]
  return [...new Set([...low.keys(), ...high.keys()])]
    .toSorted((a, b) => a - b)
    .map((bin) => ({
      label: bin === 0 ? 'none' : amounts({ low: (bin - 1) * width + 1, high: bin * width }),
      low: low.get(bin) ?? 0,
      high: high.get(bin) ?? 0,
    }))
}

/** The least of 1, 2, 5, 10, 20 … that is no less than `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  return [1, 2, 5, 10].map((n) => n * power).find((step) => step >= least) ?? power * 10
}
