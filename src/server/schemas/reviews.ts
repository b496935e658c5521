import { z } from '@hono/zod-openapi'
import { FINDING_KINDS } from '../../model/finding.ts'
import { JUDGEMENTS, type Correction, type Review, SAMENESSES } from '../../model/review.ts'
import { STANCES } from '../../model/stance.ts'
import { EVENT_TYPES, FIGURE_ABOUTS } from '../../model/statement.ts'
import { Alternatives, DossierSchema, ErrorSchema, Id, list, listed, Mode, pair, Quantity, Quote, ReportSummarySchema } from '../schemas.ts'
import type * as views from '../views.ts'
import type { AccountView, ConflictView, KeptReview, NewReview, ReviewsView } from '../views/reviews.ts'

const Told = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('position'),
    party: z.string(),
    measure: z.string(),
    stance: z.enum(STANCES),
    conditions: list(z.string()),
    alternatives: Alternatives,
  }),
  z.object({ kind: z.literal('event'), type: z.enum(EVENT_TYPES), date: z.string().nullable(), place: z.string().nullable() }),
  z.object({ kind: z.literal('figure'), about: z.enum(FIGURE_ABOUTS), ...Quantity.shape, party: z.string().nullable() }),
])

const Cited = Quote.extend({ document: Id })
const Anchor = Cited.extend({ told: Told }).openapi('Anchor', { description: 'Words of a report, with what was read in them' })

/** What a person writes: not too long, and nothing that no database keeps. */
export const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed() && !text.includes('\0'), 'it has a character that cannot be kept')

const Words = words(500)
const Day = z.iso.date().nullable()
const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a day, a month (2025-09) or a year')
  .nullable()
const Amount = z.number().nonnegative().nullable()
const shared = { speaker: Words.nullable().exactOptional(), via: Words.nullable().exactOptional() }

/** The fields of a statement that are set, as they stand in statements. */
export const CorrectionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('position'),
      party: Words.exactOptional(),
      measure: Words.exactOptional(),
      stance: z.enum(STANCES).exactOptional(),
      conditions: list(Words).exactOptional(),
      alternatives: list(list(Words)).exactOptional(),
      quantity: z.strictObject({ low: Amount, high: Amount, unit: Words }).nullable().exactOptional(),
      said: Day.exactOptional(),
      place: z.literal('nearby').nullable().exactOptional(),
      ...shared,
    }),
    z.strictObject({
      kind: z.literal('event'),
      type: z.enum(EVENT_TYPES).exactOptional(),
      date: PartialDate.exactOptional(),
      place: Words.nullable().exactOptional(),
      participants: list(z.strictObject({ who: Words, mode: Mode })).exactOptional(),
      ...shared,
    }),
    z.strictObject({
      kind: z.literal('figure'),
      about: z.enum(FIGURE_ABOUTS).exactOptional(),
      low: Amount.exactOptional(),
      high: Amount.exactOptional(),
      unit: Words.exactOptional(),
      party: Words.nullable().exactOptional(),
      counts: Words.exactOptional(),
      ...shared,
    }),
  ])
  .openapi('Correction') satisfies z.ZodType<Correction>

const said = { id: Id, by: z.string(), when: z.iso.datetime(), because: z.string().nullable() }
const Sameness = z.enum(SAMENESSES)

export const ReviewSchema = z
  .union([
    z.object({ ...said, on: z.literal('statement'), verdict: z.enum(['right', 'wrong']), anchor: Anchor }),
    z.object({ ...said, on: z.literal('statement'), verdict: z.literal('set'), anchor: Anchor, correction: CorrectionSchema }),
    z.object({ ...said, on: z.literal('events'), verdict: Sameness, anchors: pair(Anchor) }),
    z.object({ ...said, on: z.literal('origins'), verdict: Sameness, reports: pair(Id) }),
    z.object({
      ...said,
      on: z.literal('finding'),
      verdict: z.enum(JUDGEMENTS),
      finding: Id,
      kind: z.enum(FINDING_KINDS),
      about: z.string(),
      quotes: list(Cited),
    }),
    z.object({ ...said, on: z.literal('review'), verdict: z.literal('withdraw'), review: Id }),
  ])
  .openapi('Review') satisfies z.ZodType<Review>

export const HistoriesSchema = z.record(z.string(), list(ReviewSchema)).openapi('Histories', {
  description: 'What people said of statements, by their ids, in order of time, without what was withdrawn',
}) satisfies z.ZodType<views.Histories>

export const ReviewsOfTwoSchema = z
  .object({ of: pair(Id), reviews: list(ReviewSchema) })
  .openapi('ReviewsOfTwo') satisfies z.ZodType<views.ReviewsOfTwo>

const AccountSchema = z
  .object({
    review: ReviewSchema,
    withdrawnBy: Id.nullable(),
    orphaned: z.boolean(),
    overruledBy: Id.nullable(),
    contradictedBy: list(Id),
  })
  .openapi('Account', { description: 'What became of a review' }) satisfies z.ZodType<AccountView>

export const ReviewsSchema = z
  .object({ dossier: DossierSchema, reviews: list(AccountSchema), reports: list(ReportSummarySchema), ...listed })
  .openapi('Reviews') satisfies z.ZodType<ReviewsView>

const by = {
  by: words(200).openapi({ description: 'Who says so: a name that others know' }),
  because: words(2000).nullable().exactOptional(),
}
const saidOf = {
  ...by,
  seen: Id.nullable().openapi({
    description:
      'The id of the last standing review of the same thing that its writer knew of; null: of none. Any other is answered with 409',
  }),
}

export const NewReviewSchema = z
  .discriminatedUnion('on', [
    z.discriminatedUnion('verdict', [
      z.strictObject({ ...saidOf, on: z.literal('statement'), statement: Id, verdict: z.enum(['right', 'wrong']) }),
      z.strictObject({ ...saidOf, on: z.literal('statement'), statement: Id, verdict: z.literal('set'), correction: CorrectionSchema }),
    ]),
    z.strictObject({ ...saidOf, on: z.literal('events'), events: pair(Id), verdict: Sameness }),
    z.strictObject({ ...saidOf, on: z.literal('origins'), reports: pair(Id), verdict: Sameness }),
    z.strictObject({ ...saidOf, on: z.literal('finding'), finding: Id, verdict: z.enum(JUDGEMENTS) }),
    z.strictObject({ ...by, on: z.literal('review'), review: Id, verdict: z.literal('withdraw') }),
  ])
  .openapi('NewReview') satisfies z.ZodType<NewReview>

export const KeptReviewSchema = z
  .object({ review: ReviewSchema, reviews: list(ReviewSchema) })
  .openapi('KeptReview') satisfies z.ZodType<KeptReview>

export const ConflictSchema = z.object({ error: ErrorSchema.shape.error, reviews: list(ReviewSchema) }).openapi('Conflict', {
  description: 'What is wrong and what helps, and what is said of the same thing now',
}) satisfies z.ZodType<ConflictView>
