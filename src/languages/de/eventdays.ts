import type { Clause } from '../../reading/clause.ts'
import type { DayMention } from '../../reading/date.ts'
import type { Day } from '../../reading/fact.ts'
import { type Sentence, clauseAt } from '../../reading/sentence.ts'
import { words } from '../../text/words.ts'
import { earlier, supposes, tenseOf, thatDay } from './actuality.ts'
import { dates } from './dates.ts'
import type { EventRow } from './eventrow.ts'
import type { Setting } from './occasion.ts'

/** What is told at the event itself, or after it, is of its day in a report that goes with what happens. */
export function nounDay(sentence: Sentence, clause: Clause, at: number, before: string): Day {
  const tense = tenseOf(sentence, clause)
  if (tense === 'pluperfect' || tense === 'future' || earlier(sentence, clause)) return 'open'
  const aside = sentence.tokens.slice(Math.max(0, at - 4), at).some((t) => t.text === 'Rande' || t.text === 'Rand')
  if (aside || /^(?:bei|beim|auf|nach|während)$/.test(before)) return 'live'
  return /^(?:in|zu)$/.test(before) && tense === 'perfect' && clause.kind === 'main' ? 'today' : 'open'
}

/** "lud die Verbündeten nach Paris ein". */
export const isInvited = ({ verbs }: Clause): boolean => INVITING.has(verbs.lemma)
const INVITING = new Set(['einladen', 'laden'])

/** A clause whose event is still to come: plans, invitations, announcements. */
export const isAhead = (sentence: Sentence, clause: Clause): boolean => {
  const { verbs } = clause
  const tense = tenseOf(sentence, clause)
  if (tense === 'present' && COMING.has(verbs.lemma)) return true
  return tense === 'future' || verbs.modal === 'wollen' || verbs.modal === 'sollen' || ANNOUNCING.has(verbs.lemma)
}
const COMING = new Set('stattfinden beginnen anstehen bevorstehen folgen starten'.split(' '))
const ANNOUNCING = new Set(
  'ankündigen einladen laden planen vorsehen ansetzen anberaumen einberufen vereinbaren vorbereiten erwarten anstehen bevorstehen'.split(
    ' ',
  ),
)

/** "in der Nacht": the night before the report's day. */
export function nightOf({ sentence, day }: Setting, row: EventRow, clause: Clause): string | null {
  if (!row.needs.includes('night')) return null
  return clause.tokens.some((i) => /^(?:Nacht|nächtlich\p{L}*|nachts)$/iu.test(sentence.tokens[i]?.text ?? '')) ? day : null
}

/** How much of the text before a sentence "an diesem Tag" may point back over. */
const POINTS_BACK = 400

/** "an diesem Tag": the last day that the sentences just before name. */
export function dayBefore({ sentence, text, day }: Setting, clause: Clause): string | null {
  if (!thatDay(sentence, clause)) return null
  const before = dates(words(text, Math.max(0, sentence.start - POINTS_BACK), sentence.start), day)
  return before.findLast((d) => d.on?.length === 10)?.on ?? null
}

/** The date of what a clause's verb tells: the nearest of its own, else the only one of the sentence. */
export function dateOf(sentence: Sentence, clause: Clause, at: number, when: readonly DayMention[]): DayMention | null {
  const own = when.filter((d) => clause.tokens.includes(d.from) && !since(sentence, d))
  const nearest = own.sort((a, b) => b.on.length - a.on.length || Math.abs(a.from - at) - Math.abs(b.from - at))[0]
  if (nearest) return nearest
  const only = when.length === 1 ? when[0] : undefined
  return only && !since(sentence, only) && hangsTogether(sentence, clause, only) ? only : null
}

/** Whether a date stands in the clause that this one hangs on, or in one that hangs on this one, and neither is somebody's words. */
const hangsTogether = (sentence: Sentence, clause: Clause, date: DayMention): boolean => {
  const there = sentence.clauses[clauseAt(sentence, date.from)]
  if (!there || clause.verbs.mood === 'subjunctive1' || supposes(there)) return false
  return there.index === clause.parent || there.parent === clause.index || (there.parent === clause.parent && clause.sharesSubject)
}

/** The date of what a noun tells; where the clause's verb announces or says, what stands before the noun is the day of that. */
export function nounDate(sentence: Sentence, clause: Clause, at: number, before: string, when: readonly DayMention[]): DayMention | null {
  const own = when.filter((d) => clause.tokens.includes(d.from) && !since(sentence, d))
  const told = before === 'vor' || ANNOUNCING.has(clause.verbs.lemma)
  const direct = own.find((d) => (d.from > at && d.from - at <= 4) || (!told && d.to <= at && at - d.to <= 1))
  if (direct) return direct
  if (told) return own.find((d) => sentence.tokens[d.from - 1]?.text === 'für' || sentence.tokens[d.from - 2]?.text === 'für') ?? null
  return dateOf(sentence, clause, at, when)
}

/** "seit Februar 2022" and "bis Freitag" are no day of an event. */
export const since = (sentence: Sentence, date: DayMention): boolean =>
  [1, 2].some(
    (n) =>
      /^(?:seit|bis|ab)$/i.test(sentence.tokens[date.from - n]?.text ?? '') &&
      !/^zu[mr]?$/.test(sentence.tokens[date.from - 1]?.text ?? ''),
  )
