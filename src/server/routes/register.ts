import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier } from '../../model/dossier.ts'
import type { Current } from '../current.ts'
import { requireNamed } from '../named.ts'
import { RegisterSchema } from '../schemas.ts'
import { cellSummary } from '../summaries.ts'
import { answers, asOf } from './route.ts'

const route = createRoute({
  method: 'get',
  path: '/api/register',
  summary: 'Every cell of the register: a party, a measure and the present stance',
  request: { query: z.strictObject({ party: z.string().optional(), measure: z.string().optional(), asOf }) },
  responses: answers('The register', RegisterSchema),
})

export function registerRoute(app: OpenAPIHono, current: Current, dossier: Dossier): void {
  app.openapi(route, async (c) => {
    const { party, measure, asOf = null } = c.req.valid('query')
    requireNamed({ party, measure }, dossier)
    const known = await current.at(asOf)
    const cells = known.register.cells.filter((cell) => cell.party === (party ?? cell.party) && cell.measure === (measure ?? cell.measure))
    const { reports } = known.register
    const unread = reports.filter((report) => report.unread).length
    return c.json({ dossier: known.dossier, asOf, reports: reports.length, unread, cells: cells.map(cellSummary) }, 200)
  })
}
