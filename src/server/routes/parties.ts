import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier } from '../../model/dossier.ts'
import type { KnownEvent } from '../../model/event.ts'
import type { Current } from '../current.ts'
import { eventSummary } from '../events.ts'
import { partyLabel } from '../labels.ts'
import { requireMeasure, requireParty } from '../named.ts'
import { MeasureSchema, PartySchema } from '../schemas/parties.ts'
import { cellSummary } from '../summaries.ts'
import { answers, asOf } from './route.ts'

const request = { params: z.object({ id: z.string() }), query: z.strictObject({ asOf }) }

const partyRoute = createRoute({
  method: 'get',
  path: '/api/parties/{id}',
  summary: 'A party: its cells, who acts for it, and the events it took part in',
  request,
  responses: answers('The party', PartySchema),
})

const measureRoute = createRoute({
  method: 'get',
  path: '/api/measures/{id}',
  summary: 'A measure: its cells, and what is planned of it',
  request,
  responses: answers('The measure', MeasureSchema),
})

export function partiesRoutes(app: OpenAPIHono, current: Current, dossier: Dossier): void {
  app.openapi(partyRoute, async (c) => {
    const { id } = c.req.valid('param')
    const { asOf = null } = c.req.valid('query')
    requireParty(id, dossier, 404)
    const known = await current.at(asOf)
    const offices = dossier.offices.filter(({ party }) => party === id)
    const holds = (who: string, { from, to }: KnownEvent) =>
      offices.some((term) => term.person === who && term.from <= (to ?? '9999') && (term.to === null || (from ?? '') < term.to))
    const attended = known.register.events.filter((event) => event.participants.some(({ who }) => who === id || holds(who, event)))
    return c.json(
      {
        dossier: known.dossier,
        asOf,
        party: { id, label: partyLabel(id, dossier), group: dossier.groups.some((group) => group.id === id) },
        offices: offices.map(({ person, office, from, to }) => ({ person, office, from, to })),
        cells: known.register.cells.filter(({ party }) => party === id).map(cellSummary),
        events: attended.map((event) => eventSummary(event, known)),
        findings: (await known.found()).bearingOn(({ parties }) => parties.has(id)),
      },
      200,
    )
  })

  app.openapi(measureRoute, async (c) => {
    const { asOf = null } = c.req.valid('query')
    const { id, label, description } = requireMeasure(c.req.valid('param').id, dossier, 404)
    const known = await current.at(asOf)
    return c.json(
      {
        dossier: known.dossier,
        asOf,
        measure: { id, label, description },
        targets: dossier.targets.filter(({ measure }) => measure === id),
        cells: known.register.cells.filter(({ measure }) => measure === id).map(cellSummary),
        findings: (await known.found()).bearingOn(({ measures }) => measures.has(id)),
      },
      200,
    )
  })
}
