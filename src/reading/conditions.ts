import { NOT_UNDERSTOOD } from '../model/statement.ts'
import type { Clause } from './clause.ts'
import type { Frame } from './frame.ts'
import type { ConditionMention, MeasureMention } from './mention.ts'
import { upwards, within } from './sentence.ts'

/** Conditions tied to a clause: in a conditional clause beside, above or below it, or marked by the words before them. */
export function conditionsOf(frame: Frame, clause: Clause, measure: MeasureMention): ConditionMention[] {
  const { grammar, sentence } = frame
  const understood = sentence.conditions.filter((c) => {
    const place = sentence.clauses.find((k) => within(k, c))
    if (!place || !related(frame, clause, place)) return false
    return grammar.conditional(place) || grammar.conditionMarked(sentence, c.from, c.to)
  })
  return [...understood, ...notUnderstood(frame, [clause, ...sentence.clauses.filter((c) => within(c, measure))])]
}

/** Conditional clauses right above or below one of the clauses in which no condition of the dossier is named. */
function notUnderstood({ grammar, sentence }: Frame, clauses: readonly Clause[]): ConditionMention[] {
  const beside = sentence.clauses.filter((c) => grammar.conditional(c) && clauses.some((k) => c.parent === k.index || k.parent === c.index))
  return beside
    .filter((c) => !sentence.conditions.some((known) => within(c, known)))
    .map((c) => ({ from: Math.min(...c.tokens), to: Math.max(...c.tokens) + 1, condition: NOT_UNDERSTOOD }))
}

/** Conditions that a sentence without positions of its own adds to those of the sentence before: "Dafür braucht es ein Mandat." */
export function addedConditions({ grammar, sentence }: Frame): ConditionMention[] {
  if (!sentence.clauses.some((clause) => grammar.bridges(sentence, clause))) return []
  return sentence.conditions.filter((c) => {
    const place = sentence.clauses.find((k) => within(k, c))
    if (!place) return false
    return (
      grammar.conditional(place) ||
      grammar.conditionMarked(sentence, c.from, c.to) ||
      (place.verbs.modal !== null && grammar.obliges(place.verbs.modal))
    )
  })
}

/** Whether two clauses hang together: one above the other, or both under the same one. */
function related({ sentence }: Frame, a: Clause, b: Clause): boolean {
  const above = [...upwards(sentence, a.index)].map((c) => c.index)
  return [...upwards(sentence, b.index)].some((c) => above.includes(c.index))
}
