import { z } from 'zod'
import { support } from '../model/counted.ts'
import { EVENT_TYPES } from '../model/statement.ts'
import { eventSummary } from '../server/events.ts'
import { requireNamed } from '../server/named.ts'
import { part } from '../server/part.ts'
import { Problem } from '../server/problem.ts'
import { asOf, listed, listPart, party } from './asked.ts'
import { Citing, Words } from './citing.ts'
import { asKnown, citedLines, listHead } from './lines.ts'
import type { Tool } from './tool.ts'

/** So many tellings of an event are quoted in a list; of one that is asked for by its id, all. */
const QUOTES = 3

const asked = z.strictObject({
  id: z.string().optional().describe('only this one, with all its tellings: e-…'),
  type: z.enum(EVENT_TYPES).optional(),
  party: party.describe('only events in which this party took part'),
  asOf,
  ...listPart,
})

const answer = z.object({
  asOf: z.string().nullable(),
  events: z.array(
    z.object({
      id: z.string(),
      type: z.enum(EVENT_TYPES),
      date: z.string().nullable().describe('ISO 8601 day, month or year'),
      dateHow: z.enum(['stated', 'inferred', 'unknown']),
      from: z.string().nullable().describe('not before this day, where no date is known'),
      to: z.string().nullable().describe('not after this day, where no date is known'),
      place: z.string().nullable(),
      participants: z.array(z.object({ who: z.string(), mode: z.enum(['present', 'remote', 'absent', 'unknown']) })),
      reports: z.int(),
      origins: z.int().describe('how many of the reports do not come from one another'),
      differences: z
        .array(
          z.object({
            about: z.enum(['date', 'place', 'attendance']),
            who: z.string().nullable(),
            versions: z.array(z.object({ value: z.string(), reports: z.int() })),
          }),
        )
        .describe('what reports do not tell alike'),
      quotes: z.array(Words),
      more: z.int().describe('how many further tellings there are'),
    }),
  ),
  ...listed,
})

/** What happened, by all reports that tell it. */
export const events: Tool<typeof asked, typeof answer> = {
  name: 'events',
  title: 'What happened',
  description:
    'Events by all reports that tell them: meetings, calls, signings, foundings, votes and attacks, with day, place, who took part and how, and in what reports differ. In order of time, the undated first.',
  asked,
  answer,

  async answered({ id, type, party, asOf = null, ...asked }, { current, dossier, address }) {
    requireNamed({ party }, dossier)
    const known = await current.at(asOf)
    if (id !== undefined && !known.event(id))
      throw new Problem(404, 'no-event', `there is no event ${id}`, 'ask without id: events lists all that there are')
    const wanted = known.register.events.filter(
      (event) =>
        event.id === (id ?? event.id) &&
        event.type === (type ?? event.type) &&
        (party === undefined || event.participants.some(({ who }) => who === party)),
    )
    const { items, total, next } = part(wanted, asked)
    const citing = new Citing(known, address)
    return {
      asOf,
      events: items.map((event) => {
        const { differs: _, participants, ...summary } = eventSummary(event, known)
        const told = id === undefined ? event.statements.slice(0, QUOTES) : event.statements
        return {
          ...summary,
          participants: [...participants],
          differences: event.differences.map(({ about, who, versions }) => ({
            about,
            who,
            versions: versions.map(({ value, reports }) => ({ value, reports: reports.length })),
          })),
          quotes: told.flatMap((statement) => citing.byId(statement)),
          more: event.statements.length - told.length,
        }
      }),
      total,
      next,
    }
  },

  written({ asOf, events, ...list }) {
    const shown = events.map((event) => {
      const when = event.date ?? (event.dateHow === 'unknown' ? 'undated' : `undated (${event.from ?? '…'} to ${event.to ?? '…'})`)
      const who = event.participants.map(({ who, mode }) => (mode === 'unknown' ? who : `${who} (${mode})`))
      return [
        `${event.id} · ${when} ${event.type}${event.place === null ? '' : ` in ${event.place}`} · ${support(event)}`,
        ...(who.length > 0 ? [`  with ${who.join(', ')}`] : []),
        ...event.differences.map(
          ({ about, who, versions }) =>
            `  reports differ on ${who === null ? `the ${about}` : `how ${who} took part`}: ${versions.map(({ value, reports }) => `${value} by ${reports}`).join(', ')}`,
        ),
        ...citedLines(event.quotes, event.more),
      ].join('\n')
    })
    return [`${listHead(events.length, 'event', list)}${asKnown(asOf)}`, ...shown].join('\n\n')
  },
}
