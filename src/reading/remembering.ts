import type { Token } from './token.ts'

/** How many words are remembered: more than a language's texts repeat, few enough for any memory. */
const MOST = 10_000

/** The same function of a word, which remembers what it told: texts repeat their words, and what is told of one is always the same. */
export function remembering<T>(tell: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const told = known.get(word)
    if (told !== undefined || known.has(word)) return told as T
    if (known.size >= MOST) known.clear()
    const telling = tell(word)
    known.set(word, telling)
    return telling
  }
}

/** What functions of word forms go by. */
export type Form = Pick<Token, 'kind' | 'text' | 'lower' | 'capital' | 'readings' | 'lemmas' | 'memory'>

/** How many functions remember what they tell of forms: each has its place in every form's memory. */
let places = 0

/**
 * The same function of a word form, which remembers what it told with the form: a lexicon hands out one memory for all places of a form,
 * so that nothing is looked up. Made once, with its module, since its place in the memories is never given back.
 */
export function rememberingForms<T>(tell: (form: Form) => T): (token: Form) => T {
  const place = places++
  return (token) => {
    const { memory } = token
    if (memory[place] === undefined) memory[place] = tell(token)
    return memory[place] as T
  }
}

/** Whether a token's form is of a sort; where there is no token, there is nothing of the sort. */
export function sortOfForm(holds: (form: Form) => boolean): (token: Token | undefined) => boolean {
  const remembered = rememberingForms(holds)
  return (token) => token !== undefined && remembered(token)
}
