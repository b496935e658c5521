import type { Clause } from '../../reading/clause.ts'
import type { SubjectPronoun } from '../../reading/pack.ts'
import { remembering } from '../../reading/remembering.ts'
import { type Sentence, within } from '../../reading/sentence.ts'
import { is } from '../../reading/token.ts'

/** Words that stand for a measure named before, and nouns that take it up again. */
const PRONOMINAL = new Set('das dies diese dieses solche solchen solcher solches daran dafür dagegen dazu davon darüber was beides dergleichen derlei derartiges hierfür hierzu hieran alledem'.split(' '))
const RESUMPTIVE = new Set(
  (
    'maßnahme plan vorhaben idee vorschlag schritt lösung initiative konzept modell vorstoß entwurf projekt konstruktion unternehmung vorgehen ' +
    'gedanke möglichkeit variante option überlegung ansatz konstrukt zugriff forderung'
  ).split(' '),
)
/** Nouns that do so only where they point at something known: "das Angebot", "diese Zusage". */
const KNOWN = new Set('angebot zusage ankündigung entscheidung beschluss einigung vereinbarung entschluss bereitschaft versprechen entsendung offerte'.split(' '))
/** Whether a word stands for measures named before: "das", "daran", "solche Pläne". */
export function anaphoric(sentence: Sentence, token: number): boolean {
  const here = sentence.tokens[token]
  const pronoun = PRONOMINAL.has(here?.lower ?? '') && !is(sentence.tokens[token + 1], 'noun', 'adjective', 'name')
  return pronoun || pledge(sentence, token) || (here?.readings.some((r) => r.class === 'noun' && RESUMPTIVE.has(r.lemma)) ?? false)
}

/** Whether a noun stands for what was offered or promised before: "das Angebot", "diese Zusage". */
export const pledge = ({ tokens }: Sentence, token: number): boolean =>
  /^(?:das|die|den|dem|der|diese[nrms]?|dieses)$/i.test(tokens[token - 1]?.text ?? '') &&
  (tokens[token]?.readings.some((r) => r.class === 'noun' && KNOWN.has(r.lemma)) ?? false)

const ADVERB = /^da(?:r(an|auf|aus|in|über|um|unter)|(bei|durch|für|gegen|hinter|mit|nach|neben|von|vor|zu|zwischen))$/i

/** The preposition in a pronominal adverb: "dafür" stands for "für" and what is told behind it. */
export const pronominal = remembering((word): string | null => {
  const [, vowel, consonant] = word.length > 4 ? (ADVERB.exec(word) ?? []) : []
  return (vowel ?? consonant)?.toLowerCase() ?? null
})

const NOMINATIVE: ReadonlyMap<string, SubjectPronoun> = new Map(
  Object.entries({
    er: 'single',
    wir: 'speaker',
    ich: 'speaker',
    man: 'nobody',
    es: 'nobody',
    dies: 'nobody',
  }),
)

/** The longest pronoun: "diese". */
const LONGEST = 5

/** The subject pronoun of a clause, if it stands near the finite verb and no noun is the subject before it. */
export function subjectPronoun(sentence: Sentence, clause: Clause): SubjectPronoun | null {
  const finite = clause.verbs.finite
  for (const i of clause.tokens) {
    const token = sentence.tokens[i]
    if (!token || token.text.length > LONGEST) continue
    const word = token.lower
    // "man prüfe das": who is reported speaks of himself
    const pronoun = word === 'man' && clause.verbs.mood === 'subjunctive1' ? 'speaker' : NOMINATIVE.get(word)
    if (pronoun === undefined && word !== 'sie' && word !== 'diese') continue
    const bare = sentence.parties.filter((p) => p.role === 'bare')
    if (bare.some((p) => clause.tokens.some((k) => k <= i && p.from <= k && k < p.to))) return null
    if (word === 'diese') return null
    if (word === 'sie') return clause.verbs.plural || isPlural(sentence, finite) ? 'several' : 'single'
    if (pronoun !== undefined && !(word === 'es' && bare.some((p) => within(clause, p)))) return pronoun
  }
  return null
}

const isPlural = (sentence: Sentence, finite: number | null): boolean =>
  finite !== null &&
  (sentence.tokens[finite]?.readings.some((r) => r.class === 'verb' && /^(?:[ptkc]s)*[ptkc]p/.test(r.form) && !/^[ptkc]s/.test(r.form)) ??
    false)
