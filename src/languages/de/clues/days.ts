import type { ClueDraft, DayClue } from '../../../model/clue.ts'
import { quote } from '../../../model/quote.ts'
import { falling } from '../../../reading/date.ts'
import { sortOfForm } from '../../../reading/remembering.ts'
import { type Sentence, clauseAt } from '../../../reading/sentence.ts'
import { isPast, supposes, tenseOf } from '../actuality.ts'
import { dates } from '../dates.ts'

/** A year in figures, alone or behind a day: a sentence without one names no day in full. */
const hasYear = sortOfForm(({ text }) => /^(?:19|20)\d\d$|\.(?:19|20)?\d\d$/.test(text))
/** Before a day that is only aimed at: "bis 2027", "für den 10. September 2025". */
const AIMED = /^(?:bis|für|ab|gegen|nach|vor)$/
/** How many words before a day its preposition stands. */
const NEAR = 3

/** The days, months and years that a sentence names in full and tells as past or to come. */
export function dayClues(sentence: Sentence, text: string): ClueDraft<DayClue>[] {
  const { tokens, clauses } = sentence
  if (!tokens.some(hasYear)) return []
  return falling(dates(tokens, null)).flatMap((day): ClueDraft<DayClue>[] => {
    if (day.how !== 'stated' || day.type !== 'date' || day.on.length < 7) return []
    const clause = clauses[clauseAt(sentence, day.from)]
    if (!clause || supposes(clause) || clause.verbs.modal !== null || clause.verbs.finite === null) return []
    if (clause.verbs.mood !== 'indicative') return []
    if (tokens.slice(Math.max(0, day.from - NEAR), day.from).some((t) => AIMED.test(t.lower))) return []
    const [first, last] = [tokens[day.from], tokens[day.to - 1]]
    if (!first || !last) return []
    const words = quote(text, first.start, last.end)
    if (isPast(clause)) return [{ kind: 'day', on: day.on, told: 'past', quote: words }]
    // "seit Februar 2022 wird verhandelt werden" is no day to come
    const since = tokens[day.from - 1]?.lower === 'seit'
    return tenseOf(sentence, clause) === 'future' && !since ? [{ kind: 'day', on: day.on, told: 'ahead', quote: words }] : []
  })
}
