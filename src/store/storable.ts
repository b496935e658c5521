import type { Document } from '../model/document.ts'
import { type Quote, verbatim } from '../model/quote.ts'
import { Refusal } from '../model/refusal.ts'
import type { Statement } from '../model/statement.ts'

/**
 * Refuses text that a database would alter or reject: PostgreSQL keeps no U+0000, and half a surrogate pair is no UTF-8,
 * so it would come back as U+FFFD and every quote with it.
 */
export function storable(document: Document): void {
  for (const [field, value] of Object.entries(document)) {
    if (typeof value !== 'string') continue
    if (value.includes('\0'))
      throw new Refusal(
        `its ${field} contains the character U+0000, which no PostgreSQL can store`,
        document.path,
        'take it out, or save the file as plain text',
      )
    if (!value.isWellFormed())
      throw new Refusal(`its ${field} contains half a character (a lone surrogate)`, document.path, 'save the file as UTF-8 again')
  }
}

/** The first words of a statement that do not stand in its document's text, or are cut inside a character; null where all do. */
export function misquoted(text: string, { quote, also, cues }: Statement): Quote | null {
  return [quote, ...also, ...cues].find((words) => !verbatim(text, words) || !words.text.isWellFormed()) ?? null
}
