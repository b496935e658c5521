import codes from 'i18n-iso-countries/codes.json' with { type: 'json' }
import { isState } from '../dossier/parties.ts'
import type { Dossier } from '../model/dossier.ts'
import { Refusal } from '../model/refusal.ts'
import type { Participant, Quantity } from '../model/statement.ts'
import { isoDay } from '../text/day.ts'
import { partyLabel } from './labels.ts'
import { nearest, type Valid } from './nearest.ts'

/** What a person may write as the values of a statement's fields: each reader answers the value, or refuses it with those that are most like it. */
export class Values {
  readonly #dossier: Dossier

  constructor(dossier: Dossier) {
    this.#dossier = dossier
  }

  party(written: string, field: string): string {
    const { groups } = this.#dossier
    const group = groups.find(({ id }) => id.toLowerCase() === written.toLowerCase())
    if (group) return group.id
    if (isState(written.toUpperCase())) return written.toUpperCase()
    const states = codes.map(([code = '']) => code)
    const valid = [...groups.map(({ id }) => id), ...states].map((id) => ({ id, names: Object.values(partyLabel(id, this.#dossier)) }))
    throw refused(field, written, valid, `write a state's ISO 3166-1 code such as FR, or a group: ${groups.map(({ id }) => id).join(', ')}`)
  }

  measure(written: string, field: string): string {
    return this.#oneOf(this.#dossier.measures, written, field)
  }

  condition(written: string, field: string): string {
    return this.#oneOf(this.#dossier.conditions, written, field)
  }

  /** `approval,ceasefire/peace_deal`: all of those between commas must hold, of those between slashes any one. */
  conditions(
    written: string,
    field: string,
  ): { readonly conditions: readonly string[]; readonly alternatives: readonly (readonly string[])[] } {
    const known = (word: string) => this.condition(word.trim(), field)
    const all = written.split(',').filter((part) => part.trim() !== '')
    const groups = all.map((group) => group.split('/').map(known))
    return { conditions: [...new Set(groups.flat())], alternatives: groups.filter(({ length }) => length > 1) }
  }

  oneOf<T extends string>(valid: readonly T[], written: string, field: string): T {
    const found = valid.find((id) => id === written.toLowerCase())
    if (found) return found
    throw refused(
      field,
      written,
      valid.map((id) => ({ id })),
      `write one of ${valid.join(', ')}`,
    )
  }

  /** `FR:present, Emmanuel Macron:remote, EU`: parties and people, each with how they took part where that is known. */
  participants(written: string, field: string): readonly Participant[] {
    return written
      .split(',')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [who = '', mode = 'unknown'] = part.split(':').map((word) => word.trim())
        if (who === '') throw refused(field, part, [], 'write names with commas between them, such as FR:present, Emmanuel Macron:remote')
        return { who: this.participant(who, field), mode: this.oneOf(['present', 'remote', 'absent', 'unknown'] as const, mode, field) }
      })
  }

  /** A party, or a person's name: what is as short as a state's code is meant as one. */
  participant(who: string, field: string): string {
    return who.length <= 2 ? this.party(who, field) : who
  }

  #oneOf(
    valid: readonly { readonly id: string; readonly label: Readonly<Record<string, string>> }[],
    written: string,
    field: string,
  ): string {
    const found = valid.find(({ id }) => id === written.toLowerCase())
    if (found) return found.id
    const named = valid.map(({ id, label }) => ({ id, names: Object.values(label) }))
    throw refused(field, written, named, `write one of ${valid.map(({ id }) => id).join(', ')}`)
  }
}

/** An ISO day that exists, or nothing for null. */
export function day(written: string, field: string): string | null {
  if (written === '') return null
  const found = isoDay(written)
  if (found === null) throw refused(field, written, [], 'write a day that exists as YYYY-MM-DD, or nothing where none is told')
  return found
}

/** A day, a month (2025-09) or a year, or nothing for null. */
export function date(written: string, field: string): string | null {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(written)) return written
  return day(written, field)
}

/** A number, or nothing for null. */
export function number(written: string, field: string): number | null {
  if (written === '') return null
  if (!/^\d+(\.\d+)?$/.test(written))
    throw refused(field, written, [], 'write a plain number such as 3000, or nothing where that end is open')
  return Number(written)
}

/** `3000 soldiers`, `1000..2000 soldiers`, `..500 soldiers`, `1000.. soldiers`; nothing for null. */
export function quantity(written: string, field: string): Quantity | null {
  if (written === '') return null
  const [, first = '', range, second = '', unit] = /^(\d+(?:\.\d+)?)?(\.\.)?(\d+(?:\.\d+)?)?\s+(\S.*)$/.exec(written) ?? []
  const [low, high] = [number(first, field), number(range ? second : first, field)]
  if (unit === undefined || (low === null && high === null) || (!range && second !== '') || (low !== null && high !== null && low > high))
    throw refused(field, written, [], 'write a number or a range with its unit: 3000 soldiers, 1000..2000 soldiers, ..500 soldiers')
  return { low, high, unit }
}

/** A value that a field cannot have, with the valid ones that are most like it. */
export function refused(field: string, written: string, valid: readonly Valid[], cure: string): Refusal {
  const like = nearest(written, valid)
  const meant = like.length > 0 ? `did you mean ${like.join(' or ')}? ` : ''
  return new Refusal(`${field} cannot be ${JSON.stringify(written)}`, `${field}=${written}`, `${meant}${cure}`)
}

/** A name of a field that is none, with those that are. */
export function unknownField(written: string, fields: readonly string[]): Refusal {
  const like = nearest(
    written.split('=')[0] ?? '',
    fields.map((id) => ({ id })),
  )
  const meant = like.length > 0 ? `did you mean ${like.join(' or ')}? ` : ''
  return new Refusal('this sets no field', written, `${meant}write FIELD=VALUE; the fields are ${fields.join(', ')}`)
}
