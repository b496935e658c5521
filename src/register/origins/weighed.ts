import type { Sketch, SketchedSentence } from '../../model/sketch.ts'

/** How much it says that two sentences share a word: 1 where no report of the background has it, 0 where all have. */
export type Weight = (key: number) => number

/**
 * The weight of words by how many reports of a fixed background have them. The background is the same for every comparison, so that no
 * report changes how two others compare.
 */
export function weights(background: readonly Sketch[]): Weight {
  const counts = new Map<number, number>()
  for (const { sentences } of background)
    for (const key of new Set(sentences.flatMap(({ keys }) => keys))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.log(background.length + 1)
  return (key) => {
    const count = counts.get(key)
    return count === undefined ? 1 : 1 - Math.log(count + 1) / most
  }
}

/** A report made ready for comparing. */
export interface Weighed {
  readonly id: string
  /** ISO day, or null where it is unknown. */
  readonly published: string | null
  readonly runs: readonly number[]
  readonly sentences: readonly SketchedSentence[]
  /** Each sentence's keys with what they weigh, and the sums. */
  readonly keys: readonly (readonly { readonly hash: number; readonly weight: number }[])[]
  readonly weights: readonly number[]
  /** The sentences that have a key. */
  readonly places: ReadonlyMap<number, readonly number[]>
}

export function weighed(report: Pick<Weighed, 'id' | 'published'>, { runs, sentences }: Sketch, weight: Weight): Weighed {
  const places = new Map<number, number[]>()
  const keys = sentences.map((sentence, at) =>
    sentence.keys.map((hash) => {
      const known = places.get(hash)
      if (known) known.push(at)
      else places.set(hash, [at])
      return { hash, weight: weight(hash) }
    }),
  )
  const sums = keys.map((of) => of.reduce((sum, key) => sum + key.weight, 0))
  return { id: report.id, published: report.published, runs, sentences, keys, weights: sums, places }
}
