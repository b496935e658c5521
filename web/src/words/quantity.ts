import type { Quantity } from '../../../src/model/statement.ts'

const number = new Intl.NumberFormat('en-GB')

/** "15,000–30,000 soldiers", "up to 15,000 soldiers", "more than 1,000 soldiers", "35 states". */
export function quantityInWords({ low, high, unit }: Quantity): string {
  return `${range(low, high)} ${unit}`.trim()
}

function range(low: number | null, high: number | null): string {
  if (low === null && high === null) return 'an unknown number of'
  if (low === null) return `up to ${number.format(high ?? 0)}`
  if (high === null) return `more than ${number.format(low)}`
  return low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`
}
