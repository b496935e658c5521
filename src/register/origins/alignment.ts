import { type SketchedSentence, sentencesOf } from '../../model/sketch.ts'
import type { Weighed } from './weighed.ts'

/** A report made ready for being set beside a text in another language, sentence by sentence. */
export interface Rendered {
  readonly report: Weighed
  readonly sentences: readonly SketchedSentence[]
  /** What each sentence has in common with its translations, with what that weighs here. */
  readonly cognates: readonly ReadonlyMap<number, number>[]
  /** What those of each sentence weigh together. */
  readonly weights: readonly number[]
}

/** What comes again and again in a report weighs less there: articles and prepositions of related languages look alike. */
export function rendered(report: Weighed): Rendered {
  const { sketch, weight } = report
  const sentences = sentencesOf(sketch)
  const counts = new Map<number, number>()
  for (const one of sketch.cognates) counts.set(one, (counts.get(one) ?? 0) + 1)
  const most = Math.log(sentences.length + 1)
  const rarity = (one: number) => weight(one) * (1 - Math.log(counts.get(one) ?? 1) / most)
  const cognates = sentences.map((sentence) => new Map(Array.from(sentence.cognates, (one) => [one, rarity(one)])))
  return { report, sentences, cognates, weights: cognates.map((of) => of.values().reduce((sum, one) => sum + one, 0)) }
}

/** Two reports in two languages, set beside one another. */
export interface Alignment {
  /** How much goes together, in sentences: the sum over the pairs. */
  readonly sum: number
  /** How much would by chance: the mean of what goes together where the sentences of one stand in other orders. */
  readonly chance: number
  /** The sentences of each that go together, by their numbers: the first with the first, and so on. */
  readonly pairs: readonly (readonly [number, number])[]
}

/** Sentences that weigh less say too little for a likeness: two and a half words that are nowhere in the background. */
const LIGHTEST = 2.6
/** What is less alike than this goes together by chance. */
const LEAST = 0.1
/** A sentence counts no more than this, so that a few names in common make no translation. */
const MOST = 0.6
/** Orders to compare with: the last sentence first, and every second, third, fourth and fifth sentence before what is left. */
const STEPS = [-1, 2, 3, 4, 5]

/**
 * The best way to set the sentences of two reports beside one another in their order: a translation tells the same in the same order, where
 * two reports of one event that share its names and numbers tell it each in its own.
 */
export function aligned(one: Rendered, other: Rendered): Alignment {
  const [rows, columns] = [one.sentences.length, other.sentences.length]
  const alike = Float64Array.from({ length: rows * columns }, (_, at) => likeness(one, Math.floor(at / columns), other, at % columns))
  const asTheyStand = Array.from({ length: columns }, (_, at) => at)
  const best = inOrder(alike, rows, asTheyStand)
  const at = (row: number, column: number): number => best[row * (columns + 1) + column] ?? 0
  const pairs: [number, number][] = []
  for (let [row, column] = [rows, columns]; row > 0 && column > 0;) {
    if (at(row, column) === at(row - 1, column)) row--
    else if (at(row, column) === at(row, column - 1)) column--
    else pairs.push([--row, --column])
  }
  const others = STEPS.map((step) => inOrder(alike, rows, reordered(asTheyStand, step)).at(-1) ?? 0)
  return { sum: at(rows, columns), chance: others.reduce((sum, one) => sum + one, 0) / others.length, pairs: pairs.reverse() }
}

/** How much goes together of the first sentences of both, for any number of each, where those of the second stand in an order. */
function inOrder(alike: Float64Array, rows: number, order: readonly number[]): Float64Array {
  const columns = order.length
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  for (let row = 1; row <= rows; row++)
    for (let column = 1; column <= columns; column++) {
      const place = row * width + column
      const together = (best[place - width - 1] ?? 0) + (alike[(row - 1) * columns + (order[column - 1] ?? 0)] ?? 0)
      best[place] = Math.max(together, best[place - width] ?? 0, best[place - 1] ?? 0)
    }
  return best
}

function reordered(places: readonly number[], step: number): readonly number[] {
  if (step < 0) return places.toReversed()
  return Array.from({ length: step }, (_, first) => places.filter((at) => at % step === first)).flat()
}

/**
 * How much a sentence is like one of another report: what they share over what the lighter one weighs, and less where one is much longer
 * (Gale and Church, A program for aligning sentences in bilingual corpora, 1993: a translation is about as long).
 */
function likeness(one: Rendered, here: number, other: Rendered, there: number): number {
  const [own, theirs] = [one.cognates[here], other.cognates[there]]
  if (!own || !theirs) return 0
  let shared = 0
  for (const [cognate, weight] of theirs) shared += Math.min(weight, own.get(cognate) ?? 0)
  const alike = shared / Math.max(LIGHTEST, Math.min(one.weights[here] ?? 0, other.weights[there] ?? 0))
  if (alike < LEAST) return 0
  const [a, b] = [lengthOf(one.sentences[here]), lengthOf(other.sentences[there])]
  return (Math.min(MOST, alike) * Math.min(a, b)) / Math.max(a, b)
}

const lengthOf = (sentence: SketchedSentence | undefined): number => (sentence ? sentence.end - sentence.start : 1)
