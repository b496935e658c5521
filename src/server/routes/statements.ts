import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Store } from '../../store/store.ts'
import type { Current } from '../current.ts'
import { Problem } from '../problem.ts'
import { StatementInContextSchema } from '../schemas.ts'
import { reviewedStatements } from '../reviewed.ts'
import { inContext } from '../summaries.ts'
import { answers } from './route.ts'

const route = createRoute({
  method: 'get',
  path: '/api/statements/{id}',
  summary: 'A statement with the words around its quote',
  request: { params: z.object({ id: z.string() }) },
  responses: answers('The statement', StatementInContextSchema),
})

export function statementsRoute(app: OpenAPIHono, current: Current, store: Store): void {
  app.openapi(route, async (c) => {
    const { id } = c.req.valid('param')
    const read = await store.statement(id)
    const document = read && (await store.document(read.document))
    if (!document)
      throw new Problem(
        404,
        'no-statement',
        `there is no statement ${id}`,
        'look for it in its report or in a field of the register: a better reader may have read the report anew since',
      )
    const { statements, histories } = await reviewedStatements(store, document.id)
    const statement = statements.find((reviewed) => reviewed.id === id)
    if (!statement)
      throw new Problem(
        404,
        'refused-statement',
        `${histories.get(id)?.at(-1)?.by ?? 'somebody'} found the statement ${id} wrong`,
        'garant reviews tells who said so and why; the report shows what it states',
      )
    const { dossier } = await current.at(null)
    return c.json({ dossier, ...inContext(statement, document) }, 200)
  })
}
