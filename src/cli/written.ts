import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import type { Made } from '../exports/formats.ts'
import { zip } from '../exports/zip.ts'
import { Refusal } from '../model/refusal.ts'

type Pieces = Iterable<string | Uint8Array>

/** Writes what an export makes to standard output, no faster than it is read. */
export async function writeOut(pieces: Pieces): Promise<void> {
  for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/**
 * Writes what an export makes to the file `out` or, where it makes several, to the folder or the archive (`.zip`) of that name. A file is there wholly
 * or not at all.
 * @throws Refusal where something is there already and `force` does not say to replace it, or it cannot be written.
 */
export async function writeTo(out: string, made: Made, force: boolean): Promise<void> {
  const several = made.of === 'files' && !out.toLowerCase().endsWith('.zip')
  if (!force && taken(out, several))
    throw new Refusal('it is there already', out, `name another ${several ? 'folder' : 'file'}, or replace what is there with --force`)
  try {
    if (made.of !== 'files') await writeFile(out, made.pieces)
    else if (!several) await writeFile(out, zip(made.files))
    else for (const { path, text } of made.files) await writeFile(join(out, path), text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    throw code === null
      ? error
      : new Refusal(`it cannot be written (${code})`, out, 'free some space or mend its rights, or name another place')
  }
}

/** Whether something is at the path; an empty folder is nothing where a folder is to be written. */
function taken(path: string, folder: boolean): boolean {
  return existsSync(path) && !(folder && statSync(path).isDirectory() && readdirSync(path).length === 0)
}

async function writeFile(path: string, pieces: Pieces): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.part`
  const file = await open(unfinished, 'w')
  try {
    for (const piece of pieces) await file.write(typeof piece === 'string' ? Buffer.from(piece) : piece)
    await file.close()
    renameSync(unfinished, path)
  } catch (error) {
    await file.close().catch(() => {})
    rmSync(unfinished, { force: true })
    throw error
  }
}
