import { z } from '@hono/zod-openapi'
import { GIVING } from '../../model/stance.ts'
import {
  CellSummarySchema,
  Day,
  DossierSchema,
  Id,
  Label,
  list,
  Named,
  Quantity,
  Quote,
  ReportSummarySchema,
  RunSchema,
  StanceSchema,
} from '../schemas.ts'
import type { OutlookView } from '../views/outlook.ts'

const Conditional = z.object({ conditions: list(z.string()) })
const Share = z.number().min(0).max(1)

const SubjectSchema = z.object({
  groups: list(Named),
  roles: z.object({
    receiver: Id,
    adversary: Id,
    body: Id,
    general: Id,
    money: Id,
    collective: Id.nullable(),
    consent: Id.nullable(),
  }),
  targets: list(z.object({ measure: Id, low: z.number(), high: z.number(), unit: z.string(), source: Label })),
  outlook: z.object({ worth: z.record(z.enum(GIVING), Share), open: Share, implied: z.record(Id, list(Id)) }),
})

const BasisCellSchema = CellSummarySchema.omit({ reports: true, origins: true }).extend({
  history: list(RunSchema),
  positions: list(z.object({ id: Id, document: Id, quote: Quote, stance: StanceSchema, quantity: Quantity.nullable() })),
})

export const OutlookSchema = z
  .object({
    dossier: DossierSchema,
    subject: SubjectSchema,
    basis: z.object({ asOf: Day, cells: list(BasisCellSchema) }),
    reports: z.int(),
    known: list(z.object({ id: Id, party: Id, history: list(Conditional) })),
    unclear: list(z.object({ cell: Id, words: list(z.string()) })),
    sources: list(ReportSummarySchema),
  })
  .openapi('Outlook') satisfies z.ZodType<OutlookView>
