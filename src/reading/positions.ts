import { quote } from '../model/quote.ts'
import type { Cue, PositionProposal, Quantity } from '../model/statement.ts'
import type { Agent } from './agents.ts'
import { attributes } from './attributes.ts'
import { away } from './away.ts'
import type { Clause } from './clause.ts'
import { alternativesOf, conditionsOf } from './conditions.ts'
import { contributions } from './contributions.ts'
import { type Echo, echoes } from './echo.ts'
import { addedBy } from './elaborating.ts'
import { entries } from './entries.ts'
import { type Frame, OWN } from './frame.ts'
import type { Holding } from './fitting.ts'
import { holders, owned } from './holders.ts'
import type { MeasureMention } from './mention.ts'
import { type Nominal, nominals } from './nominals.ts'
import type { Predicate } from './predicate.ts'
import { predicateOf, predicatesNothing } from './predicates.ts'
import { governed, measuresOf } from './scope.ts'
import { upwards, within } from './sentence.ts'
import { type Voice, voiceOf } from './speakers.ts'
import { rejected } from './trace.ts'

/** A position that a sentence states, and on what it depends whether the document's reading keeps it. */
export interface Stated {
  readonly proposal: PositionProposal
  /** Its party is only assumed to be the body that the text is about. */
  readonly assumed: boolean
  /** It is told in a headline, which may be firmer than the text under it. */
  readonly headline: boolean
  /** It is told in a question, which its answer decides. */
  readonly asked: boolean
  /** Its measure's words mean the measure only in a report on the subject. */
  readonly weak: boolean
  /** It is told in passing: its measure is named elsewhere, and only taken up here ("die USA zögern"), or it is asked. */
  readonly taken: boolean
}

/** The positions of one sentence: clause by clause, what is predicated, of which measures, by whom, on which conditions. */
export function positions(frame: Frame): Stated[] {
  if (frame.grammar.polls(frame.sentence)) return []
  const plain = frame.sentence.clauses.flatMap((clause) => read(frame, clause))
  const beside = [...nominals(frame), ...attributes(frame), ...contributions(frame), ...entries(frame)].flatMap((n) => named(frame, n))
  const holds = (s: Stated): string => `${s.proposal.party} ${s.proposal.measure}`
  // "die Zusage der Niederlande hängt von einem Mandat ab": it is promised, and waits for that
  const promised = new Set(beside.filter((s) => s.proposal.stance === 'committed' || s.proposal.stance === 'willing').map(holds))
  const told = plain.filter((s) => !(s.proposal.rule === 'depends' && promised.has(holds(s))))
  const known = new Set(told.map(holds))
  return [
    ...told,
    ...beside.filter((s) => !known.has(holds(s))),
    ...echoes(
      frame,
      told.map((s) => s.proposal),
    ).map((echo) => again(frame, echo)),
    ...addedBy(
      frame,
      told.filter((s) => !s.assumed).map((s) => s.proposal),
    ).map((echo) => again(frame, echo)),
  ]
}

/** What somebody holds who holds what another does: "Ähnlich äußerte sich Tusk". */
function again(frame: Frame, { clause, holding, measure, predicate }: Echo): Stated {
  const { agents, discourse, grammar, sentence } = frame
  const person = agents.of(clause.index)?.person ?? voiceOf(sentence, clause, agents, grammar, discourse)?.name ?? null
  return stated(frame, clause, predicate, measure, holding, person)
}

/** What a noun tells by itself: "Estlands Angebot einer Kompanie". */
function named(frame: Frame, { clause, owner, predicate, measures }: Nominal): Stated[] {
  const { agents, discourse, grammar, sentence } = frame
  const voice = voiceOf(sentence, clause, agents, grammar, discourse)
  return measures.flatMap((measure) =>
    owned(frame, owner.parties, predicate, measure).map((holding) =>
      stated(frame, clause, predicate, measure, holding, owner.person ?? voice?.name ?? null),
    ),
  )
}

function read(frame: Frame, clause: Clause): Stated[] {
  const { agents, discourse, grammar, sentence } = frame
  if (frame.note === null && predicatesNothing(frame, clause)) return []
  if (supposed(frame, clause)) return rejected(frame, clause, null, 'it stands in a condition')
  if (grammar.purpose(clause)) return rejected(frame, clause, null, 'it tells a purpose')
  if (grammar.mute(sentence, clause))
    return rejected(frame, clause, null, 'it says nothing by itself: a question within, a time, or what is denied')
  const predicate = predicateOf(frame, clause)
  if (!predicate) return rejected(frame, clause, null, 'no cue of a stance that holds here, and no verb of giving')
  if (governed(frame, clause)) return rejected(frame, clause, predicate.rule, 'it is read with the clause above it')
  const measures = measuresOf(frame, clause, predicate)
  if (measures.length === 0) return rejected(frame, clause, predicate.rule, 'no measure is in its reach')
  const voice = voiceOf(sentence, clause, agents, grammar, discourse)
  const person = predicate.demanded ? null : (agents.of(clause.index)?.person ?? null)
  return measures.flatMap((measure) => {
    if (away(frame, clause, predicate, measure))
      return rejected(frame, clause, predicate.rule, `${measure.measure} is in a state that the subject does not touch`)
    const held = holders(frame, clause, predicate, measure, voice)
    if (held.length === 0)
      return rejected(frame, clause, predicate.rule, `nobody holds it of ${measure.measure}: ${whose(agents.of(clause.index), voice)}`)
    return held.map((holding) => stated(frame, clause, predicate, measure, holding, voice?.name ?? person))
  })
}

