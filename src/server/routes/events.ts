import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier } from '../../model/dossier.ts'
import type { KnownEvent, Version } from '../../model/event.ts'
import { EVENT_TYPES, type Happening } from '../../model/statement.ts'
import { heirs } from '../../register/events/formerly.ts'
import type { Store } from '../../store/store.ts'
import type { Current } from '../current.ts'
import { eventSummary } from '../events.ts'
import type { Known } from '../known.ts'
import { requireNamed } from '../named.ts'
import { part, partQuery } from '../part.ts'
import { Problem } from '../problem.ts'
import { EventSchema, EventsSchema } from '../schemas/events.ts'
import { allInContext } from '../summaries.ts'
import type { ToldAlike } from '../views/events.ts'
import { answers, asOf } from './route.ts'

const allRoute = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'What happened, by all reports that tell it, the undated first',
  request: {
    query: z.strictObject({
      type: z.enum(EVENT_TYPES).optional(),
      party: z.string().optional().openapi({ description: 'Which took part' }),
      report: z.string().optional().openapi({ description: 'The id of a report that tells it' }),
      asOf,
      ...partQuery,
    }),
  },
  responses: answers('The events', EventsSchema),
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/events/{id}',
  summary: 'An event with every statement that tells it, who took part how, and what reports differ in',
  request: { params: z.object({ id: z.string() }), query: z.strictObject({ asOf }) },
  responses: answers('The event', EventSchema),
})

export function eventsRoutes(app: OpenAPIHono, current: Current, dossier: Dossier, store: Store): void {
  app.openapi(allRoute, async (c) => {
    const { type, party, report, asOf = null, ...asked } = c.req.valid('query')
    requireNamed({ party }, dossier)
    const known = await current.at(asOf)
    const wanted = known.register.events.filter(
      (event) =>
        event.type === (type ?? event.type) &&
        (party === undefined || event.participants.some(({ who }) => who === party)) &&
        (report === undefined || event.reports.includes(report)),
    )
    const { items, ...listed } = part(wanted, asked)
    const events = items.map((event) => eventSummary(event, known))
    return c.json({ dossier: known.dossier, asOf, events, ...listed }, 200)
  })

  app.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param')
    const { asOf = null } = c.req.valid('query')
    const known = await current.at(asOf)
    const event = known.event(id) ?? heir(id, known)
    if (!event)
      throw new Problem(
        404,
        'no-event',
        `there is no event ${id}`,
        'look for it in the list of all events; a new report, or a review, may have joined it with another one',
      )
    const { snapshot } = known
    const told = new Set(event.statements)
    return c.json(
      {
        dossier: known.dossier,
        asOf,
        event: eventSummary(event, known),
        attendance: event.participants.map((one) => ({ ...one, versions: withOrigins(one.versions, known) })),
        differences: event.differences.map((one) => ({ ...one, versions: withOrigins(one.versions, known) })),
        tellings: await allInContext(
          event.statements.flatMap((statement) => snapshot.statement(statement) ?? []),
          store,
        ),
        findings: (await known.found()).bearingOn(({ statements }) => statements.some((statement) => told.has(statement.id))),
        reviews: snapshot.ofTwo('events', event.statements),
      },
      200,
    )
  })
}

/** The event that holds what one with this id was made of, where that is one. */
function heir(id: string, { register, snapshot }: Known): KnownEvent | undefined {
  const versions = (statement: string) =>
    [snapshot.read(statement), snapshot.statement(statement)].flatMap((one): Happening[] => (one?.kind === 'event' ? [one] : []))
  const found = heirs(id, register.events, versions)
  return found.length === 1 ? found[0] : undefined
}

function withOrigins<T>(versions: readonly Version<T>[], known: Known): readonly ToldAlike<T>[] {
  return versions.map((version) => ({ ...version, origins: known.roots(version.reports).size }))
}
