import { Refusal } from '../../model/refusal.ts'
import { webAddress } from '../address.ts'
import { asText } from '../celltext.ts'
import { isFormula } from '../harmless.ts'
import { escaped } from '../markup.ts'
import type { Column, Kind, Table, Value } from '../table.ts'
import { STYLE } from './styles.ts'

/** What spreadsheet programs can hold: rows of a sheet, UTF-16 units of a cell, links of a sheet, characters of an address. */
const MOST = { rows: 1_048_576, units: 32_767, links: 65_530, address: 2_079 } as const

/** A sheet as it is written: `links` are the addresses that its cells lead to, complete once the text has been gone through. */
export interface Sheet {
  readonly text: Iterable<string>
  readonly links: readonly string[]
}

/**
 * The table as a sheet, but for what has fields of its own, which no cell can hold.
 * @throws Refusal where it has more rows than a sheet can hold.
 */
export function sheet(table: Table): Sheet {
  if (table.count >= MOST.rows)
    throw new Refusal(
      `it has ${table.count} rows, and a sheet of a workbook holds ${MOST.rows - 1}`,
      table.name,
      'take --format csv or parquet, which hold any number',
    )
  const links: string[] = []
  return { text: written(table, links), links }
}

function* written({ columns: all, count, rows }: Table, links: string[]): Generator<string> {
  const shown = all.flatMap((column, at) => (column.kind === 'parts' ? [] : [{ column, at }]))
  const columns = shown.map((one, place) => ({ ...one, letters: lettersOf(place) }))
  const linked: string[] = []
  yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  yield `<cols>${columns.map(({ column }, place) => `<col min="${place + 1}" max="${place + 1}" width="${WIDTHS[column.kind]}" customWidth="1"/>`).join('')}</cols>`
  yield `<sheetData><row r="1">${columns.map(({ column, letters }) => words(`${letters}1`, column.name, STYLE.head)).join('')}</row>`
  let nth = 1
  for (const row of rows) {
    nth++
    const cells = columns.map(({ column, at, letters }) => {
      const [place, value] = [`${letters}${nth}`, row[at] ?? null]
      const address = column.kind === 'link' && typeof value === 'string' ? webAddress(value) : null
      if (address === null || links.length >= MOST.links || address.length > MOST.address) return cell(place, column, value)
      links.push(escaped(address))
      linked.push(`<hyperlink ref="${place}" r:id="rId${links.length}"/>`)
      return words(place, asText(column, value), STYLE.link)
    })
    yield `<row r="${nth}">${cells.join('')}</row>`
  }
  yield `</sheetData><autoFilter ref="A1:${columns.at(-1)?.letters ?? 'A'}${count + 1}"/>`
  if (linked.length > 0) yield `<hyperlinks>${linked.join('')}</hyperlinks>`
}

/** How wide a column is, in characters. */
const WIDTHS: Readonly<Record<Kind, number>> = {
  text: 40,
  id: 20,
  link: 30,
  integer: 10,
  number: 12,
  day: 12,
  instant: 20,
  ids: 24,
  names: 32,
  parts: 0,
}

/** A cell of its column's type; empty ones are left out. */
function cell(place: string, column: Column, value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return `<c r="${place}" s="${STYLE.plain}"><v>${value}</v></c>`
  const serial = typeof value === 'string' && (column.kind === 'day' || column.kind === 'instant') ? serialOf(value) : null
  if (serial !== null) return `<c r="${place}" s="${STYLE[column.kind === 'day' ? 'day' : 'instant']}"><v>${serial}</v></c>`
  const text = asText(column, value)
  if (text === '') return ''
  const long = column.kind === 'text' || column.kind === 'names'
  return words(place, text, isFormula(text) ? STYLE[long ? 'quotedLong' : 'quoted'] : STYLE[long ? 'long' : 'plain'])
}

function words(place: string, text: string, style: number): string {
  // A cell knows one line break; XML would read the others so anyway.
  const lines = text.replace(/\r\n?/g, '\n')
  const fitting = lines.length <= MOST.units ? lines : `${lines.slice(0, MOST.units - 1)}…`
  // What looks like an escape of the format is none: its underscore is escaped.
  const literal = escaped(fitting.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${literal}</t></is></c>`
}

const DAY = 86_400_000
/** The day that a workbook counts from, and the first one from which all programs count alike. */
const [EPOCH, FIRST] = [Date.UTC(1899, 11, 30), Date.UTC(1900, 2, 1)]

/** A day or an instant as a workbook counts it, in days; null: it cannot. */
function serialOf(iso: string): number | null {
  const time = Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : iso)
  return Number.isNaN(time) || time < FIRST ? null : (time - EPOCH) / DAY
}

/** A, B, … Z, AA, AB, … */
function lettersOf(at: number): string {
  return (at < 26 ? '' : lettersOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))
}
