import type { Act, Analysed } from './analysed.ts'
import type { Content } from './contents.ts'
import type { Phrase, SpeechGrammar } from './speech.ts'

/** What an act of speech tells, and whether it is told in words. */

/** Whether what papers and things tell is told in words: "die Studie besagt, dass …", not "das Gesetz erklärt, warum …". */
export function inWords({ sentence }: Analysed, speech: SpeechGrammar, { from, to }: Content): boolean {
  return (
    sentence.clauses.some(
      (c) =>
        (c.tokens[0] ?? 0) >= from &&
        (c.tokens[0] ?? 0) < to &&
        ((c.marker === '' && c.kind !== 'infinitive') || c.verbs.mood !== 'indicative'),
    ) || speech.states(sentence, from)
  )
}

/** Whether only a thing is the subject: "das erklärt, warum …". */
export function byThing({ phrases, owner }: Analysed, speech: SpeechGrammar, act: Act): boolean {
  if (act.rows.some((row) => speech.impersonal(row)) || act.clause.verbs.passive) return false
  return phrases.some((p) => owner[p.head] === act.clause.index && p.pronoun && !p.speaks && p.nominative)
}

/** Whether the act tells its object: a phrase besides the speaker and whom he addresses. */
export function hasObject({ phrases, owner, sentence, unit }: Analysed, act: Act, speaker: Phrase): boolean {
  const { clause, rows } = act
  if (act.tied) return true
  if (unit.marked.some((m) => !m.whole && m.start >= (sentence.tokens[clause.tokens[0] ?? 0]?.start ?? 0))) return true
  const bare = rows.some((row) => row.licences.includes('object') && row.cues.split(' ').some((cue) => alone(cue) === clause.verbs.lemma))
  const thing = rows.some((row) => row.of === 'things')
  return (
    bare &&
    phrases.some(
      (p) =>
        p !== speaker &&
        !(thing && p.speaks) &&
        owner[p.head] === clause.index &&
        p.preposition === '' &&
        p.accusative &&
        !(p.pronoun && !p.speaks),
    )
  )
}

/** The one word of a cue; '' where others must stand beside it. */
function alone(cue: string): string {
  const [first = '', ...others] = cue.split('+')
  return others.every((word) => word.startsWith('!')) ? first : ''
}
