import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { membersOf } from '../../register/origins/origins.ts'
import type { Store } from '../../store/store.ts'
import { compared } from '../comparison.ts'
import type { Current } from '../current.ts'
import { part, partQuery } from '../part.ts'
import { Problem } from '../problem.ts'
import { ComparedOriginSchema, OriginsSchema } from '../schemas/origins.ts'
import { answers, asOf } from './route.ts'

const allRoute = createRoute({
  method: 'get',
  path: '/api/origins',
  summary: 'Which reports copy or retell one another: those origins that have more than one report, the largest first',
  request: { query: z.strictObject({ asOf, ...partQuery }) },
  responses: answers('The origins', OriginsSchema),
})

const oneRoute = createRoute({
  method: 'get',
  path: '/api/origins/{id}',
  summary: 'The origin that a report is of, with what each of its reports kept, changed, added and dropped',
  request: {
    params: z.object({ id: z.string().openapi({ description: 'The id of any of its reports' }) }),
    query: z.strictObject({ asOf }),
  },
  responses: answers('The origin', ComparedOriginSchema),
})

export function originsRoutes(app: OpenAPIHono, current: Current, store: Store): void {
  app.openapi(allRoute, async (c) => {
    const { asOf = null, ...asked } = c.req.valid('query')
    const known = await current.at(asOf)
    const { origins } = known.register
    const several = origins.filter(({ derived }) => derived.length > 0).toSorted((a, b) => b.derived.length - a.derived.length)
    const { items, ...listed } = part(
      several.map((origin) => ({ id: origin.root, origin })),
      asked,
    )
    const shown = items.map(({ origin }) => origin)
    const reports = known.summaries(shown.flatMap(membersOf))
    return c.json({ dossier: known.dossier, asOf, origins: shown, single: origins.length - several.length, reports, ...listed }, 200)
  })

  app.openapi(oneRoute, async (c) => {
    const { id } = c.req.valid('param')
    const { asOf = null } = c.req.valid('query')
    const known = await current.at(asOf)
    const found = known.origin(id)
    if (!found)
      throw new Problem(
        404,
        'no-report',
        `there is no report ${id}`,
        'name the origin by the id of one of its reports, as the list of all reports has it',
      )
    const members = membersOf(found)
    const documents = new Map((await store.documents({ ids: members })).map((document) => [document.id, document]))
    const { snapshot } = known
    const origin = compared(found, { documents, sketches: snapshot.sketches(members), weight: await current.weight() })
    const reviews = snapshot.ofTwo('origins', members)
    return c.json({ dossier: known.dossier, asOf, origin, reports: known.summaries(members), reviews }, 200)
  })
}
