import type { Document } from '../model/document.ts'
import { Refusal } from '../model/refusal.ts'
import { asGiven } from '../reading/asgiven.ts'
import type { Store } from '../store/store.ts'
import type { Read } from './readers.ts'
import { sketchOf } from './wording.ts'

/** What is given of a report beside its text. */
type Given = Pick<Document, 'published' | 'publishedHow' | 'kind' | 'kindHow'>

/** What became of a report that the store knew already: it has more of what was given than before, or it is as it was. */
export type Readded = 'completed' | 'known'

/**
 * Takes from a report that is added again what is given of it now and was not before: its day, or its kind. What its text alone tells gives way
 * to that, and it is read anew.
 * @throws Refusal where something else was given before: what a person said first stays
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
  if (other) throw notTaken(now.path, ...other)
  return Object.keys(better).length > 0 ? 'completed' : 'known'
}

/** What was given before and is given otherwise now; null where nothing is. */
function differing(kept: Given, now: Given): readonly [what: string, before: string, now: string] | null {
  if (kept.publishedHow === 'given' && now.publishedHow === 'given' && kept.published !== now.published)
    return ['day', kept.published ?? '', now.published ?? '']
  if (kept.kindHow === 'given' && now.kindHow === 'given' && kept.kind !== now.kind) return ['kind', kept.kind, now.kind]
  return null
}

const notTaken = (path: string, what: string, before: string, now: string): Refusal =>
  new Refusal(
    `the store knows this report already, and its ${what} was given as ${before}, not ${now}`,
    path,
    'what was given first stays; where that is wrong, add the reports to a new store (--data) as they should be',
  )
