import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv, csvLine } from '../../src/exports/csv.ts'
import { asItWas, harmless } from '../../src/exports/harmless.ts'
import { html } from '../../src/exports/html.ts'
import { jsonLines } from '../../src/exports/jsonlines.ts'
import { markdown } from '../../src/exports/markdown.ts'
import { TABLE_NAMES } from '../../src/exports/table.ts'
import { TABLES } from '../../src/exports/tables/all.ts'
import { known } from './inventions.ts'
import { joined, records, valueOf } from './reading.ts'

const names = TABLE_NAMES.map((name) => ({ name }))

describe('every table', () => {
  it.each(names)('$name has rows, each with its own key and a cell for every column', ({ name }) => {
    const table = TABLES[name](known())
    const rows = records(table)
    expect(rows.length).toBe(table.count)
    expect(rows.length).toBeGreaterThan(0)
    expect(new Set(rows.map((row) => row[table.key])).size).toBe(rows.length)
    expect(new Set(table.columns.map((column) => column.name)).size).toBe(table.columns.length)
    for (const row of rows)
      for (const { name: column, values } of table.columns) if (values && row[column] !== null) expect(values).toContain(row[column])
  })

  it.each(names)('$name refers to nothing that is not there', ({ name }) => {
    const table = TABLES[name](known())
    for (const { name: column, of } of table.columns) {
      if (of === undefined) continue
      const other = TABLES[of](known())
      const keys = records(other).map((row) => row[other.key])
      for (const row of records(table)) if (row[column] !== null) expect(keys).toContain(row[column])
    }
  })
})

describe('CSV', () => {
  it.each(names)('of $name is read by a CSV reader as it was', ({ name }) => {
    const table = TABLES[name](known())
    const read: Record<string, string>[] = parse(joined(csv(table)), { columns: true, record_delimiter: '\r\n' })
    const back = read.map((row) =>
      Object.fromEntries(
        table.columns.map((column) => {
          const cell = row[column.name] ?? ''
          return [column.name, valueOf(column, column.kind === 'number' || column.kind === 'integer' ? cell : asItWas(cell))]
        }),
      ),
    )
    expect(back).toEqual(records(table))
  })

  it('holds no cell that a spreadsheet program takes for a formula', () => {
    for (const { name } of names) {
      const table = TABLES[name](known())
      const rows: string[][] = parse(joined(csv(table)), { record_delimiter: '\r\n' })
      for (const row of rows)
        for (const [at, cell] of row.entries())
          if (table.columns[at]?.kind !== 'number')
            expect(cell, `${name}.${table.columns[at]?.name ?? ''}`).not.toMatch(/^\s*[=+\-@＝＋－＠]/u)
    }
  })

  it('begins with a byte order mark where that is wanted', () => {
    const [head = ''] = csv(TABLES.register(known()), { bom: true })
    expect(head.startsWith('\ufeffcell,')).toBe(true)
  })

  it('puts words in quotation marks only where they need some', () => {
    expect(csvLine(['a', 'b c', 'd,e', 'f"g', 'h\ni'])).toBe('a,b c,"d,e","f""g","h\ni"\r\n')
  })
})

describe('a cell that could be a formula', () => {
  it.each(['=1+1', '+49', '-2', '@x', '\tx', '\rx', '\n=x', '  =x', '＝1', "'=1", "''-1"])('%j gets an apostrophe', (text) => {
    expect(harmless(text)).toBe(`'${text}`)
  })

  it.each(['a=b', '1-2', "'s-Hertogenbosch", '„=“', '', '–2', 'a@b'])('%j is none', (text) => {
    expect(harmless(text)).toBe(text)
  })

  it('is given back as it was, whatever it is', () => {
    const hard = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom("'", '=', '-', ' ', '\t', '\r', '\n', 'a') }))
    fc.assert(fc.property(hard, (text) => asItWas(harmless(text)) === text))
  })
})

describe('JSON Lines', () => {
  it.each(names)('of $name hold it as it is', ({ name }) => {
    const table = TABLES[name](known())
    const lines = joined(jsonLines(table)).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(records(table))
  })
})

describe('Markdown', () => {
  it('is a table of as many cells in every row, whatever stands in them', () => {
    for (const { name } of names) {
      const lines = joined(markdown(TABLES[name](known())))
        .trimEnd()
        .split('\n')
      const cells = lines.map((line) => line.replaceAll(/\\[\s\S]/g, '').split('|').length)
      expect(new Set(cells).size, name).toBe(1)
    }
  })

  it('lets nothing of a report become markup or a link', () => {
    const text = joined(markdown(TABLES.reports(known())))
    expect(text).toContain('\\<Söhne\\>; {50 %} \\_fett\\_ \\| #1')
    expect(text).toContain('<https://elbtal.example/a?b=1&c=%E2%80%9E2%E2%80%9C>')
    expect(text).toContain('| javascript:alert(1) |')
  })
})

describe('HTML', () => {
  it('says what it is of, and lets nothing of a report become markup or a script', () => {
    const page = joined(html(TABLES.reports(known()), { subject: 'A & B', asOf: '2026-02-03' }))
    expect(page).toContain('<title>Reports · A &amp; B</title>')
    expect(page).toContain('as known on 2026-02-03')
    expect(page).toContain('&amp; &lt;Söhne&gt;')
    expect(page).not.toMatch(/<Söhne|href="javascript|<script/i)
    expect(page.match(/<tr>/g)).toHaveLength(4)
  })

  it('leaves out what only programs can use, and columns in which nothing stands', () => {
    const page = joined(html(TABLES.statements(known()), { subject: 'x', asOf: null }))
    expect(page).not.toMatch(/>(rule|cues|absent)</)
    expect(page).toMatch(/>quote</)
  })
})
