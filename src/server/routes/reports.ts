import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Store } from '../../store/store.ts'
import { blocksOf } from '../blocks.ts'
import type { Current } from '../current.ts'
import { Problem } from '../problem.ts'
import { ReportSchema, ReportsSchema } from '../schemas.ts'
import { reviewedStatements } from '../reviewed.ts'
import { reportSummary } from '../summaries.ts'
import { nameOf } from '../../text/name.ts'
import { answers } from './route.ts'

const allRoute = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Every report, the latest first and the undated last',
  responses: answers('The reports', ReportsSchema),
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: "A report's text with all its statements",
  request: { params: z.object({ id: z.string() }) },
  responses: answers('The report', ReportSchema),
})

export function reportsRoutes(app: OpenAPIHono, current: Current, store: Store): void {
  app.openapi(allRoute, async (c) => {
    const { register, dossier, names, statements } = await current.at(null)
    const reports = register.reports
      .toReversed()
      .map((report) => ({ ...reportSummary(report, names.get(report.id) ?? report.id), statements: statements.get(report.id) ?? 0 }))
    return c.json({ dossier, reports }, 200)
  })

  app.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param')
    const document = await store.document(id)
    if (!document)
      throw new Problem(
        404,
        'no-report',
        `there is no report ${id}`,
        'look for it in the list of all reports; an address from another store leads nowhere in this one',
      )
    const { dossier } = await current.at(null)
    const report = { ...reportSummary(document, nameOf(document)), text: document.text }
    const { statements } = await reviewedStatements(store, id)
    return c.json({ dossier, report, blocks: await blocksOf(document), statements }, 200)
  })
}
