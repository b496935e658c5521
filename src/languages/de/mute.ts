import type { Clause } from '../../reading/clause.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { rumoured } from './attribution.ts'
import { denied } from './denial.ts'
import { notThat } from './negation.ts'

/** Whether a German clause says nothing by itself: a question within another, a time, a rumour, what is denied, the topics of a talk. */
export const mute = (sentence: Sentence, clause: Clause): boolean =>
  /^(?:ob|als|bevor|ehe|seitdem)$/.test(clause.marker) ||
  // "Ob es um Soldaten gehen würde und wann, blieb offen"
  sentence.tokens[clause.tokens[0] ?? -1]?.lower === 'ob' ||
  (clause.marker.startsWith('w') && !/^(?:während|weil|wobei|wohingegen|was)$/.test(clause.marker)) ||
  (clause.marker === 'was' && asksOf(sentence, clause) && !answered(sentence, clause)) ||
  (clause.marker === 'dass' && denied(sentence, clause)) ||
  rumoured(sentence, clause) ||
  notThat(sentence, clause) ||
  namesTopics(sentence, clause) ||
  clause.tokens.some((i) => sentence.tokens[i]?.text === 'zufolge' && clause.kind === 'relative')

/** "wissen, was die Amerikaner beitragen": an embedded question; "…, was Moskau zurückwies" goes on telling. */
const asksOf = (sentence: Sentence, clause: Clause): boolean =>
  clause.parent === null || ASKING.has(sentence.clauses[clause.parent]?.verbs.lemma ?? '')
const ASKING = new Set(
  'wissen fragen klären sagen erklären entscheiden prüfen nennen festlegen bestimmen mitteilen verraten müssen bekommen'.split(' '),
)

/** "Was Belgien anbietet: Schiffe und Geld": what stands behind the colon answers it. */
const answered = ({ tokens }: Sentence, { tokens: own, verbs }: Clause): boolean => {
  return tokens.slice(verbs.finite ?? 0, own.at(-1) ?? 0).some((t) => t.text === ':')
}

/** "Die Ministerpräsidentin über Bodentruppen und russische Drohungen": a headline that tells what somebody speaks about, not what of it. */
const namesTopics = ({ parties, tokens }: Sentence, clause: Clause): boolean =>
  clause.kind === 'fragment' &&
  clause.negations.length === 0 &&
  parties.some((p) => tokens[p.to]?.text === 'über' && clause.tokens.includes(p.to) && (p.person !== null || p.role === 'bare')) &&
  !tokens.some((t) => t.text === ':')
