import type { Discourse } from '../../reading/mention.ts'
import { sortOfForm } from '../../reading/remembering.ts'
import { type Token, is } from '../../reading/token.ts'
import { type Hit, hit } from './hit.ts'

/** Words for some of several that need no noun: "einige", "andere". */
const isSome = sortOfForm(({ lower }) =>
  /^(?:einige|manche|andere|viele|mehrere|etliche|einzelne|meisten|wenige|übrigen|anderen)$/.test(lower),
)

/** "andere", "einige der 26": a part of the body of states that was spoken of, for which the body stands; null where none was. */
export function someOf(tokens: readonly Token[], i: number, body: string, { bodied, subject }: Discourse): Hit | null {
  if (!bodied || !isSome(tokens[i])) return null
  const counted = tokens[i + 1]?.text === 'der' && tokens[i + 2]?.kind === 'number' && tokens[i + 3]?.capital === false
  return counted || (subject?.parties[0] === body && standsAlone(tokens, i))
    ? hit({ from: i, to: i + (counted ? 3 : 1) }, [body], 'name', { gender: 'plural' })
    : null
}

/** Whether a verb or a mark follows, and no noun: "einige Länder", "andere europäische Staaten" name their own. */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next?.text === ',' || next?.text === '–') return true
  return next !== undefined && !next.capital && is(next, 'verb') && !(is(next, 'adjective') && tokens[i + 2]?.capital === true)
}
