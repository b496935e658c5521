import type { Clause } from '../../reading/clause.ts'
import type { ObjectPronoun, SubjectPronoun } from '../../reading/pack.ts'
import { type Sentence, within } from '../../reading/sentence.ts'
import { is } from '../../reading/token.ts'

/** Words that stand for a measure named before, and nouns that take it up again. */
const PRONOMINAL = new Set(
  'das dies diese dieses solche solchen solcher solches daran dafür dagegen dazu davon darüber was beides dergleichen derlei derartiges hierfür hierzu hieran alledem'.split(
    ' ',
  ),
)
const RESUMPTIVE = new Set(
  (
    'maßnahme plan vorhaben idee vorschlag schritt lösung initiative konzept modell vorstoß entwurf projekt konstruktion unternehmung vorgehen ' +
    'gedanke möglichkeit variante option überlegung ansatz konstrukt zugriff forderung'
  ).split(' '),
)
/** Nouns that do so only where they point at something known: "das Angebot", "diese Zusage". */
const KNOWN = new Set(
  'angebot zusage ankündigung entscheidung beschluss einigung vereinbarung entschluss bereitschaft versprechen entsendung offerte'.split(
    ' ',
  ),
)
/** Whether a word stands for measures named before: "das", "daran", "solche Pläne". */
export function anaphoric(sentence: Sentence, token: number): boolean {
  const here = sentence.tokens[token]
  const pronoun = PRONOMINAL.has(here?.lower ?? '') && !is(sentence.tokens[token + 1], 'noun', 'adjective', 'name')
  if (pronoun || pledge(sentence, token)) return true
  const noun = here?.readings.some((r) => r.class === 'noun' && RESUMPTIVE.has(r.lemma)) ?? false
  return noun && !ANY.test(determinerOf(sentence, token)) && !OF_ITS_OWN.test(sentence.tokens[token + 1]?.text ?? '')
}
/** "Ungarn lehnt sie ab", "London steht ihr offen gegenüber": a pronoun that is no subject where another is named; null for none. */
export function objectPronoun({ parties, tokens }: Sentence, clause: Clause): ObjectPronoun | null {
  const at = clause.tokens.find((i) => OBJECT.test(tokens[i]?.text ?? ''))
  if (at === undefined || is(tokens[at + 1], 'noun', 'name') || /^(?:sich|selbst)$/.test(tokens[at + 1]?.text ?? '')) return null
  if (is(tokens[at + 1], 'adjective') && tokens[at + 2]?.capital === true) return null
  return parties.some((p) => p.role === 'bare' && within(clause, p) && !(p.from <= at && at < p.to))
    ? { at, gender: /^ih[nm]$/.test(tokens[at]?.text ?? '') ? 'masculine' : 'feminine' }
    : null
}
const OBJECT = /^(?:sie|ihr|ihnen|ihn|ihm)$/

/** What does not point back: "jeder Plan", "eine Idee". */
const ANY = /^(?:jede[rnms]?|jegliche[rnms]?|irgendeine?[nmrs]?)$/
/** What tells of itself what it is about: "der Vorschlag einer Feuerpause", "die Idee zu einem Treffen". */
const OF_ITS_OWN = /^(?:eine[rs]|zu[mr]?|nach)$/
/** The determiner before a noun, over adjectives. */
function determinerOf({ tokens }: Sentence, token: number): string {
  let at = token - 1
  while (at > token - 4 && is(tokens[at], 'adjective') && tokens[at]?.capital === false && !ANY.test(tokens[at]?.lower ?? '')) at--
  return tokens[at]?.lower ?? ''
}

/** "Ja, das will sie", "Nein.": what a question is answered by; "Jein" and "Ja und nein" leave it open. */
export function answer({ tokens }: Sentence): boolean | null {
  const words = tokens.filter((t) => t.kind === 'word').map((t) => t.text.toLowerCase())
  const [first = '', second = ''] = words
  if (first === 'ja' && !/^(?:und|aber|nein)$/.test(second)) return true
  return first === 'nein' || (first === 'bislang' && second === 'nicht') || (first === 'vorerst' && second === 'nicht') ? false : null
}

/** Whether a noun stands for what was offered or promised before: "das Angebot", "diese Zusage". */
export const pledge = ({ tokens }: Sentence, token: number): boolean =>
  /^(?:das|die|den|dem|der|diese[nrms]?|dieses|(?:ihr|sein)(?:e[nrms]?)?)$/i.test(tokens[token - 1]?.text ?? '') &&
  (tokens[token]?.readings.some((r) => r.class === 'noun' && KNOWN.has(r.lemma)) ?? false)

const VOWELS = 'an auf aus in über um unter'
const CONSONANTS = 'bei durch für gegen hinter mit nach neben von vor zwischen'
/** "daran", "dafür": by the preposition that each stands for. */
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ...VOWELS.split(' ').map((preposition) => [`dar${preposition}`, preposition] as const),
  ...CONSONANTS.split(' ').map((preposition) => [`da${preposition}`, preposition] as const),
])

/** The preposition in a pronominal adverb, in lower case: "dafür" stands for "für" and what is told behind it. */
export const pronominal = (word: string): string | null => ADVERBS.get(word) ?? null

const NOMINATIVE: ReadonlyMap<string, SubjectPronoun> = new Map(
  Object.entries({
    er: 'single',
    wir: 'speaker',
    ich: 'speaker',
    man: 'one',
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
    if (
      word === 'es' &&
      (clause.marker === 'dass'
        ? sentence.tokens[i - 1]?.text === 'dass'
        : clause.kind === 'main' && !sentence.question && clause.parent !== null && i - 1 === finite) &&
      !UNACTING.test(clause.verbs.lemma)
    )
      return 'it'
    if (pronoun !== undefined && !(word === 'es' && bare.some((p) => within(clause, p)))) return pronoun
  }
  return null
}

/** Verbs whose "es" means nobody: "dass es Truppen gibt". */
const UNACTING = /^(?:geben|kommen|gehen|heißen|sein|werden|bleiben|brauchen|bedürfen|fehlen|gelten|gelingen)$/

const isPlural = (sentence: Sentence, finite: number | null): boolean =>
  finite !== null &&
  (sentence.tokens[finite]?.readings.some((r) => r.class === 'verb' && /^(?:[ptkc]s)*[ptkc]p/.test(r.form) && !/^[ptkc]s/.test(r.form)) ??
    false)
