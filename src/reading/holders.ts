import type { Stance } from '../model/statement.ts'
import type { Agent } from './agents.ts'
import type { Clause } from './clause.ts'
import { type Frame, OWN } from './frame.ts'
import type { MeasureMention } from './mention.ts'
import { type Predicate, accomplished, byGiving } from './predicate.ts'
import { isProposal } from './ellipsis.ts'
import { type Holding, fitting } from './fitting.ts'
import { adversarySpokenOf } from './threats.ts'
import { described } from './scope.ts'
import { givenByOthers } from './others.ts'
import { ENDED, VOTED, attitude, ofOneself } from './turned.ts'
import { children, within } from './sentence.ts'
import type { Voice } from './speakers.ts'

/** Who holds what a clause predicates of a measure: its agent, else whose the measure is, else the speaker or the body. */
export function holders(frame: Frame, clause: Clause, predicate: Predicate, measure: MeasureMention, voice: Voice | null): Holding[] {
  const agent = frame.agents.of(clause.index)
  if (predicate.demanded) return demanded(frame, agent, measure, voice)
  if (agent?.onlooker || (measure.denied && !predicate.own)) return []
  // "die Rückendeckung, die Europa nicht leisten kann": nobody is said to decline it
  const unable = clause.kind === 'relative' && byGiving(predicate) && clause.verbs.modal !== null && !within(clause, measure)
  if (unable && predicate.stance === 'declined') return []
  // what experts and the opposition say that a party will do is nobody's position
  if (voice?.onlooker && agent !== null && !accomplished(clause, predicate)) return []
  // "man könne nicht ausschließen, dass Portugal Truppen entsende": whoever says so does not weigh it himself
  const named = agent?.mention ? within(clause, agent.mention) : false
  const inner = predicate.stance === 'considering' && !named ? contentAgent(frame, clause, measure) : null
  if (inner && !inner.onlooker && !inner.parties.some((p) => agent?.parties.includes(p)))
    return inner.parties.flatMap((party) => fitting(frame, party, 'considering', true, measure.measure))
  const stance = measure.denied ? 'declined' : measure.ended ? ENDED[predicate.stance] : aimed(frame, clause, predicate, measure)
  const owner = ownerOf(frame, measure, agent)
  if (!agent || agent.parties.length === 0) return unnamed(frame, clause, predicate, measure, voice, owner, stance)
  // "wären sie aus russischer Sicht legitime Ziele": who sees it so, not what is seen
  const judges = predicate.traits.includes('threat') && voice?.parties.includes(frame.roles.adversary)
  if (judges) return [{ party: frame.roles.adversary, stance: 'opposes', assumed: false }]
  // "die Ukraine kann ihre Waffen nicht bezahlen": the receiver gives nothing
  const acting = byGiving(predicate) ? agent.parties.filter((p) => p !== frame.roles.receiver) : agent.parties
  // to take part in a body's force is to give one's own
  const given = byGiving(predicate) || givenBelow(frame, clause, measure)
  // "finanziert amerikanische Waffen": whose they are is where they come from
  if (given && frame.grammar.instrument(frame.sentence, measure) && owner.length > 0 && !owner.some((p) => acting.includes(p))) return []
  const others = !given && owner.some((p) => !frame.groups.has(p)) && !owner.some((p) => acting.includes(p))
  if (predicate.traits.includes('need') && !saysSo(clause, acting, voice)) return []
  if (byGiving(predicate) && OWN.has(stance) && stance !== 'declined' && frame.grammar.backs(frame.sentence, clause, measure))
    return acting.flatMap((party) => fitting(frame, party, 'supports', false, measure.measure))
  // "kündigte eine Truppe an, an der sich 26 Länder beteiligen": what others are told to give
  if (predicate.traits.includes('reports') && givenByOthers(frame, clause, measure, acting)) return []
  // what a body of states proposes it is to do itself
  const proposes = predicate.traits.includes('proposes') && acting.some((p) => frame.groups.has(p))
  const own = measure.self || proposes || owner.some((p) => acting.includes(p)) ? ofOneself(predicate, stance) : stance
  // "drohen mit Sanktionen": what one threatens to do oneself
  if (predicate.traits.includes('threat') && !acting.includes(frame.roles.adversary) && frame.grammar.instrument(frame.sentence, measure))
    return acting.flatMap((party) => fitting(frame, party, 'willing', true, measure.measure))
  // what the receiver proposes it asks for
  if (predicate.traits.includes('proposes') && own === 'supports' && acting.includes(frame.roles.receiver))
    return acting.flatMap((party) => fitting(frame, party, 'demands', false, measure.measure))
  // what a parliament votes for, its state gives
  const voted = agent.mention !== null && !others && frame.grammar.enacts(frame.sentence, agent.mention) ? VOTED[own] : undefined
  if (voted !== undefined) return acting.flatMap((party) => fitting(frame, party, voted, true, measure.measure))
  return acting.flatMap((party) => fitting(frame, party, others && predicate.own ? attitude(stance) : own, !others, measure.measure))
}

