import type { Amount, Between, Force } from '../model/outlook.ts'
import { amounts, percent } from '../outlook/share.ts'
import { paint } from './paint.ts'
import { bar, chancesText } from './shares.ts'

/** A target with what would be there of it. */
export function forceText(force: Force): string {
  const { measure, unit, target, inForce, inForceUnknown, promised, promisedUnknown, expected, reached, distribution, exact, step } = force
  const rounded = exact ? '' : paint('dim', `; rounded to steps of ${step.toLocaleString('en')}`)
  return [
    `${paint('bold', measure)} ${amounts(target)} ${unit} are planned`,
    `  in force   ${known(inForce, unit, inForceUnknown)}`,
    `  promised   ${known(promised, unit, promisedUnknown)}`,
    `  expected   ${amounts(expected)} ${unit} on average, by the numbers that are known${rounded}`,
    `  ${amounts({ low: target.low, high: target.low })} or more by these numbers: ${chancesText(reached)}`,
    ...histogram(distribution.high, target),
  ].join('\n')
}

/** "0–350 soldiers; without a number: FR, GB": what nobody told is not nought. */
function known(amount: Between, unit: string, unknown: readonly string[]): string {
  const missing = unknown.length === 0 ? '' : `; without a number: ${unknown.join(', ')}`
  return `${amounts(amount)} ${unit}${missing}`
}

const BINS = 8

/** How likely which amounts are, by the upper ends of numbers. */
function histogram(distribution: readonly Amount[], { high }: Between): readonly string[] {
  const most = distribution.at(-1)?.amount ?? 0
  if (most === 0) return []
  const width = niceStep(Math.max(most, high) / BINS)
  const bins = Map.groupBy(distribution, ({ amount }) => (amount === 0 ? -1 : Math.ceil(amount / width) - 1))
  const rows = [...bins]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, of]) => ({
      label: bin < 0 ? '0' : amounts({ low: bin * width + 1, high: (bin + 1) * width }),
      share: of.reduce((sum, { probability }) => sum + probability, 0),
    }))
  const widest = Math.max(...rows.map(({ label }) => label.length))
  return rows.map(({ label, share }) => `    ${label.padStart(widest)} ${paint('cyan', bar(share, 40))} ${percent(share)}`)
}

/** The least of 1, 2, 5, 10, 20 … that is no less than `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  return [1, 2, 5, 10].map((n) => n * power).find((step) => step >= least) ?? power * 10
}
