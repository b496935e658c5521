import type { Mode, Participant } from '../../model/statement.ts'
import type { Clause } from '../../reading/clause.ts'
import { together } from '../../reading/fact.ts'
import type { PartyMention } from '../../reading/mention.ts'
import { sortOfForm } from '../../reading/remembering.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { townAt } from './places.ts'

/** Who took part in what a German clause tells, and how: there, from afar, or not at all. */

const REMOTE =
  /^(?:zuschalten|zugeschaltet|virtuell|telefonisch|fernmündlich|online|digital|video|videolink|videoschalte|videoschaltung|videokonferenz|videogipfel|bildschirm|per-video|dazuschalten|einwählen)$/
const ABSENT = /^(?:fehlen|fernbleiben|absagen|abwesend|verhindert|ausrichten|schwänzen)$/
const ATTENDING = /^(?:teilnehmen|kommen|anreisen|erscheinen|dabei|mitmachen|vertreten|anwesend|einladen|dabeisein)$/
const PRESENT =
  /^(?:teilnehmen|kommen|anreisen|erscheinen|anwesend|persönlich|zusammenkommen|zusammensitzen|treffen|zusammentreffen|empfangen|begrüßen|eintreffen|vertreten|reisen|unterzeichnen|unterschreiben|besuchen|versammeln)$/
/** "in Paris" is where it was, not who was there. */
const PLACED = /^(?:in|im|nach|aus|über|für|gegen)$/

/** Words that put somebody there; "nahm teil" leaves open how. */
const THERE = /^(?:persönlich|anwesend|zugegen|anreisen|erscheinen|eintreffen|empfangen|begrüßen|zusammensitzen|besuchen)$/
/** "unter der Leitung von Macron": who leads a meeting at a place is there. */
const isLeading = sortOfForm(({ lemmas }) => lemmas.some((l) => /^(?:leitung|vorsitz|federführung)$/.test(l)))
const MEETING =
  /^(?:beraten|diskutieren|tagen|treffen|sprechen|verhandeln|zusammenkommen|stattfinden|versammeln|\p{L}*(?:treffen|gipfel|konferenz|sitzung|beratung|tagung))$/u

/** How somebody took part, and the word that says so; null where it is only implied: who "took part" may have done so from afar. */
export interface Attended {
  readonly mode: Mode
  readonly word: number | null
}

/** How those whom the clause names took part. */
export function attended(sentence: Sentence, clause: Clause): Attended {
  const negated = clause.negations.length > 0
  const firm = clause.verbs.modal === null && !negated
  const lead = leading(sentence, clause)
  if (lead !== null && firm) return { mode: 'present', word: lead }
  const [remote, there] = [says(sentence, clause, REMOTE), says(sentence, clause, THERE) ?? being(sentence, clause)]
  // "teils persönlich, teils virtuell" tells nothing of anybody
  if (remote !== null && there !== null) return { mode: 'unknown', word: null }
  const absent = says(sentence, clause, ABSENT) ?? (negated ? says(sentence, clause, ATTENDING) : null)
  if (absent !== null) return { mode: 'absent', word: absent }
  if (remote !== null) return { mode: 'remote', word: remote }
  if (there !== null && firm) return { mode: 'present', word: there }
  return { mode: says(sentence, clause, PRESENT) !== null && firm ? 'present' : 'unknown', word: null }
}

interface Beside {
  /** Whether the clause tells what somebody did before or after, who need not have been there ("einen Tag nach dem Treffen mit Macron drohte Putin"). */
  readonly afterwards: boolean
  /** The noun that tells the event, and those of the clause that tell another: whoever stands with one of these took part in that. */
  readonly at: number
  readonly apart: readonly number[]
}

const NOTHING_BESIDE: Beside = { afterwards: false, at: -1, apart: [] }

/** The parties and people that the clause names as taking part, each once. */
export function participants(
  sentence: Sentence,
  clause: Clause,
  mode: Mode,
  { afterwards, at, apart }: Beside = NOTHING_BESIDE,
): readonly Participant[] {
  const named = sentence.parties.filter(
    (p) =>
      takesPart(p) &&
      clause.tokens.includes(p.from) &&
      !isPlace(sentence, p) &&
      !quarrels(sentence, p) &&
      (!afterwards || TOGETHER.test(p.preposition)) &&
      !apart.some((noun) => standsWith(sentence, noun, p) && !(noun < at && at < p.from)),
  )
  return together(named.flatMap((p) => (p.person ? [p.person] : p.parties)).map((who) => ({ who, mode })))
}

