import { sentenceCount, type Sketch } from '../../model/sketch.ts'

/** How much it says that two sentences share a word: 1 where no report of the background has it, 0 where all have. */
export type Weight = (key: number) => number

/**
 * The weight of words by how many reports of a fixed background have them. The background is the same for every comparison, so that no
 * report changes how two others compare.
 */
export function weights(background: readonly Sketch[]): Weight {
  const counts = new Map<number, number>()
  for (const { keys, cognates } of background)
    for (const key of new Set([...keys, ...cognates])) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.log(background.length + 1)
  const known = new Map([...counts].map(([key, count]) => [key, 1 - Math.log(count + 1) / most]))
  return (key) => known.get(key) ?? 1
}

/** A report made ready for comparing. */
export interface Weighed {
  readonly id: string
  /** ISO day, or null where it is unknown. */
  readonly published: string | null
  /** BCP 47 primary subtag. */
  readonly language: string
  readonly sketch: Sketch
  readonly weight: Weight
  /** What the keys of each sentence weigh together. */
  readonly weights: Float64Array
}

type Told = Pick<Weighed, 'id' | 'published' | 'language'>

export function weighed({ id, published, language }: Told, sketch: Sketch, weight: Weight): Weighed {
  const { keys, firsts } = sketch
  const weights = new Float64Array(sentenceCount(sketch))
  for (let at = 0; at < weights.length; at++) {
    const end = firsts[at + 1] ?? 0
    let sum = 0
    for (let key = firsts[at] ?? 0; key < end; key++) sum += weight(keys[key] ?? 0)
    weights[at] = sum
  }
  return { id, published, language, sketch, weight, weights }
}
