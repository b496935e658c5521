import type { Clause } from '../../reading/clause.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { GIVING } from './giving.ts'

/** What must be known, said or decided is no demand for a measure. */
const UNDEMANDING = new Set('sein wissen klären sagen sprechen reden entscheiden prüfen warten sehen zeigen fragen verstehen'.split(' '))
/** Verbs that tell of a measure only with a modal or a negation. */
const PRESENCE = new Set(['stehen', 'kommen', 'gehen', 'ziehen', 'rücken', 'einrücken'])

/** What the modal, mood and tense of a verb of giving tell; null: nothing that anybody stands for. */
export function modality(clause: Clause, negated: boolean): 'gives' | 'intends' | 'may' | 'must' | 'not' | null {
  const { modal, mood, tense } = clause.verbs
  if (modal === 'müssen') return negated || UNDEMANDING.has(clause.verbs.lemma) ? null : 'must'
  if (!GIVING.has(clause.verbs.lemma)) return null
  // soldiers that "sollen in der Ukraine stehen" are planned; what "steht für …" or "es gibt …" tells of nobody's doing
  if (modal === null && !negated && tense !== 'future' && PRESENCE.has(clause.verbs.lemma)) return null
  if (modal === 'dürfen' || modal === 'mögen') return null
  if (negated) return 'not'
  // "sollte" is advice, "soll" a plan
  if (modal === 'sollen' && clause.verbs.tense === 'past') return null
  if (modal === 'wollen' || modal === 'sollen') return 'intends'
  if (modal === 'können' || (mood === 'subjunctive2' && modal === null)) return 'may'
  return tense === 'pluperfect' ? null : 'gives'
}

const LONG_AGO =
  /\b(?:damals|damalig\p{L}+|seinerzeit|einst|früher|ursprünglich|lange|anfangs|1[0-9]\d\d|vor (?:\p{L}+ |\d+ )?(?:jahren|jahrzehnten))\b/u

/** "Im Dezember hatte er noch zugestimmt": what was so before it changed. */
const UNTIL_THEN = /^(?:noch|zunächst|anfangs|bislang|bisher|lange|längst|(?:tage|wochen|monate|jahre)lang|stets|immer|jahrzehntelang)$/i

/** "bis zum vergangenen Jahr", "bis 2024". */
const UP_TO = /^(?:zum|zur|vor|ende|anfang|mitte|dahin|zuletzt|20\d\d)$/i

/** Whether a clause tells what was long ago, or so no longer. */
export const longAgo = (sentence: Sentence, clause: Clause): boolean =>
  (clause.verbs.tense === 'pluperfect' &&
    clause.negations.length === 0 &&
    clause.tokens.some(
      (i) =>
        UNTIL_THEN.test(sentence.tokens[i]?.text ?? '') ||
        (/^bis$/i.test(sentence.tokens[i]?.text ?? '') && UP_TO.test(sentence.tokens[i + 1]?.text ?? '')),
    )) ||
  longPast(sentence, clause)

const longPast = (sentence: Sentence, clause: Clause): boolean =>
  (clause.verbs.tense === 'past' || clause.verbs.tense === 'pluperfect') &&
  LONG_AGO.test(clause.tokens.map((i) => sentence.tokens[i]?.lower ?? '').join(' '))

/** Whether a clause only guesses. */
export const speculates = (sentence: Sentence, clause: Clause): boolean =>
  clause.tokens.some((i) => GUESSING.has(sentence.tokens[i]?.lower ?? ''))
const GUESSING = new Set('voraussichtlich vermutlich mutmaßlich womöglich'.split(' '))
