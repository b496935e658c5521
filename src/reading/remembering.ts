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
