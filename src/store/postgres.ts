import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { Refusal } from '../model/refusal.ts'
import { explained } from './failure.ts'
import type { Database } from './sql.ts'

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
    const { rows } = await pool.query<{ version: number; name: string; encoding: string }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as name,
        current_setting('server_encoding') as encoding`,
    )
    const server = rows[0]
    if (!server || server.version < OLDEST * 10_000)
      throw new Refusal(`the server is PostgreSQL ${server?.name}`, where, `Garant needs PostgreSQL ${OLDEST} or later: update it, or leave DATABASE_URL unset`)
    if (server.encoding !== 'UTF8')
      throw new Refusal(`the database keeps text as ${server.encoding}`, where, 'create one with: createdb --encoding=UTF8 --template=template0 NAME')
  } catch (error) {
    await pool.end()
    throw explained(error, where)
  }
  return { dialect: new PostgresDialect({ pool }), where, room: () => undefined, release: () => undefined }
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
