import { z } from '@hono/zod-openapi'
import { FINDING_KINDS } from '../../model/finding.ts'
import { CellSummarySchema, Day, DossierSchema, list, listed, passage, Quote, ReportSummarySchema, StatementSchema } from '../schemas.ts'
import type { FindingsView, FindingView } from '../views/findings.ts'
import { ReviewSchema } from './reviews.ts'
import { EventSummarySchema, FindingSummarySchema } from './summaries.ts'

export const FindingsSchema = z
  .object({
    dossier: DossierSchema,
    asOf: Day,
    findings: list(FindingSummarySchema),
    kinds: z.record(z.enum(FINDING_KINDS), z.int()),
    reports: list(ReportSummarySchema),
    ...listed,
  })
  .openapi('Findings') satisfies z.ZodType<FindingsView>

export const FindingSchema = z
  .object({
    dossier: DossierSchema,
    asOf: Day,
    finding: FindingSummarySchema,
    quotes: list(z.object({ quote: Quote, ...passage })),
    does: z.string().openapi({ description: 'What the register does about it' }),
    statements: list(StatementSchema),
    cells: list(CellSummarySchema),
    events: list(EventSummarySchema),
    reviews: list(ReviewSchema),
  })
  .openapi('Finding') satisfies z.ZodType<FindingView>
