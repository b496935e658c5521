import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier } from '../../model/dossier.ts'
import type { Store } from '../../store/store.ts'
import type { Current } from '../current.ts'
import { eventSummary } from '../events.ts'
import { part, partQuery } from '../part.ts'
import { canonical, people, saidBy } from '../people.ts'
import { Problem } from '../problem.ts'
import { PeopleSchema, PersonSchema } from '../schemas/parties.ts'
import { allInContext } from '../summaries.ts'
import { answers } from './route.ts'

const allRoute = createRoute({
  method: 'get',
  path: '/api/people',
  summary: 'Who is named as a speaker or as taking part in an event, those with most statements first',
  request: { query: z.strictObject(partQuery) },
  responses: answers('The people', PeopleSchema),
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/people/{name}',
  summary: 'What somebody is named as the speaker of, the offices held, and the events attended',
  request: {
    params: z.object({ name: z.string().openapi({ description: 'Canonical, or as the dossier spells it' }) }),
    query: z.strictObject(partQuery),
  },
  responses: answers('The person', PersonSchema),
})

export function peopleRoutes(app: OpenAPIHono, current: Current, dossier: Dossier, store: Store): void {
  app.openapi(allRoute, async (c) => {
    const known = await current.at(null)
    const all = people(known, dossier).map((one) => ({ id: one.person, one }))
    const { items, ...listed } = part(all, c.req.valid('query'))
    return c.json({ dossier: known.dossier, people: items.map(({ one }) => one), ...listed }, 200)
  })

  app.openapi(oneRoute, async (c) => {
    const person = canonical(c.req.valid('param').name, dossier)
    const known = await current.at(null)
    const offices = dossier.offices.filter((office) => office.person === person)
    const speaker = dossier.speakers.find((speaker) => speaker.person === person)
    const statements = saidBy(person, known)
    const events = known.register.events.filter(({ participants }) => participants.some(({ who }) => who === person))
    if (offices.length === 0 && !speaker && statements.length === 0 && events.length === 0)
      throw new Problem(404, 'no-person', `no report names ${person}`, 'look for the person among all people; write the name as reports do')
    const { items, ...listed } = part(statements, c.req.valid('query'))
    const findings = (await known.found()).bearingOn((bearing) => bearing.people.has(person))
    return c.json(
      {
        dossier: known.dossier,
        person: { person, statements: statements.length, events: events.length },
        offices: offices.map(({ party, office, from, to }) => ({ party, office, from, to })),
        state: speaker?.state ?? null,
        statements: await allInContext(items, store),
        events: events.map((event) => eventSummary(event, known)),
        findings,
        ...listed,
      },
      200,
    )
  })
}
