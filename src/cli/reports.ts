import type { Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import { Refusal } from '../model/refusal.ts'
import { type Read, readers } from '../server/readers.ts'
import { type Given, loadFile, STANDARD_INPUT } from '../text/load.ts'
import { findFiles, type Found } from '../text/find.ts'

/** What became of one path, a report that was read or the reason why it was not; of how many paths it is one. */
export interface Step<T = Read> {
  readonly path: string
  readonly total: number
  readonly outcome: T | Refusal
}

/** Reads the reports that `paths` name for what they state. */
export function readReports(paths: readonly string[], given: Given, dossier: Dossier): AsyncGenerator<Step> {
  return eachReport(paths, given, readers(dossier))
}

/** Reads the reports that `paths` name, one after the other: a bad one does not keep the good ones out. */
export async function* eachReport<T>(
  paths: readonly string[],
  given: Given,
  read: (loaded: Document) => Promise<T>,
): AsyncGenerator<Step<T>> {
  const found = await Promise.all(paths.map(foundAt))
  const [files, refusals] = [found.flatMap(({ files }) => files), found.flatMap(({ refusals }) => refusals)]
  const total = files.length + refusals.length
  for (const refusal of refusals) yield { path: refusal.where, total, outcome: refusal }
  for (const path of files) yield { path, total, outcome: await refusalOr(path, async () => read(await loadFile(path, given))) }
}

/** What `read` makes of each report that `paths` name, one after the other: a bad one does not keep the good ones out. */
export async function* loadedReports<T>(
  paths: readonly string[],
  given: Given,
  read: (loaded: Document) => Promise<T>,
): AsyncGenerator<T | Refusal> {
  const found = await Promise.all(paths.map(foundAt))
  yield* found.flatMap(({ refusals }) => refusals)
  for (const path of found.flatMap(({ files }) => files)) yield await refusalOr(path, async () => read(await loadFile(path, given)))
}

async function foundAt(path: string): Promise<Found> {
  return path === STANDARD_INPUT ? { files: [path], refusals: [] } : findFiles([path])
}

/** A mistake of the program that one report brings to light is that report's refusal too: the rest of the batch goes on. */
export async function refusalOr<T>(path: string, attempt: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await attempt()
  } catch (error) {
    return error instanceof Refusal ? error : mistake(error, path)
  }
}

function mistake(error: unknown, path: string): Refusal {
  const said = String(error).split('\n', 1)[0] ?? ''
  return new Refusal(
    `it brought a mistake of Garant to light (${said})`,
    path,
    'please report it with this file, and leave it out until then',
  )
}
