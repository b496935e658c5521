import type { Clause } from '../../reading/clause.ts'
import type { PartyMention } from '../../reading/mention.ts'
import { sortOfForm } from '../../reading/remembering.ts'
import { type Sentence, within } from '../../reading/sentence.ts'
import { is } from '../../reading/token.ts'
import { SAYING } from './saying.ts'

/** How German names who said what stands elsewhere: in the sentence before, or without an acting subject. */

/** Words that take up what was said before. */
const BACK =
  /^(?:das|dies|dieses|es|so|daran|darauf|davon|dazu|dafür|dagegen|darüber|dabei|damit|dem|beides|hieran|hierauf|hierzu|solches)$/
/** Verbs that say something only of what was said before: "dabei bleibt die Ministerpräsidentin", "so sieht es auch Tusk". */
const HOLDING: ReadonlySet<string> = new Set(
  (
    'bleiben lassen machen geben stellen festhalten erinnern zeigen stehen vereinbaren beschließen formulieren einräumen bekanntgeben bekannt+machen klarstellen deutlichmachen klarmachen ' +
    'versprechen zusagen zusichern ankündigen bestätigen unterschreiben bekräftigen wiederholen halten sehen ausdrücken umschreiben lauten'
  ).split(' '),
)
const FIRM = /^(?:zweifel|klar|deutlich|bekannt|überzeugt|öffentlich|unmissverständlich|fest|dabei|protokoll)$/

/** "Das sagte Ministerpräsident Tusk", "Daran ließ er keinen Zweifel", "Starmer machte das bekannt": it only names who said what stands before. */
export function attributes(sentence: Sentence, clause: Clause): boolean {
  const { tokens } = sentence
  const { finite, lemma } = clause.verbs
  if (finite === null || clause.kind !== 'main') return false
  const says = SAYING.has(lemma)
  const holds = HOLDING.has(lemma) || HOLDING.has(tokens[finite]?.readings.find((r) => r.class === 'verb')?.lemma ?? '')
  if (!says && !holds) return false
  const words = clause.tokens.filter((i) => tokens[i]?.kind !== 'mark')
  const [first = -1, second = -1] = words
  const opening = tokens[first]?.lower ?? ''
  const speaks = says || words.some((i) => tokens[i]?.lemmas.some((l) => FIRM.test(l)) ?? false) || (HOLDING.has(lemma) && opening === 'so')
  if (!speaks) return false
  if (BACK.test(opening) && second === finite) return !is(tokens[first + 1], 'noun')
  // "Starmer machte das nach den Beratungen bekannt", "Angekündigt hatte das Macron"
  const object = words.some((i) => /^(?:das|dies)$/.test(tokens[i]?.text ?? '') && !articleAt(sentence, i) && Math.abs(i - finite) <= 2)
  return object && sentence.measures.every((m) => m.weak)
}

/** Whether "das" is the article of what stands behind it: not before a person ("Angekündigt hatte das Ministerpräsident Støre"). */
const articleAt = ({ parties, tokens }: Sentence, i: number): boolean =>
  is(tokens[i + 1], 'noun', 'adjective', 'name') && !parties.some((p) => p.from === i + 1 && p.person !== null)

/** Verbs that tell what somebody says without making him their subject: "hieß es in Warschau", "verlautete aus dem Élysée". */
const IMPERSONAL = /^(?:heißen|verlauten|durchsickern|hervorgehen|lauten|kommen|stehen)$/
/** What one says something in: its genitive is who said it. */
const TEXTS =
  /^(?:mitteilung|erklärung|stellungnahme|schreiben|brief|interview|rede|botschaft|ansprache|tweet|post|beitrag|antwort|pressemitteilung|videobotschaft|gespräch)$/

