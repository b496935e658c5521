import { z } from '@hono/zod-openapi'
import { ErrorSchema } from '../schemas.ts'

/** What every route's description says of its answers: `schema` where it went well, the one error shape otherwise. */
export function answers<S extends z.ZodType>(description: string, schema: S) {
  const refused = (why: string) => ({ description: why, content: { 'application/json': { schema: ErrorSchema } } })
  return {
    200: { description, content: { 'application/json': { schema } } },
    400: refused('A parameter makes no sense'),
    404: refused('There is no such thing'),
  }
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
