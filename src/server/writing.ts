import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem } from './problem.ts'

/**
 * Takes what changes the store only from our own page, or from a program on this machine: a browser tells where a request comes from, and no page
 * of another site can say that it sends JSON without the browser asking first, which is answered with no.
 */
const fromHere: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  const { origin, site } = { origin: c.req.header('origin'), site: c.req.header('sec-fetch-site') }
  if ((origin !== undefined && origin !== `http://${host}`) || (site !== undefined && site !== 'same-origin'))
    throw new Problem(
      403,
      'other-site',
      `a page of ${origin ?? 'another site'} may change nothing here`,
      'do it in the page that this server itself gives',
    )
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? ''))
    throw new Problem(415, 'no-json', 'what is sent is not said to be JSON', 'send JSON, with Content-Type: application/json')
  await next()
}

/** What stands before every route that changes the store; a body has at most so many bytes. */
export function writing(bytes: number): MiddlewareHandler[] {
  const onError = () => {
    throw new Problem(413, 'too-large', `what is sent is larger than ${Math.round(bytes / 1000)} kB`, 'send less at once')
  }
  return [fromHere, bodyLimit({ maxSize: bytes, onError })]
}
