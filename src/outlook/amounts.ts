import type { Pledge } from './pledge.ts'

/** Which ends of the numbers that parties gave are counted. */
export type Ends = 'lower' | 'upper'

/**
 * How much a pledge would give by one end of its number. Where only the other end is known, "up to 150" has nothing below, and "more than
 * 1000" counts 1000; where no number is known, nothing is counted, and whoever shows the sum says so.
 */
export function amountOf({ size }: Pick<Pledge, 'size'>, ends: Ends): number {
  if (!size) return 0
  return ends === 'lower' ? (size.low ?? 0) : (size.high ?? size.low ?? 0)
}

/** Sums of amounts are counted in so many steps at most. */
const STEPS = 1 << 14

/** The greatest step in which amounts are counted without rounding, or a greater one where these would be too many steps up to `most`. */
export function stepOf(amounts: readonly number[], most: number): number {
  const exact = amounts.reduce(gcd, 0) || 1
  return most / exact <= STEPS ? exact : Math.ceil(most / STEPS)
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}

/** An amount in steps. What has to be rounded is rounded down for lower ends and up for upper ones, so that the truth lies between. */
export function inSteps(amount: number, step: number, ends: Ends): number {
  return ends === 'lower' ? Math.floor(amount / step) : Math.ceil(amount / step)
}
