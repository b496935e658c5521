import type { Chances } from '../model/outlook.ts'
import { percents } from '../outlook/share.ts'

/** The three answers about what is open. */
export function chancesText({ none, assumed, all }: Chances): string {
  return `${percents(assumed)} as assumed, ${percents(none)} if nothing open comes true, ${percents(all)} if all of it does`
}

/** A bar of `share` of `columns`, in eighths of a column. */
export function bar(share: number, columns: number): string {
  const eighths = Math.round(share * columns * 8)
  return '█'.repeat(Math.floor(eighths / 8)) + (['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8] ?? '')
}
