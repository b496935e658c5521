import type { Token } from '../../src/reading/token.ts'
import { words } from '../../src/text/words.ts'

/** Tokens as a language without a lexicon would have them: each word is its own dictionary form. */
export function tokens(text: string): readonly Token[] {
  return words(text).map((word) => ({
    ...word,
    readings: [],
    lower: word.text.toLowerCase(),
    capital: /^\p{Lu}/u.test(word.text),
    lemmas: word.kind === 'mark' ? [] : [word.text.toLowerCase()],
    memory: [],
  }))
}
