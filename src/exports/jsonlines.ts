import type { Table } from './table.ts'

/** The table as one JSON object a line, its keys in the order of the columns: numbers are numbers and lists are lists. */
export function* jsonLines({ columns, rows }: Table): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))}\n`
}
