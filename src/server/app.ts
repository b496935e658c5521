import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { Dossier } from '../model/dossier.ts'
import type { Store } from '../store/store.ts'
import { Current } from './current.ts'
import { ownHost } from './host.ts'
import { answered, Problem } from './problem.ts'
import { cellsRoute } from './routes/cells.ts'
import { changesRoute } from './routes/changes.ts'
import { eventsRoutes } from './routes/events.ts'
import { findingsRoutes } from './routes/findings.ts'
import { originsRoutes } from './routes/origins.ts'
import { outlookRoute } from './routes/outlook.ts'
import { partiesRoutes } from './routes/parties.ts'
import { peopleRoutes } from './routes/people.ts'
import { registerRoute } from './routes/register.ts'
import { reportsRoutes } from './routes/reports.ts'
import { reviewsRoutes } from './routes/reviews.ts'
import { searchRoute } from './routes/search.ts'
import { statementsRoutes } from './routes/statements.ts'
import { BUILT, site } from './site.ts'
import { unchanged } from './unchanged.ts'

const SELF = ["'self'"]
const NONE = ["'none'"]

const BAD_PARAMETER = {
  code: 'bad-parameter',
  cure: 'correct the address, or begin at the register; programs find every parameter described in /api/openapi.json',
}
const BAD_BODY = { code: 'bad-body', cure: 'correct it: /api/openapi.json describes what can be sent here' }

/** The page loads nothing but its own files, runs no script and no style that is written into it, and cannot be framed. */
const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: NONE,
    scriptSrc: SELF,
    styleSrc: SELF,
    imgSrc: [...SELF, 'data:'],
    fontSrc: SELF,
    connectSrc: SELF,
    baseUri: NONE,
    formAction: NONE,
    frameAncestors: NONE,
  },
  xFrameOptions: 'DENY',
  // It is served over plain HTTP to this machine only.
  strictTransportSecurity: false,
})

/** Everything the server answers: the routes under /api, as src/server/views.ts gives them, and the built web app for all else. */
export function app(store: Store, dossier: Dossier, built: string = BUILT): OpenAPIHono {
  const current = new Current(store, dossier)
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return
      const { path = [], message = 'it makes no sense' } = result.error.issues[0] ?? {}
      const { code, cure } = result.target === 'json' ? BAD_BODY : BAD_PARAMETER
      throw new Problem(
        400,
        code,
        path.length > 0 && !message.startsWith(String(path[0])) ? `${path.join('.')}: ${message}` : message,
        cure,
      )
    },
  })
  app.use(headers)
  app.use(ownHost)
  app.use('/api/*', async (c, next) => {
    // No id has a NUL, and PostgreSQL takes no text with one even to look for it.
    if (/%00|\0/.test(c.req.path)) throw nothing(c.req.path)
    await next()
  })
  app.use('/api/*', unchanged(store))
  registerRoute(app, current, dossier)
  cellsRoute(app, current, dossier, store)
  reportsRoutes(app, current, dossier, store)
  statementsRoutes(app, current, dossier, store)
  findingsRoutes(app, current, dossier, store)
  eventsRoutes(app, current, dossier, store)
  originsRoutes(app, current, store)
  peopleRoutes(app, current, dossier, store)
  partiesRoutes(app, current, dossier)
  changesRoute(app, current)
  outlookRoute(app, current, dossier)
  reviewsRoutes(app, current, dossier, store)
  searchRoute(app, current, dossier, store)
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Garant', version: '1' } })
  for (const [path, methods] of methodsOf(app)) app.all(path, (c) => notTaken(c, methods))
  app.all('/api/*', (c) => {
    throw nothing(c.req.path)
  })
  site(app, built)
  app.notFound((c) => notTaken(c, ['GET', 'HEAD']))
  app.onError(answered)
  return app
}

function nothing(path: string): Problem {
  return new Problem(404, 'no-route', `there is nothing at ${path}`, '/api/openapi.json lists every route')
}

/** The methods that each address takes. */
function methodsOf({ routes }: OpenAPIHono): ReadonlyMap<string, readonly string[]> {
  const taken = routes.filter(({ method }) => method !== 'ALL')
  const methods = (of: string) => new Set(taken.filter(({ path }) => path === of).map(({ method }) => method))
  return new Map(taken.map(({ path }) => [path, [...methods(path)].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method))]))
}

/** What stands behind every address that is there: only methods that no route takes come so far. */
function notTaken({ req }: Context, methods: readonly string[]): never {
  const cure = methods.includes('POST') ? 'ask with GET, or send something new with POST' : 'ask with GET: what is there is only shown'
  throw new Problem(405, 'bad-method', `${req.method} is not taken at ${req.path}`, cure, { Allow: methods.join(', ') })
}
