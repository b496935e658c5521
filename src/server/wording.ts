import { hasPack, languagePack } from '../languages/index.ts'
import type { Block, Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Sketch } from '../model/sketch.ts'
import type { Holding } from '../register/ledger.ts'
import { links } from '../register/origins/linkbook.ts'
import type { Link } from '../register/origins/links.ts'
import { type Weight, weights } from '../register/origins/weighed.ts'
import type { Holdings } from '../store/holdings.ts'
import type { Consulted, Store } from '../store/store.ts'
import { findFiles } from '../text/find.ts'
import { loadFile } from '../text/load.ts'
import type { SentenceRules } from '../text/sentences.ts'
import { sketch } from '../text/sketch.ts'
import { blocksOf } from './blocks.ts'

/** What is kept of a document's wording; its blocks may be known. */
export async function sketchOf(document: Document, blocks?: readonly Block[]): Promise<Sketch> {
  return sketch(document.text, blocks ?? (await blocksOf(document)), await sentenceRules(document))
}

/** In a language that no pack reads, every full stop may end a sentence. */
async function sentenceRules({ language, path }: Document): Promise<SentenceRules> {
  if (hasPack(language)) return (await languagePack(language, path)).sentences
  return { locale: language, abbreviations: new Set(), afterOrdinal: /^\p{Ll}/u }
}

/** So many documents are sketched before what was made is kept. */
const BATCH = 500

/**
 * What a store holds, or what changed in it since a revision, with a sketch of every report: those that have none yet get one, which the store
 * keeps.
 */
export async function sketchedHoldings(
  store: Pick<Consulted, 'holdings' | 'changes' | 'documents' | 'keep'>,
  since: number | null = null,
): Promise<Holdings> {
  const held = () => (since === null ? store.holdings() : store.changes(since))
  const found = await held()
  const missing = found.reports.flatMap(({ id }) => (found.sketches.has(id) ? [] : [id]))
  if (missing.length === 0) return found
  for (let at = 0; at < missing.length; at += BATCH) {
    const documents = await store.documents({ ids: missing.slice(at, at + BATCH) })
    const sketches = await Promise.all(documents.map(async (document) => [document.id, await sketchOf(document)] as const))
    await store.keep(new Map(sketches))
  }
  return held()
}

/** What a store holds, report by report. */
export function byReport({ reports, statements, clues, sketches }: Holdings): readonly Holding[] {
  const stated = Map.groupBy(statements, ({ document }) => document)
  const noticed = Map.groupBy(clues, ({ document }) => document)
  return reports.map((report) => {
    const { id } = report
    return { report, statements: stated.get(id) ?? [], clues: noticed.get(id) ?? [], sketch: sketches.get(id) ?? null }
  })
}

/** How much words weigh in a dossier's reports: by the example reports, which no report that is added changes. */
export async function weightsOf({ examples }: Dossier): Promise<Weight> {
  const { files } = await findFiles([examples])
  const sketches = await Promise.allSettled(files.map(async (file) => sketchOf(await loadFile(file, {}))))
  // One that cannot be read is refused by whoever adds it; here it only weighs nothing.
  return weights(sketches.flatMap((made) => (made.status === 'fulfilled' ? [made.value] : [])))
}

/** What a register is compiled from, with which reports come from one another; who asks more than once gives what words weigh. */
export async function holdingsWithLinks(
  store: Store,
  dossier: Dossier,
  weight?: Weight,
): Promise<Holdings & { readonly links: readonly Link[] }> {
  const holdings = await sketchedHoldings(store)
  return { ...holdings, links: links(holdings.reports, holdings.sketches, weight ?? (await weightsOf(dossier))) }
}
