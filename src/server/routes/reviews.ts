import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Dossier } from '../../model/dossier.ts'
import { documentsOf, type Review, review } from '../../model/review.ts'
import { accounts } from '../../register/reviews/accounts.ts'
import { judgedFindings } from '../../register/reviews/findings.ts'
import type { Store } from '../../store/store.ts'
import type { Current } from '../current.ts'
import { part, partQuery } from '../part.ts'
import { Conflict, Problem } from '../problem.ts'
import { saying, withdrawal } from '../saying.ts'
import { ConflictSchema, KeptReviewSchema, NewReviewSchema, ReviewsSchema } from '../schemas/reviews.ts'
import type { NewReview } from '../views/reviews.ts'
import { writing } from '../writing.ts'
import { answers, flag, refusals } from './route.ts'

const MOST_BYTES = 64_000

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

const conflict = {
  description: 'Somebody else said something of it meanwhile',
  content: { 'application/json': { schema: ConflictSchema } },
}

const newRoute = createRoute({
  method: 'post',
  path: '/api/reviews',
  summary: 'Keeps what a person says of a statement, of two events or reports, or of a finding, or takes it back',
  middleware: writing(MOST_BYTES),
  request: { body: { required: true, content: { 'application/json': { schema: NewReviewSchema } } } },
  responses: {
    ...refusals,
    201: { description: 'The review as it is kept', content: { 'application/json': { schema: KeptReviewSchema } } },
    409: conflict,
  },
})

export function reviewsRoutes(app: OpenAPIHono, current: Current, dossier: Dossier, store: Store): void {
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

  app.openapi(newRoute, async (c) => {
    const body = c.req.valid('json')
    const said = saidBy(body)
    for (;;) {
      const known = await current.at(null)
      const { verdict, before } = body.on === 'review' ? await withdrawal(body.review, known) : await saying(body, known, dossier)
      const last = before.at(-1)
      if (body.on !== 'review' && body.seen !== (last?.id ?? null)) throw overtaken(before)
      const made = review(verdict, { ...said, when: momentAfter(last) })
      // who was overtaken in between looks again
      if ((await store.review(made, known.snapshot.revision)) === 'overtaken') continue
      return c.json({ review: made, reviews: made.on === 'review' ? before : [...before, made] }, 201)
    }
  })
}

function saidBy({ by, because, verdict }: NewReview): Pick<Review, 'by' | 'because'> {
  const said = { by: by.replace(/\s+/g, ' ').trim(), because: because?.trim() || null }
  if (said.by === '') throw new Problem(400, 'nobody', 'it is not said who says so', 'give as by a name that others know')
  if (verdict === 'resolved' && said.because === null)
    throw new Problem(400, 'not-said-how', 'it is not said how it was resolved', 'say it in because')
  return said
}

/** Now, or just after what was said before: what is said later has the last word, whatever the clocks say. */
function momentAfter(last: Review | undefined): string {
  return new Date(Math.max(Date.now(), last ? Date.parse(last.when) + 1 : 0)).toISOString()
}

function overtaken(before: readonly Review[]): Conflict {
  const last = before.at(-1)
  return new Conflict(
    'overtaken',
    last ? `${last.by} said something of it that you have not seen` : 'what you have seen was taken back',
    'look at what is said of it now; if you still say so, say it again and give as seen the id of the last of these reviews, or null',
    before,
  )
}
