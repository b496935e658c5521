import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'
import type { MeasureMention } from './mention.ts'
import { type Predicate, byGiving } from './predicate.ts'
import { children, within } from './sentence.ts'

/**
 * Measures named before that a clause speaks of without naming them: by a word that stands for them ("lehnt solche Pläne ab"), or with no
 * object at all ("Lettland prüft noch", "die USA zögern").
 */
export function elliptical(frame: Frame, clause: Clause, predicate: Predicate): MeasureMention[] {
  const { grammar, sentence } = frame
  const { traits } = predicate
  if (traits.includes('threat')) {
    const supposed = sentence.measures.filter((m) => sentence.clauses.some((c) => grammar.conditional(c) && within(c, m)))
    if (supposed.length > 0) return supposed.slice(0, 1)
  }
  if (sentence.question || (clause.verbs.modal !== null && grammar.obliges(clause.verbs.modal))) return []
  // "Norwegen bezahlt Flugabwehr, Deutschland liefert sie"
  const given = byGiving(predicate) && clause.parent !== null ? agentsObject(frame, clause) : undefined
  if (given) return [given]
  if (!traits.includes('elliptical') && predicate.stance !== 'considering') return []
  const anaphor = clause.tokens.find((i) => grammar.anaphoric(sentence, i)) ?? objectPronoun(frame, clause)
  if (anaphor === undefined && !objectless(frame, clause, predicate)) return []
  const behind = sentence.measures.filter((m) => m.from > (clause.tokens.at(-1) ?? 0))
  const parted = sentence.tokens[(clause.tokens.at(-1) ?? 0) + 1]?.text === ';'
  if (anaphor === undefined && traits.includes('brief') && clause.tokens.length <= 5 && behind.length > 0 && !parted) return behind
  const at = anaphor ?? clause.tokens[0] ?? 0
  return [...new Set(spokenOf(frame, clause, anaphor))].map((measure) => ({ ...PLAIN, from: at, to: at + 1, measure }))
}

/** The measure named right before in the sentence that a pronoun beside a named agent means. */
function agentsObject({ agents, grammar, sentence }: Frame, clause: Clause): MeasureMention | undefined {
  const pronoun = agents.of(clause.index)?.mention ? grammar.objectPronoun(sentence, clause) : null
  const before = pronoun && sentence.measures.findLast((m) => m.to <= (clause.tokens[0] ?? 0))
  return before ? { ...PLAIN, from: pronoun.at, to: pronoun.at + 1, measure: before.measure } : undefined
}

/** "Ungarn lehnt sie ab": the measure of the sentence before, where the person named last is none whom the word could mean. */
function objectPronoun({ agents, discourse, grammar, sentence }: Frame, clause: Clause): number | undefined {
  const pronoun = agents.of(clause.index)?.mention ? grammar.objectPronoun(sentence, clause) : null
  const other = discourse.subject?.gender === pronoun?.gender || discourse.people.at(-1)?.gender === pronoun?.gender
  return pronoun === null || other || discourse.measures.length === 0 ? undefined : pronoun.at
}

const PLAIN = { weak: false, denied: false, self: false, ended: false, owner: null } as const

/** What is spoken of: in the sentence so far, else in the paragraph, else in the report. "Die Pläne der Koalition" are its guarantees. */
function spokenOf(frame: Frame, clause: Clause, anaphor: number | undefined): readonly string[] {
  const { discourse, grammar, roles, sentence } = frame
  const planned =
    anaphor !== undefined &&
    isNoun(sentence.tokens[anaphor]) &&
    sentence.parties.some((p) => p.head === anaphor && p.parties.includes(roles.body))
  if (planned) return [roles.general]
  if (anaphor !== undefined && discourse.offered.length > 0 && grammar.pledge(sentence, anaphor)) return offeredTo(frame, clause)
  const first = clause.tokens[0] ?? 0
  const before = sentence.measures.filter((m) => m.to <= first && !sentence.clauses.some((c) => grammar.purpose(c) && within(c, m)))
  if (clause.parent !== null && before.length > 0) return before.map((m) => m.measure)
  // "Dass Moskau sich dagegen sträubt, ändert nichts"
  if (clause.kind !== 'main' && !(anaphor !== undefined && first <= 1 && grammar.content(clause))) return []
  const topic = discourse.topic === null || (anaphor === undefined && discourse.topic === roles.general) ? [] : [discourse.topic]
  if (anaphor !== undefined && discourse.measures.length === 0 && discourse.earlier.length > 0) return discourse.earlier
  return discourse.measures.length === 1 || (anaphor !== undefined && discourse.measures.length > 0) || topic.length === 0
    ? discourse.measures
    : topic
}

/** "Die Zusage", "ihre Bereitschaft": all that was offered by the same party, of what another one offered the first. */
function offeredTo({ agents, discourse }: Frame, clause: Clause): readonly string[] {
  const parties = agents.of(clause.index)?.parties ?? []
  const others = parties.length > 0 && !discourse.told.some((t) => parties.includes(t.party))
  return others ? discourse.offered.slice(0, 1) : discourse.offered
}

const isNoun = (token: Frame['sentence']['tokens'][number] | undefined): boolean => token?.readings[0]?.class === 'noun'

/** Whether a clause of a named party leaves open what it is about: no noun that could be its object, no clause that tells it. */
function objectless(frame: Frame, clause: Clause, predicate: Predicate): boolean {
  const { agents, grammar, roles, sentence } = frame
  const agent = agents.of(clause.index)
  if (agent === null || clause.kind !== 'main' || (agent.mention !== null && grammar.objectPronoun(sentence, clause) !== null)) return false
  const others = sentence.parties.some(
    (p) => p.role === 'bare' && within(clause, p) && p !== agent.mention && !p.parties.every((id) => agent.parties.includes(id)),
  )
  if (others) return false
  const telling = children(sentence, clause.index).some(
    (c) => (c.kind === 'infinitive' && c.marker === '') || grammar.content(c) || grammar.mute(sentence, c),
  )
  // "worin ihr Anteil bestehen könnte, legten sie nicht fest": what is left open is asked right before
  const [first = 0] = clause.tokens
  if (sentence.clauses.some((c) => grammar.asks(c) && first - (c.tokens.at(-1) ?? -9) === 2)) return false
  // "Moskau warnt vor einem Zusammenstoß": what the adversary warns of follows from the measure
  const asked = agent.parties.includes(roles.adversary) ? [] : predicate.tokens
  return !telling && grammar.objects(sentence, clause, asked).every((i) => predicate.tokens.includes(i))
}

export const isProposal = ({ grammar, sentence }: Frame, token: number): boolean =>
  sentence.tokens[token]?.readings.some((r) => r.class === 'noun' && grammar.proposals.has(r.lemma)) ?? false
