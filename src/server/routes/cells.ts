import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier } from '../../model/dossier.ts'
import { presentRun } from '../../model/register.ts'
import type { Store } from '../../store/store.ts'
import type { Current } from '../current.ts'
import { partyLabel } from '../labels.ts'
import { Problem } from '../problem.ts'
import { CellSchema } from '../schemas.ts'
import { cellSummary, inContext } from '../summaries.ts'
import { answers, asOf } from './route.ts'

const route = createRoute({
  method: 'get',
  path: '/api/cells/{party}/{measure}',
  summary: "A party's positions on a measure over time, each with its quote",
  request: { params: z.object({ party: z.string(), measure: z.string() }), query: z.strictObject({ asOf }) },
  responses: answers('The cell', CellSchema),
})

export function cellsRoute(app: OpenAPIHono, current: Current, dossier: Dossier, store: Store): void {
  app.openapi(route, async (c) => {
    const { party, measure } = c.req.valid('param')
    const { asOf = null } = c.req.valid('query')
    const known = await current.at(asOf)
    const cell = known.register.cells.find((cell) => cell.party === party && cell.measure === measure)
    if (!cell) throw noCell(party, measure, asOf, dossier)
    const ids = [...new Set(cell.positions.map(({ document }) => document))]
    const documents = new Map((await store.documents({ ids })).map((document) => [document.id, document]))
    const statements = cell.positions.flatMap((position) => {
      const document = documents.get(position.document)
      return document ? [inContext(position, document)] : []
    })
    const present = cell.history.findLastIndex((run) => run === presentRun(cell, cell.history))
    return c.json({ dossier: known.dossier, cell: cellSummary(cell), history: cell.history, present, statements }, 200)
  })
}

function noCell(party: string, measure: string, asOf: string | null, dossier: Dossier): Problem {
  const name = partyLabel(party, dossier).en ?? party
  const about = dossier.measures.find(({ id }) => id === measure)?.label.en ?? measure
  const known = asOf === null ? '' : ` that was known on ${asOf}`
  const message = `no report${known} says where ${name} stands on “${about}”`
  return new Problem(404, 'no-cell', message, 'choose a field of the register: each shows what reports say of one party and one measure')
}
