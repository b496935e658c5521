import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Document, document } from '../src/model/document.ts'
import { findFiles } from '../src/text/find.ts'
import { loadFile } from '../src/text/load.ts'
import type { Gold } from './scoring.ts'

/** A report, and what a person says that it states. */
export interface Case {
  readonly document: Document
  readonly gold: Gold
}

/** Labelled reports that are measured together. */
export interface CaseSet {
  readonly name: string
  readonly cases: readonly Case[]
  /** Whether the reports are this project's own, so that what is wrong in them may be written down here word for word. */
  readonly own: boolean
  /** Whether they are only scored, so that their errors are not shown. */
  readonly held?: boolean
}

interface OwnCase extends Gold {
  readonly published: string | null
  readonly text: string
}

/** The project's own reports: a YAML list of gold that has the report's `text` and day beside it. */
export function ownCases(name: string, path: string): CaseSet {
  const list = parse(readFileSync(path, 'utf8')) as readonly OwnCase[]
  const cases = list.map(({ published, text, ...gold }) => ({
    gold,
    document: document({
      path: `${gold.id}.txt`,
      language: 'de',
      published,
      publishedHow: published === null ? 'unknown' : 'given',
      title: null,
      outlet: null,
      url: null,
      text: text.trim(),
    }),
  }))
  return { name, cases, own: true }
}

/** The reports of a folder that has a `gold.jsonl`, by file name; null where there is no such folder. */
export async function folderCases(name: string, folder: string): Promise<CaseSet | null> {
  const labels = join(folder, 'gold.jsonl')
  if (!existsSync(labels)) return null
  const lines = readFileSync(labels, 'utf8').split('\n').filter(Boolean)
  const { files } = await findFiles([folder])
  const cases = lines.map(async (line) => {
    const gold = JSON.parse(line) as Gold
    const file = files.find((path) => path.startsWith(join(folder, `${gold.id}.`)))
    if (file === undefined) throw new RangeError(`${labels}: there is no report beside it for "${gold.id}"`)
    return { gold, document: await loadFile(file, {}) }
  })
  return { name, cases: await Promise.all(cases), own: false }
}
