import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Refusal } from '../model/refusal.ts'
import type { Review } from '../model/review.ts'
import type { ErrorView } from './views.ts'

type ProblemStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422

/** A request that cannot be answered as it was made. Every error that the server sends has the one shape of ErrorView. */
export class Problem extends Error {
  readonly status: ProblemStatus
  readonly code: string
  readonly cure: string
  readonly headers: Readonly<Record<string, string>>

  constructor(status: ProblemStatus, code: string, message: string, cure: string, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.cure = cure
    this.headers = headers
  }
}

/** What somebody wants to say was overtaken by what others said of the same thing, which is told with it. */
export class Conflict extends Problem {
  readonly reviews: readonly Review[]

  constructor(code: string, message: string, cure: string, reviews: readonly Review[]) {
    super(409, code, message, cure)
    this.name = 'Conflict'
    this.reviews = reviews
  }
}

function view(code: string, message: string, cure: string): ErrorView {
  return { error: { code, message, cure } }
}

/** The answer to whatever a route threw. What is not the asker's fault is told to the terminal, and only that it happened to them. */
export function answered(error: Error, c: Context): Response {
  if (error instanceof Conflict) return c.json({ ...view(error.code, error.message, error.cure), reviews: error.reviews }, 409)
  if (error instanceof Problem) return c.json(view(error.code, error.message, error.cure), error.status, error.headers)
  if (error instanceof Refusal) {
    console.error(error.line)
    return c.json(
      view('store', 'the store cannot be read at the moment', 'see what the terminal says that runs Garant, and try again'),
      503,
    )
  }
  if (error instanceof HTTPException && error.status === 400)
    return c.json(view('bad-body', error.message, 'send JSON as /api/openapi.json describes it'), 400)
  console.error(error)
  return c.json(view('internal', 'Garant made a mistake while it answered', 'report what the terminal says that runs Garant'), 500)
}
