import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'

const dossier = loadDossier(SHIPPED_DOSSIER)

/** Who held an office of a party on a day. */
function holders(party: string, office: string, day: string): readonly string[] {
  const held = dossier.offices.filter((one) => one.party === party && one.office === office)
  return held.filter(({ from, to }) => from <= day && (to === null || day < to)).map(({ person }) => person)
}

test('it has the measures and conditions of the vocabulary', () => {
  expect(dossier.measures.map(({ id }) => id).join(' ')).toBe(
    'troops air sea training arms funding industry intelligence monitoring logistics backstop sanctions reconstruction accession guarantees',
  )
  expect(dossier.conditions.map(({ id }) => id).join(' ')).toBe(
    'ceasefire peace_deal us_backstop approval mandate renewed_attack refusal request other',
  )
  expect(dossier.groups.map(({ id }) => id).join(' ')).toBe('EU NATO UN coalition europe')
})

test('every measure but the general ones can be found in German', () => {
  expect(dossier.measures.map(({ id }) => id).filter((id) => !dossier.wording.de?.measures[id]?.length)).toEqual([])
})

test('its troops are to be 15,000 to 30,000 soldiers', () => {
  expect(dossier.targets).toMatchObject([{ measure: 'troops', low: 15_000, high: 30_000, unit: 'soldiers' }])
})

describe('office holders', () => {
  test.each([
    ['DE', 'head-of-government', '2025-05-05', 'Olaf Scholz'],
    ['DE', 'head-of-government', '2025-05-06', 'Friedrich Merz'],
    ['DE', 'foreign-minister', '2025-03-01', 'Annalena Baerbock'],
    ['US', 'head-of-state', '2025-01-19', 'Joe Biden'],
    ['US', 'head-of-state', '2025-09-04', 'Donald Trump'],
    ['GR', 'head-of-government', '2023-06-01', 'Ioannis Sarmas'],
    ['NATO', 'secretary-general', '2024-09-30', 'Jens Stoltenberg'],
    ['UA', 'defence-minister', '2025-09-04', 'Denys Schmyhal'],
    ['CH', 'head-of-state', '2024-06-15', 'Viola Amherd'],
  ])('%s %s on %s is %s', (party, office, day, person) => {
    expect(holders(party, office, day)).toEqual([person])
  })

  const COALITION = 'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR IE IT LT LU LV NL NO PL PT RO SE SI SK UA AU CA IS JP NZ TR'.split(' ')
  test.each(['2022-02-24', '2025-03-02', '2025-09-04', '2026-01-06'])('nearly every state has its leader and ministers on %s', (day) => {
    const offices = ['head-of-government', 'foreign-minister', 'defence-minister']
    const missing = COALITION.flatMap((party) =>
      offices.filter((office) => holders(party, office, day).length === 0).map((office) => `${party} ${office}`),
    )
    // Iceland has no minister of defence; in Cyprus and Türkiye the president governs.
    expect(missing).toEqual(['CY head-of-government', 'IS defence-minister', 'TR head-of-government'])
  })

  test('a minister of an opposition party before taking office is none', () => {
    expect(dossier.offices.filter(({ person, from }) => person === 'Johann Wadephul' && from < '2025-05-06')).toEqual([])
  })

  test('speakers hold no office when they are listed as speakers only', () => {
    const inOffice = new Set(dossier.offices.map(({ person }) => person))
    expect(dossier.speakers.filter(({ person }) => inOffice.has(person))).toEqual([])
  })
})

describe('example reports', () => {
  const files = readdirSync(dossier.examples).toSorted()
  const reports = files.map((file) => {
    const [, front = '', body = ''] = readFileSync(join(dossier.examples, file), 'utf8').split(/^---$/m)
    return { file, ...(parse(front) as Readonly<Record<string, string | boolean>>), words: body.trim().split(/\s+/).length }
  })

  test('are marked as retold, in German, of invented outlets', () => {
    expect(reports.length).toBeGreaterThanOrEqual(14)
    for (const report of reports) {
      expect(report).toMatchObject({ retold: true, lang: 'de', title: expect.any(String) as string, outlet: expect.any(String) as string })
      expect(report).toHaveProperty('url', expect.stringMatching(/^https:\/\/[^/]+\.example\//))
    }
  })

  test('two of them do not know their date, the others bear it in their name', () => {
    const dates = new Map(reports.map((report) => [report.file, 'published' in report ? String(report.published) : null]))
    expect([...dates.values()].filter((day) => day === null)).toHaveLength(2)
    for (const [file, day] of dates) expect(file).toMatch(day === null ? /^undatiert-/ : new RegExp(`^${day}-`))
  })

  test('are as long as press reports are', () => {
    for (const { file, words } of reports) expect(words, file).toSatisfy((count: number) => count >= 60 && count <= 350)
  })
})
