import type { Word } from '../text/words.ts'

export type WordClass =
  'verb' | 'noun' | 'name' | 'adjective' | 'article' | 'pronoun' | 'preposition' | 'conjunction' | 'subordinator' | 'adverb' | 'negation'

/** One way to read a word: its dictionary form (lower case), its class, and what its form tells (the pack's own codes). */
export interface Reading {
  readonly lemma: string
  readonly class: WordClass
  readonly form: string
}

/** A word with all its readings; the most likely first. */
export interface Token extends Word {
  /** The word in lower case: for all places of a word form the same string. */
  readonly lower: string
  /** Whether it begins with a capital letter. */
  readonly capital: boolean
  readonly readings: readonly Reading[]
  /** The lemmas of all readings and the word itself, lower case: what patterns are matched against. */
  readonly lemmas: readonly string[]
  /** What was found out about the word form with these readings (see `rememberingForms`): one list for all its places. */
  readonly memory: unknown[]
}

/** A token that patterns find by other lemmas: a form of its own, of which nothing is known yet. */
export const withLemmas = (token: Token, lemmas: readonly string[]): Token => ({ ...token, lemmas, memory: [] })

export function is(token: Pick<Token, 'readings'> | undefined, ...classes: readonly WordClass[]): boolean {
  if (token) for (const reading of token.readings) if (classes.includes(reading.class)) return true
  return false
}

/** Whether the first, most likely reading is of one of the classes. */
export function mainly(token: Token | undefined, ...classes: readonly WordClass[]): boolean {
  const first = token?.readings[0]
  return first !== undefined && classes.includes(first.class)
}
