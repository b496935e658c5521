import { existsSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import { Refusal } from '../model/refusal.ts'
import type { Database } from './database.ts'
import { folderFailure } from './failure.ts'
import { dataFolder } from './folder.ts'
import { lock } from './lock.ts'
import { room } from './room.ts'

/**
 * The embedded database of a data folder: PostgreSQL as WebAssembly inside this process.
 * @throws Refusal where the folder is not Garant's, is in use, cannot be written or is damaged.
 */
export async function embedded(data: string): Promise<Database> {
  const folder = resolve(data)
  try {
    dataFolder(folder)
    const held = lock(folder)
    try {
      room(folder, 0)
      const pglite = await database(folder)
      return {
        dialect: new PGliteDialect({ pglite }),
        where: folder,
        room: (bytes) => room(folder, bytes),
        release: () => held.release(),
        explained: (error) => folderFailure(error, folder),
      }
    } catch (error) {
      held.release()
      throw error
    }
  } catch (error) {
    throw folderFailure(error, folder)
  }
}

/** A new database is made aside and moved into place, so that one whose making was interrupted is never taken for whole. */
async function database(folder: string): Promise<PGlite> {
  const [place, aside] = [join(folder, 'db'), join(folder, 'db.new')]
  if (!existsSync(place)) {
    rmSync(aside, { recursive: true, force: true })
    await (await PGlite.create(aside)).close()
    renameSync(aside, place)
  }
  try {
    return await PGlite.create(place)
  } catch (error) {
    const cure = 'restore the folder from a copy, or name another with --data and add the reports again'
    throw new Refusal(`its database does not open (${error instanceof Error ? error.message : String(error)})`, folder, cure)
  }
}
