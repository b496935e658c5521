import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { app } from '../../src/server/app.ts'
import { ErrorSchema } from '../../src/server/schemas.ts'
import { openStore } from '../../src/store/store.ts'
import { type Cluster, findServer, startCluster } from '../store/cluster.ts'
import { terminateOnceWaiting } from '../store/sessions.ts'
import { DOSSIER } from './dossier.ts'

const source = findServer()
const none = 'none' in source ? source.none : 'url' in source ? 'the server of DATABASE_URL is not ours to upset' : null

describe.skipIf(none !== null)(`a database server that fails${none === null ? '' : ` (skipped: ${none})`}`, () => {
  let cluster: Cluster

  beforeAll(() => {
    cluster = startCluster('programs' in source ? source.programs : '')
  }, 60_000)
  afterAll(() => cluster.stop())

  test('is told with 503, and the next request is answered', async () => {
    const store = await openStore({ url: cluster.url })
    const server = app(store, DOSSIER)
    const operator = new pg.Client({ connectionString: cluster.url })
    await operator.connect()
    await operator.query('begin; lock table garant.revision in access exclusive mode')
    const asked = server.request('/api/register')
    await terminateOnceWaiting(operator)
    const response = await asked
    expect(response.status).toBe(503)
    expect(ErrorSchema.parse(await response.json()).error.code).toBe('store')
    await operator.query('rollback')
    await operator.end()
    expect((await server.request('/api/register')).status).toBe(200)
    await store.close()
  }, 30_000)
})
