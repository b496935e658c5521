import type { Clause } from '../../reading/clause.ts'
import { sortOfForm } from '../../reading/remembering.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { isPast, proposes, supposes } from './actuality.ts'
import { takesPart } from './attendance.ts'
import { determinedAt, prepositionBefore } from './determiners.ts'
import type { EventRow, Need } from './eventrow.ts'
import type { Setting, Spot } from './occasion.ts'
import { isRepresentative } from './parties.ts'

/** Whether a noun tells of an event at all, and not of any or of one that may be. */
export function stands({ sentence }: Setting, { clause, at, date, place }: Spot): boolean {
  const determined = determinedAt(sentence.tokens, at)
  if (determined === 'no') return false
  if (determined === 'definite') return !supposes(clause) || date !== null || place !== null
  const denied = clause.negations.some((n) => !parted(sentence, n, at))
  if (supposes(clause) || denied || sentence.question) return false
  return !proposes(clause) || date !== null
}

/** A quick no: whether what a row asks for of the clause alone stands in it, whatever the day and the place. */
export const allows = (setting: Setting, row: EventRow, clause: Clause): boolean =>
  row.needs.every((need) => !isOfClause(need) || inClause(setting, row, clause, need))

/** What a clause has by its words alone. */
type ClauseNeed = 'together' | 'body' | 'house'
const isOfClause = (need: Need): need is ClauseNeed => need === 'together' || need === 'body' || need === 'house'

function inClause({ sentence, groups }: Setting, row: EventRow, clause: Clause, need: ClauseNeed): boolean {
  switch (need) {
    case 'together':
      return (
        sentence.parties.some((p) => clause.tokens.includes(p.from) && p.preposition === 'mit') ||
        (clause.verbs.plural && clause.tokens.some((i) => ofStates(sentence, i)))
      )
    case 'body':
      return (
        near(sentence, clause).some((p) => p.parties.some((id) => groups.has(id)) && (p.role !== 'genitive' || row.word === 'noun')) ||
        clause.tokens.some((i) => isBody(sentence, i))
      )
    case 'house':
      return clause.tokens.some((i) => isHouse(sentence.tokens[i]))
  }
}

/** Whether what a row asks for stands beside its words. */
export function holds(setting: Setting, spot: Spot, need: Need): boolean {
  const { sentence } = setting
  const { row, clause, at, date, place } = spot
  if (isOfClause(need)) return inClause(setting, row, clause, need)
  switch (need) {
    case 'known':
      return (
        date !== null ||
        place !== null ||
        determinedAt(sentence.tokens, at) === 'definite' ||
        (isPast(clause) && heldAt(sentence, at) && holds(setting, spot, 'actor'))
      )
    case 'dated':
      return date !== null && date.length > 4
    case 'night':
      return date !== null && date.length > 4
    case 'placed':
      return place !== null
    case 'settled':
      return date !== null || place !== null
    case 'met':
      return date !== null || place !== null || who(setting, clause).size > 1
    case 'here':
      return place !== null || /^diese[mnr]?$/i.test(sentence.tokens[at - 1]?.text ?? '')
    case 'actor':
      return holdsActor(setting, clause)
    case 'person':
      return near(sentence, clause).some((p) => p.person !== null && takesPart(p))
    case 'done':
      return isPast(clause) || (date !== null && clause.verbs.tense !== 'present')
  }
}

/** Whether a colon or a dash parts two words of a headline: "Telefonat mit Putin: Kein Durchbruch". */
const parted = ({ tokens }: Sentence, a: number, b: number): boolean =>
  tokens.slice(Math.min(a, b), Math.max(a, b)).some((t) => /^[:–—]$/.test(t.text))

/** "bei einem Treffen mit Selenskyj sagte er", "in einer Videokonferenz berieten sie": a new one, and it was held. */
const heldAt = (sentence: Sentence, at: number): boolean =>
  /^(?:bei|beim|in|auf|nach|während|zu|an)$/.test(prepositionBefore(sentence.tokens, at))

/** Who is named in a clause or acts in it. */
function who({ sentence, actor }: Setting, clause: Clause): ReadonlySet<string> {
  const named = near(sentence, clause).filter((p) => takesPart(p) || p.role === 'genitive' || p.role === 'attribute')
  return new Set([...named.flatMap((p) => (p.person ? [p.person] : p.parties)), ...(actor(clause.index)?.parties ?? [])])
}

/** "die Koalition, die im März gegründet wurde": who it is about stands before the relative clause. */
function near(sentence: Sentence, clause: Clause): Sentence['parties'] {
  const first = clause.tokens[0] ?? 0
  return sentence.parties.filter(
    (p) => clause.tokens.includes(p.from) || (clause.kind === 'relative' && p.to <= first && first - p.to <= 2),
  )
}

const OF_STATES =
  /(?:minister|ministerin|ministern|regierungschefs?|staatschefs?|staats-|unterhändlern?|delegation|delegationen|botschaftern?|diplomaten|gesandten?|sondergesandten?|vertretern?|vertreterinnen|staaten|ländern?|länder|verbündeten?|partnern?|beratern?|sicherheitsberatern?|generalstabschefs?|militärs|spitzenpolitikern?|willigen|unterstützern?|alliierten?|europäern?|amerikanern?|seiten)$/
const ofStates = ({ tokens }: Sentence, i: number): boolean => {
  const token = tokens[i]
  if (token === undefined) return false
  // "die beiden": two who were named before
  if (!token.capital) return /^beiden?$/.test(token.text) && tokens[i + 1]?.text !== undefined && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '')
  return isOfStates(token)
}
const isOfStates = sortOfForm(({ lemmas, lower }) => /^beiden?$/.test(lower) || OF_STATES.test(lower) || lemmas.some(isRepresentative))
const BODY =
  /^(?:gruppe|staatengruppe|allianz|bündnis|koalition|initiative|zusammenschluss|runde|format|kontaktgruppe|unterstützergruppe|ländergruppe)$/
const isBody = (sentence: Sentence, i: number): boolean =>
  isBodyWord(sentence.tokens[i]) && /^(?:die|das|diese|dieses|eine|ein|sogenannte)$/i.test(sentence.tokens[i - 1]?.text ?? '')
const isBodyWord = sortOfForm(({ lemmas }) => lemmas.some((l) => BODY.test(l)))
const isHouse = sortOfForm(({ lower }) =>
  /(?:bundestag|nationalrat|bundesrat|parlament|unterhaus|oberhaus|sejm|senat|kongress|repräsentantenhaus|nationalversammlung|rada|reichstag|riksdag|folketing|storting|duma|kammer|abgeordnetenhaus|abgeordneten?|sicherheitsrat|vollversammlung|generalversammlung|cortes|saeima|seimas|riigikogu|volksvertretung|parlamentariern?)(?:e?s)?$/.test(
    lower,
  ),
)

/** Whether an event is one of the dossier's world by its own words, whatever the report is about: they name a parliament, somebody, or a place and a measure. */
export const isFirm = (setting: Setting, { row, clause, place }: Spot): boolean =>
  row.needs.includes('house') || (place !== null && setting.sentence.measures.some((m) => !m.weak)) || holdsActor(setting, clause)

const holdsActor = (setting: Setting, clause: Clause): boolean =>
  who(setting, clause).size > 0 || clause.tokens.some((i) => ofStates(setting.sentence, i))
