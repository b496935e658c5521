import { STANCES } from '../../model/stance.ts'
import { EVENT_TYPES, type Figure, FIGURE_ABOUTS, type Happening, type Position, type Statement } from '../../model/statement.ts'
import type { Known } from '../known.ts'
import { type Field, type Sort, type Table, table } from '../table.ts'
import { attendanceFields } from './attendance.ts'
import { conditionFields } from './conditions.ts'
import { type Sourced, sourceFields } from './source.ts'

/** A statement; `position`, `event` or `figure` is the same one as what it is. */
interface Row extends Sourced {
  readonly statement: Statement
  readonly position: Position | null
  readonly event: Happening | null
  readonly figure: Figure | null
}

/** What the reports say: a row for each statement. */
export function statements(known: Known): Table {
  return table(sort(known), known.statements.map(row))
}

function row(statement: Statement): Row {
  return {
    statement,
    position: statement.kind === 'position' ? statement : null,
    event: statement.kind === 'event' ? statement : null,
    figure: statement.kind === 'figure' ? statement : null,
  }
}

function sort(known: Known): Sort<Row> {
  return {
    name: 'statements',
    title: 'Statements',
    about: 'What the reports say: a row for each position, event and figure, with its quote. What does not concern a kind is empty.',
    key: 'id',
    fields: [
      { name: 'id', kind: 'id', about: 'its id; `garant show` takes it', value: ({ statement }) => statement.id },
      { name: 'kind', kind: 'id', about: 'what it is', values: ['position', 'event', 'figure'], value: ({ statement }) => statement.kind },
      ...ofPositions,
      ...ofEvents,
      ...ofFigures,
      ...sourceFields(known),
      ...trace,
    ],
  }
}

const ofPositions: readonly Field<Row>[] = [
  {
    name: 'party',
    kind: 'id',
    about: 'who: the ISO 3166-1 code of a state, or a group of the dossier; of a figure, whose it is',
    value: ({ position, figure }) => position?.party ?? figure?.party ?? null,
  },
  { name: 'measure', kind: 'id', about: 'what is given, done or withheld', value: ({ position }) => position?.measure ?? null },
  { name: 'stance', kind: 'id', about: 'how firmly', values: STANCES, value: ({ position }) => position?.stance ?? null },
  ...conditionFields(({ position }: Row) => position),
  {
    name: 'said',
    kind: 'day',
    about: 'the day on which the report says that it was said',
    value: ({ position }) => position?.said ?? null,
  },
  {
    name: 'nearby',
    kind: 'id',
    about: '`nearby` where it is only for a neighbouring country or the border',
    values: ['nearby'],
    value: ({ position }) => position?.place ?? null,
  },
]

const ofEvents: readonly Field<Row>[] = [
  { name: 'type', kind: 'id', about: 'what happened', values: EVENT_TYPES, value: ({ event }) => event?.type ?? null },
  { name: 'date', kind: 'text', about: 'ISO 8601 day, month or year of the event', value: ({ event }) => event?.date ?? null },
  { name: 'place', kind: 'text', about: 'where', value: ({ event }) => event?.place ?? null },
  ...attendanceFields(({ event }: Row) => event?.participants ?? []),
]

const ofFigures: readonly Field<Row>[] = [
  { name: 'about', kind: 'id', about: 'what is counted', values: FIGURE_ABOUTS, value: ({ figure }) => figure?.about ?? null },
  { name: 'counts', kind: 'text', about: 'the words that are counted, as they stand', value: ({ figure }) => figure?.counts ?? null },
  { name: 'low', kind: 'number', about: 'the number, or the lower end; empty: open', value: (row) => amount(row)?.low ?? null },
  { name: 'high', kind: 'number', about: 'the number, or the upper end; empty: open', value: (row) => amount(row)?.high ?? null },
  { name: 'unit', kind: 'text', about: 'of what, in plain units', value: (row) => amount(row)?.unit ?? null },
]

const amount = ({ position, figure }: Row) => figure ?? position?.quantity ?? null

const trace: readonly Field<Row>[] = [
  {
    name: 'start',
    kind: 'integer',
    about: 'where the quote begins in the text, in UTF-16 units',
    forPrograms: true,
    value: ({ statement }) => statement.quote.start,
  },
  { name: 'end', kind: 'integer', about: 'the first unit after it', forPrograms: true, value: ({ statement }) => statement.quote.end },
  {
    name: 'also',
    kind: 'parts',
    about: 'further places of the report that say the same: `[{ start, end, text }]`',
    value: ({ statement }) => statement.also.map(({ start, end, text }) => ({ start, end, text })),
  },
  { name: 'rule', kind: 'text', about: 'the rule that made it', forPrograms: true, value: ({ statement }) => statement.rule },
  {
    name: 'cues',
    kind: 'parts',
    about: 'what the rule saw: `[{ role, sense, start, end, text }]`',
    value: ({ statement }) => statement.cues.map(({ role, sense, start, end, text }) => ({ role, sense, start, end, text })),
  },
  {
    name: 'review',
    kind: 'id',
    about: 'the review by which a person found it right, or corrected it',
    value: ({ statement }) => statement.review ?? null,
  },
]
