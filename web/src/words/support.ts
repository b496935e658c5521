import type { CellSummary } from '../../../src/server/views.ts'

/** How many reports state a position and, where some come from one another, of how many origins they are: "5 reports of 2 origins". */
export function supportInWords({ reports, origins }: Pick<CellSummary, 'reports' | 'origins'>): string {
  return origins === reports ? counted(reports, 'report') : `${counted(reports, 'report')} of ${counted(origins, 'origin')}`
}

/** "1 report", "5 reports". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
