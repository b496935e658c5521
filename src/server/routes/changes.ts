import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { later } from '../../model/span.ts'
import { changes } from '../../register/changes.ts'
import type { Current } from '../current.ts'
import { Problem } from '../problem.ts'
import { ChangesSchema } from '../schemas/changes.ts'
import { answers, asOf } from './route.ts'

const route = createRoute({
  method: 'get',
  path: '/api/changes',
  summary: 'What is known since a day that was not, or not so, known before it',
  request: {
    query: z.strictObject({ since: z.iso.date({ error: 'since is no day: write it as 2025-09-04' }), asOf }),
  },
  responses: answers('The changes', ChangesSchema),
})

export function changesRoute(app: OpenAPIHono, current: Current): void {
  app.openapi(route, async (c) => {
    const { since, asOf = null } = c.req.valid('query')
    if (asOf !== null && asOf < since)
      throw new Problem(400, 'bad-parameter', `${asOf} is before ${since}`, 'give as asOf a day on or after that of since, or leave it out')
    const { register: before } = await current.at(later(since, -1))
    const { register: now, dossier } = await current.at(asOf)
    const undated = now.cells.filter((cell) => cell.since === null).length
    return c.json({ dossier, since, asOf, changes: changes(before, now), undated }, 200)
  })
}
