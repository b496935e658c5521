import { CALLED } from './ties/clauses.ts'
import type { Clause } from '../../reading/clause.ts'
import { sortOfForm } from '../../reading/remembering.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { type Token, is, mainly } from '../../reading/token.ts'
import { TEACHING } from './giving.ts'
import { anaphoric } from './pronouns.ts'
import { listedPreposition, prepositionOf, roleOf } from './roles.ts'

/** Where words stand: token indexes, half-open. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Prepositions of when, where and how: what stands behind them is not what the clause is about. */
const CIRCUMSTANTIAL = /^(?:in|an|bei|nach|vor|seit|während|laut|gegenüber|aus|unter|zufolge|trotz|wegen|anders|als|wie|auf|mit|neben)$/
/** Nouns of time and of the way of speaking, which stand without a preposition too. */
const TIMES =
  /(?:tag|abend|morgen|nacht|woche|monat|jahr|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|uhr|moment|augenblick|zeit|mal|stunde)$/

/** The nouns of a clause that could be what it is about, neither who acts nor when and where: "lehnt den Vorschlag des Trainers ab". */
export function objects(sentence: Sentence, clause: Clause, said: readonly number[]): readonly number[] {
  const { tokens, parties } = sentence
  const named = [...parties, ...sentence.conditions.filter((c) => c.tie)]
  // "warnt vor Verstößen", "setzt auf Hersteller": what the words of the stance take with a preposition
  const asks = new Set(said.flatMap((i) => (mainly(tokens[i], 'preposition') ? [tokens[i]?.lemmas[0] ?? ''] : [])))
  return clause.tokens.filter((i) => {
    const token = tokens[i]
    if (!token || !token.capital || !(mainly(token, 'noun') || mainly(token, 'name'))) return false
    if (
      clause.verbs.tokens.includes(i) ||
      named.some((m) => m.from <= i && i < m.to && !('head' in m && m.head === i)) ||
      anaphoric(sentence, i) ||
      // "hält sich alle Türen offen"
      (clause.verbs.lemma === 'offenhalten' && /tür|^weg$/i.test(token.lemmas[0] ?? '')) ||
      // "der Nachbar Polen": in apposition to who acts
      parties.some((p) => p.from === i + 1 && p.role === 'bare')
    )
      return false
    const preposition = prepositionOf(tokens, { from: i, to: i + 1 })
    if (preposition !== '') return asks.has(preposition) || !CIRCUMSTANTIAL.test(preposition)
    return !token.readings.some((r) => r.class === 'noun' && TIMES.test(r.lemma))
  })
}

/** Determiners that point at something known. */
const DEFINITE = /^(?:der|die|das|den|dem|des|dies\p{L}*|jen\p{L}+|solch\p{L}*|ihr\p{L}*|sein\p{L}*)$/iu

/** Whether the determiner before a mention points at something known. */
export const definite = ({ tokens }: Pick<Sentence, 'tokens'>, { from }: { readonly from: number }): boolean =>
  DEFINITE.test(tokens[from - 1]?.text ?? '')

/** Whether a measure's words stand in the dative without a preposition: "der Truppe den Rücken stärken". */
export function recipient({ tokens }: Pick<Sentence, 'tokens'>, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const feminine = tokens[to - 1]?.readings.some((r) => r.class === 'noun' && r.form === 'F') ?? false
  const determiner = tokens[from - 1]?.lower ?? ''
  const before = tokens[from - 2]
  if (is(before, 'noun', 'name') || mainly(before, 'preposition')) return false
  return determiner === 'dem' || (feminine && determiner === 'der')
}

/** Whether a measure's words tell what a sum of money is for: "für Waffen", "zum Kauf von Munition". */
export const bought = ({ tokens }: Pick<Sentence, 'tokens'>, at: Stretch): boolean => /^(?:für|zu)$/.test(prepositionOf(tokens, at))

/** Whether a preposition stands before a measure's words: "zahlt für amerikanische Waffen". */
export const oblique = ({ tokens }: Pick<Sentence, 'tokens'>, at: Stretch): boolean => !/^(?:dat)?$/.test(prepositionOf(tokens, at))

