import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { membersOf } from '../../register/origins/origins.ts'
import type { Store } from '../../store/store.ts'
import { nameOf } from '../../text/name.ts'
import { blocksOf } from '../blocks.ts'
import type { Current } from '../current.ts'
import { eventsTold } from '../events.ts'
import { part, partQuery } from '../part.ts'
import { Problem } from '../problem.ts'
import { ReportsSchema } from '../schemas.ts'
import { ReportSchema } from '../schemas/report.ts'
import { reportSummary } from '../summaries.ts'
import { answers } from './route.ts'

const allRoute = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Every report, the latest first and the undated last',
  request: { query: z.strictObject(partQuery) },
  responses: answers('The reports', ReportsSchema),
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: "A report's text with all its statements, its origin, and what else is known by it",
  request: { params: z.object({ id: z.string() }) },
  responses: answers('The report', ReportSchema),
})

export function reportsRoutes(app: OpenAPIHono, current: Current, store: Store): void {
  app.openapi(allRoute, async (c) => {
    const { register, dossier, names, snapshot } = await current.at(null)
    const { items, ...listed } = part(register.reports.toReversed(), c.req.valid('query'))
    const reports = items.map((report) => ({
      ...reportSummary(report, names.get(report.id) ?? report.id),
      statements: snapshot.statementsOf(report.id).length,
    }))
    return c.json({ dossier, reports, ...listed }, 200)
  })

  app.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param')
    const known = await current.at(null)
    const [document, dating, origin] = [await store.document(id), known.dating(id), known.origin(id)]
    if (!document || !dating || !origin)
      throw new Problem(
        404,
        'no-report',
        `there is no report ${id}`,
        'look for it in the list of all reports; an address from another store leads nowhere in this one',
      )
    const { dossier, snapshot } = known
    const [statements, refused] = [snapshot.statementsOf(id), snapshot.refusedOf(id)]
    return c.json(
      {
        dossier,
        report: { ...reportSummary(document, nameOf(document)), text: document.text },
        blocks: await blocksOf(document),
        statements,
        refused,
        reviews: snapshot.histories([...statements, ...refused]),
        dating,
        origin,
        together: known.summaries(membersOf(origin)),
        findings: (await known.found()).bearingOn(({ reports }) => reports.has(id)),
        events: eventsTold(statements, known),
      },
      200,
    )
  })
}
