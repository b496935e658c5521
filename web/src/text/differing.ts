import type { Stretch } from '../../../src/model/origin.ts'

/** Longer texts are not compared word by word: it takes the product of their lengths. */
const MOST_WORDS = 400
/** With fewer of the shorter one's words in common, two texts say different things in different words, and every word would be marked. */
const LEAST_COMMON = 0.25

/**
 * The words that each of two texts has and the other has not, in the same order, as half-open stretches in UTF-16 units, neighbours as one.
 * None where the texts have hardly anything in common.
 */
export function differing(one: string, other: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [[], []]
  const common = inCommon(a, b)
  if (common.length < LEAST_COMMON * Math.min(a.length, b.length)) return [[], []]
  return [others(a, new Set(common.map(([i]) => i))), others(b, new Set(common.map(([, j]) => j)))]
}

interface Word extends Stretch {
  readonly text: string
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word.toLowerCase(),
  }))
}

/** The places of a longest run of words, with gaps, that both have. */
function inCommon(a: readonly Word[], b: readonly Word[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] = a[i]?.text === b[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;)
    if (a[i]?.text === b[j]?.text) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  return pairs
}

/** All words but those, neighbours joined. */
function others(words: readonly Word[], but: ReadonlySet<number>): readonly Stretch[] {
  const stretches: { start: number; end: number; last: number }[] = []
  for (const [i, { start, end }] of words.entries()) {
    if (but.has(i)) continue
    const before = stretches.at(-1)
    if (before?.last === i - 1) {
      before.end = end
      before.last = i
    } else stretches.push({ start, end, last: i })
  }
  return stretches.map(({ start, end }) => ({ start, end }))
}
