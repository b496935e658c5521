import { z } from 'zod'
import { isoDay } from '../text/day.ts'

/** What several tools are asked, with what is told where it makes no sense. */

export const party = z.string().optional().describe("a state's ISO 3166-1 code such as FR, or a body of states such as coalition")

export const measure = z.string().optional().describe('the id of a measure, such as troops')

export const asOf = z
  .string()
  .refine((day) => isoDay(day) === day, { error: 'it is no day: write one that exists as 2025-09-04' })
  .optional()
  .describe('ISO 8601 day: answer by what was known then')

/** The part of a list. */
export const listPart = {
  limit: z.int().min(1).max(200).default(30).describe('how many are given at most'),
  cursor: z.string().optional().describe('what the answer before gave as next'),
}

/** What the answer says of the part of a list. */
export const listed = {
  total: z.int().describe('how many there are in all'),
  next: z.string().nullable().describe('asked for as cursor, it gives those that follow; null: these are the last'),
}
