import { asText } from './celltext.ts'
import { harmless } from './harmless.ts'
import type { Column, Table, Value } from './table.ts'

/** What tells Excel that the bytes are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** The table by RFC 4180: a head, lines that end in CR LF, and quotation marks around what holds a comma, a quotation mark or a line break. */
export function* csv({ columns, rows }: Table, { bom = false }: { readonly bom?: boolean } = {}): Generator<string> {
  yield (bom ? BYTE_ORDER_MARK : '') + csvLine(columns.map(({ name }) => name))
  for (const row of rows) yield csvLine(columns.map((column, at) => csvCell(column, row[at] ?? null)))
}

/** Only words can be formulas: a number below nought is none. */
function csvCell(column: Column, value: Value): string {
  const text = asText(column, value)
  return typeof value === 'number' ? text : harmless(text)
}

/** One line of a CSV file, its line end included. */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map(quoted).join(',')}\r\n`
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
