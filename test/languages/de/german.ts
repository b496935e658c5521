import { loadDossier, SHIPPED_DOSSIER } from '../../../src/dossier/load.ts'
import { GERMAN } from '../../../src/languages/de/index.ts'
import { document } from '../../../src/model/document.ts'
import type { Position } from '../../../src/model/statement.ts'
import { type Reading, reader } from '../../../src/reading/read.ts'

const read = reader(GERMAN, loadDossier(SHIPPED_DOSSIER))

/** What is read from a German text that was published on `published`, an ISO 8601 day. */
export function readGerman(text: string, published: string | null = '2025-11-03'): Reading {
  const publishedHow = published === null ? 'unknown' : 'given'
  return read(document({ path: 'test.txt', language: 'de', published, publishedHow, title: null, outlet: null, url: null, text }))
}

export function positionsOf(text: string): readonly Position[] {
  return readGerman(text).statements.filter((s) => s.kind === 'position')
}

/** A position in a line, for messages of failing tests: `FR troops willing if ceasefire, says Emmanuel Macron · row · words`. */
export function shown({ party, measure, stance, conditions, speaker, rule, quote }: Position): string {
  const when = conditions.length > 0 ? ` if ${[...conditions].sort().join('+')}` : ''
  return `${party} ${measure} ${stance}${when}${speaker === null ? '' : `, says ${speaker}`} · ${rule} · ${quote.text}`
}
