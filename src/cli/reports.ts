import type { Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import { Refusal } from '../model/refusal.ts'
import { hasPack, languagePack } from '../languages/index.ts'
import { dated } from '../reading/dating.ts'
import type { LanguagePack } from '../reading/pack.ts'
import { type Reading, reader } from '../reading/read.ts'
import { withKind } from '../reading/sourcekind.ts'
import { blocksOf } from '../server/blocks.ts'
import { type Given, loadFile, STANDARD_INPUT } from '../text/load.ts'
import { findFiles, type Found } from '../text/find.ts'

/** A report with what was read in it. */
export interface Read {
  readonly document: Document
  readonly reading: Reading
}

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

/** Reads documents in any language that has a pack; each language is made ready once. */
export function readers(dossier: Dossier): (loaded: Document) => Promise<Read> {
  const ready = new Map<string, (loaded: Document) => Read>()
  return async (loaded) => {
    let read = ready.get(loaded.language)
    if (!read) {
      const pack = await languagePack(loaded.language, loaded.path)
      const of = reader(pack, dossier)
      read = (loaded) => {
        const document = withCredits(loaded, pack)
        return { document, reading: of(document) }
      }
      ready.set(loaded.language, read)
    }
    return read(loaded)
  }
}

/** Reads documents as `readers` does, and keeps those in a language that has no pack without reading them. */
export function keepers(dossier: Dossier): (loaded: Document) => Promise<Read> {
  const read = readers(dossier)
  return async (loaded) => {
    if (hasPack(loaded.language)) return read(loaded)
    const document: Document = Object.freeze({ ...loaded, unread: true })
    return { document, reading: { blocks: await blocksOf(document), statements: [], clues: [] } }
  }
}

/** The document with what its text tells of itself: its day and its kind, where nobody gave them. */
export function withCredits(loaded: Document, pack: LanguagePack): Document {
  return withKind(dated(loaded, pack), pack)
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
