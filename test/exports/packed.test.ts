import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import readXlsx from 'read-excel-file/node'
import { afterAll, describe, expect, it } from 'vitest'
import { asText } from '../../src/exports/celltext.ts'
import { dataPackage } from '../../src/exports/datapackage.ts'
import { parquet } from '../../src/exports/parquet.ts'
import { type Column, type Table, TABLE_NAMES, type Value } from '../../src/exports/table.ts'
import { TABLES } from '../../src/exports/tables/all.ts'
import { sheet } from '../../src/exports/xlsx/sheet.ts'
import { xlsx } from '../../src/exports/xlsx/workbook.ts'
import { zip } from '../../src/exports/zip.ts'
import { Refusal } from '../../src/model/refusal.ts'
import { known } from './inventions.ts'
import { joined, records, together } from './reading.ts'

const names = TABLE_NAMES.map((name) => ({ name }))
const folder = mkdtempSync(join(tmpdir(), 'garant-exports-'))
afterAll(() => rmSync(folder, { recursive: true }))

const all = (): readonly Table[] => TABLE_NAMES.map((name) => TABLES[name](known()))

describe('XLSX', () => {
  it('is read by a reader of workbooks as it was: a sheet for each table, days as days, numbers as numbers', async () => {
    const sheets = await readXlsx(together(xlsx(all())))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(all().map(({ title }) => title))
    for (const [at, table] of all().entries()) {
      const shown = table.columns.filter(({ kind }) => kind !== 'parts')
      const [head, ...rows] = sheets[at]?.data ?? []
      expect(head).toEqual(shown.map(({ name }) => name))
      expect(rows.map((row) => row.map(hundredths))).toEqual(
        records(table).map((record) => shown.map((column) => asRead(column, record[column.name] ?? null))),
      )
    }
  })

  /** A workbook counts in days: an instant comes back to the hundredth of a second. */
  function hundredths(cell: unknown): unknown {
    return cell instanceof Date ? Math.round(cell.getTime() / 10) : (cell ?? null)
  }

  /** A value as a reader of workbooks gives it. */
  function asRead(column: Column, value: Value): unknown {
    if (typeof value === 'string' && (column.kind === 'day' || column.kind === 'instant')) return hundredths(new Date(value))
    const text = asText(column, value)
    return typeof value === 'number' ? value : text === '' ? null : text.replaceAll('\r\n', '\n')
  }

  it('holds any words that a workbook can hold, and replaces what it cannot', async () => {
    const cells = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 30 })
    const check = fc.asyncProperty(cells, async (words) => {
      const table: Table = { ...TABLES.reports(known()), columns: [COLUMN], count: words.length, rows: words.map((word) => [word]) }
      const [read] = await readXlsx(together(xlsx([table])), { trim: false })
      expect(read?.data.slice(1).map(([cell]) => cell)).toEqual(words.map(possible))
    })
    await fc.assert(check, { numRuns: 50 })
  })

  const COLUMN: Column = { name: 'words', kind: 'text', about: '' }
  const possible = (text: string): string =>
    text
      .replace(/\r\n?/g, '\n')
      .toWellFormed()
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')

  const files = unzipSync(together(xlsx([TABLES.reports(known())])))
  const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array())

  it('has a head that stays, a filter, and links to the addresses that are of the web', () => {
    const xml = part('xl/worksheets/sheet1.xml')
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(xml).toContain('<autoFilter ref="A1:N4"/>')
    expect(xml.match(/<hyperlink /g)).toHaveLength(1)
    expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://elbtal.example/a?b=1&amp;c=%E2%80%9E2%E2%80%9C" TargetMode="External"',
    )
  })

  it('marks what begins as a formula does as words', () => {
    const xml = part('xl/worksheets/sheet1.xml')
    const style = Number(/ s="(\d+)" t="inlineStr"><is><t [^>]*>=HYPERLINK/.exec(xml)?.[1])
    const styles = [...(/<cellXfs.*<\/cellXfs>/.exec(part('xl/styles.xml'))?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(([xf]) => xf)
    expect(styles[style]).toContain('quotePrefix="1"')
    expect(xml).not.toContain('<f>')
  })

  it('refuses more rows than a sheet can hold, and cuts words that no cell can hold', () => {
    const table = TABLES.reports(known())
    expect(() => sheet({ ...table, count: 1_048_576 })).toThrow(Refusal)
    const long: Table = { ...table, columns: [{ name: 'a', kind: 'text', about: '' }], rows: [['x'.repeat(40_000)]] }
    expect(joined(sheet(long).text)).toMatch(/>x{32766}…</)
  })
})

