/** One sentence of a report as it is compared with others: where it stands, and its weighty words as numbers. */
export interface SketchedSentence {
  /** Half-open, in UTF-16 units of the document's stored text. */
  readonly start: number
  readonly end: number
  /** Hashes of its longer words and its numbers, each once, in ascending order. */
  readonly keys: ArrayLike<number>
  /** Hashes of what it has in common with its translations (text/cognates.ts), each once, in ascending order. */
  readonly cognates: ArrayLike<number>
}

/**
 * What is kept of a report's wording to tell whether another retells it: some hundred numbers, packed, as a server holds those of all reports.
 * Furniture and words between quotation marks are left out, as what two reports quote alike they need not have from one another.
 */
export interface Sketch {
  /** Hashes of its runs of five words, each once, in ascending order. */
  readonly runs: Uint32Array
  /** The start and the end of each sentence. */
  readonly stretches: Uint32Array
  /** The keys of all sentences, one sentence after the other. */
  readonly keys: Uint32Array
  /** Where the keys of each sentence begin among them, and at last where they end. */
  readonly firsts: Uint32Array
  /** The cognates of all sentences, and where those of each begin, in the same way. */
  readonly cognates: Uint32Array
  readonly cognateFirsts: Uint32Array
}

/** The sketch of runs and sentences. */
export function packed(runs: readonly number[], sentences: readonly SketchedSentence[]): Sketch {
  const firsts = firstsOf(sentences.map(({ keys }) => keys))
  const cognateFirsts = firstsOf(sentences.map(({ cognates }) => cognates))
  const made = spaced(runs.length, sentences.length, firsts.at(-1) ?? 0, cognateFirsts.at(-1) ?? 0)
  made.runs.set(runs)
  made.firsts.set(firsts)
  made.cognateFirsts.set(cognateFirsts)
  for (const [at, { start, end, keys, cognates }] of sentences.entries()) {
    made.stretches.set([start, end], 2 * at)
    made.keys.set(keys, firsts[at])
    made.cognates.set(cognates, cognateFirsts[at])
  }
  return made
}

/** Where each list begins when they are set one after the other, and at last where they end. */
function firstsOf(lists: readonly ArrayLike<number>[]): readonly number[] {
  const firsts = [0]
  let count = 0
  for (const { length } of lists) firsts.push((count += length))
  return firsts
}

/** An empty sketch of so many runs, sentences, keys and cognates: one piece of memory. */
function spaced(runs: number, sentences: number, keys: number, cognates: number): Sketch {
  const numbers = new Uint32Array(runs + 4 * sentences + 2 + keys + cognates)
  let end = 0
  const next = (length: number) => numbers.subarray(end, (end += length))
  return {
    runs: next(runs),
    stretches: next(2 * sentences),
    keys: next(keys),
    firsts: next(sentences + 1),
    cognates: next(cognates),
    cognateFirsts: next(sentences + 1),
  }
}

/** How many sentences a sketch has. */
export const sentenceCount = ({ firsts }: Sketch): number => firsts.length - 1

/** A sentence of a sketch. @throws RangeError where there is none with this number, from 0. */
export function sentenceOf({ stretches, keys, firsts, cognates, cognateFirsts }: Sketch, at: number): SketchedSentence {
  const [start, end] = stretches.subarray(2 * at)
  if (start === undefined || end === undefined) throw new RangeError(`no sentence ${at} in a sketch`)
  return {
    start,
    end,
    keys: keys.subarray(firsts[at], firsts[at + 1]),
    cognates: cognates.subarray(cognateFirsts[at], cognateFirsts[at + 1]),
  }
}

/** All sentences of a sketch. */
export function sentencesOf(sketch: Sketch): readonly SketchedSentence[] {
  return Array.from({ length: sentenceCount(sketch) }, (_, at) => sentenceOf(sketch, at))
}

/** Sketches made in another way are made anew: numbers of two versions cannot be compared. */
export const SKETCH_VERSION = 2

/** A sketch as text that any database keeps: 32-bit numbers in base 64. */
export function encodeSketch(sketch: Sketch): string {
  const { runs } = sketch
  const numbers = [runs.length, ...runs]
  for (const { start, end, keys, cognates } of sentencesOf(sketch))
    numbers.push(start, end, keys.length, ...Array.from(keys), cognates.length, ...Array.from(cognates))
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
  while (at < numbers.length) sentences.push({ start: next(), end: next(), keys: several(next()), cognates: several(next()) })
  return packed(runs, sentences)
}
