import type { Told } from '../../../model/clue.ts'
import type { Clause } from '../../../reading/clause.ts'
import type { Sentence } from '../../../reading/sentence.ts'
import { earlier, isPast, tenseOf } from '../actuality.ts'
import { isAhead } from '../eventdays.ts'

/** When an event lies by the verb that tells it; `planned`: whether it is told as set, not as done. */
export function toldByVerb(sentence: Sentence, clause: Clause, planned: boolean): Told {
  if (planned) return 'ahead'
  const tense = tenseOf(sentence, clause)
  if (tense === 'present') return clause.kind === 'relative' ? 'open' : 'now'
  if (tense === 'perfect') return earlier(sentence, clause) || clause.kind === 'relative' ? 'past' : 'now'
  return isPast(clause) ? 'past' : 'open'
}

/** Words before a noun that put it into the past: "das jüngste Treffen". */
const LATE = /^(?:jüngst|letzt|vergangen|früher|vorig|kürzlich|damalig)(?:e[nrsm]?)?$/

/** When an event lies by the noun at a token that names it, with the preposition before it and the clause around. */
export function toldByNoun(sentence: Sentence, clause: Clause, at: number, before: string): Told {
  if (sentence.tokens.slice(Math.max(0, at - 2), at).some((t) => LATE.test(t.text))) return 'past'
  // "das Treffen folgt auf Gespräche"
  if (clause.verbs.lemma === 'folgen' && clause.tokens.some((i) => sentence.tokens[i]?.lower === 'auf'))
    return before === 'auf' ? 'past' : 'open'
  const tense = tenseOf(sentence, clause)
  if (before === 'vor') return tense === 'present' ? 'ahead' : 'open'
  if (/^(?:nach|seit)$/.test(before)) return tense === 'future' ? 'open' : 'past'
  if (isAhead(sentence, clause)) return 'ahead'
  if (/^(?:bei|beim|auf|während)$/.test(before)) return earlier(sentence, clause) || tense === 'pluperfect' ? 'past' : 'now'
  return isPast(clause) ? 'past' : 'open'
}
