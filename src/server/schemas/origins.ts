import { z } from '@hono/zod-openapi'
import { Day, DossierSchema, Id, list, listed, Quote, ReportSummarySchema } from '../schemas.ts'
import type { OriginsView, OriginView } from '../views/origins.ts'
import { ReviewsOfTwoSchema } from './reviews.ts'
import { derived, OriginSchema } from './summaries.ts'

export const OriginsSchema = z
  .object({
    dossier: DossierSchema,
    asOf: Day,
    origins: list(OriginSchema),
    single: z.int(),
    reports: list(ReportSummarySchema),
    ...listed,
  })
  .openapi('Origins') satisfies z.ZodType<OriginsView>

const beside = list(z.object({ here: Quote, there: Quote }))

export const ComparedOriginSchema = z
  .object({
    dossier: DossierSchema,
    asOf: Day,
    origin: z.object({
      root: Id,
      derived: list(z.object({ ...derived, kept: beside, changed: beside, added: list(Quote), dropped: list(Quote) })),
    }),
    reports: list(ReportSummarySchema),
    reviews: list(ReviewsOfTwoSchema),
  })
  .openapi('ComparedOrigin') satisfies z.ZodType<OriginView>
