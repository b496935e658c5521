import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '../../src/model/refusal.ts'
import { requireServer } from '../../src/store/postgres.ts'
import { openStore } from '../../src/store/store.ts'
import { type Cluster, findServer, startCluster } from './cluster.ts'
import { run } from './databases.ts'
import { report } from './reports.ts'
import { terminateOnceWaiting } from './sessions.ts'

test.each(['', 'localhost', 'mysql://localhost/garant', 'postgresql//localhost'])(
  '"%s" is refused as the address of a server',
  async (url) => {
    const opening = openStore({ url })
    await expect(opening).rejects.toThrow(Refusal)
    await expect(opening).rejects.toThrow('this is no address of a PostgreSQL database')
  },
)

test('a server that does not answer is refused, and its password is not shown', async () => {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  const opening = openStore({ url: `postgresql://garant:secret@127.0.0.1:${port}/garant` })
  await expect(opening).rejects.toThrow('the database server cannot be reached')
  await expect(opening).rejects.toMatchObject({ where: `postgresql://garant@127.0.0.1:${port}/garant` })
})

test('a host that does not exist is refused', async () => {
  await expect(openStore({ url: 'postgresql://nowhere.invalid/garant' })).rejects.toThrow('the database server cannot be reached')
}, 30_000)

test('a server that hangs up is refused', async () => {
  const server = createServer((socket) => socket.destroy())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const opening = openStore({ url: `postgresql://127.0.0.1:${port}/garant` })
  await expect(opening).rejects.toThrow(Refusal)
  server.close()
})

test('a server before PostgreSQL 15, and a database that does not keep UTF-8, are refused', () => {
  expect(() => requireServer({ version: 140_011, name: '14.11', encoding: 'UTF8' }, 'there')).toThrow('the server is PostgreSQL 14.11')
  expect(() => requireServer({ version: 150_000, name: '15.0', encoding: 'SQL_ASCII' }, 'there')).toThrow(
    'the database keeps text as SQL_ASCII',
  )
  expect(() => requireServer({ version: 150_000, name: '15.0', encoding: 'UTF8' }, 'there')).not.toThrow()
})

const source = findServer()
const none = 'none' in source ? source.none : 'url' in source ? 'the server of DATABASE_URL is not ours to upset' : null

describe.skipIf(none !== null)(`on a PostgreSQL server${none === null ? '' : ` (skipped: ${none})`}`, () => {
  let cluster: Cluster

  beforeAll(() => {
    cluster = startCluster('programs' in source ? source.programs : '')
  }, 60_000)
  afterAll(() => cluster.stop())

  const at = (change: (url: URL) => void) => {
    const url = new URL(cluster.url)
    change(url)
    return { url: url.href }
  }

  test('a database that does not exist is refused', async () => {
    await expect(openStore(at((url) => (url.pathname = '/nowhere')))).rejects.toThrow('the server has no such database')
  })

  test('a user whom the server does not know is refused', async () => {
    await expect(openStore(at((url) => (url.username = 'nobody')))).rejects.toThrow('refuses the user or the password')
  })

  test('a password that the server wants and nobody gave is asked for, and the process ends', async () => {
    await run(cluster.url, "create role asker login password 'secret'")
    const [{ hba_file: rules } = { hba_file: '' }] = await run<{ hba_file: string }>(cluster.url, 'show hba_file')
    writeFileSync(rules, `local all asker scram-sha-256\n${readFileSync(rules, 'utf8')}`)
    await run(cluster.url, 'select pg_reload_conf()')
    const { url } = at((address) => (address.username = 'asker'))
    const script = `
      import { openStore } from ${JSON.stringify(join(import.meta.dirname, '../../src/store/store.ts'))}
      await openStore(${JSON.stringify({ url })}).catch((error) => console.log(error.name, error.line))`
    const { PGPASSWORD: _, ...env } = process.env
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env, timeout: 20_000 })
    expect(child).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Refusal .*wants a password; give a password/) as string })
  }, 30_000)

  test('a connection that is lost in the middle of a change is told, and the next change has another', async () => {
    const store = await openStore({ url: cluster.url })
    const holder = new pg.Client({ connectionString: cluster.url })
    await holder.connect()
    await holder.query('begin; lock table garant.revision in access exclusive mode')
    const adding = store.add(report('Eins.'), [])
    const refused = expect(adding).rejects.toThrow('the connection to the database server was lost')
    await terminateOnceWaiting(holder)
    await refused
    await expect(adding).rejects.toThrow(Refusal)
    await holder.query('rollback')
    await holder.end()
    expect(await store.add(report('Eins.'), [])).toBe('new')
    await store.close()
  }, 30_000)

  test.each(['statement_timeout', 'query_timeout', 'lock_timeout'])(
    'a %s that the address sets is told',
    async (timeout) => {
      const store = await openStore(at((url) => url.searchParams.set(timeout, '200')))
      const holder = new pg.Client({ connectionString: cluster.url })
      await holder.connect()
      await holder.query('begin; lock table garant.revision in access exclusive mode')
      const reading = store.revision()
      await expect(reading).rejects.toThrow(Refusal)
      await expect(reading).rejects.toThrow('the database server gave up')
      await holder.query('rollback')
      await holder.end()
      await store.close()
    },
    30_000,
  )

  test('the postgres database itself can be used', async () => {
    const store = await openStore({ url: cluster.url })
    expect(await store.revision()).toBeGreaterThanOrEqual(0)
    await store.close()
  })
})
