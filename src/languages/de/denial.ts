import type { Clause } from '../../reading/clause.ts'
import { type Sentence, within } from '../../reading/sentence.ts'
import { NOBODY } from './negation.ts'
import { definite } from './objects.ts'
import { SAYING } from './saying.ts'

/** What a German sentence denies without anybody declining it. */

/** Verbs that tell a content which is not so where they are denied: "das heißt nicht, dass …", "niemand behauptet, dass …". */
const CLAIMING = new Set(
  'heißen bedeuten besagen beweisen sagen behaupten erklären ankündigen mitteilen verkünden melden berichten erwarten rechnen glauben denken meinen annehmen vermuten vorsehen'.split(
    ' ',
  ),
)

/** "Es ist nicht so, dass …", "das bedeutet nicht, dass …". */
export function denied(sentence: Sentence, clause: Clause): boolean {
  const above = clause.parent === null ? undefined : sentence.clauses[clause.parent]
  if (!above || above.negations.length === 0) return false
  if (CLAIMING.has(above.verbs.lemma)) return above.negations.some((i) => DENYING.test(sentence.tokens[i]?.lower ?? ''))
  if (SAYING.has(above.verbs.lemma)) return false
  return above.negations.some((i) => /^(?:so|wahr|richtig)$/.test(sentence.tokens[i + 1]?.text ?? '')) || above.verbs.lemma === 'sein'
}
const DENYING = new RegExp(`${NOBODY.source}|^(?:nicht|nie|niemals|keineswegs|nichts)$`)

/** Where the fighting is: "nicht an der Front" leaves every other place. */
const FRONT =
  /(?:^|-)(?:front|frontlinie|frontnähe|kontaktlinie|kontaktzone|gefechtszone|kampfzone|kampfgebiet|kampflinie|frontgebiet|schützengraben|pufferzone|demarkationslinie)$/
/** What ends the time of which something is denied: "vor einem Waffenstillstand". */
const PEACE =
  /(?:frieden|friedensschluss|friedensabkommen|waffenruhe|waffenstillstand|feuerpause|kriegsende|ende|abkommen|einigung|vereinbarung|kampf|krieg)$/

/** "Nicht vor einem Waffenstillstand", "die Truppe steht nicht an der Front": what is denied of one place or time only. */
export function limited(sentence: Sentence, clause: Clause): boolean {
  if (clause.negations.length === 0) return false
  const { measures, tokens } = sentence
  const noun = (i: number, words: RegExp): boolean => tokens[i]?.readings.some((r) => r.class === 'noun' && words.test(r.lemma)) ?? false
  const known = measures.some((m) => within(clause, m) && definite(sentence, m))
  return clause.tokens.some(
    (i) =>
      (known && noun(i, FRONT) && BEFORE_PLACE.test(before(sentence, i))) ||
      (/^(?:vor|während)$/i.test(tokens[i]?.text ?? '') && [1, 2, 3, 4].some((k) => clause.tokens.includes(i + k) && noun(i + k, PEACE))),
  )
}

/** The word that governs a noun, over its article and adjectives. */
function before({ tokens }: Sentence, noun: number): string {
  let at = noun - 1
  while (at > noun - 4 && tokens[at]?.readings.some((r) => r.class === 'article' || r.class === 'adjective')) at--
  return tokens[at]?.lower ?? ''
}
const BEFORE_PLACE = /^(?:an|am|in|im|auf|bei|nahe|direkt|unmittelbar|zwischen|entlang|zur|zu|nähe|der)$/
