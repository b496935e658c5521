import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { Refusal } from '../model/refusal.ts'
import type { Database } from './database.ts'
import { MIGRATIONS, SCHEMA, type Tables } from './schema.ts'

const TABLE = 'migration'

/** The names of the steps that the database went through; none where it is new. */
async function done(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass(${`${SCHEMA}.${TABLE}`}) is not null as there`.execute(db)
  if (!rows[0]?.there) return []
  return (await sql<{ name: string }>`select name from ${sql.table(`${SCHEMA}.${TABLE}`)}`.execute(db)).rows.map(({ name }) => name)
}

/**
 * Brings the database to the present schema.
 * @throws Refusal where it went through a step that this version of Garant does not know, or there is no room for a new one.
 */
export async function migrate(db: Kysely<Tables>, { where, room }: Pick<Database, 'where' | 'room'>): Promise<void> {
  const steps = await done(db)
  const unknown = steps.filter((name) => !(name in MIGRATIONS))
  if (unknown.length > 0)
    throw new Refusal(
      `a newer Garant made this store (it went through the unknown step "${unknown.join('", "')}")`,
      where,
      'update Garant, or name another store',
    )
  if (steps.length === Object.keys(MIGRATIONS).length) return
  room(0)
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
    migrationTableSchema: SCHEMA,
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error instanceof Error ? error : new Error('the migration failed', { cause: error })
}
