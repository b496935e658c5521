import type { Block, Document, PublishedHow } from '../model/document.ts'
import { blocks } from '../text/blocks.ts'
import { words } from '../text/words.ts'
import type { LanguagePack } from './pack.ts'

/** A byline or a head is at most this long; a longer block speaks of other days than its own. */
const BYLINE = 120
/** How many blocks from either end may hold the report's own date. */
const EDGE = 4

/**
 * The document with its date read from the text, where none was given and the text plainly carries its own: before the dash
 * of its dateline ("Paris, 4. September 2025 – …"), or in a short line at its head or foot ("Stand: 20.08.2025").
 */
export function dated(document: Document, pack: LanguagePack): Document {
  if (document.published !== null) return document
  const all = blocks(document.text, pack.furniture)
  for (const [block, how] of [...openings(document.text, all), ...edges(all)]) {
    const day = dayIn(document.text.slice(block.start, block.end), pack)
    if (day !== null) return Object.freeze({ ...document, published: day, publishedHow: how })
  }
  return document
}

type Candidate = readonly [{ readonly start: number; readonly end: number }, PublishedHow]

/** What stands before the dash or the first full stop of the first paragraphs: "Paris, 4. September 2025 –", "Berlin, 20. August 2025." */
function openings(text: string, all: readonly Block[]): Candidate[] {
  return all.slice(0, EDGE).flatMap((block): Candidate[] => {
    const line = text.slice(block.start, Math.min(block.end, block.start + BYLINE))
    const end = /\s[–—-]\s|(?<=\s\d{4})[.:]\s/.exec(line)?.index ?? 0
    return end > 0 ? [[{ start: block.start, end: block.start + end }, 'dateline']] : []
  })
}

function edges(all: readonly Block[]): Candidate[] {
  const near = [...all.slice(0, EDGE), ...all.slice(EDGE).slice(-EDGE)]
  return near.filter((b) => b.end - b.start <= BYLINE && b.kind !== 'paragraph').map((b): Candidate => [b, 'stated'])
}

/** The one whole day that a line names; a line with several names none as its own. */
function dayIn(line: string, pack: LanguagePack): string | null {
  const days = pack.dates(words(line), null).filter((d) => d.how === 'stated' && d.type === 'date' && d.on?.length === 10)
  return days.length === 1 ? (days[0]?.on ?? null) : null
}
