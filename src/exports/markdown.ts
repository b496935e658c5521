import { webAddress } from './address.ts'
import { forPeople } from './celltext.ts'
import { type Column, forReading, type Table, type Value } from './table.ts'

/** The table for a text in Markdown (GFM), without what only programs can use. */
export function* markdown(table: Table): Generator<string> {
  const { columns, rows } = forReading(table)
  yield line(columns.map(({ name }) => plain(name)))
  yield line(columns.map(({ kind }) => (kind === 'integer' || kind === 'number' ? '---:' : '---')))
  for (const row of rows) yield line(columns.map((column, at) => cell(column, row[at] ?? null)))
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

function cell(column: Column, value: Value): string {
  const address = column.kind === 'link' && typeof value === 'string' ? webAddress(value) : null
  return address === null ? plain(forPeople(column, value)) : `<${address}>`
}

/** Words that mean nothing to Markdown or HTML, on one line. An underscore within a word means nothing anyway. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*[\]<>|&~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
}
