const DAY = 86_400_000

/** How many days lie between two ISO days; 0 where one is unknown: nothing is known against their being one. */
export function daysBetween(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : Math.abs(Date.parse(b) - Date.parse(a)) / DAY
}
