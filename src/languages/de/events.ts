import { quote } from '../../model/quote.ts'
import type { Proposal } from '../../model/statement.ts'
import type { Clause } from '../../reading/clause.ts'
import { CueTable } from '../../reading/cue.ts'
import { type DayMention, falling } from '../../reading/date.ts'
import { type Fact, together } from '../../reading/fact.ts'
import { rememberingForms, sortOfForm } from '../../reading/remembering.ts'
import { type Sentence, upwards } from '../../reading/sentence.ts'
import { type Token, is } from '../../reading/token.ts'
import { toldByNoun, toldByVerb } from './clues/telling.ts'
import { actuality, earlier, leavesOpen, sameDay, supposes, tenseOf, upcoming } from './actuality.ts'
import { attended, holders, isAttendance, participants } from './attendance.ts'
import { dates } from './dates.ts'
import { prepositionBefore } from './determiners.ts'
import { dateOf, dayBefore, isAhead, nightOf, nounDate, nounDay } from './eventdays.ts'
import type { EventRow } from './eventrow.ts'
import { EVENTS } from './happenings.ts'
import { allows, holds, isFirm, stands } from './needs.ts'
import type { Setting, Spot } from './occasion.ts'
import { placeNear, townAt } from './places.ts'

const VERBS = new CueTable(EVENTS.filter((row) => row.word === 'verb'))
const NOUNS = new CueTable(EVENTS.filter((row) => row.word === 'noun'))

/** The verbs that any row begins with: a quick no for the clauses of all others. */
const TELLING = new Set(
  EVENTS.filter((row) => row.word === 'verb').flatMap((row) => row.cues.split(' ').map((cue) => cue.split('+')[0] ?? '')),
)

/** The rows that a noun or adjective fires. */
const rowsOf = rememberingForms((form): readonly EventRow[] => {
  const adjective = is(form, 'adjective')
  if (form.kind !== 'word' || (form.capital ? adjective && !is(form, 'noun') : !adjective)) return []
  const fired = NOUNS.find(new Map(form.lemmas.map((l) => [l, 0]))).map((hit) => hit.row)
  return fired.filter(({ unless }) => unless === undefined || !form.lemmas.some((l) => unless.test(l)))
})
const named = sortOfForm((form) => rowsOf(form).length > 0)

/** Events of a German sentence: one of each type in a clause, unless they have places or days of their own. */
export function events(setting: Setting): Fact[] {
  const { sentence, day } = setting
  let known: readonly DayMention[] | undefined
  const when = (): readonly DayMention[] => (known ??= falling(dates(sentence.tokens, day)).filter((d) => !pointsBack(sentence.tokens, d)))
  const found: { readonly spot: Spot; readonly fact: Fact }[] = []
  for (const clause of sentence.clauses) {
    const told = tells(sentence, clause) || clause.tokens.some((i) => named(sentence.tokens[i]))
    for (const spot of told ? [...byNouns(setting, clause, when), ...byVerb(setting, clause, when)] : []) {
      if (found.some(({ spot: s }) => s.row.type === spot.row.type && sameAs(s, spot))) continue
      found.push({ spot, fact: fact(setting, spot) })
    }
    if (isAttendance(sentence, clause) && !found.some(({ spot }) => spot.clause === clause)) found.push(...attendance(setting, clause))
  }
  return found.map((f) => f.fact)
}

/** "an diesem Tag", "am Abend": of which day, the sentences before tell. */
const pointsBack = (tokens: readonly Token[], { from }: DayMention): boolean =>
  /^(?:dies|jen|selb|gleich)|^(?:Nacht|Abend|Morgen|Vormittag|Mittag|Nachmittag)$/u.test(tokens[from]?.text ?? '')

const sameAs = (a: Spot, b: Spot): boolean =>
  (a.clause === b.clause || a.place === b.place || a.place === null || b.place === null) &&
  (a.place === null || b.place === null || a.place === b.place) &&
  (a.date === null || b.date === null || a.date.startsWith(b.date) || b.date.startsWith(a.date))

