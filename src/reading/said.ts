import type { PositionProposal } from '../model/statement.ts'
import type { Clause } from './clause.ts'
import type { DayMention } from './date.ts'
import type { Frame } from './frame.ts'
import { clauseAt } from './sentence.ts'

/** Whether a clause tells in the past: only the day beside such a clause is one on which something was said. */
export const isPast = ({ verbs }: Clause): boolean => verbs.tense === 'past' || verbs.tense === 'perfect' || verbs.tense === 'pluperfect'

/**
 * The ISO day on which a sentence says that a position was taken or told: the day beside a verb of saying, or beside the words of the stance, in
 * the past ("sagte Macron am Donnerstag", "hat am 4. September zugesagt"). Null where it names none, or one after the report's own.
 */
export function saidOn(
  { grammar, sentence }: Frame,
  { cues }: PositionProposal,
  days: readonly DayMention[],
  published: string | null,
): string | null {
  const starts = new Set(cues.filter(({ role }) => role === 'cue').map(({ start }) => start))
  const told = days.find((day) => {
    const clause = sentence.clauses[clauseAt(sentence, day.from)]
    if (!clause || day.on.length !== 10 || (published !== null && day.on > published) || grammar.bounds(sentence, day)) return false
    if (!isPast(clause)) return false
    return grammar.saying.has(clause.verbs.lemma) || clause.tokens.some((i) => starts.has(sentence.tokens[i]?.start ?? -1))
  })
  return told?.on ?? null
}
