import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { documentsOf } from '../../model/review.ts'
import { accounts } from '../../register/reviews/accounts.ts'
import { judgedFindings } from '../../register/reviews/findings.ts'
import type { Current } from '../current.ts'
import { part, partQuery } from '../part.ts'
import { ReviewsSchema } from '../schemas/reviews.ts'
import { answers, flag } from './route.ts'

const allRoute = createRoute({
  method: 'get',
  path: '/api/reviews',
  summary: 'What people said, the latest first, and what became of it',
  request: {
    query: z.strictObject({
      by: z.string().optional(),
      on: z.enum(['statement', 'events', 'origins', 'finding', 'review']).optional(),
      report: z.string().optional().openapi({ description: 'The id of a report that it is about' }),
      orphaned: flag.openapi({ description: 'Only those that fit nothing any more' }),
      ...partQuery,
    }),
  },
  responses: answers('The reviews', ReviewsSchema),
})

export function reviewsRoutes(app: OpenAPIHono, current: Current): void {
  app.openapi(allRoute, async (c) => {
    const { by, on, report, orphaned, ...asked } = c.req.valid('query')
    const known = await current.at(null)
    const { reviews, reviewed } = known.snapshot
    // findings are looked for only where one was reviewed: that takes time
    const judged = reviews.some((review) => review.on === 'finding') ? (await known.found()).judged : judgedFindings([], [])
    const wanted = accounts(reviews, reviewed, judged)
      .toReversed()
      .filter(
        ({ review, ...account }) =>
          review.by === (by ?? review.by) &&
          review.on === (on ?? review.on) &&
          (report === undefined || documentsOf(review).includes(report)) &&
          (!orphaned || account.orphaned),
      )
    const { items, ...listed } = part(
      wanted.map((account) => ({ id: account.review.id, account })),
      asked,
    )
    const shown = items.map(({ account }) => account)
    const reports = known.summaries(shown.flatMap(({ review }) => documentsOf(review)))
    return c.json({ dossier: known.dossier, reviews: shown, reports, ...listed }, 200)
  })
}
