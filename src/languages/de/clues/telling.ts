import type { Told } from '../../../model/clue.ts'
import type { Clause } from '../../../reading/clause.ts'
import type { Sentence } from '../../../reading/sentence.ts'
import { earlier, isPast, tenseOf } from '../actuality.ts'
import { dates } from '../dates.ts'
import { isAhead, isInvited } from '../eventdays.ts'

/** When an event lies by the verb that tells it; `planned`: whether it is told as set, not as done. */
export function toldByVerb(sentence: Sentence, clause: Clause, planned: boolean): Told {
  if (planned) return 'ahead'
  // "Macron lud nach Paris ein": before the meeting, or at it
  if (isInvited(clause)) return 'open'
  const tense = tenseOf(sentence, clause)
  if (tense === 'present') return clause.kind === 'relative' || isTimed(sentence, clause) ? 'open' : 'now'
  if (isPast(clause) && isLongAgo(sentence, clause)) return 'ago'
  if (tense === 'perfect') return earlier(sentence, clause) || clause.kind === 'relative' ? 'past' : 'now'
  return isPast(clause) ? 'past' : 'open'
}

/** Words before a noun that put it into the past: "das jüngste Treffen". */
const LATE = /^(?:jüngst|letzt|vergangen|vorig|kürzlich)(?:e[nrsm]?)?$/
/** Words before a noun that put it further back: "das damalige Treffen". */
const OLD = /^(?:damalig|einstig|früher|seinerzeitig)(?:e[nrsm]?)?$/

/** When an event lies by the noun at a token that names it, with the preposition before it and the clause around. */
export function toldByNoun(sentence: Sentence, clause: Clause, at: number, before: string): Told {
  const near = sentence.tokens.slice(Math.max(0, at - 2), at)
  if (before === 'seit' || near.some((t) => OLD.test(t.text))) return 'ago'
  if (near.some((t) => LATE.test(t.text))) return 'past'
  // "das Treffen folgt auf Gespräche"
  if (clause.verbs.lemma === 'folgen' && clause.tokens.some((i) => sentence.tokens[i]?.lower === 'auf'))
    return before === 'auf' ? 'past' : 'open'
  const tense = tenseOf(sentence, clause)
  if (before === 'vor') return tense === 'present' ? 'ahead' : 'open'
  if (before === 'nach') return tense === 'future' ? 'open' : 'past'
  // "zu dem Treffen hatte Macron eingeladen": it may be over
  if (isAhead(sentence, clause)) return tense === 'pluperfect' ? 'open' : 'ahead'
  if (isPast(clause) && isLongAgo(sentence, clause)) return 'ago'
  if (/^(?:bei|beim|auf|während)$/.test(before)) return earlier(sentence, clause) || tense === 'pluperfect' ? 'past' : 'now'
  return isPast(clause) ? 'past' : 'open'
}

/** Words that put what is told further back than newspapers have their news from. */
const ONCE = /^(?:damals|einst|einstmals|dereinst|seinerzeit)$/
const UNITS = /^(?:jahr|jahren|jahrzehnt|jahrzehnten|monat|monaten)$/
/** "vor gut einem Jahr", "vor mehr als zehn Jahren". */
const BEHIND_VOR = 5

/** "damals", "vor drei Jahren". */
function isLongAgo({ tokens }: Sentence, clause: Clause): boolean {
  return clause.tokens.some((i) => {
    const word = tokens[i]?.lower ?? ''
    if (ONCE.test(word)) return true
    return UNITS.test(word) && tokens.slice(Math.max(0, i - BEHIND_VOR), i).some(({ lower }) => lower === 'vor')
  })
}

/** "heute" and "derzeit" are the report's own day. */
const TODAY = /^(?:heute|derzeit|jetzt|gerade|momentan|aktuell)$/

/** "Anfang Januar treffen sich", "am Donnerstag kommen zusammen": the present tells what is to come, too, and a chronicle all that was. */
const isTimed = ({ tokens }: Sentence, clause: Clause): boolean =>
  dates(tokens, null).some(
    ({ from, type, value }) =>
      (type === 'date' || type === 'time') &&
      value !== 'PRESENT_REF' &&
      clause.tokens.includes(from) &&
      !TODAY.test(tokens[from]?.lower ?? ''),
  )
