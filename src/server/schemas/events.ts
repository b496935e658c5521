import { z } from '@hono/zod-openapi'
import { Day, DossierSchema, Id, list, listed, Mode, StatementInContext } from '../schemas.ts'
import type { EventsView, EventView } from '../views/events.ts'
import { ReviewsOfTwoSchema } from './reviews.ts'
import { About, EventSummarySchema, FindingSummarySchema } from './summaries.ts'

const toldAlike = <S extends z.ZodType>(value: S) => list(z.object({ value, statements: list(Id), reports: list(Id), origins: z.int() }))

export const EventsSchema = z
  .object({ dossier: DossierSchema, asOf: Day, events: list(EventSummarySchema), ...listed })
  .openapi('Events') satisfies z.ZodType<EventsView>

export const EventSchema = z
  .object({
    dossier: DossierSchema,
    asOf: Day,
    event: EventSummarySchema,
    attendance: list(z.object({ who: z.string(), mode: Mode, versions: toldAlike(Mode) })),
    differences: list(z.object({ about: About, who: z.string().nullable(), versions: toldAlike(z.string()) })),
    tellings: list(StatementInContext),
    findings: list(FindingSummarySchema),
    reviews: list(ReviewsOfTwoSchema),
  })
  .openapi('Event') satisfies z.ZodType<EventView>
