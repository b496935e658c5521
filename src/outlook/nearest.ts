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

/** How many letters have to be put in, taken away or exchanged to make one of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + Number(a[i] !== b[j])))
    row = next
  }
  return row[b.length] ?? 0
}
