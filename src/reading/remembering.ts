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

/** The same function of a word form, which remembers what it told with the form's lemmas: a lexicon hands out the same ones for all places of a form. */
export function rememberingForms<T>(tell: (form: Pick<Token, 'kind' | 'text' | 'lower' | 'lemmas'>) => T): (token: Token) => T {
  const known = new WeakMap<Token['lemmas'], { readonly told: T }>()
  return (token) => {
    let form = known.get(token.lemmas)
    if (!form) known.set(token.lemmas, (form = { told: tell(token) }))
    return form.told
  }
}
