import type { Reason } from '../../model/dating.ts'
import type { KnownEvent } from '../../model/event.ts'
import { daysOf } from '../../model/span.ts'
import type { Happening, Statement } from '../../model/statement.ts'

/** When a body was founded, by the report that says so. */
export interface Founding {
  readonly event: KnownEvent
  readonly statement: Happening
  readonly from: string
}

/**
 * The founding of the body that the dossier is about: one that names it, or names no body at all. The first day that any report gives,
 * so that reports which differ on it date nothing wrongly.
 */
export function foundingOf(body: string, events: readonly KnownEvent[], statementOf: (id: string) => Happening): Founding | null {
  const foundings = events.flatMap((event): Founding[] => {
    if (event.type !== 'founding' || event.date === null) return []
    if (event.participants.length > 0 && !event.participants.some(({ who }) => who === body)) return []
    const statement = event.statements.map(statementOf).find(({ date }) => date === event.date)
    return statement ? [{ event, statement, from: daysOf(event.date).from }] : []
  })
  return foundings.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0] ?? null
}

/** A report that speaks of a body was written after it was founded. */
export function bodyReason(statements: readonly Statement[], body: string, { event, statement, from }: Founding): Reason | null {
  const named = statements.find((s) => names(s, body))
  if (!named || named.document === statement.document) return null
  const quotes = [named, statement].map(({ document, quote }) => ({ ...quote, document }))
  const message = `it speaks of ${body}, which was founded in ${event.date ?? ''}`
  return { kind: 'body', from, to: null, message, quotes, event: event.id }
}

function names(statement: Statement, body: string): boolean {
  switch (statement.kind) {
    case 'position':
      return statement.party === body
    case 'event':
      return statement.type !== 'founding' && statement.participants.some(({ who }) => who === body)
    case 'figure':
      return statement.party === body
  }
}
