import type { Stats } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Refusal } from '../model/refusal.ts'

/** What a file in a folder must end in to be taken for a report. A file that is named itself may end in anything. */
export const EXTENSIONS: readonly string[] = ['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml']

export interface Found {
  readonly files: readonly string[]
  readonly refusals: readonly Refusal[]
}

/**
 * The reports that `paths` name, in their order; a folder stands for the reports in it and below it, sorted by name. Hidden
 * files and those of other kinds are passed over. A missing path, a folder without reports and one that may not be read are
 * refusals, and the rest goes on.
 */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const found: Found[] = []
  for (const path of paths)
    try {
      found.push((await kindOf(path)).isDirectory() ? await reportsIn(path) : { files: [path], refusals: [] })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      found.push({ files: [], refusals: [error] })
    }
  return together(found)
}

function together(found: readonly Found[]): Found {
  return { files: found.flatMap(({ files }) => files), refusals: found.flatMap(({ refusals }) => refusals) }
}

/** @throws Refusal where there is nothing at `path` or it may not be looked at. */
export async function kindOf(path: string): Promise<Stats> {
  try {
    return await stat(path)
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** The refusal that an error of the file system amounts to; any other error is thrown on. */
export function unreadable(path: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal('there is no such file or folder', path, 'check the spelling of the path')
    case 'EACCES':
    case 'EPERM':
      return new Refusal('it may not be read', path, 'give yourself the right to read it')
    case 'ENAMETOOLONG':
    case 'ELOOP':
    case 'EIO':
      return new Refusal(`it cannot be read (${code})`, path, 'check the path and the disk')
    default:
      throw error
  }
}

async function reportsIn(folder: string): Promise<Found> {
  const found = await walk(folder)
  if (found.files.length > 0 || found.refusals.length > 0) return found
  throw new Refusal('there is no report in this folder', folder, `put reports in it: files that end in ${EXTENSIONS.join(', ')}`)
}

async function walk(folder: string): Promise<Found> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => unreadable(folder, error))
  if (entries instanceof Refusal) return { files: [], refusals: [entries] }
  const found: Found[] = []
  // By code units, so that the order is the same on every machine. Links are followed to files, not to folders: those may circle.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(await walk(path))
    else if (EXTENSIONS.includes(extname(entry.name).toLowerCase())) found.push({ files: [path], refusals: [] })
  }
  return together(found)
}
