import type { Sets } from '../model/outlook.ts'

/** What a search may take. */
export interface Search {
  /** So many sets are given at most. */
  readonly limit: number
  /** So many sets are looked at, at most. */
  readonly tried: number
  /** Whether a set is the better answer of two: then the other is left out. */
  readonly better?: (one: readonly string[], other: readonly string[]) => boolean
}

/**
 * The smallest sets of `names` for which `enough` holds, where what is enough stays so with more: those of which none can be left out. By
 * Reiter's tree of hitting sets: whatever is not enough lacks one of some smallest set of names that together prevent it, so it is tried with
 * each of these added. Where the search ends early, what it has is complete up to a size that it names; where it then has none, it gives one
 * that is enough and from which nothing can be left out.
 */
export function smallestSets(names: readonly string[], enough: (set: ReadonlySet<string>) => boolean, search: Search): Sets {
  if (!enough(new Set(names))) return { sets: [], complete: true, searched: names.length }
  const found: (readonly string[])[] = []
  const lacking: (readonly string[])[] = []
  let level: readonly (readonly string[])[] = [[]]
  let tried = 0
  for (let size = 0; level.length > 0; size++) {
    const next = new Map<string, readonly string[]>()
    for (const set of level) {
      if (found.some((smaller) => smaller.every((name) => set.includes(name)))) continue
      if (++tried > search.tried) return ended(size - 1)
      if (enough(new Set(set))) {
        found.push(set)
        if (best(found, search).length > search.limit) return ended(size - 1)
        continue
      }
      let lack = lacking.find((one) => !one.some((name) => set.includes(name)))
      if (!lack) lacking.push((lack = preventing(names, set, enough)))
      for (const name of lack) {
        const larger = [...set, name].sort()
        next.set(larger.join('\0'), larger)
      }
    }
    level = [...next.values()].toSorted((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1))
  }
  return { sets: best(found, search), complete: true, searched: names.length }

  function ended(searched: number): Sets {
    const some = found.length > 0 ? best(found, search).slice(0, search.limit) : [reduced(names, enough)]
    return { sets: some, complete: false, searched: Math.max(0, searched) }
  }
}

/** Those of which none other is the better answer. */
function best(found: readonly (readonly string[])[], { better }: Search): readonly (readonly string[])[] {
  return better ? found.filter((set) => !found.some((other) => other !== set && better(other, set))) : found
}

/** A smallest set outside of `set` without all of which nothing is enough. */
function preventing(names: readonly string[], set: readonly string[], enough: (set: ReadonlySet<string>) => boolean): readonly string[] {
  const without = (left: ReadonlySet<string>) => enough(new Set(names.filter((name) => !left.has(name))))
  const left = new Set(names.filter((name) => !set.includes(name)))
  for (const name of [...left]) {
    left.delete(name)
    if (without(left)) left.add(name)
  }
  return [...left]
}

/** What is left of all names where each that can be left out is. */
function reduced(names: readonly string[], enough: (set: ReadonlySet<string>) => boolean): readonly string[] {
  const kept = new Set(names)
  for (const name of names) {
    kept.delete(name)
    if (!enough(kept)) kept.add(name)
  }
  return [...kept]
}