/** Who acts in the clause of content below, where the measure stands in it. */
function contentAgent({ agents, grammar, sentence }: Frame, clause: Clause, measure: MeasureMention): Agent | null {
  const content = children(sentence, clause.index).find((c) => grammar.content(c) && within(c, measure))
  return content ? agents.of(content.index) : null
}

/** "denkt nicht daran, amerikanische Waffen zu bezahlen": the infinitive says that one gives oneself, whosoever it is. */
const givenBelow = ({ grammar, sentence }: Frame, clause: Clause, measure: MeasureMention): boolean =>
  !grammar.objectControl(sentence, clause) &&
  children(sentence, clause.index).some(
    (c) => c.kind === 'infinitive' && c.marker === '' && within(c, measure) && grammar.modality(c, false) !== null,
  )

/** What a party's own noun says: "die Absage Polens an Truppen". */
export function owned(frame: Frame, parties: readonly string[], { own, stance }: Predicate, measure: MeasureMention): Holding[] {
  const others = ownerOf(frame, measure, null).filter((p) => !frame.groups.has(p) && !parties.includes(p))
  const as = others.length > 0 && own ? attitude(stance) : stance
  return parties.flatMap((party) => fitting(frame, party, as, others.length === 0, measure.measure))
}

/** "müsse": a demand of whoever says so, on others; nobody's where nobody says it. */
function demanded(frame: Frame, agent: Agent | null, measure: MeasureMention, voice: Voice | null): Holding[] {
  if (!voice || voice.onlooker) return []
  const asked = [...(agent?.parties ?? []), ...(measure.owner?.parties ?? [])]
  // "die Ukraine müsse Mitglied werden": what the receiver wants for itself
  return voice.parties
    .filter((p) => p === frame.roles.receiver || !asked.includes(p))
    .flatMap((party) => fitting(frame, party, 'demands', false, measure.measure))
}

