import { OpenAPIHono } from '@hono/zod-openapi'
import { secureHeaders } from 'hono/secure-headers'
import type { Dossier } from '../model/dossier.ts'
import type { Store } from '../store/store.ts'
import { Current } from './current.ts'
import { answered, Problem } from './problem.ts'
import { cellsRoute } from './routes/cells.ts'
import { registerRoute } from './routes/register.ts'
import { reportsRoutes } from './routes/reports.ts'
import { statementsRoute } from './routes/statements.ts'
import { BUILT, site } from './site.ts'

const SELF = ["'self'"]
const NONE = ["'none'"]

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
      const [issue] = result.error.issues
      const cure = 'correct the address, or begin at the register; programs find every parameter described in /api/openapi.json'
      throw new Problem(400, 'bad-parameter', issue?.message ?? 'a parameter makes no sense', cure)
    },
  })
  app.use(headers)
  registerRoute(app, current, dossier)
  cellsRoute(app, current, dossier, store)
  reportsRoutes(app, current, store)
  statementsRoute(app, current, store)
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Garant', version: '1' } })
  const nothing = (path: string) => new Problem(404, 'no-route', `there is nothing at ${path}`, '/api/openapi.json lists every route')
  app.all('/api/*', (c) => {
    throw nothing(c.req.path)
  })
  site(app, built)
  app.notFound((c) => answered(nothing(c.req.path), c))
  app.onError(answered)
  return app
}
