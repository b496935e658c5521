import type { OpenAPIHono, z } from '@hono/zod-openapi'
import { expect } from 'vitest'
import { ErrorSchema } from '../../src/server/schemas.ts'

/** The answer of a server, held against its description: neither a field less nor one more. */
export async function answerOf<S extends z.ZodType>(server: OpenAPIHono, path: string, schema: S): Promise<z.output<S>> {
  const response = await server.request(path)
  expect(response.status, path).toBe(200)
  return described(await response.json(), schema)
}

/** What was answered, where its description has neither a field less nor one more. */
export function described<S extends z.ZodType>(body: unknown, schema: S): z.output<S> {
  const read = schema.parse(body)
  // What the description does not have, parsing leaves out.
  expect(read).toEqual(body)
  return read
}

/** An error, as it is told, with its status. */
export interface Told {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly cure: string
}

/** The error that a path gives, in the one shape. */
export async function refusalOf(server: OpenAPIHono, path: string, init?: RequestInit): Promise<Told> {
  const response = await server.request(path, init)
  return { status: response.status, ...ErrorSchema.parse(await response.json()).error }
}
