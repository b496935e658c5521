import type { Dossier } from '../model/dossier.ts'
import type { Correction } from '../model/review.ts'
import { Refusal } from '../model/refusal.ts'
import { STANCES } from '../model/stance.ts'
import { EVENT_TYPES, FIGURE_ABOUTS, type Statement } from '../model/statement.ts'
import { date, day, number, quantity, unknownField, Values } from './values.ts'

type Read = (written: string, field: string) => object
type Fields = Readonly<Record<string, Read>>

/** Free words, or nothing for null. */
const words = (written: string): string | null => written || null

/** What can be corrected of a statement, field by field. */
function fieldsOf(kind: Statement['kind'], values: Values): Fields {
  const one = (field: string, read: (written: string, field: string) => unknown): Fields => ({
    [field]: (written) => ({ [field]: read(written, field) }),
  })
  const shared = { ...one('speaker', words), ...one('via', words) }
  const party = (written: string, field: string) => values.party(written, field)
  switch (kind) {
    case 'position':
      return {
        ...one('party', party),
        ...one('measure', (written, field) => values.measure(written, field)),
        ...one('stance', (written, field) => values.oneOf(STANCES, written, field)),
        conditions: (written, field) => values.conditions(written, field),
        ...one('quantity', quantity),
        ...one('said', day),
        ...one('place', (written, field) => (written === '' ? null : values.oneOf(['nearby'] as const, written, field))),
        ...shared,
      }
    case 'event':
      return {
        ...one('type', (written, field) => values.oneOf(EVENT_TYPES, written, field)),
        ...one('date', date),
        ...one('place', words),
        ...one('participants', (written, field) => values.participants(written, field)),
        ...shared,
      }
    case 'figure':
      return {
        ...one('about', (written, field) => values.oneOf(FIGURE_ABOUTS, written, field)),
        ...one('low', number),
        ...one('high', number),
        ...one('unit', (written) => written),
        ...one('party', (written, field) => (written === '' ? null : party(written, field))),
        ...one('counts', (written) => written),
        ...shared,
      }
  }
}

/**
 * A correction of a statement from what a person wrote: `FIELD=VALUE` each, nothing after the sign for what is not told.
 * @throws Refusal of a field or a value that there is not, with those that are most like it.
 */
export function correction(kind: Statement['kind'], written: readonly string[], dossier: Dossier): Correction {
  const fields = fieldsOf(kind, new Values(dossier))
  const named = new Set<string>()
  const read = written.map((one) => {
    const [, before = '', value] = /^\s*([^=]*?)\s*(?:=\s*(.*?)\s*)?$/s.exec(one) ?? []
    const field = before.toLowerCase()
    const reads = Object.hasOwn(fields, field) ? fields[field] : undefined
    if (!reads) throw unknownField(one, Object.keys(fields))
    if (value === undefined)
      throw new Refusal('no value stands there', one, `write ${field}=VALUE, or ${field}= where the report does not tell it`)
    if (named.has(field)) throw new Refusal(`${field} is set twice`, one, 'write it once')
    named.add(field)
    return reads(value, field)
  })
  return Object.assign({ kind }, ...read) as Correction
}

/**
 * The correction, if a day that it sets can be meant: nothing is said after its report. `published`: the report's ISO day, null where
 * nobody knows it.
 * @throws Refusal of a later day.
 */
export function saidInTime(correction: Correction, published: string | null): Correction {
  if ('said' in correction && correction.said && published !== null && correction.said > published)
    throw new Refusal(
      `it cannot have been said after its report, which is of ${published}`,
      `said=${correction.said}`,
      `write a day up to ${published}, or said= where the report does not tell it`,
    )
  return correction
}
