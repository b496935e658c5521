import { type Token, is } from '../../reading/token.ts'
import type { Lexicon } from './lexicon.ts'

/** Participles that stand before German nouns as attributes. */

/** The verb of an inflected participle: "abgelehnte" is of "ablehnen"; null for other words. */
export function verbOf(lexicon: Lexicon, token: Token | undefined): string | null {
  const adjective = token?.capital === false ? token.readings.find((r) => r.class === 'adjective' && r.form === 'inflected') : undefined
  if (adjective === undefined) return null
  return lexicon.readings(adjective.lemma, false).find((r) => r.class === 'verb' && r.form.includes('q'))?.lemma ?? null
}

/** Whether a word may stand between an attribute and its noun: a number, another adjective, what joins them. */
export const goesOn = (token: Token | undefined): boolean =>
  token?.kind === 'number' || is(token, 'adjective', 'adverb') || /^(?:,|und|sowie|bis|zu)$/.test(token?.text ?? '')
