import { accessSync, constants, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGliteDialect } from 'kysely'
import { Refusal } from '../model/refusal.ts'
import type { Database } from './database.ts'
import { detailOf, folderFailure } from './failure.ts'
import { dataFolder, isUnmade, made } from './folder.ts'
import { lock } from './lock.ts'
import { room } from './room.ts'

const RESTORE = 'restore the folder from a copy, or name another with --data and add the reports again'

/**
 * The embedded database of a data folder: PostgreSQL as WebAssembly inside this process.
 * @throws Refusal where the folder is not Garant's, is in use, cannot be written, is damaged or has lost its database.
 */
export async function embedded(data: string): Promise<Database> {
  const folder = resolve(data)
  try {
    dataFolder(folder)
    const held = lock(folder)
    try {
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

async function database(folder: string): Promise<PGlite> {
  const place = join(folder, 'db')
  if (!existsSync(place)) {
    if (!isUnmade(folder)) throw new Refusal('its data are missing: there is no db/', folder, RESTORE)
    room(folder, 0)
    await make(place, join(folder, 'db.new'))
  }
  made(folder)
  requireFolder(place, folder)
  try {
    return await PGlite.create(place)
  } catch (error) {
    const told = folderFailure(error, folder)
    throw told instanceof Refusal ? told : new Refusal(`its database does not open (${detailOf(error)})`, folder, RESTORE)
  }
}

/** A new database is made aside and moved into place, so that one whose making was interrupted is never taken for whole. */
async function make(place: string, aside: string): Promise<void> {
  rmSync(aside, { recursive: true, force: true })
  try {
    await (await PGlite.create(aside)).close()
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    throw error
  }
  renameSync(aside, place)
}

/** What PGlite would report as a damaged database or, being an empty folder, take for a new one. */
function requireFolder(place: string, folder: string): void {
  if (!statSync(place).isDirectory()) throw new Refusal('its data are missing: db is a file', folder, RESTORE)
  accessSync(place, constants.R_OK | constants.W_OK | constants.X_OK)
  if (readdirSync(place).length === 0) throw new Refusal('its data are missing: db/ is empty', folder, RESTORE)
}
