/** What a value may be: a list means that any of them is right; nothing means that it is not asked. */
export type Any<T> = T | readonly T[] | null | undefined

export function any<T extends string | number>(value: Any<T>): readonly T[] {
  if (value === null || value === undefined) return []
  return typeof value === 'object' ? value : [value]
}

/** Something that a person found in a report. What is `optional` counts neither for nor against. */
export interface Labelled {
  readonly optional?: boolean
}

/** What was asked and found, asked and not found, found and not asked. */
export interface Tally {
  readonly hit: number
  readonly missed: number
  readonly extra: number
}

/** What is wrong, in words, and the report's words that it comes from, where something was read out of them. */
export interface Fault {
  readonly what: string
  readonly quote: string | null
}

/** A tally, with its errors. */
export interface Outcome extends Tally {
  readonly errors: readonly Fault[]
}

/** How well `found` agrees with `gold`, one to one, and who was matched with whom. */
export interface Matched<G, F> extends Outcome {
  readonly pairs: readonly (readonly [G, F])[]
}

/**
 * Matches what was found with what was labelled, as many as can be, and the required ones first. A second finding of something
 * optional is no error. `missed` and `extra` put an error into words.
 */
export function matched<G extends Labelled, F>(
  gold: readonly G[],
  found: readonly F[],
  same: (g: G, f: F) => boolean,
  missed: (g: G) => string,
  extra: (f: F) => Fault,
): Matched<G, F> {
  const pairs = assigned(
    gold.toSorted((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false)),
    found,
    same,
  )
  const taken = new Set<G | F>(pairs.flat())
  const notFound = gold.filter((g) => !g.optional && !taken.has(g))
  const notAsked = found.filter((f) => !taken.has(f) && !gold.some((g) => g.optional && same(g, f)))
  return {
    hit: pairs.filter(([g]) => !g.optional).length,
    missed: notFound.length,
    extra: notAsked.length,
    errors: [
      ...notFound.map((g) => ({ what: `missed ${missed(g)}`, quote: null })),
      ...notAsked.map((f) => ({ ...extra(f), what: `extra ${extra(f).what}` })),
    ],
    pairs,
  }
}

/** A largest one-to-one assignment by augmenting paths: an earlier `gold` never loses its place to a later one. */
function assigned<G, F>(gold: readonly G[], found: readonly F[], same: (g: G, f: F) => boolean): readonly (readonly [G, F])[] {
  const holder = new Map<F, G>()
  const place = (g: G, seen: Set<F>): boolean => {
    for (const f of found) {
      if (seen.has(f) || !same(g, f)) continue
      seen.add(f)
      const before = holder.get(f)
      if (before === undefined || place(before, seen)) {
        holder.set(f, g)
        return true
      }
    }
    return false
  }
  for (const g of gold) place(g, new Set())
  return found.flatMap((f) => {
    const g = holder.get(f)
    return g === undefined ? [] : [[g, f] as const]
  })
}

export function sum(tallies: readonly Tally[]): Tally {
  const total = (of: keyof Tally) => tallies.reduce((all, tally) => all + tally[of], 0)
  return { hit: total('hit'), missed: total('missed'), extra: total('extra') }
}

/** Precision, recall and their harmonic mean, 0 to 1; where nothing was found, or nothing asked, nothing is wrong. */
export function rates({ hit, missed, extra }: Tally): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const precision = hit + extra > 0 ? hit / (hit + extra) : 1
  const recall = hit + missed > 0 ? hit / (hit + missed) : 1
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}
