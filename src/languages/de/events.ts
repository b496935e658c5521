import { quote } from '../../model/quote.ts'
import type { EventType, Proposal } from '../../model/statement.ts'
import type { Clause } from '../../reading/clause.ts'
import { CueTable } from '../../reading/cue.ts'
import type { DateMention } from '../../reading/date.ts'
import type { Sentence } from '../../reading/sentence.ts'
import { dates } from './dates.ts'
import { placeNear } from './places.ts'

/**
 * What tells an event in German: dictionary forms, alternatives with a blank between, `a+b` both in one clause, `~x` ending in x.
 * `needs`: what must stand in the clause beside them, so that "ein Gipfel" in general is no event.
 */
export interface EventRow {
  readonly name: string
  readonly type: EventType
  readonly cues: string
  readonly needs: 'place-or-date' | 'place' | 'person' | 'body' | 'nothing'
  readonly example: string
  readonly silent: string
}

export const EVENTS: readonly EventRow[] = [
  {
    name: 'signing',
    type: 'signing',
    needs: 'nothing',
    cues: 'unterzeichnen unterschreiben ~unterzeichnung unterschrift+setzen',
    example: 'Macron und Starmer unterzeichneten eine Absichtserklärung.',
    silent: 'Der Verlag zeichnete das Buch aus.',
  },
  {
    name: 'founding',
    type: 'founding',
    needs: 'body',
    cues: 'gründen ~gründung formieren entstehen bilden schmieden geboren gebären',
    example: 'Die Koalition der Willigen wurde im März 2025 gegründet.',
    silent: 'Die Firma wurde im März 2025 gegründet.',
  },
  {
    name: 'body',
    type: 'body',
    needs: 'nothing',
    cues: 'arbeitsgruppe+leiten arbeitsgruppe+einrichten arbeitsgruppe+bilden arbeitsgruppe+einsetzen ~hauptquartier+einrichten ~hauptquartier+entstehen ~zelle+entstehen ~zelle+einrichten ~stab+einrichten',
    example: 'Rubio wird eine Arbeitsgruppe leiten.',
    silent: 'Die Arbeitsgruppe der Schule tagte.',
  },
  {
    name: 'call',
    type: 'call',
    needs: 'person',
    cues: 'telefonieren telefonat telefongespräch',
    example: 'Macron telefonierte mit Trump.',
    silent: 'Der Kunde telefonierte mit der Bank.',
  },
  {
    name: 'meeting-verb',
    type: 'meeting',
    needs: 'place-or-date',
    cues: 'treffen tagen beraten versammeln zusammenkommen zusammentreffen zusammensitzen',
    example: 'In Paris treffen sich die Verbündeten.',
    silent: 'Die Entscheidung trifft die Mannschaft.',
  },
  {
    name: 'reception',
    type: 'meeting',
    needs: 'place',
    cues: 'empfangen',
    example: 'Trump hatte Selenskyj im Weißen Haus empfangen.',
    silent: 'Der Sender ist gut zu empfangen.',
  },
  {
    name: 'meeting-noun',
    type: 'meeting',
    needs: 'place-or-date',
    cues: '~treffen ~gipfel ~konferenz versammlung ~beratung ~zusammenkunft',
    example: 'Beim Gipfel in Paris ging es um Truppen.',
    silent: 'Der Gipfel des Berges lag im Nebel.',
  },
  {
    name: 'talks',
    type: 'meeting',
    needs: 'place',
    cues: '~gespräch+führen ~gespräch+über verhandlung+führen ~besuch+sprechen abschlusserklärung ~abschlusserklärung',
    example: 'In Genf führten die Delegationen Gespräche über ein Abkommen.',
    silent: 'Die Gespräche im Verein dauern an.',
  },
]

const TABLE = new CueTable(EVENTS)

/** Events of a German sentence, one of each type, with the day and place that the words give. */
export function events(sentence: Sentence, text: string, day: string | null): Proposal[] {
  const found = new Map<EventType, Proposal>()
  let when: readonly DateMention[] | undefined
  for (const clause of sentence.clauses) {
    if (/^(?:wenn|falls|sofern|v1|ob)$/.test(clause.marker)) continue
    for (const { row, tokens } of TABLE.find(lemmasOf(sentence, clause))) {
      const at = tokens[0]
      if (at === undefined || found.has(row.type)) continue
      when ??= dates(sentence.tokens, day).filter((d) => d.on !== null)
      const date = (when.find((d) => clause.tokens.includes(d.from)) ?? (when.length === 1 ? when[0] : undefined))?.on ?? null
      const place = placeNear(sentence.tokens, at)
      if (!provided(sentence, clause, row, date, place)) continue
      found.set(row.type, event(sentence, text, clause, row, at, date, place))
    }
  }
  return [...found.values()]
}

function event(
  sentence: Sentence,
  text: string,
  clause: Clause,
  row: EventRow,
  at: number,
  date: string | null,
  place: string | null,
): Proposal {
  const { tokens } = sentence
  const span = (from: number, to: number) => quote(text, tokens[from]?.start ?? sentence.start, tokens[to]?.end ?? sentence.end)
  const present = sentence.parties.filter(
    (p) => clause.tokens.includes(p.from) && p.role !== 'attribute' && !p.onlooker && !PLACED.test(p.preposition),
  )
  return {
    kind: 'event',
    type: row.type,
    date,
    place,
    participants: [...new Set(present.flatMap((p) => (p.person ? [p.person] : p.parties)))].map((who) => ({ who, mode: 'unknown' })),
    speaker: null,
    via: null,
    rule: `event-${row.name}`,
    quote: span(Math.min(...clause.tokens), Math.max(...clause.tokens)),
    also: [],
    cues: [{ ...span(at, at), role: 'cue', sense: row.type }],
  }
}

/** "in Paris" is where it was, not who was there. */
const PLACED = /^(?:in|im|nach|aus)$/

/** What may tell an event in a clause: its nouns and adjectives, and its verb, if it tells of what was done. */
function lemmasOf(sentence: Sentence, clause: Clause): Map<string, number> {
  const lemmas = new Map<string, number>()
  const hypothetical = clause.verbs.modal !== null || clause.kind === 'infinitive' || clause.negations.length > 0
  if (!hypothetical && clause.verbs.lemma !== '') lemmas.set(clause.verbs.lemma, clause.verbs.tokens[0] ?? clause.tokens[0] ?? 0)
  for (const i of clause.tokens)
    if (!clause.verbs.tokens.includes(i))
      for (const { class: wordClass, lemma } of sentence.tokens[i]?.readings ?? [])
        if (wordClass !== 'verb' && !lemmas.has(lemma)) lemmas.set(lemma, i)
  return lemmas
}

function provided(sentence: Sentence, clause: Clause, row: EventRow, date: string | null, place: string | null): boolean {
  const first = clause.tokens[0] ?? 0
  // "die Koalition, die im März gegründet wurde": who it is about stands before the relative clause
  const parties = sentence.parties.filter(
    (p) => clause.tokens.includes(p.from) || (clause.kind === 'relative' && p.to <= first && first - p.to <= 2),
  )
  switch (row.needs) {
    case 'place-or-date':
      return place !== null || date !== null
    case 'place':
      return place !== null
    case 'person':
      return parties.some((p) => p.person !== null)
    case 'body':
      return parties.some((p) => p.plural || p.parties.some((id) => id.length > 2))
    case 'nothing':
      return true
  }
}
