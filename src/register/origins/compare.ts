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
  const ofOther = Array.from(other.weights, () => NOTHING)
  const sums = new Float64Array(other.weights.length)
  const ofOne = one.sentences.map(({ keys }, at): Match => {
    const touched: number[] = []
    for (const key of keys) other.keys.add(key, sums, touched)
    let best = NOTHING
    for (const place of touched) {
      const alike = (sums[place] ?? 0) / Math.max(LIGHTEST, Math.min(one.weights[at] ?? 0, other.weights[place] ?? 0))
      if (alike > best.alike || (alike === best.alike && place < best.at)) best = { at: place, alike }
      if (alike > (ofOther[place] ?? NOTHING).alike) ofOther[place] = { at, alike }
      sums[place] = 0
    }
    return best
  })
  return { one: ofOne, other: ofOther }
}

const NOTHING: Match = { at: -1, alike: 0 }

/**
 * How much of a report is found again in another, sentence by sentence, from 0 to 1. Where several sentences are most like the same one,
 * the second counts half, the third a third: one sentence cannot be retold by all.
 */
export function coverage(found: readonly Match[]): number {
  const ranked = found.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at || b.alike - a.alike)
  let [sum, rank, last] = [0, 0, -1]
  for (const { at, alike } of ranked) {
    rank = at === last ? rank + 1 : 1
    last = at
    sum += Math.min(MOST, alike) / rank
  }
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
