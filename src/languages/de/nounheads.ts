import { type Token, is, mainly } from '../../reading/token.ts'
import type { Hit } from './hit.ts'

/** The noun that an adjective or a genitive belongs to; a title's own word. */
export function headOf(tokens: readonly Token[], hit: Hit): number | null {
  if (hit.kind === 'title') return hit.from
  if (hit.kind === 'adjective') return headNoun(tokens, tokens[hit.from]?.text.includes('-') ? hit.from : hit.to)
  return hit.genitive && tokens[hit.to]?.kind !== 'number' && !behindNoun(tokens, hit.from) ? headNoun(tokens, hit.to) : null
}

/** "nach dem Willen Macrons": a genitive that belongs to the noun before it. */
const behindNoun = (tokens: readonly Token[], from: number): boolean =>
  is(tokens[from - 1], 'noun') && mainly(tokens[from - 2], 'article') && tokens[from - 3]?.lower === 'nach'

/** The first noun after an adjective or a genitive, over further adjectives and numbers; or the hyphenated word itself. */
function headNoun(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && !(token.text === ',' && is(tokens[i - 1], 'adjective') && is(tokens[i + 1], 'adjective'))))
      return null
    if (token.kind === 'mark') continue
    if (token.capital && is(token, 'noun', 'name')) return is(token, 'noun') ? i : null
    if (!(is(token, 'adjective') || token.kind === 'number' || (is(token, 'conjunction', 'adverb') && is(tokens[from - 1], 'adjective'))))
      return null
  }
  return null
}
