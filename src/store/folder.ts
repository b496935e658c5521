import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../model/refusal.ts'

/** The file by which a data folder is known; it is the first that is written. */
const MARK = 'garant.txt'
const NOTE = `A data folder of Garant: reports, and what was read from them, in an embedded PostgreSQL database (db/).
Only one process may use it at a time; copy it only while none does.
`

/**
 * Makes or recognises a data folder, and leaves every other folder alone.
 * @throws Refusal where the path is a file or a folder of something else.
 */
export function dataFolder(path: string): void {
  const other = 'name an empty or a new folder with --data'
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOTDIR'))
      throw new Refusal('the path of the data folder leads to or through a file', path, other)
    throw error
  }
  if (existsSync(join(path, MARK))) return
  // Listed after the mark was missed: a process that starts at the same moment may have written it since.
  const entries = readdirSync(path)
  if (entries.length > 0 && !entries.includes(MARK))
    throw new Refusal(`this is no data folder of Garant: it holds ${entries[0]}`, path, other)
  writeFileSync(join(path, MARK), NOTE)
}
