import { sentenceCount, type Sketch } from '../../model/sketch.ts'
import type { Weight } from './weighed.ts'

/** A report of fewer sentences is compared by its runs of words only: too little is told to see a retelling. */
export const SENTENCES = 6
/** Words that are in so few reports of the background are looked up, so many of each report. */
const RARE = 0.6
const WORDS = 80
/** One run of words in so many is looked up: those whose hash divides by it, so that two reports choose alike. */
const SAMPLED = 3

/** By what a report is looked up among others: some of its runs of words, and its rarest words. */
export interface Lookup {
  readonly runs: Uint32Array
  readonly words: readonly number[]
}

export function lookup(sketch: Sketch, weight: Weight): Lookup {
  return { runs: sketch.runs.filter((run) => run % SAMPLED === 0), words: rarest(sketch, weight) }
}

/** The rarest words of a report that is long enough: of equally rare ones those with the lowest hashes, so that two reports choose alike. */
function rarest(sketch: Sketch, weight: Weight): readonly number[] {
  if (sentenceCount(sketch) < SENTENCES) return []
  const rare = new Map<number, number>()
  for (const key of sketch.keys) {
    if (rare.has(key)) continue
    const own = weight(key)
    if (own >= RARE) rare.set(key, own)
  }
  return [...rare.entries()]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, WORDS)
    .map(([word]) => word)
}
