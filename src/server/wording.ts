import { LANGUAGES, languagePack } from '../languages/index.ts'
import type { Block, Document } from '../model/document.ts'
import type { Dossier } from '../model/dossier.ts'
import type { Sketch } from '../model/sketch.ts'
import { links } from '../register/origins/linkbook.ts'
import type { Link } from '../register/origins/links.ts'
import { type Weight, weights } from '../register/origins/weighed.ts'
import type { Holdings } from '../store/holdings.ts'
import type { Store } from '../store/store.ts'
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
  if (LANGUAGES.some((read) => read === language)) return (await languagePack(language, path)).sentences
  return { locale: language, abbreviations: new Set(), afterOrdinal: /^\p{Ll}/u }
}

/** So many documents are sketched before what was made is kept. */
const BATCH = 500

/** All that a store holds, with a sketch of every report: those that have none yet get one, which the store keeps. */
export async function sketchedHoldings(store: Store): Promise<Holdings> {
  const missing = await store.unsketched()
  for (let at = 0; at < missing.length; at += BATCH) {
    const made = new Map<string, Sketch>()
    for (const document of missing.slice(at, at + BATCH)) made.set(document.id, await sketchOf(document))
    await store.keep(made)
  }
  return store.holdings()
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
