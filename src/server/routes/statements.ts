import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier } from '../../model/dossier.ts'
import { STANCES } from '../../model/stance.ts'
import type { Statement } from '../../model/statement.ts'
import type { Store } from '../../store/store.ts'
import type { Current } from '../current.ts'
import { requireNamed } from '../named.ts'
import { part, partQuery } from '../part.ts'
import { Problem } from '../problem.ts'
import { StatementsSchema } from '../schemas.ts'
import { StatementInContextSchema } from '../schemas/report.ts'
import { inContext } from '../summaries.ts'
import { answers } from './route.ts'

const filters = z.strictObject({
  kind: z.enum(['position', 'event', 'figure']).optional(),
  party: z.string().optional(),
  measure: z.string().optional(),
  stance: z.enum(STANCES).optional(),
  speaker: z.string().optional().openapi({ description: 'Canonical name' }),
  report: z.string().optional(),
  ...partQuery,
})

const allRoute = createRoute({
  method: 'get',
  path: '/api/statements',
  summary: 'Statements that stand, those of the latest reports first',
  request: { query: filters },
  responses: answers('The statements', StatementsSchema),
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/statements/{id}',
  summary: 'A statement with the words around its quote',
  request: { params: z.object({ id: z.string() }) },
  responses: answers('The statement', StatementInContextSchema),
})

export function statementsRoutes(app: OpenAPIHono, current: Current, dossier: Dossier, store: Store): void {
  app.openapi(allRoute, async (c) => {
    const asked = c.req.valid('query')
    requireNamed(asked, dossier)
    const known = await current.at(null)
    const { snapshot } = known
    const wanted = wantedBy(asked)
    const all = known.register.reports.toReversed().flatMap(({ id }) => snapshot.statementsOf(id).filter(wanted))
    const { items, ...listed } = part(all, asked)
    const reports = known.summaries(items.map(({ document }) => document))
    return c.json({ dossier: known.dossier, statements: items, reports, ...listed }, 200)
  })

  app.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param')
    const { snapshot, dossier } = await current.at(null)
    const statement = snapshot.statement(id)
    const reviews = snapshot.historyOf(id)
    if (!statement && snapshot.read(id))
      throw new Problem(
        404,
        'refused-statement',
        `${reviews.at(-1)?.by ?? 'somebody'} found the statement ${id} wrong`,
        'its report shows what it states, and who found what wrong and why',
      )
    const document = statement && (await store.document(statement.document))
    if (!document)
      throw new Problem(
        404,
        'no-statement',
        `there is no statement ${id}`,
        'look for it in its report or in a field of the register: a better reader may have read the report anew since',
      )
    return c.json({ dossier, ...inContext(statement, document), reviews }, 200)
  })
}

function wantedBy({ kind, party, measure, stance, speaker, report }: z.output<typeof filters>): (statement: Statement) => boolean {
  return (s) =>
    (kind === undefined || s.kind === kind) &&
    (party === undefined || ('party' in s && s.party === party)) &&
    (measure === undefined || (s.kind === 'position' && s.measure === measure)) &&
    (stance === undefined || (s.kind === 'position' && s.stance === stance)) &&
    (speaker === undefined || s.speaker === speaker) &&
    (report === undefined || s.document === report)
}
