import type { Frame } from './frame.ts'
import type { Discourse } from './mention.ts'

/** More words than a heading or a run-in head has. */
const SHORT = 14
const NAME = 4

/**
 * Carries on whom a head names for what stands under it: "Italien.", "Und Ungarn?", "13:05 | Polen will koordinieren". `alone`: nothing
 * else stands in its paragraph, so that it holds for the next.
 */
export function head({ discourse, roles, sentence }: Frame, alone: boolean): void {
  const named = sentence.parties.filter((p) => p.role === 'bare' && !p.onlooker && p.parties.length > 0)
  const parties = [...new Set(named.flatMap((p) => p.parties))]
  const [only] = parties
  if (only === undefined || parties.length > 1 || only === roles.receiver || only === roles.adversary) return
  const words = sentence.tokens.filter((t) => t.kind !== 'mark').length
  const name = words <= NAME && sentence.measures.length === 0 && sentence.clauses.every((c) => c.verbs.lemma === '')
  const title = alone && words <= SHORT && !/^[.!]$/.test(sentence.tokens.at(-1)?.text ?? '')
  if (!(name || title || sentence.question)) return
  discourse.head = { parties, holds: alone }
  under(discourse)
}

/** A paragraph begins: under a head that stands alone the state it names is the one spoken of. */
export function underHead(discourse: Discourse): void {
  if (discourse.head?.holds !== true) discourse.head = null
  else {
    discourse.head = { ...discourse.head, holds: false }
    under(discourse)
  }
}

function under(discourse: Discourse): void {
  if (!discourse.head) return
  discourse.parties = discourse.head.parties
  discourse.actor = discourse.head.parties
  discourse.state = discourse.head.parties
}
