import type { Quote } from '../model/quote.ts'
import type { Store } from '../store/store.ts'
import { contextOf } from './context.ts'
import type { Known } from './known.ts'
import { likely, wordsIn } from './likely.ts'
import type { PersonSummary } from './views/parties.ts'
import type { FoundPassage } from './views/search.ts'

/** The reports in which words stand. */
export interface Searched {
  /** What was searched for: as it was asked or, where no report has that, the words that are most like it. */
  readonly words: string
  /** The latest first. */
  readonly ids: readonly string[]
}

/** The reports that have the words or, where none has them, those that have what is most like them; `everybody`: who may be meant. */
export async function searched(
  words: string,
  known: Known,
  everybody: readonly PersonSummary[],
  store: Pick<Store, 'search'>,
): Promise<Searched> {
  const ids = await store.search(words)
  if (ids.length > 0) return { words, ids }
  const names = everybody.flatMap(({ person }) => wordsIn(person.toLowerCase()))
  const meant = likely(words, new Set([...known.snapshot.words, ...names]))
  if (meant === null) return { words, ids }
  const found = await store.search(meant)
  return found.length > 0 ? { words: meant, ids: found } : { words, ids }
}

/** The passages of a text in which words stand, each with all of the words that stand in it. */
export function passagesOf(text: string, quotes: readonly Quote[]): readonly FoundPassage[] {
  const made: FoundPassage[] = []
  let shownTo = 0
  for (const quote of quotes) {
    if (quote.start < shownTo) continue
    const { context, contextStart } = contextOf(text, quote)
    shownTo = contextStart + context.length
    made.push({ context, contextStart, words: quotes.filter(({ start, end }) => start >= contextStart && end <= shownTo) })
  }
  return made
}
