import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { Refusal } from '../model/refusal.ts'

/** Only this machine is served: there are no users and no passwords. */
const HOST = '127.0.0.1'
/** How long requests that were made may take once the server closes. */
const PATIENCE_MS = 2000

export interface Served {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** Takes no more requests, answers those that were made, and resolves then. */
  close(): Promise<void>
}

/**
 * Serves `app` on a port of this machine; port 0 takes a free one.
 * @throws Refusal where the port is in use or is not the user's to take.
 */
export async function serve(app: Pick<OpenAPIHono, 'fetch'>, port: number): Promise<Served> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  try {
    await once(server.listen(port, HOST), 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    const where = `http://${HOST}:${port}`
    if (code === 'EADDRINUSE') throw new Refusal(`port ${port} is in use`, where, 'stop what uses it, or name another with --port')
    if (code === 'EACCES') throw new Refusal(`port ${port} may not be used`, where, 'name one from 1024 on with --port')
    throw error
  }
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${HOST}:${taken}`,
    async close() {
      const closed = once(server, 'close')
      server.close()
      // A browser keeps its connection for further requests, and a broken one may never end its own.
      const sweep = setInterval(() => server.closeIdleConnections(), 20)
      const enough = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
      await closed
      clearInterval(sweep)
      clearTimeout(enough)
    },
  }
}

/** Resolves when the process is asked to stop, by Ctrl-C or by the system; asked a second time, it stops at once. */
export async function untilStopped(): Promise<void> {
  await new Promise<void>((stop) => {
    const stopped = () => {
      process.off('SIGINT', stopped)
      process.off('SIGTERM', stopped)
      stop()
    }
    process.on('SIGINT', stopped)
    process.on('SIGTERM', stopped)
  })
}
