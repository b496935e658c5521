import type { KnownEvent } from '../../model/event.ts'
import { EVENT_TYPES } from '../../model/statement.ts'
import type { Known } from '../known.ts'
import { type Sort, type Table, table } from '../table.ts'
import { attendanceFields } from './attendance.ts'
import { EVENT_DATE_HOWS } from './lists.ts'

/** What happened, by all reports that tell it: a row for each event. */
export function events({ register }: Known): Table {
  return table(SORT, register.events)
}

const SORT: Sort<KnownEvent> = {
  name: 'events',
  title: 'Events',
  about: 'What happened, by all reports that tell it, in the order of time; those of which no day is known come first.',
  key: 'id',
  fields: [
    { name: 'id', kind: 'id', about: 'its id; `garant show` takes it', value: ({ id }) => id },
    { name: 'type', kind: 'id', about: 'what happened', values: EVENT_TYPES, value: ({ type }) => type },
    { name: 'date', kind: 'text', about: 'ISO 8601 day, month or year that most reports give', value: ({ date }) => date },
    { name: 'date_how', kind: 'id', about: 'how it is known', values: EVENT_DATE_HOWS, value: ({ dateHow }) => dateHow },
    { name: 'from', kind: 'day', about: 'not before this day', value: ({ from }) => from },
    { name: 'to', kind: 'day', about: 'not after this day', value: ({ to }) => to },
    { name: 'place', kind: 'text', about: 'where', value: ({ place }) => place },
    ...attendanceFields(({ participants }: KnownEvent) => participants),
    { name: 'reports', kind: 'integer', about: 'how many reports tell it', value: ({ reports }) => reports.length },
    {
      name: 'differs',
      kind: 'ids',
      about: 'what reports do not tell alike: `date`, `place`, `attendance`',
      value: ({ differences }) => [...new Set(differences.map(({ about }) => about))],
    },
    {
      name: 'statements',
      kind: 'ids',
      about: 'the statements that tell it',
      forPrograms: true,
      value: ({ statements }) => statements,
    },
    {
      name: 'differences',
      kind: 'parts',
      about: 'each difference with its versions: `[{ about, who, versions: [{ value, statements, reports }] }]`',
      value: ({ differences }) => differences,
    },
  ],
}
