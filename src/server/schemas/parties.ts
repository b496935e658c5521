import { z } from '@hono/zod-openapi'
import { CellSummarySchema, Day, DossierSchema, Label, list, listed, Named, StatementInContext } from '../schemas.ts'
import type { MeasureView, PartyView, PeopleView, PersonSummary, PersonView } from '../views/parties.ts'
import { EventSummarySchema, FindingSummarySchema } from './summaries.ts'

const term = { office: z.string(), from: z.string(), to: Day }
const known = { dossier: DossierSchema, asOf: Day, cells: list(CellSummarySchema), findings: list(FindingSummarySchema) }

export const PartySchema = z
  .object({
    ...known,
    party: Named.extend({ group: z.boolean() }),
    offices: list(z.object({ person: z.string(), ...term })),
    events: list(EventSummarySchema),
  })
  .openapi('Party') satisfies z.ZodType<PartyView>

export const MeasureSchema = z
  .object({
    ...known,
    measure: Named.extend({ description: Label }),
    targets: list(z.object({ measure: z.string(), low: z.number(), high: z.number(), unit: z.string(), source: Label })),
  })
  .openapi('Measure') satisfies z.ZodType<MeasureView>

export const PersonSummarySchema = z
  .object({ person: z.string(), statements: z.int(), events: z.int() })
  .openapi('PersonSummary') satisfies z.ZodType<PersonSummary>

export const PeopleSchema = z
  .object({ dossier: DossierSchema, people: list(PersonSummarySchema), ...listed })
  .openapi('People') satisfies z.ZodType<PeopleView>

export const PersonSchema = z
  .object({
    dossier: DossierSchema,
    person: PersonSummarySchema,
    offices: list(z.object({ party: z.string(), ...term })),
    state: z.string().nullable(),
    statements: list(StatementInContext),
    events: list(EventSummarySchema),
    findings: list(FindingSummarySchema),
    ...listed,
  })
  .openapi('Person') satisfies z.ZodType<PersonView>
