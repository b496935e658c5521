/** One sentence of a report as it is compared with others: where it stands, and its weighty words as numbers. */
export interface SketchedSentence {
  /** Half-open, in UTF-16 units of the document's stored text. */
  readonly start: number
  readonly end: number
  /** Hashes of its longer words and its numbers, each once, in ascending order. */
  readonly keys: readonly number[]
}

/**
 * What is kept of a report's wording to tell whether another retells it: some hundred numbers. Furniture and words between quotation
 * marks are left out, as what two reports quote alike they need not have from one another.
 */
export interface Sketch {
  /** Hashes of its runs of five words, each once, in ascending order. */
  readonly runs: readonly number[]
  readonly sentences: readonly SketchedSentence[]
}

/** Sketches made in another way are made anew: numbers of two versions cannot be compared. */
export const SKETCH_VERSION = 1

/** A sketch as text that any database keeps: 32-bit numbers in base 64. */
export function encodeSketch({ runs, sentences }: Sketch): string {
  const numbers = [runs.length, ...runs, ...sentences.flatMap(({ start, end, keys }) => [start, end, keys.length, ...keys])]
  return Buffer.from(Uint32Array.from(numbers).buffer).toString('base64')
}

/**
 * The sketch that `encodeSketch` wrote.
 * @throws RangeError where the text is none.
 */
export function decodeSketch(text: string): Sketch {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'))
  if (bytes.length === 0 || bytes.length % 4 !== 0) throw new RangeError(`no sketch of ${bytes.length} bytes`)
  const numbers = new Uint32Array(bytes.buffer)
  let at = 0
  const next = () => {
    const number = numbers[at++]
    if (number === undefined) throw new RangeError('a sketch breaks off')
    return number
  }
  const several = (count: number) => Array.from({ length: count }, next)
  const runs = several(next())
  const sentences: SketchedSentence[] = []
  while (at < numbers.length) sentences.push({ start: next(), end: next(), keys: several(next()) })
  return { runs, sentences }
}
