import type { Column, Table, Value } from '../../src/exports/table.ts'

/** The rows of a table as objects by the names of its columns. */
export function records(table: Table): readonly Readonly<Record<string, Value>>[] {
  return [...table.rows].map((row) => Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at] ?? null])))
}

/** A cell that was written as text, as it was, by the kind of its column. */
export function valueOf({ kind }: Column, text: string): Value {
  switch (kind) {
    case 'integer':
    case 'number':
      return text === '' ? null : Number(text)
    case 'ids':
      return text === '' ? [] : text.split(' ')
    case 'names':
      return text === '' ? [] : text.split(';')
    case 'parts':
      return text === '' ? [] : (JSON.parse(text) as readonly object[])
    default:
      return text === '' ? null : text
  }
}

/** The text of what a format makes. */
export const joined = (pieces: Iterable<string>): string => [...pieces].join('')

/** The bytes of what a format makes. */
export const together = (pieces: Iterable<Uint8Array>): Buffer => Buffer.concat([...pieces])
