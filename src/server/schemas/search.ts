import { z } from '@hono/zod-openapi'
import { DossierSchema, list, listed, Named, Quote, ReportSummarySchema, StatementSchema } from '../schemas.ts'
import type { SearchView } from '../views/search.ts'
import { PersonSummarySchema } from './parties.ts'

const FoundReport = z
  .object({
    report: ReportSummarySchema,
    places: z.int().openapi({ description: 'At how many places the words stand' }),
    passages: list(z.object({ context: z.string(), contextStart: z.int(), words: list(Quote) })),
    statements: list(StatementSchema),
  })
  .openapi('FoundReport')

export const SearchSchema = z
  .object({
    dossier: DossierSchema,
    words: z.string(),
    instead: z.boolean().openapi({ description: 'Whether no report has the words that were asked for, and these are most like them' }),
    reports: list(FoundReport),
    people: list(PersonSummarySchema),
    parties: list(Named),
    measures: list(Named),
    ...listed,
  })
  .openapi('Search') satisfies z.ZodType<SearchView>