function* byVerb(setting: Setting, clause: Clause, when: () => readonly DayMention[]): Generator<Spot> {
  const { sentence, day } = setting
  if (clause.verbs.lemma === '' || !tells(sentence, clause) || leavesOpen(sentence, clause)) return
  const at = clause.verbs.tokens[0] ?? clause.tokens[0] ?? 0
  // a row of verbs begins with its verb; "hatte sich formiert, angestoßen von Paris" has two
  const verbs = new Map([[clause.verbs.lemma, at]])
  for (const i of clause.verbs.tokens)
    if (i !== clause.verbs.finite)
      for (const r of sentence.tokens[i]?.readings ?? []) if (r.class === 'verb' && !verbs.has(r.lemma)) verbs.set(r.lemma, i)
  const lemmas = nounsOf(sentence, clause)
  for (const verb of verbs.keys()) lemmas.delete(verb)
  const hits = VERBS.find(new Map([...verbs, ...lemmas])).filter((hit) => clause.verbs.tokens.includes(hit.tokens[0] ?? -1))
  for (const { row } of hits) {
    if (row.unless !== undefined && [...lemmas.keys()].some((l) => row.unless?.test(l))) continue
    if (!allows(setting, row, clause) || actuality(sentence, clause, true, row.planned === true) === null) continue
    const date = dateOf(sentence, clause, at, when())
    const how = actuality(sentence, clause, date !== null, row.planned === true)
    if (how === null) continue
    const ahead = how === 'planned' || (clause.verbs.tense === 'present' && !clause.verbs.passive)
    const tense = tenseOf(sentence, clause)
    const now = how === 'done' && clause.kind !== 'relative' && (tense === 'present' || tense === 'perfect')
    const value = date === null ? null : ahead ? upcoming(sentence.tokens, date, day) : date.on
    const spot: Spot = {
      row,
      clause,
      at,
      dated: date,
      date: value ?? nightOf(setting, row, clause) ?? dayBefore(setting, clause),
      place: placeOf(sentence, clause, at, row),
      how: sameDay(sentence, clause) ? 'told' : now ? 'today' : tense === 'past' && !earlier(sentence, clause) ? 'lately' : 'open',
      told: toldByVerb(sentence, clause, how === 'planned' || (ahead && day !== null && (value ?? '') > day)),
    }
    // one verb tells one event: "berieten telefonisch" is a call
    if (!row.needs.every((need) => holds(setting, spot, need))) continue
    yield spot
    return
  }
}

/** Whether one of a clause's verbs begins a row. */
const tells = ({ tokens }: Sentence, { verbs }: Clause): boolean =>
  TELLING.has(verbs.lemma) ||
  verbs.tokens.some((i) => i !== verbs.finite && tokens[i]?.readings.some((r) => r.class === 'verb' && TELLING.has(r.lemma)))

/** What stands in a clause beside its verb. */
function nounsOf(sentence: Sentence, clause: Clause): Map<string, number> {
  const lemmas = new Map<string, number>()
  for (const i of clause.tokens)
    if (!clause.verbs.tokens.includes(i)) for (const lemma of sentence.tokens[i]?.lemmas ?? []) if (!lemmas.has(lemma)) lemmas.set(lemma, i)
  return lemmas
}

function* byNouns(setting: Setting, clause: Clause, when: () => readonly DayMention[]): Generator<Spot> {
  const { sentence, day } = setting
  for (const at of clause.tokens) {
    const token = sentence.tokens[at]
    if (!token || !named(token) || clause.verbs.tokens.includes(at)) continue
    for (const row of rowsOf(token)) {
      if (!allows(setting, row, clause)) continue
      const before = prepositionBefore(sentence.tokens, at)
      // "im Gespräch": talked about, or an interview
      if (token.text === 'Gespräch' && sentence.tokens[at - 1]?.lower === 'im') continue
      const date = nounDate(sentence, clause, at, before, when())
      const value = date === null ? null : before === 'vor' || isAhead(sentence, clause) ? upcoming(sentence.tokens, date, day) : date.on
      const spot: Spot = {
        row,
        clause,
        at,
        dated: date,
        date: value ?? nightOf(setting, row, clause),
        place: placeOf(sentence, clause, at, row),
        how: nounDay(sentence, clause, at, before),
        told: toldByNoun(sentence, clause, at, before),
      }
      if (stands(setting, spot) && row.needs.every((need) => holds(setting, spot, need))) yield spot
    }
  }
}

