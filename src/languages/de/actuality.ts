import type { Clause } from '../../reading/clause.ts'
import type { DayMention } from '../../reading/date.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { type Token, is } from '../../reading/token.ts'
import { prepositionBefore } from './determiners.ts'

/** Whether what a German clause tells has happened or is set to happen, and when. */

/** Clauses that only suppose: "wenn …", "sobald …", "ob …", "Wer unterschreibt, …". */
const SUPPOSING = /^(?:wenn|falls|sofern|v1|ob|sobald|solange|bevor|ehe|damit|wer|soweit|insofern)$/
/** Words that tell a habit: "regelmäßig", "immer wieder". */
const HABIT =
  /^(?:regelmäßig|oft|häufig|meist|meistens|stets|immer|gewöhnlich|üblicherweise|normalerweise|mal|gelegentlich|manchmal|ständig|jährlich|wöchentlich|monatlich|täglich)$/
/** What is only asked for, offered or thought about: an event that such a clause tells as a new one has not come about. */
const PROPOSING = new Set(
  'fordern vorschlagen anbieten bieten ablehnen verlangen wünschen erwägen anregen verweigern ausschließen prüfen anstreben brauchen benötigen hoffen wollen warnen drohen bedürfen vorstellen erwarten'.split(
    ' ',
  ),
)

export const supposes = (clause: Clause): boolean => SUPPOSING.test(clause.marker)
export const proposes = (clause: Clause): boolean =>
  PROPOSING.has(clause.verbs.lemma) ||
  clause.verbs.mood === 'subjunctive2' ||
  /^(?:können|dürfen|müssen|mögen)$/.test(clause.verbs.modal ?? '')

const habitual = (sentence: Sentence, clause: Clause): boolean =>
  clause.tokens.some((i) => HABIT.test(sentence.tokens[i]?.text ?? '') || sentence.tokens[i]?.text === 'man')

/** Whether a clause supposes, denies or asks what it tells, so that nobody says that it happened. */
export const leavesOpen = (sentence: Sentence, clause: Clause): boolean =>
  supposes(clause) || clause.negations.length > 0 || (sentence.question && clause.marker === '')

/** `done`: told as done or going on; `planned`: set for a day; null: neither, or nobody says so. */
export function actuality(sentence: Sentence, clause: Clause, dated: boolean, evenUndated: boolean): 'done' | 'planned' | null {
  const { modal, mood } = clause.verbs
  const tense = tenseOf(sentence, clause)
  if (leavesOpen(sentence, clause)) return null
  if (!dated && habitual(sentence, clause)) return null
  if (clause.kind === 'infinitive') return dated && clause.marker === '' ? 'planned' : null
  if (modal !== null && modal !== 'wollen' && modal !== 'sollen') return null
  if (mood !== 'indicative' && tense !== 'future' && !(mood === 'subjunctive1' && (dated || tense === 'perfect'))) return null
  if (modal !== null || tense === 'future') return dated || evenUndated ? 'planned' : null
  return 'done'
}

/** Whether a tense tells what was done: "trafen sich", "wurde gegründet", "hat beschlossen". */
export const isPast = ({ verbs }: Clause): boolean => verbs.tense === 'past' || verbs.tense === 'perfect' || verbs.tense === 'pluperfect'

/** The tense of a clause; "wurde sichtbar" is no future, nor is "in Paris wird beraten", which has no subject. */
export function tenseOf({ tokens }: Sentence, clause: Clause): Clause['verbs']['tense'] {
  const { verbs } = clause
  if (verbs.tense !== 'future') return verbs.tense
  if (/^wurden?$/i.test(tokens[verbs.finite ?? -1]?.text ?? '')) return 'past'
  const subject = clause.tokens.some(
    (i) => is(tokens[i], 'noun', 'name', 'pronoun') && !verbs.tokens.includes(i) && prepositionBefore(tokens, i) === '',
  )
  return verbs.lemma === 'beraten' && !subject ? 'present' : 'future'
}

/** Words that put what is told before the days that a report is about. */
const EARLIER =
  /^(?:zuvor|damals|einst|früher|kürzlich|jüngst|zuletzt|seither|seitdem|vergangen\p{L}*|letzte[nmrs]?|vorig\p{L}*|vorher|bereits|frühjahr|frühling|sommer|herbst|winter|jahr|jahre[sn]?|wochen?|monate?n?|tagen)$/u
export const earlier = ({ tokens }: Sentence, clause: Clause): boolean => clause.tokens.some((i) => EARLIER.test(tokens[i]?.lower ?? ''))

/** "am Abend", "anschließend": on the day of what was told before. */
export const sameDay = (sentence: Sentence, clause: Clause): boolean =>
  thatDay(sentence, clause) ||
  clause.tokens.some((i) => {
    const before = sentence.tokens[i - 1]?.lower ?? ''
    switch (sentence.tokens[i]?.lower) {
      case 'abend':
      case 'nachmittag':
      case 'vormittag':
      case 'mittag':
        return before === 'am'
      case 'anschluss':
        return before === 'im'
      default:
        return /^(?:anschließend|danach|abends|nachmittags)$/i.test(sentence.tokens[i]?.text ?? '')
    }
  })

/** "an diesem Tag", "am selben Tag". */
export const thatDay = ({ tokens }: Sentence, clause: Clause): boolean =>
  clause.tokens.some((i) => tokens[i]?.text === 'Tag' && /^(?:diesem|selben|gleichen)$/.test(tokens[i - 1]?.text ?? ''))

const WEEKDAY = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)/

/** A weekday that a plan names is the next one to come, where the words alone say the last one. */
export function upcoming(tokens: readonly Token[], date: DayMention, day: string | null): string {
  if (day === null || date.on.length !== 10 || date.on >= day) return date.on
  const word = tokens.slice(date.from, date.to).find((t) => WEEKDAY.test(t.lower))
  if (word === undefined || date.how === 'stated' || Date.parse(day) - Date.parse(date.on) > 6 * 86_400_000) return date.on
  return new Date(Date.parse(date.on) + 7 * 86_400_000).toISOString().slice(0, 10)
}
