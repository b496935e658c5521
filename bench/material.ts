import { randomFrom } from './random.ts'

/** Texts to measure with: as many as wanted, all different, each about as long as a report in a newspaper. */

/** How many words a text has, counted alike for every language and reader: stretches between white space. */
export function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}

/** `count` texts of at least `words` words, put together from the paragraphs of `sources`: the same ones in every run. */
export function texts(sources: readonly string[], words: number, count: number): readonly string[] {
  const paragraphs = sources.flatMap((source) => source.split(/\n\s*\n/u)).filter((paragraph) => wordCount(paragraph) > 0)
  const random = randomFrom(20251122)
  return Array.from({ length: count }, (_, at) => {
    const chosen = [`${at + 1}.`]
    for (let total = 0; total < words; total += wordCount(chosen.at(-1) ?? ''))
      chosen.push(paragraphs[Math.floor(random() * paragraphs.length)]?.trim() ?? '')
    return chosen.join('\n\n')
  })
}
