import { webAddress } from './address.ts'
import { forPeople } from './celltext.ts'
import { escaped } from './markup.ts'
import { type Column, forReading, type Kind, type Table, type Value } from './table.ts'

/** What stands over the table: of which subject it is, and as of which day. */
export interface Heading {
  readonly subject: string
  /** ISO day; null: all that is known. */
  readonly asOf: string | null
}

/** So many columns fit a page of A4. */
const FITTING = 12

/** Wide tables are printed across, on A3 where they are very wide; each page has the head, and no row is torn. */
const style = (columns: number): string => `
@page { size: ${columns > FITTING ? 'A3' : 'A4'} landscape; margin: 10mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif } }
:root { color-scheme: light dark }
body { margin: 1.5rem; font: 0.85rem/1.4 system-ui, sans-serif }
h1 { font-size: 1.3rem; margin: 0 }
p { margin: 0.3rem 0 1rem; max-width: 60rem }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid #8886; padding: 0.2rem 0.4rem; text-align: left; vertical-align: top }
th { background: Canvas; position: sticky; top: 0 }
td.number { text-align: right; font-variant-numeric: tabular-nums }
td.short { white-space: nowrap }
td.link { overflow-wrap: anywhere; min-width: 9rem }
td.words { min-width: 6em }
td.long { min-width: 18rem }
@media print {
  :root { color-scheme: light }
  body { margin: 0; font-size: 7pt }
  thead { display: table-header-group }
  th { position: static }
  tr { break-inside: avoid }
  td.short { white-space: normal }
  td.link { min-width: 10em }
  td.words { min-width: 6em }
td.long { min-width: 14em }
  a { color: inherit }
}`

/** The table as a page by itself, for reading and for printing, without what only programs can use. It loads nothing. */
export function* html(table: Table, { subject, asOf }: Heading): Generator<string> {
  const { title, about, count, columns, rows } = forReading(table)
  const when = asOf === null ? 'all that is known' : `as known on ${asOf}`
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title} · ${subject}`)}</title>
<style>${style(columns.length)}
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(`${subject}, ${when}. ${about} Rows: ${count}.`)}</p>
<table>
<thead><tr>${columns.map(({ name, about }) => `<th scope="col" title="${escaped(about)}">${escaped(name.replaceAll('_', ' '))}</th>`).join('')}</tr></thead>
<tbody>
`
  for (const row of rows) yield `<tr>${columns.map((column, at) => cell(column, row[at] ?? null)).join('')}</tr>\n`
  yield '</tbody>\n</table>\n</body>\n</html>\n'
}

function cell(column: Column, value: Value): string {
  const text = forPeople(column, value)
  const shown = escaped(text)
  const address = column.kind === 'link' && typeof value === 'string' ? webAddress(value) : null
  const inner = address === null ? shown : `<a href="${escaped(address)}" rel="noreferrer">${shown}</a>`
  const style = text.length > LONG && column.kind !== 'link' ? 'long' : STYLES[column.kind]
  return style === null ? `<td>${inner}</td>` : `<td class="${style}">${inner}</td>`
}

/** Words of more characters get room. */
const LONG = 60

const STYLES: Readonly<Record<Kind, string | null>> = {
  integer: 'number',
  number: 'number',
  day: 'short',
  instant: 'short',
  id: 'short',
  link: 'link',
  text: 'words',
  ids: null,
  names: null,
  parts: null,
}
