import type { Agents } from './agents.ts'
import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'
import type { Discourse, PartyMention } from './mention.ts'
import type { Grammar } from './pack.ts'
import type { PositionProposal } from '../model/statement.ts'
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
  const chain = saidTogether(sentence, clause, grammar)
  for (const [k, above] of chain.entries()) {
    const direct = chain[k - 1]
    if (!direct || !(grammar.saying.has(above.verbs.lemma) ? governs(direct) : introduces(above, direct))) continue
    const voice = voiceIn(sentence, above, agents, grammar)
    if (voice) return voice
  }
  const root = chain.at(-1)
  const tag = sentence.clauses.find(
    (c) =>
      c !== root &&
      c !== clause &&
      ((grammar.saying.has(c.verbs.lemma) && (grammar.parenthetical(c) || follows(c, clause))) ||
        (c.index > clause.index && grammar.attributes(sentence, c))),
  )
  const tagged = tag ? voiceIn(sentence, tag, agents, grammar) : null
  if (tagged) return tagged
  if (sentence.source) return said(sentence.source)
  const earlier = chain.some((c) => c.marker !== '' && c.verbs.mood === 'subjunctive1')
    ? spokenBefore(sentence, clause, agents, grammar)
    : null
  if (earlier) return earlier
  return reported(chain, agents, discourse) ? discourse.speaker : null
}

/** The clause and all it depends on, up to one that stands beside what is said: "Tusk lehnte ab, während Meloni …". */
function saidTogether(sentence: Sentence, clause: Clause, grammar: Grammar): Clause[] {
  const chain = [...upwards(sentence, clause.index)]
  const cut = chain.findIndex((c) => grammar.beside(c))
  return cut < 0 ? chain : chain.slice(0, cut + 1)
}

/** "Schoof, der den Gipfel besuchte, sagte, dass er …": a clause of saying before, though a relative clause stands between. */
const spokenBefore = (sentence: Sentence, clause: Clause, agents: Agents, grammar: Grammar): Voice | null =>
  sentence.clauses
    .filter((c) => c.kind === 'main' && c.index < clause.index && grammar.saying.has(c.verbs.lemma))
    .map((c) => voiceIn(sentence, c, agents, grammar))
    .findLast((v) => v !== null) ?? null

/** Who is carried on as the speaker of sentences in the mood of reported speech. */
export function speakerAfter({ agents, discourse, grammar, sentence }: Frame): void {
  const reporting = sentence.clauses.some((c) => c.kind === 'main' && c.verbs.mood === 'subjunctive1')
  const saying = sentence.clauses.filter((c) => c.kind === 'main' && c.verbs.mood !== 'subjunctive1' && grammar.saying.has(c.verbs.lemma))
  const voice =
    saying.map((c) => voiceIn(sentence, c, agents, grammar)).findLast((v) => v !== null) ??
    said(sentence.source) ??
    wie(sentence, agents, grammar)
  discourse.reporting = voice !== null || (reporting && discourse.speaker !== null)
  if (voice) discourse.speaker = voice
  else if (!reporting) discourse.speaker = acting(sentence, agents, discourse)
}

/** "wie Macron mitteilte". */
const wie = (sentence: Sentence, agents: Agents, grammar: Grammar): Voice | null =>
  sentence.clauses
    .filter((c) => grammar.parenthetical(c) && grammar.saying.has(c.verbs.lemma))
    .map((c) => voiceIn(sentence, c, agents, grammar))
    .find((v) => v !== null) ?? null

/** "Rubio hat die Erwartungen gedämpft. Über Garantien werde man später reden": who acts may speak in the next sentence. */
function acting(sentence: Sentence, agents: Agents, discourse: Discourse): Voice | null {
  const main = sentence.clauses.filter((c) => c.kind === 'main').map((c) => voiceOfAgent(agents.of(c.index)))
  const voice = main.findLast((v) => v !== null && (v.name !== null || v.onlooker)) ?? main.find((v) => v !== null)
  const before = discourse.speaker
  if (!voice) return before
  // a state that goes on acting does not silence who spoke for it
  if (voice.name === null && before?.name && voice.parties.some((p) => before.parties.includes(p))) return before
  return voice
}

