import type { Document } from '../model/document.ts'
import { Refusal } from '../model/refusal.ts'
import { asGiven } from '../reading/asgiven.ts'
import type { Store } from '../store/store.ts'
import type { Read } from './readers.ts'
import { sketchOf } from './wording.ts'

/** What is given of a report beside its text. */
type Given = Pick<Document, 'published' | 'publishedHow' | 'kind' | 'kindHow' | 'language'>

/** What became of a report that the store knew already: it has more of what was given than before, or it is as it was. */
export type Readded = 'completed' | 'known'

/**
 * Takes from a report that is added again what is given of it now and was not before: its day, or its kind. What its text alone tells gives way
 * to that, and it is read anew.
 * @throws Refusal where something else was given before, or it was taken to be in another language: what was said first stays
 */
export async function readded(now: Document, store: Store, read: (document: Document) => Promise<Read>): Promise<Readded> {
  const kept = await store.document(now.id)
  if (!kept) return 'known'
  const better = {
    ...(now.publishedHow === 'given' && kept.publishedHow !== 'given' ? { published: now.published, publishedHow: 'given' as const } : {}),
    ...(now.kindHow === 'given' && kept.kindHow !== 'given' ? { kind: now.kind, kindHow: 'given' as const } : {}),
  }
  if (Object.keys(better).length > 0) {
    const { document, reading } = await read(asGiven({ ...kept, ...better }))
    await store.replace(document, reading.statements, { sketch: await sketchOf(document, reading.blocks), clues: reading.clues })
  }
  const other = differing(kept, now)
  if (other !== null) throw notTaken(now.path, other)
  return Object.keys(better).length > 0 ? 'completed' : 'known'
}

/** What was given before and is given otherwise now, as a sentence says it; null where nothing is. Of a language it is not kept who named it. */
function differing(kept: Given, now: Given): string | null {
  if (kept.language !== now.language) return `it was taken to be in the language ${kept.language}, not ${now.language}`
  if (kept.publishedHow === 'given' && now.publishedHow === 'given' && kept.published !== now.published)
    return `its day was given as ${kept.published ?? ''}, not ${now.published ?? ''}`
  if (kept.kindHow === 'given' && now.kindHow === 'given' && kept.kind !== now.kind)
    return `its kind was given as ${kept.kind}, not ${now.kind}`
  return null
}

const notTaken = (path: string, other: string): Refusal =>
  new Refusal(
    `the store knows this report already, and ${other}`,
    path,
    'what was given first stays; where that is wrong, add the reports to a new store (--data) as they should be',
  )
