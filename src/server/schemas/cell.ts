import { z } from '@hono/zod-openapi'
import { CellSummarySchema, DossierSchema, Id, list, RunSchema, StatementInContext } from '../schemas.ts'
import type * as views from '../views.ts'
import { HistoriesSchema } from './reviews.ts'
import { EventSummarySchema, FindingSummarySchema } from './summaries.ts'

export const CellSchema = z
  .object({
    dossier: DossierSchema,
    cell: CellSummarySchema,
    history: list(RunSchema),
    present: z.int(),
    statements: list(StatementInContext),
    refused: list(StatementInContext),
    reviews: HistoriesSchema,
    origins: list(z.object({ root: Id, reports: list(Id) })),
    findings: list(FindingSummarySchema),
    events: list(EventSummarySchema),
  })
  .openapi('Cell') satisfies z.ZodType<views.CellView>