/** Who this sentence says said what the one before states; null where it names nobody or speaks of something else. */
export function attributed(frame: Frame, before: PositionProposal, here: readonly PositionProposal[], next: boolean): string | null {
  const { agents, discourse, grammar, sentence } = frame
  if (before.speaker !== null) return before.speaker
  const clause = sentence.clauses.find((c) => grammar.attributes(sentence, c))
  if (clause) {
    const voice = voiceIn(sentence, clause, agents, grammar) ?? said(sentence.source)
    if (voice?.name) return voice.name
  }
  const named = sentence.measures.filter((m) => !m.weak)
  const same = named.length > 0 && named.every((m) => m.measure === before.measure)
  // the sentence has a position of its own on the matter: its speaker speaks of that one
  if (here.some((p) => p.party === before.party && p.measure === before.measure)) return null
  const saying = sentence.clauses.find((c) => c.kind === 'main' && grammar.saying.has(c.verbs.lemma))
  // "Polen schickt keine Soldaten. Sein Land übernehme die Logistik, sagte der Minister": he is who told the first as well
  const goesOn = next && saying !== undefined && sentence.clauses.some((c) => c.verbs.mood === 'subjunctive1')
  if (!same && !goesOn && (named.length > 0 || !grammar.refersBack(sentence))) return null
  const voice = (saying ? voiceIn(sentence, saying, agents, grammar) : null) ?? said(sentence.source) ?? null
  if (!voice || voice.onlooker || voice.name === null || discourse.speaker?.onlooker) return null
  return voice.parties.includes(before.party) ? voice.name : null
}

/** Who speaks in a clause of saying: its agent, or whom a clause without one names. */
function voiceIn(sentence: Sentence, clause: Clause, agents: Agents, grammar: Grammar): Voice | null {
  const agent = agents.of(clause.index)
  if (agent?.onlooker && agent.mention && grammar.handsOn(sentence, clause, agent.mention)) return null
  return voiceOfAgent(agent) ?? said(grammar.sayer(sentence, clause))
}

/** "…, sagte Macron": a main clause behind, with its verb first. */
const follows = (c: Clause, clause: Clause): boolean =>
  c.kind === 'main' && c.parent !== null && c.index > clause.index && c.tokens[0] === c.verbs.finite

/** A main clause behind a verb of saying is what was said only in the mood of reported speech; a dependent one always. */
const governs = (direct: Clause): boolean => direct.kind !== 'main' || direct.verbs.mood !== 'indicative'

/** "nahm Tusk die Antwort vorweg: Soldaten werde es nicht geben": whoever acts before the mood of reported speech begins. */
const introduces = (above: Clause, direct: Clause): boolean =>
  above.verbs.mood === 'indicative' && above.kind === 'main' && direct.kind === 'main' && direct.verbs.mood === 'subjunctive1'

/**
 * In the mood of reported speech; where it has no form of its own, the other subjunctive right behind a sentence that reports, unless
 * somebody else is said to act.
 */
function reported(chain: readonly Clause[], agents: Agents, discourse: Discourse): boolean {
  if (chain.some((c) => c.verbs.mood === 'subjunctive1')) return true
  const main = chain.find((c) => c.kind === 'main')
  if (!discourse.reporting || main?.verbs.mood !== 'subjunctive2') return false
  const person = agents.of(main.index)?.person ?? null
  return person === null || person === discourse.speaker?.name
}

const voiceOfAgent = (agent: ReturnType<Agents['of']>): Voice | null =>
  agent && (agent.person !== null || agent.parties.length > 0 || agent.onlooker)
    ? { name: agent.person, parties: agent.parties, onlooker: agent.onlooker }
    : null

const said = (source: PartyMention | null): Voice | null =>
  source && { name: source.person, parties: source.parties, onlooker: source.onlooker }