function unnamed(
  frame: Frame,
  clause: Clause,
  predicate: Predicate,
  measure: MeasureMention,
  voice: Voice | null,
  owner: readonly string[],
  stance: Stance,
): Holding[] {
  const { agents, discourse, grammar, roles, sentence } = frame
  // "stationiert werden sollen die Deutschen": who is sent is the subject of the passive
  const sent =
    clause.verbs.passive && clause.verbs.tokens.includes(measure.from)
      ? sentence.parties.filter((p) => p.role === 'bare' && within(clause, p))
      : []
  if (sent.length > 0) return sent.flatMap((p) => p.parties).flatMap((party) => fitting(frame, party, stance, true, measure.measure))
  // "eine europäische Truppe könnte sich schwertun": it is the measure that does
  const does = agents.of(clause.index) === null && !clause.verbs.passive && predicate.tokens.some((i) => clause.verbs.tokens.includes(i))
  if (stance === 'reluctant' && does && within(clause, measure) && !grammar.oblique(sentence, measure)) return []
  if (predicate.traits.includes('threat'))
    return adversarySpokenOf(frame, predicate, voice) ? [{ party: roles.adversary, stance: 'opposes', assumed: false }] : []
  const told = !byGiving(predicate) || clause.kind === 'relative' || !grammar.oblique(sentence, measure)
  if (
    owner.length > 0 &&
    measure.measure !== roles.collective &&
    told &&
    OWN.has(stance) &&
    (clause.kind !== 'relative' || described(frame, clause).some((m) => m.from === measure.from))
  )
    return owner.flatMap((party) => fitting(frame, party, stance, true, measure.measure))
  // an attitude is the speaker's; so are a headline's words ("Süssli: bis zu 200 Soldaten, noch hypothetisch")
  const voiced = (stance !== 'committed' && stance !== 'willing' && stance !== 'demands') || clause.kind === 'fragment'
  if (voiced && voice && !voice.onlooker && voice.parties.length > 0)
    return voice.parties.flatMap((party) => fitting(frame, party, stance, true, measure.measure))
  // "es werde neue Sanktionen geben, sagte Merz": what the speaker's own state gives
  const spoken = voice && !voice.onlooker && voice.parties.every((p) => !frame.groups.has(p)) ? voice.parties : []
  if (spoken.length > 0 && stance === 'committed' && clause.verbs.mood !== 'indicative' && grammar.exists(sentence, clause))
    return spoken.flatMap((party) => fitting(frame, party, stance, true, measure.measure))
  // "Soldaten nein, Ausbilder ja: So sieht es Belgien"
  const summing =
    clause.kind === 'fragment' && !voice ? sentence.clauses.find((c) => c.kind === 'main' && c.index > clause.index) : undefined
  const summer = summing ? agents.of(summing.index) : null
  if (summing && summer && !summer.onlooker && OWN.has(stance) && !sentence.measures.some((m) => within(summing, m)))
    return summer.parties.flatMap((party) => fitting(frame, party, stance, true, measure.measure))
  // "denkbar wäre, dass die USA Daten liefern": who acts is named where the measure is
  const inner = sentence.clauses.find((c) => c !== clause && within(c, measure))
  const acting = inner ? (agents.of(inner.index)?.parties ?? []) : []
  if (acting.length > 0 && OWN.has(stance)) return acting.flatMap((party) => fitting(frame, party, stance, true, measure.measure))
  if (predicate.traits.includes('personal')) return []
  // what is weighed in a paragraph about one state is weighed by it or with it, not by the body
  if (stance === 'considering' && discourse.actor.length > 0 && !discourse.actor.some((p) => frame.groups.has(p))) return []
  const telling =
    stance === 'committed' ||
    stance === 'willing' ||
    (stance === 'considering' && measure.measure !== roles.general && sentence.measures.some((m) => m.from === measure.from))
  // "An der Front stehen die Soldaten nicht", "eine Truppe, die es noch nicht gibt": how it is or will not be, not what somebody declines
  if (stance === 'declined' && byGiving(predicate)) return []
  // "Kiew bekommt auch künftig Munition": from whom, the sentences before tell
  const received = grammar.receives(clause) && sentence.parties.some((p) => within(clause, p) && p.parties.includes(roles.receiver))
  if (!received && !grammar.impersonal(sentence, clause)) return []
  // "die niederländische Marine erhält Minenjäger": what is given to others
  if (received && sentence.parties.some((p) => p.role === 'bare' && within(clause, p) && !p.parties.includes(roles.receiver))) return []
  const going = OWN.has(stance) ? goingOn(frame, clause, predicate, measure) : []
  if (!telling && going?.length === 0) return []
  if (going === null) return []
  // "Truppen, die dort eingesetzt werden": nobody is told to send them
  if (clause.kind === 'relative' && stance === 'committed') return []
  if (received && going.length === 0) return []
  // "für die Türkei ist eine Aufgabe vorgesehen": what is told of one state is not the body's
  if (going.length === 0 && sentence.parties.some((p) => within(clause, p) && !p.parties.every((id) => ofBody(frame, id)))) return []
  return going.length > 0
    ? going.flatMap((party) => fitting(frame, party, stance, true, measure.measure))
    : [{ party: roles.body, stance, assumed: !(discourse.bodied && grammar.document(sentence, clause)) }]
}

