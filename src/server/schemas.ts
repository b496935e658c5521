import { z } from '@hono/zod-openapi'
import { KIND_HOWS, SOURCE_KINDS } from '../model/document.ts'
import { STANCES } from '../model/stance.ts'
import { EVENT_TYPES, FIGURE_ABOUTS, type Statement } from '../model/statement.ts'
import type * as views from './views.ts'

/** The views as the OpenAPI description gives them; the compiler holds them against src/server/views.ts. */

export const list = <S extends z.ZodType>(item: S) => z.array(item).readonly()

export const pair = <S extends z.ZodType>(item: S) => z.tuple([item, item]).readonly()

export const Id = z.string()
export const Label = z
  .record(z.string(), z.string())
  .openapi('Label', { description: 'By BCP 47 primary subtag', example: { en: 'France', de: 'Frankreich' } })
export const Named = z.object({ id: Id, label: Label })
export const Day = z.string().nullable().openapi({ description: 'ISO 8601 day; null where it is unknown', example: '2025-09-04' })
const PublishedHow = z.enum(['given', 'dateline', 'stated', 'unknown'])
export const DatedHow = z.enum([...PublishedHow.options, 'inferred'])
export const StanceSchema = z.enum(STANCES).openapi('Stance')

export const ErrorSchema = z
  .object({ error: z.object({ code: z.string(), message: z.string(), cure: z.string() }) })
  .openapi('Error', { description: 'What is wrong and what helps' }) satisfies z.ZodType<views.ErrorView>

export const DossierSchema = z
  .object({
    id: Id,
    title: Label,
    measures: list(Named.extend({ description: Label })),
    conditions: list(Named),
    parties: list(Named),
  })
  .openapi('Dossier')

export const Quote = z
  .object({ start: z.int(), end: z.int(), text: z.string() })
  .openapi('Quote', { description: "Half-open range of UTF-16 units in the report's text, and the words there" })

const CueRole = z.enum(['party', 'measure', 'cue', 'negation', 'condition', 'speaker', 'via', 'date', 'place', 'number'])

const stated = {
  id: Id,
  document: Id,
  quote: Quote,
  also: list(Quote),
  speaker: z.string().nullable(),
  via: z.string().nullable(),
  rule: z.string(),
  cues: list(z.object({ start: z.int(), end: z.int(), text: z.string(), role: CueRole, sense: z.string() })),
  review: z.string().exactOptional().openapi({ description: 'The review by which a person found it right, or corrected it' }),
}

export const Mode = z.enum(['present', 'remote', 'absent', 'unknown'])
export const Participants = list(z.object({ who: z.string(), mode: Mode }))
export const Alternatives = list(list(z.string())).openapi({ description: 'Groups of the conditions of which any one is enough' })
export const Quantity = z.object({ low: z.number().nullable(), high: z.number().nullable(), unit: z.string() })

export const StatementSchema = z
  .discriminatedUnion('kind', [
    z.object({
      ...stated,
      kind: z.literal('position'),
      party: z.string(),
      measure: z.string(),
      stance: StanceSchema,
      conditions: list(z.string()),
      alternatives: Alternatives,
      quantity: Quantity.nullable(),
      said: z.string().nullable(),
      place: z.literal('nearby').nullable(),
    }),
    z.object({
      ...stated,
      kind: z.literal('event'),
      type: z.enum(EVENT_TYPES),
      date: z.string().nullable(),
      place: z.string().nullable(),
      participants: Participants,
    }),
    z.object({
      ...stated,
      ...Quantity.shape,
      kind: z.literal('figure'),
      about: z.enum(FIGURE_ABOUTS),
      party: z.string().nullable(),
      counts: z.string(),
    }),
  ])
  .openapi('Statement') satisfies z.ZodType<Statement>

export const CellSummarySchema = z
  .object({
    id: z.string().openapi({ example: 'FR:troops' }),
    party: z.string(),
    measure: z.string(),
    stance: StanceSchema,
    conditions: list(z.string()),
    alternatives: Alternatives,
    since: Day,
    sinceHow: DatedHow,
    reports: z.int(),
    origins: z.int().openapi({ description: 'How many of the reports do not come from one another' }),
  })
  .openapi('CellSummary')

export const RunSchema = z.object({
  stance: StanceSchema,
  conditions: list(z.string()),
  alternatives: Alternatives,
  since: Day,
  sinceHow: DatedHow,
  until: Day,
  statements: list(Id),
})

export const ReportSummarySchema = z
  .object({
    id: Id,
    language: z.string(),
    published: Day,
    publishedHow: PublishedHow,
    title: z.string().nullable(),
    name: z.string().openapi({ description: 'Its title or, where it has none, its first line' }),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    kind: z.enum(SOURCE_KINDS),
    kindHow: z.enum(KIND_HOWS).openapi({ description: 'How the kind is known; assumed: nothing tells it' }),
    unread: z
      .literal(true)
      .exactOptional()
      .openapi({ description: 'It is kept, but no language pack has read it: what it states is not known' }),
  })
  .openapi('ReportSummary')

export const BlockSchema = z.object({ start: z.int(), end: z.int(), kind: z.enum(['headline', 'paragraph', 'item', 'furniture']) })

/** Words of a report with those around them. */
export const passage = { report: ReportSummarySchema, context: z.string(), contextStart: z.int() }

export const StatementInContext = z.object({ statement: StatementSchema, ...passage })

/** A part of a list. */
export const listed = {
  total: z.int().openapi({ description: 'How many there are in all' }),
  next: z.string().nullable().openapi({ description: 'Asked for as cursor, it gives those that follow; null: these are the last' }),
}

export const RegisterSchema = z
  .object({ dossier: DossierSchema, asOf: Day, reports: z.int(), unread: z.int(), cells: list(CellSummarySchema) })
  .openapi('Register') satisfies z.ZodType<views.RegisterView>

export const ReportsSchema = z
  .object({ dossier: DossierSchema, reports: list(ReportSummarySchema.extend({ statements: z.int() })), ...listed })
  .openapi('Reports') satisfies z.ZodType<views.ReportsView>

export const StatementsSchema = z
  .object({ dossier: DossierSchema, statements: list(StatementSchema), reports: list(ReportSummarySchema), ...listed })
  .openapi('Statements') satisfies z.ZodType<views.StatementsView>
