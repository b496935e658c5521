import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'

const OWN = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i

/**
 * Answers only requests that were made to this machine by its own name. A page of another site can have its name lead here
 * (DNS rebinding), and its script would then read what it likes; but the browser still says the name that it asked for.
 */
export const ownHost: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host
  if (!OWN.test(host))
    throw new Problem(
      421,
      'other-host',
      `this server is not ${host}`,
      'ask for it as http://127.0.0.1 with its port: it serves this machine only',
    )
  await next()
}
