import type { PartyMention } from '../../reading/mention.ts'
import type { Actor } from '../../reading/pack.ts'
import { type Count, type Sentence, clauseAt } from '../../reading/sentence.ts'

/**
 * Whose a number is in a German sentence: of whom the counted words say it ("2000 britische Soldaten", "Soldaten der Koalition"), else
 * whose name stands nearest before it ("Frankreich gibt 5, Italien 3 Milliarden"), else who acts in the clause; null for several.
 */
export function ownerOf(sentence: Sentence, count: Count, before: Count | undefined, actor: Actor): string | null {
  // "eine Milliarde US-Dollar": whose the currency is says not whose the money is
  const within = count.about !== 'money' && sentence.parties.find((p) => p.from >= count.from && p.to <= count.to && p.role === 'attribute')
  if (within) return only(within.parties)
  const genitive = sentence.parties.find((p) => p.role === 'genitive' && p.from >= count.to && p.from - count.to <= 2)
  if (genitive) return only(genitive.parties)
  const index = clauseAt(sentence, count.from)
  const clause = sentence.clauses[index]
  if (!clause) return null
  const named = sentence.parties.filter((p) => clause.tokens.includes(p.from) && p.role === 'bare' && p.to <= count.from)
  const nearest = named.at(-1)
  if (nearest && before && nearest.from >= before.to) return listed(sentence, named, nearest) ? null : only(nearest.parties)
  return only(actor(index)?.parties ?? [])
}

const only = (parties: readonly string[]): string | null => (parties.length === 1 ? (parties[0] ?? null) : null)

/** "Frankreich und Großbritannien 5000": it is of both, and of neither alone. */
const listed = (sentence: Sentence, named: readonly PartyMention[], last: PartyMention): boolean =>
  /^(?:und|sowie)$/.test(sentence.tokens[last.from - 1]?.text ?? '') && named.some((p) => p.to === last.from - 1)
