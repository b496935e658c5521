import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { Location } from '../../src/store/store.ts'
import { openStore } from '../../src/store/store.ts'
import { type Cluster, findServer, startCluster } from './cluster.ts'

/** An empty place for one test's store. */
export interface Place {
  readonly location: Location
  /** Does to the closed store what nobody should. */
  sql(text: string): Promise<void>
  remove(): Promise<void>
}

/** A kind of database that the suite runs against; `none` is why it cannot. */
export interface DatabaseKind {
  readonly name: string
  readonly none: string | null
  start(): Promise<void>
  place(): Promise<Place>
  stop(): Promise<void>
}

/** A store's folder, made once and copied for each test: making one takes seconds. */
export async function freshFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'garant-store-'))
  await (await openStore({ data: folder })).close()
  return folder
}

function embedded(): DatabaseKind {
  let fresh = ''
  return {
    name: 'PGlite',
    none: null,
    async start() {
      fresh = await freshFolder()
    },
    async place() {
      const data = mkdtempSync(join(tmpdir(), 'garant-store-'))
      cpSync(fresh, data, { recursive: true })
      return {
        location: { data },
        async sql(text) {
          const db = await PGlite.create(join(data, 'db'))
          await db.exec(text)
          await db.close()
        },
        async remove() {
          rmSync(data, { recursive: true })
        },
      }
    },
    async stop() {
      rmSync(fresh, { recursive: true })
    },
  }
}

/** The rows that a server answers, by a connection for this one question. */
export async function run<Row extends pg.QueryResultRow>(url: string, text: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Row>(text)
  await client.end()
  return rows
}

async function done(answer: Promise<unknown>): Promise<void> {
  await answer
}

/** The address of another database of the same server. */
function beside(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}

function server(): DatabaseKind {
  const source = findServer()
  let cluster: Cluster | null = null
  let places = 0
  return {
    name: 'PostgreSQL',
    none: 'none' in source ? source.none : null,
    async start() {
      if ('programs' in source) cluster = startCluster(source.programs)
      if ('url' in source) cluster = { url: source.url, stop: () => undefined }
    },
    async place() {
      const { url } = cluster ?? { url: '' }
      const name = `garant_test_${process.pid}_${places++}`
      await run(url, `create database ${name} encoding 'UTF8' template template0`)
      const own = beside(url, name)
      return {
        location: { url: own },
        sql: (text) => done(run(own, text)),
        remove: () => done(run(url, `drop database ${name} with (force)`)),
      }
    },
    async stop() {
      cluster?.stop()
    },
  }
}

export const DATABASES: readonly DatabaseKind[] = [embedded(), server()]
