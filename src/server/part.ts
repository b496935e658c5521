import { z } from '@hono/zod-openapi'
import { Problem } from './problem.ts'
import type { Listed } from './views.ts'

/** So many are given where it is not said how many, and at most. */
const USUAL = 100
const MOST = 1000

/** By what a part of a list is asked for; `usual`: so many are given where it is not said how many. */
export const partOf = (usual: number) => ({
  cursor: z.string().optional().openapi({ description: 'What the part before gave as next' }),
  limit: z.coerce
    .number({ error: 'limit is no number' })
    .int('limit is no whole number')
    .min(1, 'limit is less than 1')
    .max(MOST, `limit is more than ${MOST}`)
    .default(usual)
    .openapi({ description: 'How many are given at most' }),
})

export const partQuery = partOf(USUAL)

export interface PartAsked {
  readonly cursor?: string | undefined
  readonly limit: number
}

/**
 * The part of a list that is asked for. A cursor names the last one that was given, and its place for the case that it is gone by now: so
 * nothing is given twice or left out where a list has grown in front of it.
 * @throws Problem where the cursor is none.
 */
export function part<T extends { readonly id: string }>(
  all: readonly T[],
  { cursor, limit }: PartAsked,
): { readonly items: readonly T[] } & Listed {
  const from = cursor === undefined ? 0 : behind(all, cursor)
  const items = all.slice(from, from + limit)
  const last = items.at(-1)
  const next = last && from + limit < all.length ? Buffer.from(`${from + limit} ${last.id}`).toString('base64url') : null
  return { items, total: all.length, next }
}

function behind(all: readonly { readonly id: string }[], cursor: string): number {
  const [, place = '', id] = /^(\d{1,9}) (.+)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (id === undefined)
    throw new Problem(
      400,
      'bad-cursor',
      `"${cursor}" is no cursor`,
      'ask without it for the first part; each part gives the cursor of the next',
    )
  const last = all.findIndex((one) => one.id === id)
  return last === -1 ? Number(place) : last + 1
}
