import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier } from '../../model/dossier.ts'
import { type Cell, presentRun } from '../../model/register.ts'
import { cellId } from '../../register/cell.ts'
import type { Store } from '../../store/store.ts'
import type { Current } from '../current.ts'
import { eventsTold } from '../events.ts'
import type { Known } from '../known.ts'
import { partyLabel } from '../labels.ts'
import { meet } from '../meeting.ts'
import { Problem } from '../problem.ts'
import { CellSchema } from '../schemas/cell.ts'
import { allInContext, cellSummary } from '../summaries.ts'
import type { OriginOfCell } from '../views.ts'
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
    const { snapshot } = known
    const statements = await allInContext(cell.positions, store)
    const refused = snapshot.reviewed.refused.filter((s) => s.kind === 'position' && cellId(s) === cell.id && known.report(s.document))
    const present = cell.history.findLastIndex((run) => run === presentRun(cell, cell.history))
    const found = await known.found()
    return c.json(
      {
        dossier: known.dossier,
        cell: cellSummary(cell),
        history: cell.history,
        present,
        statements,
        refused: await allInContext(refused, store),
        reviews: snapshot.histories([...cell.positions, ...refused]),
        origins: originsOf(cell, known),
        findings: found.bearingOn(({ statements }) => statements.some((s) => s.kind === 'position' && cellId(s) === cell.id)),
        events: eventsTold(
          cell.positions.flatMap((position) =>
            snapshot.statementsOf(position.document).filter((s) => s.kind === 'event' && meet(s, position)),
          ),
          known,
        ),
      },
      200,
    )
  })
}

function originsOf({ positions }: Cell, known: Known): readonly OriginOfCell[] {
  const reports = [...new Set(positions.map(({ document }) => document))]
  return [...Map.groupBy(reports, (id) => known.origin(id)?.root ?? id)].map(([root, reports]) => ({ root, reports }))
}

function noCell(party: string, measure: string, asOf: string | null, dossier: Dossier): Problem {
  const name = partyLabel(party, dossier).en ?? party
  const about = dossier.measures.find(({ id }) => id === measure)?.label.en ?? measure
  const known = asOf === null ? '' : ` that was known on ${asOf}`
  const message = `no report${known} says where ${name} stands on “${about}”`
  return new Problem(404, 'no-cell', message, 'choose a field of the register: each shows what reports say of one party and one measure')
}
