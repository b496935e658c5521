import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier } from '../../model/dossier.ts'
import { type Finding, FINDING_KINDS, SEVERITIES } from '../../model/finding.ts'
import type { Store } from '../../store/store.ts'
import type { Current } from '../current.ts'
import { eventsTold } from '../events.ts'
import type { Found } from '../found.ts'
import { handling } from '../handling.ts'
import { requireNamed } from '../named.ts'
import { part, partQuery } from '../part.ts'
import { Problem } from '../problem.ts'
import { FindingSchema, FindingsSchema } from '../schemas/findings.ts'
import { cellSummary, quotesInContext } from '../summaries.ts'
import { answers, asOf, flag } from './route.ts'

const filters = z.strictObject({
  kind: z.enum(FINDING_KINDS).optional(),
  unless: z.enum(FINDING_KINDS).optional().openapi({ description: 'Those of every kind but this one' }),
  severity: z.enum(SEVERITIES).optional(),
  party: z.string().optional(),
  measure: z.string().optional(),
  report: z.string().optional().openapi({ description: 'The id of a report that it quotes' }),
  all: flag.openapi({ description: 'Also those that somebody found to be none' }),
  asOf,
  ...partQuery,
})

const allRoute = createRoute({
  method: 'get',
  path: '/api/findings',
  summary: 'Where reports cannot all be right, or a cell rests on one origin, the gravest first',
  request: { query: filters },
  responses: answers('The findings', FindingsSchema),
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/findings/{id}',
  summary: 'A finding with the words on both sides, what the register does about it, and what people say of it',
  request: { params: z.object({ id: z.string() }), query: z.strictObject({ asOf }) },
  responses: answers('The finding', FindingSchema),
})

export function findingsRoutes(app: OpenAPIHono, current: Current, dossier: Dossier, store: Store): void {
  app.openapi(allRoute, async (c) => {
    const asked = c.req.valid('query')
    requireNamed(asked, dossier)
    const known = await current.at(asked.asOf ?? null)
    const found = await known.found()
    const wanted = wantedBy(asked, found)
    const ofAnyKind = found.findings.filter(wanted).map((finding) => found.summary(finding))
    const listedOnes = ofAnyKind.filter(({ verdict }) => asked.all || verdict !== 'not')
    const { items, ...listed } = part(
      listedOnes.filter(({ kind }) => kind === (asked.kind ?? kind) && kind !== asked.unless),
      asked,
    )
    const count = (of: string) => listedOnes.filter(({ kind }) => kind === of).length
    const kinds = Object.fromEntries(FINDING_KINDS.map((kind) => [kind, count(kind)])) as Record<Finding['kind'], number>
    const reports = known.summaries(items.flatMap(({ quotes }) => quotes.map(({ document }) => document)))
    return c.json({ dossier: known.dossier, asOf: known.register.asOf, findings: items, kinds, reports, ...listed }, 200)
  })

  app.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param')
    const known = await current.at(c.req.valid('query').asOf ?? null)
    const found = await known.found()
    const named = found.finding(id)
    if (!named)
      throw new Problem(
        404,
        'no-finding',
        `there is no finding ${id}`,
        'look for it in the list of all findings; it is gone where reports were read anew, or a review took away what it rested on',
      )
    const finding = found.summary(named)
    const { statements } = found.bearing(named)
    const cells = [known.cell(named.about) ?? []].flat()
    const events = eventsTold(statements, known)
    return c.json(
      {
        dossier: known.dossier,
        asOf: known.register.asOf,
        finding,
        quotes: await quotesInContext(finding.quotes, store),
        does: handling(finding, { cells, events }),
        statements,
        cells: cells.map(cellSummary),
        events,
        reviews: found.historyOf(id),
      },
      200,
    )
  })
}

function wantedBy({ severity, party, measure, report }: z.output<typeof filters>, found: Found): (finding: Finding) => boolean {
  return (finding) => {
    if (finding.severity !== (severity ?? finding.severity)) return false
    const { parties, measures, reports } = found.bearing(finding)
    return (
      (party === undefined || parties.has(party)) &&
      (measure === undefined || measures.has(measure)) &&
      (report === undefined || reports.has(report))
    )
  }
}
