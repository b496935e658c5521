import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { isState } from '../../dossier/parties.ts'
import type { Dossier } from '../../model/dossier.ts'
import type { Current } from '../current.ts'
import { Problem } from '../problem.ts'
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
    if (party !== undefined && !isState(party) && !dossier.groups.some(({ id }) => id === party))
      throw new Problem(
        400,
        'unknown-party',
        `"${party}" is no party`,
        "give a state's ISO 3166-1 code such as FR, or a group of the dossier",
      )
    if (measure !== undefined && !dossier.measures.some(({ id }) => id === measure))
      throw new Problem(
        400,
        'unknown-measure',
        `"${measure}" is no measure`,
        `give one of ${dossier.measures.map(({ id }) => id).join(', ')}`,
      )
    const known = await current.at(asOf)
    const cells = known.register.cells.filter((cell) => cell.party === (party ?? cell.party) && cell.measure === (measure ?? cell.measure))
    return c.json({ dossier: known.dossier, asOf, reports: known.register.reports.length, cells: cells.map(cellSummary) }, 200)
  })
}
