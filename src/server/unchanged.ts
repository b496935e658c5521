import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Store } from '../store/store.ts'

/**
 * Answers a question whose answer the asker has already with 304, as long as the store has not changed since. The mark that goes with each answer
 * names the store's revision, and the process, as a later version of Garant may answer otherwise.
 */
export function unchanged(store: Pick<Store, 'revision'>): MiddlewareHandler {
  const process = randomUUID().slice(0, 8)
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const mark = `W/"${process}-${await store.revision()}"`
    const headers = { ETag: mark, 'Cache-Control': 'no-cache' }
    const known = c.req.header('if-none-match')?.split(',') ?? []
    if (known.some((one) => one.trim() === mark)) return c.body(null, 304, headers)
    await next()
    // what changed while it was answered is then in an answer with an earlier mark, and asked for once more
    if (c.res.status === 200) for (const [name, value] of Object.entries(headers)) c.header(name, value)
    return
  }
}
