import type { Block, Document } from '../model/document.ts'
import { blocks } from '../text/blocks.ts'
import type { KindRow } from './kindrow.ts'
import type { LanguagePack } from './pack.ts'

/** A line above or below the report is not longer than this, in UTF-16 units. */
const LINE = 160
/** How much of a paragraph is looked at, at its begin and at its end. */
const EDGE = 90
/** So many stretches from either end may hold a line that tells the kind. */
const NEAR = 4

/** The document with its kind, where nobody gave it: by the first row of the language that matches; `press` where none does. */
export function withKind(document: Document, pack: Pick<LanguagePack, 'furniture' | 'kinds'>): Document {
  if (document.kindHow === 'given') return document
  const places = placesOf(document, blocks(document.text, pack.furniture))
  const row = pack.kinds.find(({ by, pattern }) => places[by].some((words) => pattern.test(words)))
  return row ? Object.freeze({ ...document, kind: row.kind, kindHow: row.by }) : document
}

/** The words that the rows are held against, place by place. */
function placesOf({ text, title, outlet }: Document, all: readonly Block[]): Readonly<Record<KindRow['by'], readonly string[]>> {
  const words = ({ start, end }: Block) => text.slice(start, end).trim()
  const prose = all.filter(({ kind }) => kind === 'paragraph')
  const lines = all.slice(0, NEAR).filter(({ kind, start, end }) => kind !== 'paragraph' && end - start <= LINE)
  return {
    outlet: outlet === null ? [] : [outlet],
    heading: [...(title === null ? [] : [title]), ...lines.map(words)],
    dateline: prose.slice(0, NEAR).map((block) => words(block).slice(0, EDGE)),
    credit: [...prose.slice(-1), ...all.slice(-NEAR)].map((block) => words(block).slice(-EDGE)),
    wording: prose.map((block) => words(block).slice(0, EDGE)),
  }
}
