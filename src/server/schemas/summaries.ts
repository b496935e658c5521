import { z } from '@hono/zod-openapi'
import { FINDING_KINDS, SEVERITIES } from '../../model/finding.ts'
import { DERIVATIONS, type Derived, type Origin } from '../../model/origin.ts'
import { JUDGEMENTS } from '../../model/review.ts'
import { EVENT_TYPES } from '../../model/statement.ts'
import { Day, Id, list, Participants, Quote } from '../schemas.ts'
import type * as views from '../views.ts'

export const About = z.enum(['date', 'place', 'attendance'])

export const EventSummarySchema = z
  .object({
    id: Id,
    type: z.enum(EVENT_TYPES),
    date: z.string().nullable().openapi({ description: 'ISO 8601 day, month or year' }),
    dateHow: z.enum(['stated', 'inferred', 'unknown']),
    from: Day,
    to: Day,
    place: z.string().nullable(),
    participants: Participants,
    reports: z.int(),
    origins: z.int().openapi({ description: 'How many of the reports do not come from one another' }),
    differs: list(About),
  })
  .openapi('EventSummary') satisfies z.ZodType<views.EventSummary>

export const FindingSummarySchema = z
  .object({
    id: Id,
    kind: z.enum(FINDING_KINDS),
    severity: z.enum(SEVERITIES),
    about: z.string(),
    message: z.string(),
    quotes: list(Quote.extend({ document: Id })),
    why: z.string(),
    verdict: z.enum(JUDGEMENTS).nullable(),
    disputed: z.boolean(),
  })
  .openapi('FindingSummary') satisfies z.ZodType<views.FindingSummary>

export const derived = {
  report: Id,
  from: Id,
  how: z.enum(DERIVATIONS),
  wording: z.number(),
  coverage: z.number(),
} satisfies Record<keyof Derived, z.ZodType>

export const OriginSchema = z.object({ root: Id, derived: list(z.object(derived)) }).openapi('Origin') satisfies z.ZodType<Origin>
