import type { Word } from '../../text/words.ts'

/** What a word or a few words in a row can be in a time expression: a MONTH, a UNIT … with a number and a code of its own. */
export interface Term {
  readonly kind: string
  readonly n: number
  readonly code: string
  /** How many words it takes. */
  readonly width: number
}

/** A phrase and what it can be. */
export interface Entry extends Omit<Term, 'width'> {
  /** Lower-case words with a blank between. */
  readonly phrase: string
  /** Whether it is a noun and must be written as one. */
  readonly noun: boolean
}

/** Terms that are told by the shape of words, such as "03.09.2025" or "dreitägig", and stand in no list. */
export type Shapes = (words: readonly Word[], at: number) => readonly Term[]

interface Rest {
  readonly term: Term
  readonly rest: readonly string[]
  readonly noun: boolean
}

const NONE: readonly Term[] = []

/** Phrases by their first word; what is known of a language's time expressions. */
export class Lexicon {
  readonly #byFirst = new Map<string, Rest[]>()
  readonly #shapes: Shapes

  constructor(entries: Iterable<Entry>, shapes: Shapes) {
    this.#shapes = shapes
    for (const { phrase, noun, kind, n, code } of entries) {
      const [first = '', ...rest] = phrase.split(' ')
      const entry = { term: { kind, n, code, width: rest.length + 1 }, rest, noun }
      const known = this.#byFirst.get(first)
      if (known) known.push(entry)
      else this.#byFirst.set(first, [entry])
    }
  }

  /** Whether nothing can begin at a word of these letters, whatever stands behind it. */
  silent(text: string): boolean {
    return !this.#byFirst.has(text.toLowerCase()) && this.#shapes([{ start: 0, end: text.length, text, kind: 'word' }], 0).length === 0
  }

  /** All that can begin at a word. */
  at(words: readonly Word[], lower: readonly string[], at: number): readonly Term[] {
    const listed = this.#byFirst.get(lower[at] ?? '')
    const shaped = this.#shapes(words, at)
    if (!listed) return shaped
    const capital = words[at]?.text !== lower[at]
    const here = listed.filter(
      ({ rest, noun }) => (capital || !noun || words[at]?.kind === 'mark') && rest.every((word, i) => lower[at + 1 + i] === word),
    )
    return here.length === 0 ? (shaped.length === 0 ? NONE : shaped) : [...here.map(({ term }) => term), ...shaped]
  }
}
