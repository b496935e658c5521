import type { Between } from '../model/outlook.ts'

/** A probability for people: "62 %", "under 1 %", "over 99 %"; what is certain is "0 %" or "100 %". */
export function percent(probability: number): string {
  // sums of probabilities may miss what is certain by a rounding
  if (probability < 1e-12) return '0 %'
  if (probability > 1 - 1e-12) return '100 %'
  const rounded = Math.round(probability * 100)
  return rounded === 0 ? 'under 1 %' : rounded === 100 ? 'over 99 %' : `${rounded} %`
}

/** "62 %", or "10 % to 62 %" where the ends of numbers make a difference. */
export function percents({ low, high }: Between): string {
  const [from, to] = [percent(low), percent(high)]
  return from === to ? from : `${from} to ${to}`
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const tenth = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** "350", or the two ends of a range: "0–350". */
export function amounts({ low, high }: Between): string {
  const [from, to] = [whole.format(low), whole.format(high)]
  return from === to ? from : `${from}–${to}`
}

/** A number of parties on average: "4.5". */
export function average(number: number): string {
  return tenth.format(number)
}