/** Who says it in a clause of saying that has no acting subject. */
export function sayer(sentence: Sentence, clause: Clause): PartyMention | null {
  const { finite, lemma } = clause.verbs
  if (finite === null || !IMPERSONAL.test(lemma)) return null
  const impersonal = clause.tokens.some((i) => sentence.tokens[i]?.lower === 'es' && Math.abs(i - finite) <= 1)
  if (!impersonal && lemma !== 'verlauten') return null
  const inside = sentence.parties.filter((p) => within(clause, p) && p.role !== 'bare')
  const found = inside.find((p) => /^(?:aus|bei|von|seitens|in)$/.test(p.preposition)) ?? inside[0]
  if (!found) return null
  const head = found.head === null ? [] : (sentence.tokens[found.head]?.lemmas ?? [])
  const speaks = /^(?:von|bei)$/.test(found.preposition) || head.some((l) => TEXTS.test(l))
  return speaks ? found : { ...found, person: null }
}

/** What a sentence opens with that goes on with the one before: "Auch das Parlament müsse zustimmen, sagte X". */
const GOING_ON =
  /^(?:auch|zudem|außerdem|ferner|zugleich|allerdings|voraussetzung|bedingung|vorher|zuvor|zunächst|erst|gleichwohl|dennoch|weiter|beide)$/

/** Whether a sentence takes up what the one before said: "Dafür sind nach Angaben von X …", "X sagte, daran habe sich nichts geändert". */
export const refersBack = ({ tokens }: Sentence): boolean =>
  goesOn(tokens[0]) || tokens.some((t, i) => pointsBack(t) && !(t.lower === 'das' && is(tokens[i + 1], 'noun', 'adjective', 'name')))
const goesOn = sortOfForm(({ lower }) => GOING_ON.test(lower))
const pointsBack = sortOfForm(({ lower }) => /^(?:solche[nrms]?|diese[nrms]?)$/.test(lower) || (BACK.test(lower) && lower !== 'dem'))

/** Clauses under one of saying that are no part of what is said: "Tusk lehnte ab, während Meloni Zurückhaltung äußerte". */
const BESIDE = /^(?:während|wohingegen|obwohl|obgleich|nachdem|bevor|als|weil|da|indem|wobei)$/
export const beside = (clause: Clause): boolean => BESIDE.test(clause.marker) && clause.verbs.mood === 'indicative'

/** Nouns for what nobody vouches for, before the clause that tells it. */
const RUMOURS =
  /^(?:gerücht|spekulation|falschmeldung|behauptung|vorwurf|vermutung|befürchtung|sorge|angst|furcht|verdacht|unterstellung|hoffnung|erwartung|annahme|illusion|irrtum|legende|mär)$/
/** "Fachleute bezweifeln, dass Spanien Soldaten schickt". */
const DOUBTING = /^(?:bezweifeln|befürchten|fürchten|vermuten|mutmaßen|spekulieren|argwöhnen|setzen|bauen|vertrauen)$/
const BELIEVING = /^(?:glauben|denken|meinen|annehmen|behaupten)$/
const WRONG = /^(?:falsch|irrig|naiv|abwegig|töricht|übertrieben|verfehlt|irrtum|illusion)$/

/** "Gerüchte, Belgien werde Soldaten schicken", "in der Sorge, dass …", "es wäre falsch zu glauben, Polen schicke …". */
export function rumoured({ clauses, tokens }: Sentence, clause: Clause): boolean {
  if (clause.marker !== 'dass' && clause.verbs.mood !== 'subjunctive1') return false
  const first = clause.tokens[0] ?? 0
  if (tokens[first - 1]?.text !== ',') return false
  const before = tokens[first - 2]
  if (before?.readings.some((r) => r.class === 'noun' && RUMOURS.test(r.lemma)) && before.text !== before.text.toLowerCase()) return true
  const above = clause.parent === null ? undefined : clauses[clause.parent]
  if (clause.marker === 'dass' && above?.negations.length === 0 && DOUBTING.test(above.verbs.lemma)) return true
  // "wer glaubt, dass …, irrt": of whom nobody knows
  if (above?.marker === 'wer') return BELIEVING.test(above.verbs.lemma) || /^(?:hoffen|fürchten|erwarten)$/.test(above.verbs.lemma)
  return above !== undefined && BELIEVING.test(above.verbs.lemma) && tokens.slice(0, first).some((t) => t.lemmas.some((l) => WRONG.test(l)))
}
