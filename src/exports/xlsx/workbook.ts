import type { Table } from '../table.ts'
import { type Packed, zip } from '../zip.ts'
import { sheet } from './sheet.ts'
import { STYLES } from './styles.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/**
 * The tables as a workbook (Office Open XML, ISO/IEC 29500), a sheet for each: typed cells, a head that stays, and links to the reports.
 * @throws Refusal where a table has more rows than a sheet can hold.
 */
export function xlsx(tables: readonly Table[]): Generator<Uint8Array> {
  return zip(files(tables))
}

function* files(tables: readonly Table[]): Generator<Packed> {
  const nth = tables.map((_, at) => at + 1)
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
    override('workbook', 'sheet.main'),
    override('styles', 'styles'),
    ...nth.map((n) => override(`worksheets/sheet${n}`, 'worksheet')),
  ]
  yield file('[Content_Types].xml', `<Types xmlns="${PACKAGE}/content-types">${types.join('')}</Types>`)
  yield file('_rels/.rels', relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]))
  const sheets = tables.map(({ title }, at) => `<sheet name="${title}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
  yield file('xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`)
  const parts = nth.map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`))
  yield file('xl/_rels/workbook.xml.rels', relations([...parts, relation(`rId${tables.length + 1}`, 'styles', 'styles.xml')]))
  yield file('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${STYLES}</styleSheet>`)
  for (const [at, table] of tables.entries()) {
    const made = sheet(table)
    yield { path: `xl/worksheets/sheet${at + 1}.xml`, text: worksheet(made.text) }
    // Known only now that the rows were gone through.
    const links = made.links.map((address, at) => relation(`rId${at + 1}`, 'hyperlink', address, ' TargetMode="External"'))
    if (links.length > 0) yield file(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relations(links))
  }
}

function* worksheet(text: Iterable<string>): Generator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`
  yield* text
  yield '</worksheet>'
}

const file = (path: string, xml: string): Packed => ({ path, text: [HEAD + xml] })

const override = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`

const relations = (all: readonly string[]): string => `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`

const relation = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`
