import type { Block } from '../../../src/model/document.ts'

/** The blocks of a text, with a paragraph for every stretch that none of them covers: no word of a report is left unseen. */
export function covering(text: string, blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = []
  let at = 0
  const fill = (end: number) => {
    if (text.slice(at, end).trim() !== '') all.push({ start: at, end, kind: 'paragraph' })
  }
  for (const block of blocks) {
    fill(block.start)
    all.push(block)
    at = block.end
  }
  fill(text.length)
  return all
}
