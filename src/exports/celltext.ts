import type { Column, Value } from './table.ts'

/** What stands between the things of a list, by the kind of its column: ids have no spaces, and of names a semicolon becomes a comma. */
export const BETWEEN = { ids: ' ', names: ';' } as const

/** A cell in plain text; '' where it is not known. */
export function asText({ kind }: Pick<Column, 'kind'>, value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (!areWords(value)) return JSON.stringify(value)
  return kind === 'names' ? value.map((name) => name.replaceAll(BETWEEN.names, ',')).join(BETWEEN.names) : value.join(BETWEEN.ids)
}

/** A cell for people to read. */
export function forPeople({ kind }: Pick<Column, 'kind'>, value: Value): string {
  const text = asText({ kind }, value)
  if (kind === 'ids') return text.replaceAll(BETWEEN.ids, ', ')
  return kind === 'names' ? text.replaceAll(BETWEEN.names, `${BETWEEN.names} `) : text
}

const areWords = (list: readonly unknown[]): list is readonly string[] => list.every((one) => typeof one === 'string')
