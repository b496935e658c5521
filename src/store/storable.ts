import type { Clue } from '../model/clue.ts'
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

/** The statements as JSON, after law 1 was held against them once more, whoever made them. */
export function checked(report: Document, statements: readonly Statement[]): string {
  for (const statement of statements) {
    const { id, document, rule } = statement
    if (document !== report.id) throw new RangeError(`statement ${id} is of ${document}, not of ${report.id}`)
    const words = misquoted(report.text, statement)
    if (words) throw new RangeError(`statement ${id} (rule ${rule}): ${notThere(words, report.path)}`)
  }
  return JSON.stringify(statements)
}

/** The clues as JSON, after law 1 was held against them too. */
export function checkedClues(report: Document, clues: readonly Clue[]): string {
  for (const { document, quote } of clues) {
    if (document !== report.id) throw new RangeError(`a clue is of ${document}, not of ${report.id}`)
    if (!verbatim(report.text, quote)) throw new RangeError(`a clue: ${notThere(quote, report.path)}`)
  }
  return JSON.stringify(clues)
}

export const notThere = ({ text, start, end }: Quote, where: string): string =>
  `the words ${JSON.stringify(text)} do not stand at ${start}–${end} of ${where}`
