import type { ClueOf } from '../../model/clue.ts'
import type { Office } from '../../model/dossier.ts'
import type { Reason } from '../../model/dating.ts'
import { daysOf, later } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

/** Terms of office by the name of who held them. */
export type Terms = ReadonlyMap<string, readonly Office[]>

export const termsOf = (offices: readonly Office[]): Terms => Map.groupBy(offices, ({ person }) => person)

/** A day that a report tells as past is over when it is written; one that it tells as to come is not. */
export function dayReason(clue: ClueOf<'day'>): Reason {
  const { from, to } = daysOf(clue.on)
  const quotes = [{ ...clue.quote, document: clue.document }]
  return clue.told === 'past'
    ? { kind: 'day', from, to: null, message: `it tells of ${clue.on} as past`, quotes, event: null }
    : { kind: 'day', from: null, to, message: `it tells of ${clue.on} as still to come`, quotes, event: null }
}

/**
 * What an office tells that a report gives somebody: it was written after the office was taken. That it was written before the office was
 * left holds only where the report lets him speak or act in it: reports name those who held an office long after.
 */
export function officeReason(clue: ClueOf<'office'>, terms: Terms, acting: ReadonlySet<string>): Reason | null {
  const { person, party, offices, tenure, document, quote } = clue
  const held = (terms.get(person) ?? []).filter((t) => offices.includes(t.office) && (party === null || t.party === party))
  const common = { kind: 'office', quotes: [{ ...quote, document }], event: null } as const
  const first = held.map(({ from }) => from).sort()[0]
  if (first === undefined) return null
  switch (tenure) {
    case 'holds': {
      const open = held.some(({ to }) => to === null)
      const last =
        held
          .map(({ to }) => to ?? '')
          .sort()
          .at(-1) ?? ''
      const to = open || !acting.has(person) ? null : later(last, -1)
      const term = to === null ? `since ${first}` : `from ${first} to ${last}`
      return { ...common, from: first, to, message: `it gives ${person} an office held ${term}` }
    }
    case 'former':
    case 'then': {
      const ended = held.flatMap(({ to }) => (to === null ? [] : [to])).sort()[0]
      if (ended === undefined) return null
      return { ...common, from: ended, to: null, message: `it calls ${person} a former holder of an office held until ${ended}` }
    }
    case 'coming':
      return { ...common, from: null, to: first, message: `it calls ${person} the next holder of an office held since ${first}` }
  }
}

/** Who speaks or takes part in what a report states. */
export function actingIn(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap((statement) => [
      ...(statement.speaker === null ? [] : [statement.speaker]),
      ...(statement.kind === 'event' ? statement.participants.map(({ who }) => who) : []),
    ]),
  )
}
