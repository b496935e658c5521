/** The places of lists that have to do with each other: those that share an entry, directly or by others between. In order of the first of each. */
export function components(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const leader = lists.map((_, at) => at)
  const find = (at: number): number => {
    let top = at
    while (leader[top] !== top) top = leader[top] ?? top
    leader[at] = top
    return top
  }
  const owner = new Map<number, number>()
  for (const [at, entries] of lists.entries())
    for (const entry of entries) {
      const other = owner.get(entry)
      if (other === undefined) owner.set(entry, at)
      else leader[find(other)] = find(at)
    }
  return [...Map.groupBy(lists.keys(), find).values()]
}
