import type { Between, Chances } from '../model/outlook.ts'

/** A probability for people: "62 %", "under 1 %", "over 99 %"; what is certain is 0 % or 100 %. */
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

/** The three answers about what is open. */
export function chancesText({ none, assumed, all }: Chances): string {
  return `${percents(assumed)} as assumed, ${percents(none)} if nothing open comes true, ${percents(all)} if all of it does`
}

/** A number for people, or the two ends of a range. */
export function amountText({ low, high }: Between): string {
  const number = (n: number) => n.toLocaleString('en', { maximumFractionDigits: 0 })
  return number(low) === number(high) ? number(low) : `${number(low)}–${number(high)}`
}

const tenth = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** A number of parties on average: "4.5"; half a tenth counts as a whole one, as on the page. */
export function averageText(number: number): string {
  return tenth.format(number)
}

/** A bar of `share` of `columns`, in eighths of a column. */
export function bar(share: number, columns: number): string {
  const eighths = Math.round(share * columns * 8)
  return '█'.repeat(Math.floor(eighths / 8)) + (['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? '')
}
