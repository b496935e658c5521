import { hasPack, languagePack } from '../languages/index.ts'
import type { Block, Document } from '../model/document.ts'
import { blocks } from '../text/blocks.ts'
import { stretches } from '../text/stretches.ts'

/** What each stretch of a report is, as the reader sees it; in a language that no pack reads, every stretch is a paragraph. */
export async function blocksOf({ language, path, text }: Document): Promise<readonly Block[]> {
  if (!hasPack(language)) return stretches(text).map(({ start, end }) => ({ start, end, kind: 'paragraph' }))
  return blocks(text, (await languagePack(language, path)).furniture)
}
