/** The sentence of another report that a sentence is most like, and how much of it is alike, from 0 to 1. */
export interface Match {
  /** -1: no sentence shares a word with it. */
  readonly at: number
  readonly alike: number
}

/** A sentence copied word for word counts no more than this, so that a few alone make no retelling. */
export const MOST = 0.6

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