/** Whether a measure's words are what something is done with: "mit Kampfjets", "droht mit Sanktionen". */
export const instrument = ({ tokens }: Pick<Sentence, 'tokens'>, at: Stretch): boolean => prepositionOf(tokens, at) === 'mit'

/** Whether a measure's words only tell where something happens: "im Hauptquartier", "auf dem Truppenübungsplatz". */
export function located({ clauses, tokens }: Pick<Sentence, 'clauses' | 'tokens'>, at: Stretch): boolean {
  // "unterrichtet Matrosen im Minenräumen", "schult Piloten auf F-16": what is taught is not given
  if (
    /^(?:in|an|auf|für)$/.test(prepositionOf(tokens, at)) &&
    clauses.some((c) => TEACHING.has(c.verbs.lemma) && c.tokens.includes(at.from))
  )
    return true
  // "bietet Kurse in Minenräumung an"
  if (/^(?:in|für|zu)$/.test(prepositionOf(tokens, at)) && isCourse(tokens[courseBefore(tokens, at.from)])) return true
  if (apart(tokens, at.from)) return true
  const place = tokens[at.to - 1]?.readings.some((r) => r.class === 'noun' && PLACE.test(r.lemma)) ?? false
  if (!place) return false
  return /^(?:in|auf|an|bei)$/.test(prepositionOf(tokens, at))
}

const isCourse = sortOfForm(({ readings }) =>
  readings.some((r) => r.class === 'noun' && /(?:kurs|lehrgang|schulung|ausbildung|training|unterricht)$/.test(r.lemma)),
)
/** The noun before the preposition that a phrase stands behind. */
function courseBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1
  while (at > from - 4 && !mainly(tokens[at], 'preposition')) at--
  return at - 1
}

/** "Luxemburg, mit knapp 1000 Soldaten kaum verteidigungsfähig, liefert": put in between commas. */
function apart(tokens: readonly Token[], from: number): boolean {
  const opening = [1, 2, 3, 4]
    .map((k) => from - k)
    .find((i) => /^(?:mit|trotz|dank)$/.test(tokens[i]?.text ?? '') && tokens[i - 1]?.text === ',')
  return opening !== undefined && tokens.slice(from, from + 8).some((t) => t.text === ',')
}

const PLACE = /(?:quartier|platz|zentrum|stützpunkt|basis|kaserne|lager|hafen|werk|fabrik|boden)$/

/** Whether a measure's words are what one takes part in or helps with: "an der Luftüberwachung", "bei der Minenräumung". */
export const helpedWith = ({ tokens }: Pick<Sentence, 'tokens'>, at: Stretch): boolean => /^(?:an|bei)$/.test(prepositionOf(tokens, at))

/** Nouns of talking and of how it went: to praise them is no praise for what was talked about. */
const TALKS =
  /(?:gespräch|beratung|verhandlung|treffen|konferenz|gipfel|debatte|diskussion|runde|verlauf|bericht|meldung|streit|abstimmung|frage|rede)$/

/** Whether a measure is only what a talk is about: "lobte die Gespräche über Truppen", "kritisierte die Debatte um Soldaten". */
export function talkedAbout({ tokens }: Pick<Sentence, 'tokens'>, at: Stretch): boolean {
  if (!/^(?:über|um|zu|nach)$/.test(prepositionOf(tokens, at))) return false
  let before = at.from - 1
  while (before > at.from - 6 && !mainly(tokens[before], 'preposition')) before--
  return tokens[before - 1]?.readings.some((r) => r.class === 'noun' && TALKS.test(r.lemma)) ?? false
}

/** Whether a noun only tells when or where: "in der Debatte", "nach Überlegungen". */
export function circumstance({ tokens }: Pick<Sentence, 'tokens'>, token: number): boolean {
  if (!mainly(tokens[token], 'noun')) return false
  const preposition = prepositionOf(tokens, { from: token, to: token + 1 })
  if (preposition === 'unter') return tokens[token]?.lemmas.some((l) => CALLED.test(l)) ?? false
  return /^(?:in|nach|während|trotz|seit|wegen|laut|zufolge)$/.test(preposition)
}

/** What no verb of giving takes its object with; "von" only in the passive. */
const NOT_GIVEN = /^(?:aus|über|gegen|seit|wegen|trotz|angesichts|durch|neben|außer|statt|laut|vor|als|wie|ohne)$/

