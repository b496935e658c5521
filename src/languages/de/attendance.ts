import type { Mode, Participant } from '../../model/statement.ts'
import type { Clause } from '../../reading/clause.ts'
import { together } from '../../reading/fact.ts'
import type { PartyMention } from '../../reading/mention.ts'
import type { Sentence } from '../../reading/sentence.ts'

/** Who took part in what a German clause tells, and how: there, from afar, or not at all. */

const REMOTE =
  /^(?:zuschalten|zugeschaltet|virtuell|telefonisch|fernmündlich|online|digital|video|videolink|videoschalte|videoschaltung|videokonferenz|videogipfel|bildschirm|per-video|dazuschalten|einwählen)$/
const ABSENT = /^(?:fehlen|fernbleiben|absagen|abwesend|verhindert|ausrichten|schwänzen)$/
const ATTENDING = /^(?:teilnehmen|kommen|anreisen|erscheinen|dabei|mitmachen|vertreten|anwesend|einladen|dabeisein)$/
const PRESENT =
  /^(?:teilnehmen|kommen|anreisen|erscheinen|anwesend|persönlich|zusammenkommen|zusammensitzen|treffen|zusammentreffen|empfangen|begrüßen|eintreffen|vertreten|reisen|unterzeichnen|unterschreiben|besuchen|versammeln)$/
/** "in Paris" is where it was, not who was there. */
const PLACED = /^(?:in|im|nach|aus|über|für|gegen)$/

/** How those whom the clause names took part. */
export function modeOf(sentence: Sentence, clause: Clause): Mode {
  const lemmas = clause.tokens.flatMap((i) => sentence.tokens[i]?.lemmas ?? [])
  const has = (pattern: RegExp): boolean => lemmas.some((l) => pattern.test(l)) || pattern.test(clause.verbs.lemma)
  if (has(ABSENT) || (clause.negations.length > 0 && has(ATTENDING))) return 'absent'
  if (has(REMOTE)) return 'remote'
  return has(PRESENT) && clause.verbs.modal === null && clause.negations.length === 0 ? 'present' : 'unknown'
}

/** The parties and people that the clause names as taking part, each once. */
export function participants(sentence: Sentence, clause: Clause, mode: Mode): readonly Participant[] {
  const named = sentence.parties.filter((p) => takesPart(p) && clause.tokens.includes(p.from))
  return together(named.flatMap((p) => (p.person ? [p.person] : p.parties)).map((who) => ({ who, mode })))
}

export const takesPart = (p: PartyMention): boolean =>
  p.role !== 'attribute' && p.role !== 'genitive' && !p.onlooker && !PLACED.test(p.preposition)

/** Whether a clause only tells who joined from afar or stayed away: "Meloni war per Video zugeschaltet", "Tusk fehlte". */
export const isAttendance = (clause: Clause): boolean => ATTENDANCE.has(clause.verbs.lemma) || clause.verbs.lemma === 'teilnehmen'
const ATTENDANCE = new Set(['fehlen', 'fernbleiben', 'absagen', 'zuschalten', 'dazuschalten'])
