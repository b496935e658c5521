import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { Refusal } from '../model/refusal.ts'
import type { Database } from './database.ts'
import { explained } from './failure.ts'

const OLDEST = 15
const PATIENCE_MS = 10_000

/**
 * A database on a PostgreSQL server, which several processes may share.
 * @throws Refusal where the address is none, the server cannot be reached, is too old or does not keep text as UTF-8.
 */
export async function postgres(url: string): Promise<Database> {
  const where = withoutPassword(url)
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS })
  // A connection that breaks while idle is replaced by the pool; what matters is said by the query that fails.
  pool.on('error', () => undefined)
  try {
    const { rows } = await pool.query<Server>(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
        current_setting('server_encoding') as encoding`,
    )
    for (const server of rows) requireServer(server, where)
  } catch (error) {
    await pool.end()
    const told = explained(error, where)
    if (told instanceof Refusal) throw told
    throw new Refusal(
      `the database does not open (${error instanceof Error ? error.message : String(error)})`,
      where,
      'correct DATABASE_URL',
    )
  }
  return { dialect: new PostgresDialect({ pool }), where, room: () => undefined, release: () => undefined }
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