/** Whether a party is a body of states, or one of the two at war: named beside what is told of nobody, it may still be told of the body. */
const ofBody = ({ groups, roles }: Frame, party: string): boolean =>
  groups.has(party) || party === roles.receiver || party === roles.adversary

/**
 * "Belgien verpflichtet sich zu Hilfe. Zugesagt sind Kampfjets": a clause that names nobody goes on with what was told of a state before in
 * the paragraph, as long as it adds another measure or takes up the same ("die Soldaten"); null where another acts, who gives nothing.
 */
function goingOn(frame: Frame, clause: Clause, predicate: Predicate, measure: MeasureMention): readonly string[] | null {
  const { discourse, grammar, groups, roles, sentence } = frame
  // "im Sommer entstand eine Planungszelle": what came about is told of nobody
  if (byGiving(predicate) && clause.verbs.tense === 'past' && clause.verbs.modal === null && !clause.verbs.passive) return []
  // "die Erklärung sieht vor": the body's, where the report has named it
  if (discourse.bodied && grammar.document(sentence, clause)) return []
  const before = actingBefore(frame, clause)
  if (before !== null)
    return before.some((p) => p !== roles.body && (groups.has(p) || p === roles.receiver || p === roles.adversary)) ? null : before
  const told = discourse.holder
  const state = discourse.state.length > 0 || discourse.bodied ? discourse.state : protagonist(discourse)
  const parties = told?.parties ?? state
  if (parties.length === 0 || (told?.measures.includes(measure.measure) && !grammar.definite(sentence, measure))) return []
  return parties.some((p) => groups.has(p) || p === roles.adversary || p === roles.receiver) ? [] : parties
}

/** "Aus London kommt eine Ankündigung: Es sollen Zentren entstehen": whoever acts in the clause before; null where nobody does. */
function actingBefore({ agents, groups, sentence }: Frame, clause: Clause): readonly string[] | null {
  const above = clause.parent === null || clause.kind !== 'main' ? undefined : sentence.clauses[clause.parent]
  const agent = above ? agents.of(above.index) : null
  if (!agent || (agent.parties.length === 0 && !agent.onlooker)) return null
  return agent.onlooker || (agent.person !== null && !agent.parties.some((p) => groups.has(p))) ? [] : agent.parties
}

/** The one state that a report which names no body of states is about. */
const protagonist = ({ acted }: Frame['discourse']): readonly string[] => {
  const [first, second] = [...acted].sort((a, b) => b[1] - a[1])
  return first && first[1] > 1 && first[1] > 2 * (second?.[1] ?? 0) ? [first[0]] : []
}

/**
 * Whose the measure is; "die Stärkung der Ukraine", "bei einem russischen Angriff eingreifen" are not the receiver's or the adversary's own
 * unless it is the one who acts.
 */
function ownerOf({ roles }: Frame, measure: MeasureMention, agent: Agent | null): readonly string[] {
  const owner = measure.owner?.parties ?? []
  return [roles.receiver, roles.adversary].some((p) => owner.includes(p) && !agent?.parties.includes(p)) ? [] : owner
}

/** That somebody needs something is a demand only where it says so itself. */
function saysSo(clause: Clause, acting: readonly string[], voice: Voice | null): boolean {
  return voice === null ? clause.kind === 'main' : voice.parties.some((p) => acting.includes(p))
}

/** To refuse what others have put forward is to oppose it. */
const aimed = (frame: Frame, clause: Clause, predicate: Predicate, measure: MeasureMention): Stance =>
  predicate.traits.includes('refusal') && (clause.tokens.some((i) => isProposal(frame, i)) || ofOthers(frame, measure))
    ? 'opposes'
    : predicate.stance

/** "Die Kommission schlägt Kredite vor. Belgien lehnt das ab": whether a word stands for what only a body of states has put forward. */
const ofOthers = ({ discourse, grammar, groups, sentence }: Frame, { from, measure }: MeasureMention): boolean => {
  const told = discourse.toldAgo <= 1 ? discourse.told.filter((t) => t.measure === measure) : []
  return grammar.anaphoric(sentence, from) && told.length > 0 && told.every((t) => !OWN.has(t.stance) || groups.has(t.party))
}
