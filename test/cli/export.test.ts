import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/store.ts'
import { Place, report } from './garant.ts'
import { called } from './inprocess.ts'

const place = new Place()
const data = join(place.folder, '.garant')
const at = (name: string): string => join(place.folder, name)
const exported = (...words: readonly string[]) => called(data, 'export', ...words)

beforeAll(async () => {
  place.write('a.md', report('=1+1', '2025-09-04'))
  place.write('b.md', report('Litauen ist bereit', '2026-01-07', 'Litauen'))
  place.write(
    'c.md',
    '---\npublished: 2026-01-08\n---\n\nAm 6. Januar 2026 trafen sich Macron und Starmer in Paris, um über Soldaten für die Ukraine zu beraten.\n',
  )
  expect((await place.garant('add', 'a.md', 'b.md', 'c.md')).out).toContain('3 new')
}, 60_000)

afterAll(() => place.remove())

describe('garant export', () => {
  test('writes a table to standard output, the register where none is named', async () => {
    const { code, out } = await exported('--format', 'csv')
    expect(code).toBe(0)
    const rows: Record<string, string>[] = parse(out, { columns: true, record_delimiter: '\r\n' })
    expect(rows.map((row) => [row.cell, row.stance, row.conditions, row.title])).toEqual([
      ['EE:troops', 'willing', 'ceasefire', "'=1+1"],
      ['LT:troops', 'willing', 'ceasefire', 'Litauen ist bereit'],
    ])
    expect((await exported('--format', 'bibtex')).out).toContain('title = {{=1+1}}')
    expect((await exported('--format', 'ics')).out).toContain('SUMMARY:Meeting\\, Paris')
  })

  test('is as it was known on a day, and counts changes since one', async () => {
    expect((await exported('--format', 'jsonl', '--as-of', '2025-12-31')).out.split('\n')).toHaveLength(2)
    const { out } = await exported('--format', 'jsonfeed', '--since', '2026-01-01')
    expect((JSON.parse(out) as { items: { title: string }[] }).items.map(({ title }) => title)).toEqual([
      'Lithuania, Troops: willing if ceasefire',
    ])
  })

  test('can be of one party or measure alone', async () => {
    const { out } = await exported('--format', 'jsonl', '--what', 'statements', '--party', 'lt')
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { party: string }).party),
    ).toEqual(['LT'])
    expect((await exported('--format', 'atom', '--measure', 'air')).out).not.toContain('<entry>')
    expect((await exported('--format', 'atom', '--party', 'EE')).out.match(/<entry>/g)).toHaveLength(1)
    expect((await exported('--format', 'csv', '--what', 'findings', '--party', 'EE')).out).toContain('EE:troops')
    expect((await exported('--format', 'csv', '--party', 'Utopia')).err).toContain('there is no party "Utopia"')
    expect((await exported('--format', 'ics', '--party', 'EE')).err).toContain(
      '--party: not every table can be of one party or measure alone; leave it out',
    )
  })

  test('writes files, in a folder under the name of what they hold, the same bytes each time', async () => {
    mkdirSync(at('out'))
    for (const format of ['xlsx', 'parquet', 'html', 'jsonld'])
      expect(await exported('--format', format, '--out', at('out'))).toMatchObject({ code: 0 })
    const names = ['register.html', 'register.parquet', 'statements.jsonld', 'ukraine-guarantees.xlsx']
    expect(readdirSync(at('out')).toSorted()).toEqual(names)
    const { out } = await exported('--format', 'xlsx', '--out', at('again.xlsx'))
    expect(out).toBe(`${at('again.xlsx')}: every table from 3 reports\n`)
    expect(readFileSync(at('again.xlsx')).equals(readFileSync(join(at('out'), 'ukraine-guarantees.xlsx')))).toBe(true)
  })

  test('writes a data package as a folder or as an archive', async () => {
    expect((await exported('--format', 'datapackage', '--out', at('package'))).code).toBe(0)
    expect(readdirSync(at('package'))).toContain('datapackage.json')
    expect(readdirSync(at('package'))).toHaveLength(8)
    expect((await exported('--format', 'datapackage', '--out', at('package.zip'))).code).toBe(0)
    expect(readFileSync(at('package.zip')).subarray(0, 2).toString()).toBe('PK')
  })

  test('replaces a file only where that is wanted, and leaves none half written', async () => {
    writeFileSync(at('mine.csv'), 'mine')
    const refused = await exported('--format', 'csv', '--out', at('mine.csv'))
    expect([refused.code, refused.err]).toEqual([
      1,
      `${at('mine.csv')}: it is there already; name another file, or replace what is there with --force\n`,
    ])
    expect(readFileSync(at('mine.csv'), 'utf8')).toBe('mine')
    expect((await exported('--format', 'csv', '--out', at('mine.csv'), '--force')).code).toBe(0)
    expect(readFileSync(at('mine.csv'), 'utf8')).toMatch(/^cell,/)
    expect((await exported('--format', 'csv', '--out', join(at('mine.csv'), 'x.csv'))).err).toContain('it cannot be written (')
    expect(existsSync(at('mine.csv.part'))).toBe(false)
  })

  test.each([
    [['--format', 'exel'], '--format: there is no format "exel"; xlsx is the nearest; the formats are csv, xlsx'],
    [['--format', 'csv', '--what', 'finding'], '--what: there is no table "finding"; findings is the nearest; the tables are'],
    [['--format', 'ics', '--what', 'reports'], '--what: ics holds no reports; it holds events; for reports take --format csv,'],
    [['--format', 'datapackage', '--what', 'reports', '--out', 'x'], '--what: datapackage holds every table at once; leave it out'],
    [['--format', 'datapackage'], '--out: datapackage is several files; name a folder, or an archive that ends in .zip'],
    [['--format', 'csv', '--since', '2026-01-01'], '--since: only changes have a day since when they count'],
    [['--format', 'atom', '--since', '2026-01-01', '--as-of', '2025-01-01'], '--as-of: 2025-01-01 is before 2026-01-01'],
    [['--format', 'html', '--bom'], '--bom: html has no byte order mark'],
    [['--format', 'html', '--force'], '--force: nothing is replaced on standard output'],
  ])('refuses %j', async (words, message) => {
    const { code, err } = await exported(...words)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  test('refuses a store in which nothing is, or was on that day', async () => {
    expect((await exported('--format', 'csv', '--as-of', '2020-01-01')).err).toContain('the store holds no report of 2020-01-01 or before')
    const empty = await openStore({ data: at('empty') })
    await empty.close()
    expect((await called(at('empty'), 'export', '--format', 'csv')).err).toContain(
      'the store holds no report yet; put reports into it: garant add',
    )
    const missing = await called(at('nowhere'), 'export', '--format', 'csv')
    expect(missing.err).toContain('there is no store here')
  })
})
