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
import { HistoriesSchema, ReviewSchema, words } from './reviews.ts'
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

export const NewReportSchema = z
  .strictObject({
    text: words(2_000_000).exactOptional(),
    base64: z.base64('it is no base 64').exactOptional(),
    name: z
      .string()
      .regex(/^[^/\\\p{Cc}\p{Cs}]{1,200}$/u, 'it is no name of a file')
      .exactOptional(),
    published: z.iso.date('it is no day: write it as 2025-09-04').exactOptional(),
    outlet: words(300).exactOptional(),
    title: words(1000).exactOptional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'it is no code of a language such as de')
      .exactOptional(),
    unread: z.boolean().exactOptional(),
  })
  .refine(({ text, base64 }) => (text === undefined) !== (base64 === undefined), 'give either text or base64')
  .openapi('NewReport') satisfies z.ZodType<views.NewReport>

export const AddedReportSchema = z
  .object({ added: z.enum(['new', 'known', 'completed']), report: ReportSummarySchema, statements: list(StatementSchema) })
  .openapi('AddedReport') satisfies z.ZodType<views.AddedReport>
