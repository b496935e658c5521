/** So many names are offered in place of one that is unknown. */
const OFFERED = 5

/** Those of `names` that are written most like `name`, the likest first. */
export function nearest(name: string, names: readonly string[]): readonly string[] {
  const ranked = names.map((known) => ({ known, distance: distance(name.toLowerCase(), known.toLowerCase()) }))
  return ranked
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, OFFERED)
    .map(({ known }) => known)
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
