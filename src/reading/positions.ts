import { quote } from '../model/quote.ts'
import type { Cue, Proposal, Quantity } from '../model/statement.ts'
import type { Clause } from './clause.ts'
import { conditionsOf } from './conditions.ts'
import type { Frame } from './frame.ts'
import { type Holding, holders } from './holders.ts'
import type { MeasureMention } from './mention.ts'
import type { Predicate } from './predicate.ts'
import { predicateOf } from './predicates.ts'
import { governed, measuresOf } from './scope.ts'
import { within } from './sentence.ts'
import { voiceOf } from './speakers.ts'

export type PositionProposal = Extract<Proposal, { readonly kind: 'position' }>

/** A position that a sentence states, and on what it depends whether the document's reading keeps it. */
export interface Stated {
  readonly proposal: PositionProposal
  /** Its party is only assumed to be the body that the text is about. */
  readonly assumed: boolean
  /** Its measure's words mean the measure only in a report on the subject. */
  readonly weak: boolean
}

/** The positions of one sentence: clause by clause, what is predicated, of which measures, by whom, on which conditions. */
export function positions(frame: Frame): Stated[] {
  return frame.sentence.clauses.flatMap((clause) => read(frame, clause))
}

function read(frame: Frame, clause: Clause): Stated[] {
  const { agents, discourse, grammar, sentence } = frame
  if (grammar.conditional(clause) || grammar.purpose(clause) || grammar.mute(sentence, clause)) return []
  const predicate = predicateOf(frame, clause)
  if (!predicate || governed(frame, clause)) return []
  const voice = voiceOf(sentence, clause, agents, grammar, discourse)
  const person = predicate.demanded ? null : (agents.of(clause.index)?.person ?? null)
  return measuresOf(frame, clause, predicate).flatMap((measure) =>
    holders(frame, clause, predicate, measure, voice).map((holding) => ({
      proposal: proposal(frame, clause, predicate, measure, holding, voice?.name ?? person),
      assumed: holding.assumed,
      weak: measure.weak,
    })),
  )
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
  const conditions = stance === 'declined' || stance === 'opposes' || stance === 'supports' ? [] : conditionsOf(frame, clause, measure)
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
    quantity: quantityOf(frame, measure),
    place: sentence.nearby.some((n) => [clause, of].some((k) => k && within(k, n))) ? 'nearby' : null,
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