function stated(
  frame: Frame,
  clause: Clause,
  predicate: Predicate,
  measure: MeasureMention,
  holding: Holding,
  speaker: string | null,
): Stated {
  const made = proposal(frame, clause, predicate, measure, holding, speaker)
  const taken =
    (frame.sentence.question && OWN.has(made.stance)) ||
    (!frame.sentence.measures.some((m) => m.from === measure.from) &&
      measure.from === clause.tokens[0] &&
      !frame.grammar.anaphoric(frame.sentence, measure.from))
  frame.note?.({ clause: clause.index, rule: predicate.rule, fired: true, what: `${made.party} ${made.measure} ${made.stance}` })
  return {
    proposal: made,
    assumed: holding.assumed,
    headline: frame.headline,
    asked: frame.sentence.question,
    weak: measure.weak && !inCompany(frame, measure),
    taken,
  }
}

/** "Schutz des Luftraums, Überwachung und Waffen": among measures that are so in any report a word that may be one is one. */
const inCompany = ({ grammar, sentence }: Frame, { from, to, measure }: MeasureMention): boolean =>
  sentence.measures.some(
    (m) =>
      !m.weak &&
      m.measure !== measure &&
      ((m.to <= from && grammar.lists(sentence.tokens.slice(m.to, from))) ||
        (to <= m.from && grammar.lists(sentence.tokens.slice(to, m.from)))),
  )

/** Who acts and who speaks, for the trace. */
function whose(agent: Agent | null, voice: Voice | null): string {
  const named = (who: { readonly parties: readonly string[]; readonly onlooker: boolean } | null): string =>
    who === null ? 'nobody' : who.onlooker ? 'somebody without an office' : who.parties.join(', ') || 'somebody unknown'
  return `${named(agent)} acts, ${named(voice)} speaks`
}

/** Whether a clause stands in a condition, itself or with what it depends on: "wenn feststeht, dass sich die USA beteiligen". */
function supposed({ grammar, sentence }: Frame, clause: Clause): boolean {
  for (const above of upwards(sentence, clause.index)) {
    if (grammar.conditional(above)) return true
    if (above.kind === 'main') return false
  }
  return false
}

function proposal(
  frame: Frame,
  clause: Clause,
  predicate: Predicate,
  measure: MeasureMention,
  { party, stance }: Holding,
  speaker: string | null,
): PositionProposal {
  const { grammar, sentence, text } = frame
  const conditions =
    stance === 'declined' || stance === 'opposes' || stance === 'supports'
      ? []
      : conditionsOf(frame, clause, measure).filter((c) => c.to <= measure.from || measure.to <= c.from)
  // the words it rests on: the clause, that of the measure, and its conditions
  const of = sentence.clauses.find((c) => within(c, measure) && c.parent === clause.index)
  const span = [...clause.tokens, ...(of?.tokens ?? []), measure.from, measure.to - 1, ...conditions.flatMap((c) => [c.from, c.to - 1])]
  const at = (from: number, to: number) =>
    quote(text, sentence.tokens[from]?.start ?? sentence.start, sentence.tokens[to - 1]?.end ?? sentence.end)
  const cue = (role: Cue['role'], sense: string, from: number, to: number): Cue => ({ ...at(from, to), role, sense })
  return {
    kind: 'position',
    party,
    measure: measure.measure,
    stance,
    conditions: [...new Set(conditions.map((c) => c.condition))],
    alternatives: alternativesOf(frame, conditions),
    quantity: quantityOf(frame, measure),
    place: sentence.nearby.some((n) => [clause, of].some((k) => k && within(k, n))) ? 'nearby' : null,
    said: null,
    speaker,
    via: grammar.medium(sentence),
    rule: predicate.rule,
    quote: at(Math.min(...span), Math.max(...span) + 1),
    also: [],
    cues: [
      ...[...new Set(predicate.tokens)].sort((a, b) => a - b).map((i) => cue('cue', predicate.rule, i, i + 1)),
      cue('measure', measure.measure, measure.from, measure.to),
      ...conditions.map((c) => cue('condition', c.condition, c.from, c.to)),
    ],
  }
}

/** The number that stands at the measure's words: "bis zu 200 Soldaten", "zwei Milliarden Euro Militärhilfe". */
function quantityOf({ sentence }: Frame, measure: MeasureMention): Quantity | null {
  const near = sentence.quantities.find((q) => q.unit !== 'states' && q.from <= measure.to && measure.from <= q.to + 1)
  return near ? { low: near.low, high: near.high, unit: near.unit } : null
}
