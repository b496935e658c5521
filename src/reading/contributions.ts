import { type Frame, OWN } from './frame.ts'
import type { MeasureMention, PartyMention } from './mention.ts'
import { specific } from './meant.ts'
import { type Nominal, nounOf } from './nominals.ts'
import { type Sentence, children, within } from './sentence.ts'

/**
 * What a party's part in something is said to be: "der Beitrag Belgiens besteht aus Minenräumern", "Schwedens Beitrag: zwei Schiffe", "zwei
 * Fregatten: Das ist der Beitrag der Türkei".
 */
export function contributions(frame: Frame): Nominal[] {
  const { grammar, sentence } = frame
  return sentence.parties.flatMap((owner): Nominal[] => {
    const noun = owner.onlooker ? null : (nounOf(frame, owner) ?? agreement(frame, owner))
    const stance = noun === null ? null : grammar.part(sentence, noun)
    const clause = sentence.clauses.find((c) => noun !== null && c.tokens.includes(noun))
    if (noun === null || stance === null || !clause || clause.negations.length > 0 || sentence.question || grammar.conditional(clause))
      return []
    const measures = partOf(frame, clause, noun, owner)
    if (measures.length === 0) return []
    const predicate = { stance, rule: 'part', traits: [], tokens: [noun], own: OWN.has(stance), demanded: false }
    return [{ clause, owner, predicate, measures: specific(frame, measures) }]
  })
}

/** What stands on the other side of a verb that equates two things, behind a colon, or between commas. */
function partOf(frame: Frame, clause: Sentence['clauses'][number], noun: number, owner: PartyMention): readonly MeasureMention[] {
  const { grammar, sentence } = frame
  const { measures, tokens } = sentence
  const { finite } = clause.verbs
  const end = Math.max(noun + 1, owner.to)
  const mark = tokens[end]?.text
  if (finite !== null && grammar.equates(clause)) {
    const other = measures.filter((m) => within(clause, m) && (noun < finite ? m.from > finite : m.to <= finite))
    // "…: Das ist der Beitrag der Türkei"
    const above =
      other.length === 0 && grammar.anaphoric(sentence, clause.tokens[0] ?? -1) ? sentence.clauses[clause.parent ?? -1] : undefined
    return above ? measures.filter((m) => within(above, m)) : other
  }
  // "das Abkommen mit Finnland gilt zehn Jahre und umfasst Waffen"
  const joined = children(sentence, clause.index).find((c) => c.sharesSubject && grammar.equates(c))
  if (joined && noun < (finite ?? 0)) return measures.filter((m) => within(joined, m))
  const behind = measures.find((m) => m.from > end && m.from - end <= NEAR)
  if (!behind) return []
  if (mark === ':' || grammar.concerning(sentence, end))
    return measures.filter((m) => m.from >= behind.from && sentence.clauses.some((c) => within(c, m) && within(c, behind)))
  return mark === ',' && tokens[behind.to]?.text === ',' ? [behind] : []
}

/** The agreement that a party made: "das Abkommen mit Norwegen". */
const agreement = ({ grammar, sentence }: Frame, { from, preposition }: PartyMention): number | null =>
  [from - 2, from - 3].find((noun) => grammar.agreedWith(sentence, noun, preposition)) ?? null

/** How many words may stand between a colon or comma and the measure behind it. */
const NEAR = 4
