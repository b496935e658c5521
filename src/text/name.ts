import type { Document } from '../model/document.ts'

/** A first line is cut at the last word that ends within so many UTF-16 units. */
const LONGEST = 90

/** What a report is called wherever it is listed: its title or, where it has none, its first line. */
export function nameOf({ title, text }: Pick<Document, 'title' | 'text'>): string {
  if (title !== null) return title
  const [first = ''] = text.trim().split('\n', 1)
  const line = first.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST + 1).replace(/\s+\S*$/, '')
  // One endless word is cut anywhere, but not inside of a character.
  return `${cut.length <= LONGEST ? cut : cut.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')} …`
}
