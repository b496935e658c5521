import { z } from '@hono/zod-openapi'
import type { Dating, Reason } from '../../model/dating.ts'
import {
  BlockSchema,
  DatedHow,
  Day,
  DossierSchema,
  Id,
  list,
  pair,
  passage,
  Quote,
  ReportSummarySchema,
  StatementSchema,
} from '../schemas.ts'
import type * as views from '../views.ts'
import { HistoriesSchema, ReviewSchema } from './reviews.ts'
import { EventSummarySchema, FindingSummarySchema, OriginSchema } from './summaries.ts'

const ReasonSchema = z
  .object({
    kind: z.enum(['day', 'office', 'event', 'occasion', 'body']),
    from: Day,
    to: Day,
    message: z.string(),
    quotes: list(Quote.extend({ document: Id })),
    event: Id.nullable(),
  })
  .openapi('Reason', { description: 'Why a report cannot have been written before or after a day' }) satisfies z.ZodType<Reason>

const DatingSchema = z
  .object({
    report: Id,
    how: DatedHow,
    from: Day,
    to: Day,
    reasons: list(ReasonSchema),
    contradiction: pair(ReasonSchema).nullable(),
  })
  .openapi('Dating') satisfies z.ZodType<Dating>

export const ReportSchema = z
  .object({
    dossier: DossierSchema,
    report: ReportSummarySchema.extend({ text: z.string() }),
    blocks: list(BlockSchema),
    statements: list(StatementSchema),
    refused: list(StatementSchema),
    reviews: HistoriesSchema,
    dating: DatingSchema,
    origin: OriginSchema,
    together: list(ReportSummarySchema),
    findings: list(FindingSummarySchema),
    events: list(EventSummarySchema),
  })
  .openapi('Report') satisfies z.ZodType<views.ReportView>

export const StatementInContextSchema = z
  .object({ dossier: DossierSchema, statement: StatementSchema, ...passage, reviews: list(ReviewSchema) })
  .openapi('StatementInContext') satisfies z.ZodType<views.StatementView>
