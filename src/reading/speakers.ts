import type { Agents } from './agents.ts'
import type { Clause } from './clause.ts'
import type { Discourse } from './mention.ts'
import type { Grammar } from './pack.ts'
import { type Sentence, upwards } from './sentence.ts'

/** Who vouches for what a clause says. */
export interface Voice {
  readonly name: string | null
  readonly parties: readonly string[]
  readonly onlooker: boolean
}

/**
 * The speaker of a clause: the subject of the verb of saying above it or behind it ("…, sagte Macron"), the source that the
 * sentence names ("laut Scholz"), or, where the mood marks reported speech, whoever spoke last. Null: the report itself.
 */
export function voiceOf(sentence: Sentence, clause: Clause, agents: Agents, grammar: Grammar, discourse: Discourse): Voice | null {
  const chain = [...upwards(sentence, clause.index)]
  for (const [k, above] of chain.slice(1).entries()) {
    const below = chain[k]
    if (!(grammar.saying.has(above.verbs.lemma) ? governs(below) : introduces(above, below))) continue
    const voice = voice_(agents.of(above.index))
    if (voice) return voice
  }
  const root = chain.at(-1)
  const tag = sentence.clauses.find(
    (c) => grammar.saying.has(c.verbs.lemma) && c !== root && c !== clause && (grammar.parenthetical(c) || follows(c, clause)),
  )
  const tagged = tag ? voice_(agents.of(tag.index)) : null
  if (tagged) return tagged
  const source = grammar.source(sentence)
  if (source) return { name: source.person, parties: source.parties, onlooker: source.onlooker }
  return reported(chain) ? discourse.speaker : null
}

/** "…, sagte Macron": a main clause behind, with its verb first. */
const follows = (c: Clause, clause: Clause): boolean =>
  c.kind === 'main' && c.parent !== null && c.index > clause.index && c.tokens[0] === c.verbs.finite

/** A main clause behind a verb of saying is what was said only in the mood of reported speech; a dependent one always. */
const governs = (below: Clause | undefined): boolean => below?.kind !== 'main' || below.verbs.mood !== 'indicative'

/** "nahm Tusk die Antwort vorweg: Soldaten werde es nicht geben": whoever acts before the mood of reported speech begins. */
const introduces = (above: Clause, below: Clause | undefined): boolean =>
  above.verbs.mood === 'indicative' && above.kind === 'main' && below?.kind === 'main' && below.verbs.mood === 'subjunctive1'

const reported = (chain: readonly Clause[]): boolean => chain.some((c) => c.verbs.mood === 'subjunctive1')

const voice_ = (agent: ReturnType<Agents['of']>): Voice | null =>
  agent && (agent.person !== null || agent.parties.length > 0 || agent.onlooker)
    ? { name: agent.person, parties: agent.parties, onlooker: agent.onlooker }
    : null