/** "Selenskyjs jüngste Gespräche", "Gespräche mit dem Präsidenten": whether somebody is named as one of those who did what a noun tells. */
function standsWith({ tokens }: Sentence, noun: number, { from, to, preposition }: PartyMention): boolean {
  if (to <= noun) return tokens.slice(to, noun).every((t) => t.kind !== 'mark' && !t.capital)
  return /^(?:mit|zwischen)$/.test(preposition) && !tokens.slice(noun, from).some((t) => t.kind === 'mark')
}

/** "das Treffen von Paris". */
const isPlace = ({ tokens }: Sentence, { preposition, from }: PartyMention): boolean =>
  preposition === 'von' && townAt(tokens, from) !== null

/** "nach dem Treffen mit Macron", "nach einem Gespräch zwischen beiden". */
const TOGETHER = /^(?:mit|zwischen|unter)$/

/** "zwei Tage nach dem Streit zwischen Trump und Selenskyj": what is between two is no meeting of theirs. */
const BETWEEN =
  /(?:streit|konflikt|krieg|eklat|zwist|disput|zerwürfnis|bruch|spannung|differenz|unterschied|beziehung|verhältnis|graben|kluft|vergleich|grenze)$/

function quarrels({ tokens }: Sentence, { from, preposition }: PartyMention): boolean {
  if (preposition !== 'zwischen') return false
  const between = tokens.slice(0, from).findLastIndex((t) => t.lower === 'zwischen')
  return tokens[between - 1]?.lemmas.some((lemma) => BETWEEN.test(lemma)) ?? false
}

export const takesPart = (p: PartyMention): boolean =>
  p.role !== 'attribute' && p.role !== 'genitive' && !p.onlooker && !PLACED.test(p.preposition)

/** Those whose event the noun at a token is: "ein Treffen der Koalition", "der Besuch Selenskyjs"; how they took part it does not say. */
export function holders(sentence: Sentence, at: number): readonly Participant[] {
  const named = sentence.parties.filter(({ role, head, onlooker }) => role === 'genitive' && head === at && !onlooker)
  return together(named.flatMap((p) => (p.person ? [p.person] : p.parties)).map((who) => ({ who, mode: 'unknown' })))
}

/** Whether a clause only tells who joined from afar, stayed away or was there: "Meloni war per Video zugeschaltet", "Tusk fehlte". */
export const isAttendance = (sentence: Sentence, clause: Clause): boolean =>
  ATTENDANCE.has(clause.verbs.lemma) || leading(sentence, clause) !== null || being(sentence, clause) !== null
const ATTENDANCE = new Set(['fehlen', 'fernbleiben', 'absagen', 'zuschalten', 'dazuschalten', 'teilnehmen'])

/** The word of a clause that is one of these, its verb among them. */
const says = ({ tokens }: Sentence, { tokens: own, verbs }: Clause, words: RegExp): number | null =>
  own.find((i) => tokens[i]?.lemmas.some((l) => words.test(l))) ?? (words.test(verbs.lemma) ? (verbs.tokens[0] ?? null) : null)

/** "war vor Ort", "ist dabei", "nahm vor Ort teil": the word that says so. */
function being({ tokens }: Sentence, clause: Clause): number | null {
  if (!/^(?:(?:dabei)?sein|teilnehmen)$/.test(clause.verbs.lemma)) return null
  return clause.tokens.find((i) => isThere(tokens[i]?.lower ?? '', tokens[i - 1]?.lower ?? '')) ?? null
}

const isThere = (word: string, before: string): boolean => /^(?:dabei|anwesend|zugegen)$/.test(word) || (word === 'ort' && before === 'vor')

/** "Unter der Leitung von Macron und Starmer diskutieren": the word for leading, in a clause that tells of a meeting. */
function leading({ tokens }: Sentence, clause: Clause): number | null {
  const at = clause.tokens.find((i) => isLeading(tokens[i]) && [1, 2].some((n) => tokens[i - n]?.lower === 'unter'))
  if (at === undefined) return null
  return clause.tokens.some((i) => tokens[i]?.lemmas.some((l) => MEETING.test(l))) ? at : null
}
