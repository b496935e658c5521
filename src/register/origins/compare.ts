import type { Weighed } from './weighed.ts'

/** The sentence of another report that a sentence is most like, and how much of it is alike, from 0 to 1. */
export interface Match {
  /** -1: no sentence shares a word with it. */
  readonly at: number
  readonly alike: number
}

/** Sentences that weigh less than this say too little for a likeness: two and a half words that are nowhere in the background. */
const LIGHTEST = 2.6
/** A sentence copied word for word counts no more than this, so that a few alone make no retelling. */
const MOST = 0.6

/** For each sentence of two reports the one of the other that is most like it; of several the first. */
export function matches(one: Weighed, other: Weighed): { readonly one: readonly Match[]; readonly other: readonly Match[] } {
  const nothing = { at: -1, alike: 0 }
  const ofOther: Match[] = other.weights.map(() => nothing)
  const shared = new Float64Array(other.weights.length)
  const ofOne = one.weights.map((weight, at): Match => {
    shared.fill(0)
    for (const key of one.keys[at] ?? [])
      for (const place of other.places.get(key.hash) ?? []) shared[place] = (shared[place] ?? 0) + key.weight
    let best: Match = nothing
    for (let place = 0; place < shared.length; place++) {
      const sum = shared[place] ?? 0
      if (sum === 0) continue
      const alike = sum / Math.max(LIGHTEST, Math.min(weight, other.weights[place] ?? 0))
      if (alike > best.alike) best = { at: place, alike }
      if (alike > (ofOther[place] ?? nothing).alike) ofOther[place] = { at, alike }
    }
    return best
  })
  return { one: ofOne, other: ofOther }
}

/**
 * How much of a report is found again in another, sentence by sentence, from 0 to 1. Where several sentences are most like the same one,
 * the second counts half, the third a third: one sentence cannot be retold by all.
 */
export function coverage(found: readonly Match[]): number {
  const by = new Map<number, number[]>()
  for (const { at, alike } of found) {
    if (at < 0) continue
    const others = by.get(at)
    if (others) others.push(Math.min(MOST, alike))
    else by.set(at, [Math.min(MOST, alike)])
  }
  let sum = 0
  for (const alike of by.values()) for (const [rank, value] of alike.sort((a, b) => b - a).entries()) sum += value / (rank + 1)
  return found.length === 0 ? 0 : sum / found.length
}

/** How many numbers two ascending lists share. */
export function shared(a: readonly number[], b: readonly number[]): number {
  let [i, j, count] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) count++
    if (x <= y) i++
    if (y <= x) j++
  }
  return count
}