/** Verbs that take with "an" to whom something is given. */
const HANDING = new Set(
  'geben abgeben weitergeben übergeben liefern ausliefern schicken senden übermitteln überweisen zahlen auszahlen leisten spenden verleihen vergeben'.split(
    ' ',
  ),
)

/** Whether a verb of giving takes what stands in this place: "schickt Soldaten", "beteiligt sich an der Truppe", not "aus Truppenstellern". */
export function gives({ tokens }: Sentence, clause: Clause, at: Stretch): boolean {
  // "führt die Überwachung an, gestützt auf Drohnen und Satelliten": by what means
  if (
    clause.tokens.some((i) => i < at.from && /^(?:gestützt|angewiesen)$/.test(tokens[i]?.text ?? '')) &&
    listedPreposition(tokens, at) === 'auf'
  )
    return false
  const preposition = prepositionOf(tokens, at)
  if (preposition === '') return true
  // "mehr als Munition will es nicht liefern"
  if (preposition === 'als' && /^mehr$/i.test(tokens[at.from - 2]?.text ?? '')) return true
  // "liefert Erkenntnisse an die Truppe": to whom it is given; "vom ersten Tag an Soldaten": since when
  const since = clause.tokens.some((i) => i < at.from && /^(?:vom|von)$/i.test(tokens[i]?.text ?? ''))
  if (preposition === 'an' && !since && HANDING.has(clause.verbs.lemma)) return false
  if (preposition === 'auf' && clause.verbs.lemma === 'warten') return false
  // "beteiligt sich an der Beschaffung von Munition"
  if (preposition === 'von' && handedOver(tokens, at)) return true
  return !(NOT_GIVEN.test(preposition) || preposition === (clause.verbs.passive ? 'mit' : 'von'))
}

/** Whether what is named belongs by "von" to a noun for how it is given. */
function handedOver(tokens: readonly Token[], at: Stretch): boolean {
  const von = [1, 2, 3].map((k) => at.from - k).find((i) => tokens[i]?.text === 'von')
  return von !== undefined && (tokens[von - 1]?.readings.some((r) => r.class === 'noun' && HANDED.test(r.lemma)) ?? false)
}
const HANDED =
  /(?:beschaffung|lieferung|finanzierung|kauf|bereitstellung|entsendung|herstellung|produktion|reparatur|wartung|abgabe|übergabe|spende)$/

const DOCUMENT =
  /(?:erklärung|vereinbarung|papier|dokument|entwurf|plan|konzept|beschluss|einigung|kommuniqué|text|paket|übereinkunft|garantiesystem)$/
/** Whether a text that was agreed on or drawn up is named in a clause, and not by a preposition: "die Pariser Erklärung sieht vor". */
export const agreed = ({ tokens }: Pick<Sentence, 'tokens'>, clause: Clause): boolean =>
  clause.tokens.some(
    (i) =>
      is(tokens[i], 'noun') &&
      tokens[i]?.readings.some((r) => r.class === 'noun' && DOCUMENT.test(r.lemma)) &&
      roleOf(tokens, i, i + 1).role === 'bare',
  )

const ASKED = new Set(
  'umfrage meinungsumfrage befragte befragter befragung erhebung meinungsforscher demoskop wähler wahlberechtigter stichprobe'.split(' '),
)
/** Whether a sentence tells what people who were asked think: "49 Prozent der Befragten wären dafür". */
export const polls = ({ tokens }: Pick<Sentence, 'tokens'>): boolean => tokens.some(isAsked)
const isAsked = sortOfForm(({ lemmas }) => lemmas.some((l) => ASKED.has(l)))

/** Whether a general word takes up a measure named before: a verb ("zieht mit", "beteiligt sich"), or a noun that points back ("die Zusage"). */
export function takesUp({ tokens }: Sentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const word = tokens[from]
  if (is(word, 'verb') && !is(word, 'noun'))
    return !tokens.slice(Math.max(0, from - 6), to + 1).some((t) => /^(?:an|am|zu[mr]?|bei|beim)$/.test(t.text))
  return definite({ tokens }, { from }) && !/^(?:an|zu|zum|zur|für|bei)$/.test(tokens[to]?.text ?? '')
}
