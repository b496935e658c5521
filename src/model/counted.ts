/** "1 report", "2 reports". */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

/** How many reports tell something and, where some come from one another, of how many origins they are: "5 reports of 2 origins". */
export function support({ reports, origins }: { readonly reports: number; readonly origins: number }): string {
  return origins === reports ? counted(reports, 'report') : `${counted(reports, 'report')} of ${counted(origins, 'origin')}`
}
