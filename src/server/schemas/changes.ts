import { z } from '@hono/zod-openapi'
import { Day, DossierSchema, list, RunSchema } from '../schemas.ts'
import type { ChangesView } from '../views/changes.ts'

const Difference = z.object({
  stance: z.enum(['same', 'firmer', 'softer', 'turned']),
  gained: list(z.string()),
  dropped: list(z.string()),
})

export const ChangesSchema = z
  .object({
    dossier: DossierSchema,
    since: z.iso.date(),
    asOf: Day,
    changes: list(
      z.object({
        kind: z.enum(['new', 'changed', 'withdrawn', 'contradicted']),
        cell: z.string(),
        on: Day,
        before: RunSchema.nullable(),
        now: RunSchema,
        difference: Difference.nullable(),
      }),
    ),
    undated: z.int(),
  })
  .openapi('Changes') satisfies z.ZodType<ChangesView>
