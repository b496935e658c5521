import type { Clause } from '../../reading/clause.ts'
import { sortOfForm } from '../../reading/remembering.ts'
import type { Sentence } from '../../reading/sentence.ts'

const LONG_AGO =
  /\b(?:damals|damalig\p{L}+|seinerzeit|einst|früher|ursprünglich|lange|stets|traditionell|anfangs|1[0-9]\d\d|20(?:0\d|1[0-3])|(?:welt|krim|korea|kosovo|golf|irak|vietnam|afghanistan|balkan|winter)-?kriege?s?|kalten? krieg|vor (?:\p{L}+ |\d+ )?(?:jahren|jahrzehnten))\b/u

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
  longPast(sentence, clause) ||
  FOR_LONG.test(clause.tokens.map((i) => sentence.tokens[i]?.lower ?? '').join(' '))

/** "Seit Jahrzehnten sind Portugiesen in Missionen dabei", "seit 1978": what has been so for longer than what the report is about. */
const FOR_LONG = /(?:^| )(?:seit jahrzehnten|jahrzehntelang|seit (?:19\d\d|200\d|201[0-3])|seit den (?:\S+)er jahren)(?: |$)/

const longPast = (sentence: Sentence, clause: Clause): boolean =>
  (clause.verbs.tense === 'past' || clause.verbs.tense === 'pluperfect') &&
  clause.tokens.some((i) => remembers(sentence.tokens[i])) &&
  LONG_AGO.test(clause.tokens.map((i) => sentence.tokens[i]?.lower ?? '').join(' '))
/** A quick no: one of these is in every word or turn of speech that tells what was long ago. */
const remembers = sortOfForm(({ lower }) =>
  /damal|seinerzeit|einst|früher|ursprünglich|lange|stets|traditionell|anfangs|1\d\d\d|krieg|jahr/.test(lower),
)

/** Whether a clause only guesses. */
export const speculates = (sentence: Sentence, clause: Clause): boolean => clause.tokens.some((i) => isGuess(sentence.tokens[i]))
const isGuess = sortOfForm(({ lower }) => /^(?:voraussichtlich|vermutlich|mutmaßlich|womöglich)$/.test(lower))

/** Verbs of who wants others to do what they say. */
const WANTING = new Set(
  'fordern verlangen anmahnen mahnen drängen appellieren raten empfehlen vorschlagen plädieren bitten wünschen'.split(' '),
)

/** "Berlin solle sich beteiligen, forderte Macron": what is said to be wanted. */
export const demanded = (sentence: Sentence, clause: Clause): boolean =>
  clause.kind === 'main' &&
  clause.verbs.modal === 'sollen' &&
  sentence.clauses.some((c) => c.kind === 'main' && c.index > clause.index && c.tokens[0] === c.verbs.finite && WANTING.has(c.verbs.lemma))

/** "Geht es nach Macron, werden Soldaten stationiert", "wenn es nach Kiew geht": what somebody wants to happen, not what happens. */
export const wished = (sentence: Sentence, clause: Clause): boolean =>
  sentence.clauses.some(
    (c) =>
      c !== clause &&
      c.verbs.lemma === 'gehen' &&
      /^(?:v1|wenn)$/.test(c.marker) &&
      c.tokens.some((i) => sentence.tokens[i]?.text === 'es' && /^nach$/.test(sentence.tokens[i + 1]?.text ?? '')),
  )
