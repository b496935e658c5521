import type { Reason } from '../../model/dating.ts'
import type { KnownEvent } from '../../model/event.ts'
import { daysOf } from '../../model/span.ts'
import type { Happening, Statement } from '../../model/statement.ts'
import { byCodeUnits } from '../order.ts'

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
  return foundings.toSorted((a, b) => byCodeUnits(a.from, b.from) || byCodeUnits(a.event.id, b.event.id))[0] ?? null
}

/** The first statement of a report that speaks of a body; null where none does. */
export const namingOf = (statements: readonly Statement[], body: string): Statement | null =>
  statements.find((statement) => names(statement, body)) ?? null

/** A report that speaks of a body, in the statement `naming`, was written after it was founded. */
export function bodyReason(naming: Statement, body: string, { event, statement, from }: Founding): Reason | null {
  if (naming.document === statement.document) return null
  const quotes = [naming, statement].map(({ document, quote }) => ({ ...quote, document }))
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
