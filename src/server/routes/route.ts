import { z } from '@hono/zod-openapi'
import { ErrorSchema } from '../schemas.ts'

/** The one error shape. */
export const refused = (why: string) => ({ description: why, content: { 'application/json': { schema: ErrorSchema } } })

/** What every route may answer where it does not go well, in the one error shape. */
export const refusals = { 400: refused('What is asked for, or sent, makes no sense'), 404: refused('There is no such thing') }

/** What a route that shows something says of its answers: `schema` where it went well. */
export function answers<S extends z.ZodType>(description: string, schema: S) {
  return { 200: { description, content: { 'application/json': { schema } } }, ...refusals }
}

/** The day as of which the register is asked for. */
export const asOf = z.iso
  .date({ error: 'asOf is no day: write it as 2025-09-04' })
  .optional()
  .openapi({ description: 'ISO 8601 day: only what was known then' })

/** A question that is answered with yes or no; who does not ask means no. */
export const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((written) => written === 'true')
