import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { Refusal } from '../model/refusal.ts'
import type { Database } from './database.ts'
import { detailOf, serverFailure } from './failure.ts'

const OLDEST = 15
const PATIENCE_MS = 10_000

/**
 * A database on a PostgreSQL server, which several processes may share.
 * @throws Refusal where the address is none, the server cannot be reached, is too old or does not keep text as UTF-8.
 */
export async function postgres(url: string): Promise<Database> {
  const where = withoutPassword(url)
  const config = { connectionString: url, connectionTimeoutMillis: PATIENCE_MS }
  try {
    requireServer(await serverOf(config), where)
  } catch (error) {
    const told = serverFailure(error, where)
    throw told instanceof Refusal ? told : new Refusal(`the database does not open (${detailOf(error)})`, where, 'correct DATABASE_URL')
  }
  const pool = new pg.Pool(config)
  // A connection that breaks is replaced by the pool, which itself listens only to the idle ones; what matters is said by the
  // query that fails.
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', () => undefined)
  return {
    dialect: new PostgresDialect({ pool }),
    where,
    room: () => undefined,
    release: () => undefined,
    explained: (error) => serverFailure(error, where),
  }
}

/** Asks by a connection of its own, since a pool keeps the socket of one that could not log in, and the process with it. */
async function serverOf(config: pg.ClientConfig): Promise<Server> {
  const client = new pg.Client(config)
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Server>(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
        current_setting('server_encoding') as encoding`,
    )
    const [server] = rows
    if (!server) throw new Error('it does not say what it is')
    return server
  } finally {
    await client.end()
  }
}

/** What a server says of itself: its version as a number (150003) and as a name (15.3), and how the database keeps text. */
export interface Server {
  readonly version: number
  readonly name: string
  readonly encoding: string
}

/** @throws Refusal where the server is too old, or the database does not keep text as UTF-8. */
export function requireServer({ version, name, encoding }: Server, where: string): void {
  if (version < OLDEST * 10_000)
    throw new Refusal(
      `the server is PostgreSQL ${name}`,
      where,
      `Garant needs PostgreSQL ${OLDEST} or later: update it, or leave DATABASE_URL unset`,
    )
  if (encoding !== 'UTF8')
    throw new Refusal(
      `the database keeps text as ${encoding}`,
      where,
      'create one with: createdb --encoding=UTF8 --template=template0 NAME',
    )
}

/** The address as it may be shown. */
function withoutPassword(url: string): string {
  const address = URL.parse(url)
  if (!address || !/^postgres(ql)?:$/.test(address.protocol))
    throw new Refusal('this is no address of a PostgreSQL database', 'DATABASE_URL', 'write it as postgresql://USER@HOST:5432/NAME')
  address.password = ''
  address.searchParams.delete('password')
  return address.href
}
