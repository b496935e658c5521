import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier } from '../../model/dossier.ts'
import { membersOf } from '../../register/origins/origins.ts'
import type { Store } from '../../store/store.ts'
import { STANDARD_INPUT } from '../../text/load.ts'
import { nameOf } from '../../text/name.ts'
import { blocksOf } from '../blocks.ts'
import type { Current } from '../current.ts'
import { eventsTold } from '../events.ts'
import { Intake } from '../intake.ts'
import { part, partQuery } from '../part.ts'
import { Problem } from '../problem.ts'
import { ReportsSchema } from '../schemas.ts'
import { AddedReportSchema, NewReportSchema, ReportSchema } from '../schemas/report.ts'
import { reportSummary } from '../summaries.ts'
import { writing } from '../writing.ts'
import { answers, refusals, refused } from './route.ts'

/** A page with all that is saved with it, in base 64. */
const MOST_BYTES = 8_000_000

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

const answered = (description: string) => ({ description, content: { 'application/json': { schema: AddedReportSchema } } })

const newRoute = createRoute({
  method: 'post',
  path: '/api/reports',
  summary: 'Adds a report as garant add does, and answers with what was read in it',
  middleware: writing(MOST_BYTES),
  request: { body: { required: true, content: { 'application/json': { schema: NewReportSchema } } } },
  responses: {
    ...refusals,
    200: answered('The report was known already: it stays, or takes what is given of it now and was not before'),
    201: answered('The report is added'),
    413: refused('It is too long'),
    422: refused('It is no report that can be read'),
  },
})

export function reportsRoutes(app: OpenAPIHono, current: Current, dossier: Dossier, store: Store): void {
  const intake = new Intake(store, dossier)

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

  app.openapi(newRoute, async (c) => {
    const { text = '', base64, name = STANDARD_INPUT, ...given } = c.req.valid('json')
    const bytes = base64 === undefined ? Buffer.from(text) : Buffer.from(base64, 'base64')
    const { document, added } = await intake.add(bytes, name, given)
    const { snapshot } = await current.at(null)
    const report = reportSummary((await store.document(document.id)) ?? document, nameOf(document))
    return c.json({ added, report, statements: snapshot.statementsOf(document.id) }, added === 'new' ? 201 : 200)
  })
}