function placeOf(sentence: Sentence, clause: Clause, at: number, row: EventRow): string | null {
  const named = placeNear(sentence.tokens, at, clause.tokens, sentence.parties)
  if (named !== null || row.type === 'attack') return named
  if (row.cues.startsWith('besuchen')) {
    const town = clause.tokens.map((i) => townAt(sentence.tokens, i)).find((t) => t !== null)
    if (town) return town
    const visited = sentence.parties.filter((p) => clause.tokens.includes(p.from) && p.person === null && p.role === 'bare').at(-1)
    return visited && clause.tokens.some((i) => i < visited.from)
      ? sentence.tokens
          .slice(visited.from, visited.to)
          .map((t) => t.text)
          .join(' ')
      : null
  }
  if (clause.kind !== 'relative' && clause.kind !== 'infinitive' && !clause.sharesSubject) return null
  for (const above of [...upwards(sentence, clause.index)].slice(1, 2)) {
    const place = placeNear(sentence.tokens, at, above.tokens, sentence.parties)
    if (place !== null) return place
  }
  return null
}

function fact(setting: Setting, spot: Spot): Fact {
  const proposal = event(setting, spot)
  return { proposal, elsewhere: isFirm(setting, spot) ? proposal : null, adds: false, day: spot.how, told: spot.told }
}

function event({ sentence, text }: Setting, { row, clause, at, date, place, dated }: Spot): Proposal {
  const { tokens } = sentence
  const span = (from: number, to: number) => quote(text, tokens[from]?.start ?? sentence.start, tokens[to]?.end ?? sentence.end)
  const { mode, word } = attended(sentence, clause)
  const afterwards = word === null && /^(?:nach|vor|seit)$/.test(prepositionBefore(tokens, at))
  const apart = elsewhere(sentence, clause, at, row, place)
  return {
    kind: 'event',
    type: row.type,
    date,
    place,
    participants: together(
      participants(sentence, clause, mode, { afterwards, at, apart }),
      row.word === 'noun' ? holders(sentence, at) : [],
    ),
    speaker: null,
    via: null,
    rule: `event-${row.name}`,
    quote: span(Math.min(...clause.tokens), Math.max(...clause.tokens)),
    also: [],
    cues: [
      { ...span(at, at), role: 'cue', sense: row.type },
      ...(word === null ? [] : [{ ...span(word, word), role: 'cue' as const, sense: mode }]),
      ...(dated === null || date === null ? [] : [{ ...span(dated.from, dated.to - 1), role: 'date' as const, sense: date }]),
    ],
  }
}

/** "Das Pariser Treffen folgt auf Selenskyjs Gespräche mit Trump in Florida": the nouns of a clause that tell of what was in another place. */
function elsewhere(sentence: Sentence, clause: Clause, at: number, row: EventRow, place: string | null): readonly number[] {
  if (place === null) return []
  const others = clause.tokens.filter((i) => i !== at && named(sentence.tokens[i]))
  return others.filter((i) => ![null, place].includes(placeOf(sentence, clause, i, row)))
}

function attendance(setting: Setting, clause: Clause): { readonly spot: Spot; readonly fact: Fact }[] {
  const row = EVENTS.find((r) => r.type === 'meeting')
  const { mode } = attended(setting.sentence, clause)
  const there = participants(setting.sentence, clause, mode)
  if (!row || there.length === 0 || mode === 'unknown' || supposes(clause)) return []
  const at = clause.verbs.tokens[0] ?? clause.tokens[0] ?? 0
  const spot: Spot = { row: { ...row, name: 'attendance' }, clause, at, date: null, place: null, dated: null, how: 'open', told: 'open' }
  const proposal = event(setting, spot)
  return [{ spot, fact: { proposal, elsewhere: proposal, adds: true, day: 'open' } }]
}
