import { distance } from '../model/distance.ts'

/** So many names are offered in place of one that is unknown. */
const OFFERED = 5

/** The cure of a name that is unknown: those of `names` that are written most like it; where none is like it at all, some. */
export function nearest(name: string, names: readonly string[]): string {
  const ranked = names
    .map((known) => ({ known, distance: distance(name.toLowerCase(), known.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)
  const like = ranked.filter((one) => one.distance <= name.length / 2)
  const offered = (like.length > 0 ? like : ranked).slice(0, OFFERED).map(({ known }) => known)
  if (offered.length === 0) return 'there is none'
  return offered.length === 1 ? `the nearest is ${offered.join()}` : `the nearest are ${offered.join(', ')}`
}