describe('Parquet', () => {
  it.each(names)('of $name is read by DuckDB as it was', async ({ name }) => {
    const table = TABLES[name](known())
    const path = join(folder, `${name}.parquet`)
    writeFileSync(path, parquet(table))
    const connection = await (await DuckDBInstance.create()).connect()
    const found = await connection.runAndReadAll(`select * from '${path}'`)
    const types = Object.fromEntries(found.columnNames().map((column, at) => [column, String(found.columnTypes()[at])]))
    for (const { name: column, kind } of table.columns) expect(types[column]).toBe(TYPES[kind])
    expect(found.getRowObjectsJson()).toEqual(
      records(table).map((record) =>
        Object.fromEntries(table.columns.map(({ name: column, kind }) => [column, asStored(kind, record[column] ?? null)])),
      ),
    )
    connection.closeSync()
  })

  const TYPES: Readonly<Record<Column['kind'], string>> = {
    text: 'VARCHAR',
    id: 'VARCHAR',
    link: 'VARCHAR',
    integer: 'INTEGER',
    number: 'DOUBLE',
    day: 'DATE',
    instant: 'TIMESTAMP',
    ids: 'VARCHAR[]',
    names: 'VARCHAR[]',
    parts: 'VARCHAR',
  }

  /** A value as DuckDB writes it. */
  function asStored(kind: Column['kind'], value: Value): unknown {
    if (kind === 'parts') return JSON.stringify(value)
    return kind === 'instant' && typeof value === 'string' ? value.replace('T', ' ').replace(/(\.0+)?Z$|0Z$/, '') : value
  }

  it('can be without a row', async () => {
    const path = join(folder, 'none.parquet')
    writeFileSync(path, parquet(TABLES.changes({ ...known(), changes: [] })))
    const connection = await (await DuckDBInstance.create()).connect()
    expect((await connection.runAndReadAll(`select count(*)::int as n from '${path}'`)).getRowObjectsJson()).toEqual([{ n: 0 }])
    connection.closeSync()
  })
})

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly path: string; readonly bytes: number; readonly hash: string }[]
}

describe('a Data Package', () => {
  const files = new Map<string, string>()
  for (const { path, text } of dataPackage(known())) files.set(path, joined(text))
  const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as Descriptor

  it('says of every table where it is, how large and with which sum', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(TABLE_NAMES)
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = Buffer.from(files.get(path) ?? '')
      expect(content.length).toBe(bytes)
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash)
    }
  })

  it('describes itself as it did when somebody looked at it', async () => {
    await expect(files.get('datapackage.json')).toMatchFileSnapshot('golden/datapackage.json')
  })

  it('is the same bytes as an archive in every time zone', () => {
    const zone = process.env.TZ
    const made = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((away) => {
      process.env.TZ = away
      return together(zip(dataPackage(known())))
    })
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(made[0] && made[1] && made[0].equals(made[1])).toBe(true)
  })

  it('is the same bytes as an archive at any time, in whatever order things were put in', () => {
    const [one, other] = [known(), known({ backwards: true })].map((of) => together(zip(dataPackage(of))))
    expect(one && other && one.equals(other)).toBe(true)
    expect(Object.keys(unzipSync(one ?? new Uint8Array()))).toEqual([...TABLE_NAMES.map((name) => `${name}.csv`), 'datapackage.json'])
  })
})
