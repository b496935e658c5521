import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDossier } from '../../src/dossier/load.ts'
import { Refusal } from '../../src/model/refusal.ts'
import { dossierFolder, type FileName, SOUND } from './folder.ts'

/** The refusal of a dossier in which `text` of a file was replaced, its lines relative to the folder. */
function refusal(changes: Readonly<Partial<Record<FileName, string | null>>>): string {
  const folder = dossierFolder(changes)
  try {
    loadDossier(folder)
  } catch (error) {
    if (error instanceof Refusal) return error.line.replaceAll(`${folder}/`, '')
    throw error
  }
  throw new Error('the dossier was not refused')
}

/** The sound file with one piece of text exchanged, which must stand in it. */
function changed(file: FileName, from: string, to: string): Partial<Record<FileName, string>> {
  if (!SOUND[file].includes(from)) throw new Error(`${file} has no ${from}`)
  return { [file]: SOUND[file].replace(from, to) }
}

test('a sound folder is loaded with all that its files say', () => {
  const folder = dossierFolder()
  expect(loadDossier(folder)).toEqual({
    id: 'bridge',
    title: { de: 'Brücke', en: 'Bridge' },
    measures: [{ id: 'money', label: { de: 'Geld', en: 'Money' }, description: { de: 'Zahlungen', en: 'Payments' } }],
    conditions: [{ id: 'vote', label: { de: 'Abstimmung', en: 'Vote' } }],
    groups: [{ id: 'builders', label: { de: 'Bauleute', en: 'Builders' } }],
    roles: { receiver: 'DE', adversary: 'FR', body: 'builders', general: 'money', money: 'money', collective: null, consent: null },
    targets: [{ measure: 'money', low: 10, high: 20, unit: 'EUR', source: { de: 'Plan', en: 'Plan' } }],
    outlook: { worth: { committed: 0.9, willing: 0.5, considering: 0.2, reluctant: 0.1, declined: 0 }, open: 0.5, implied: {} },
    offices: [
      { party: 'DE', office: 'mayor', person: 'Ada Alt', spellings: [], from: '2020-01-01', to: '2024-05-06' },
      { party: 'DE', office: 'mayor', person: 'Bo Neu', spellings: ['Bo New', 'Boh Neu'], from: '2024-05-06', to: null },
      { party: 'DE', office: 'spokesperson', person: 'Cy Laut', spellings: [], from: '2021-01-01', to: null },
      { party: 'DE', office: 'spokesperson', person: 'Di Leise', spellings: [], from: '2021-01-01', to: null },
    ],
    speakers: [
      { person: 'Eva Fern', spellings: [], state: 'builders' },
      { person: 'Fritz Nah', spellings: [], state: 'builders' },
    ],
    wording: {
      de: {
        language: 'de',
        measures: { money: ['Geld', '~summe'] },
        conditions: { vote: ['Abstimmung'] },
        groups: { builders: ['Bauleute'] },
        lists: { places: { DE: ['Ufer'] } },
      },
    },
    examples: resolve(folder, 'examples'),
  })
})

describe('what is wrong is refused with file, line, value and cure:', () => {
  const cases: readonly (readonly [name: string, changes: Partial<Record<FileName, string | null>>, line: string])[] = [
    ['a missing file', { 'offices.yaml': null }, 'offices.yaml: the file is missing; write it as docs/dossiers.md shows'],
    [
      'a missing key',
      changed('dossier.yaml', 'title: { de: Brücke, en: Bridge }\n', ''),
      'dossier.yaml:1: the key title is missing; add "title:" here',
    ],
    ['a missing key inside', changed('dossier.yaml', '    unit: EUR\n', ''), 'dossier.yaml:12: the key unit is missing; add "unit:" here'],
    [
      'a missing language of a label',
      changed('dossier.yaml', '{ de: Geld, en: Money }', '{ de: Geld }'),
      'dossier.yaml:5: the key en is missing; add "en:" here',
    ],
    [
      'an unknown key',
      changed('dossier.yaml', 'unit: EUR', 'unit: EUR\n    note: rough'),
      'dossier.yaml:16: unknown key "note"; the keys here are measure, low, high, unit, source',
    ],
    [
      'a language that is none',
      changed('dossier.yaml', 'title: { de: Brücke, en: Bridge }', 'title: { Deutsch: Brücke }'),
      'dossier.yaml:2: "Deutsch" is no language; write a BCP 47 primary subtag such as de or en',
    ],
    [
      'a wrong type',
      changed('dossier.yaml', 'low: 10', 'low: ten'),
      'dossier.yaml:13: "ten" stands where the lower bound as a whole number should; write the lower bound as a whole number',
    ],
    [
      'a list for a mapping',
      changed('wording/de.yaml', 'groups:\n  builders: [Bauleute]', 'groups: [Bauleute]'),
      'wording/de.yaml:6: a list stands where a mapping of group ids should; write a mapping of group ids',
    ],
    [
      'a text for a list',
      changed('wording/de.yaml', '[Abstimmung]', 'Abstimmung'),
      'wording/de.yaml:5: "Abstimmung" stands where a list of patterns should; write a list of patterns',
    ],
    ['nothing for a text', changed('dossier.yaml', 'id: bridge', 'id:'), 'dossier.yaml:1: nothing stands where an id should; write an id'],
    [
      'an id that cannot be one',
      changed('dossier.yaml', '  vote:', '  big vote:'),
      'dossier.yaml:8: "big vote" cannot be an id; start with a letter and use only letters, digits, "_" and "-"',
    ],
    [
      'an id twice',
      changed('dossier.yaml', '  vote: { de: Abstimmung, en: Vote }', '  vote: { de: A, en: A }\n  vote: { de: B, en: B }'),
      'dossier.yaml:9: "vote" stands here a second time; keep one of the two',
    ],
    [
      'a bound above the other',
      changed('dossier.yaml', 'low: 10', 'low: 30'),
      'dossier.yaml:13: low (30) is above high (20); exchange them',
    ],
    [
      'a target below nothing',
      changed('dossier.yaml', 'low: 10', 'low: -10'),
      'dossier.yaml:13: low (-10) is below nothing; write 0 or more',
    ],
    [
      'a target of an unknown measure',
      changed('dossier.yaml', 'measure: money', 'measure: mony'),
      'dossier.yaml:12: unknown measure "mony"; the measures are money',
    ],
    [
      'a part played by nobody',
      changed('dossier.yaml', 'adversary: FR', 'adversary: UK'),
      'dossier.yaml:17: unknown party "UK"; write an ISO 3166-1 alpha-2 code or the id of a group',
    ],
    [
      'a part played by no measure',
      changed('dossier.yaml', 'general: money', 'general: mony'),
      'dossier.yaml:17: unknown measure id "mony"; the measures are money',
    ],
    [
      'a part played by no condition',
      changed('dossier.yaml', 'consent: none', 'consent: voting'),
      'dossier.yaml:17: unknown condition id "voting"; the conditions are vote',
    ],
    [
      'a share above 1',
      changed('dossier.yaml', 'committed: 0.9', 'committed: 95'),
      'dossier.yaml:19: 95 stands where what committed is worth as a number from 0 to 1 should; write what committed is worth as a number from 0 to 1',
    ],
    [
      'an unknown condition that implies another',
      changed('dossier.yaml', 'implied: {}', 'implied: { vote: [peace] }'),
      'dossier.yaml:21: unknown condition "peace"; the conditions are vote',
    ],
    [
      'a group with the code of a state',
      { 'dossier.yaml': SOUND['dossier.yaml'].replaceAll('builders', 'FR') },
      'dossier.yaml:10: the group FR has the code of a state; give it an id that is no ISO 3166-1 alpha-2 code',
    ],
    [
      'an unknown measure in the wording',
      changed('wording/de.yaml', 'money:', 'mony:'),
      'wording/de.yaml:3: unknown measure "mony"; dossier.yaml has the measures money',
    ],
    [
      'an unknown condition in the wording',
      changed('wording/de.yaml', 'vote:', 'veto:'),
      'wording/de.yaml:5: unknown condition "veto"; dossier.yaml has the conditions vote',
    ],
    [
      'a language that the file’s name does not say',
      changed('wording/de.yaml', 'language: de', 'language: fr'),
      'wording/de.yaml:1: the language is "fr"; the file\'s name says de: make them agree',
    ],
    [
      'a number for a pattern',
      changed('wording/de.yaml', '~summe', '2026'),
      'wording/de.yaml:3: 2026 stands where a pattern should; write a pattern',
    ],
    [
      'a pattern that finds nothing',
      changed('wording/de.yaml', '  money: [Geld, ~summe]', '  money:\n    - Geld\n    - Summe …'),
      'wording/de.yaml:5: the pattern "Summe …": it begins or ends with "…"; put a word before and after "…"',
    ],
    [
      'a pattern of a list that finds nothing',
      changed('wording/de.yaml', '[Ufer]', '[Ufer||Strand]'),
      'wording/de.yaml:10: the pattern "Ufer||Strand": an alternative is empty; put a word on either side of "|", without spaces',
    ],
    [
      'an unknown party',
      changed('offices.yaml', '  DE: |', '  UK: |'),
      'offices.yaml:5: unknown party "UK"; write a state\'s ISO 3166-1 alpha-2 code such as FR, or a group of dossier.yaml: builders',
    ],
    [
      'an unknown office',
      changed('offices.yaml', 'spokesperson: Di', 'herald: Di'),
      'offices.yaml:9: unknown office "herald"; use one of mayor, spokesperson, or add it to "kinds"',
    ],
    [
      'an office listed for one person and for several',
      changed('offices.yaml', '[spokesperson]', '[spokesperson, mayor]'),
      'offices.yaml:3: the office mayor is listed for one person and for several; keep it in one of the two lists',
    ],
    [
      'a line that is no office',
      changed('offices.yaml', 'spokesperson: Cy Laut, since 2021-01-01', 'Cy Laut'),
      'offices.yaml:8: "Cy Laut" is no line of an office; write "OFFICE: NAME, TERM"',
    ],
    [
      'a term that is none',
      changed('offices.yaml', 'Cy Laut, since 2021-01-01', 'Cy Laut, from 2021-01-01'),
      'offices.yaml:8: "Cy Laut, from 2021-01-01" is no term of office; write "NAME, YYYY-MM-DD to YYYY-MM-DD" or "NAME, since YYYY-MM-DD"',
    ],
    [
      'a day that does not exist',
      changed('offices.yaml', 'Cy Laut, since 2021-01-01', 'Cy Laut, since 2021-02-30'),
      'offices.yaml:8: "2021-02-30" is no day of the calendar; write it as YYYY-MM-DD',
    ],
    [
      'a day in another notation',
      changed('offices.yaml', 'Cy Laut, since 2021-01-01', 'Cy Laut, since 1.1.2021'),
      'offices.yaml:8: "1.1.2021" is no day of the calendar; write it as YYYY-MM-DD',
    ],
    [
      'a term that ends before it begins',
      changed('offices.yaml', '2020-01-01 to 2024-05-06', '2024-05-06 to 2020-01-01'),
      'offices.yaml:6: the term of Ada Alt ends (2020-01-01) before it begins (2024-05-06); put the earlier day first',
    ],
    [
      'a term without a day',
      changed('offices.yaml', '2020-01-01 to 2024-05-06', '2024-05-06 to 2024-05-06'),
      'offices.yaml:6: the term of Ada Alt ends on the day it begins (2024-05-06); write the day on which the next began',
    ],
    [
      'two people in an office for one',
      changed('offices.yaml', '2020-01-01 to 2024-05-06', '2020-01-01 to 2024-06-01'),
      'offices.yaml:7: Ada Alt (to 2024-06-01) and Bo Neu (from 2024-05-06) are mayor of DE at one time; end the first term on the day the second begins, or list the office under "several"',
    ],
    [
      'an office for one that nobody left',
      changed('offices.yaml', 'Ada Alt, 2020-01-01 to 2024-05-06', 'Ada Alt, since 2020-01-01'),
      'offices.yaml:7: Ada Alt (to today) and Bo Neu (from 2024-05-06) are mayor of DE at one time; end the first term on the day the second begins, or list the office under "several"',
    ],
    [
      'a spelling of nobody',
      changed('offices.yaml', '  Bo Neu:', '  Bob Neu:'),
      'offices.yaml:13: "Bob Neu" is neither in office nor a speaker; write "NAME: SPELLING, …" with a name that stands above',
    ],
    [
      'a speaker of an unknown party',
      changed('offices.yaml', '  builders: Eva', '  masons: Eva'),
      'offices.yaml:11: unknown party "masons"; write a state\'s ISO 3166-1 alpha-2 code such as FR, or a group of dossier.yaml: builders',
    ],
    [
      'a missing wording',
      { 'wording/de.yaml': null },
      'wording: no language has its wording here; write at least one file, such as wording/de.yaml',
    ],
    ['a missing folder of examples', { 'examples/one.md': null }, 'examples: the folder is missing; make it and put example reports in'],
    [
      'an empty file',
      { 'wording/de.yaml': '' },
      'wording/de.yaml:1: nothing stands where a mapping of language, measures, conditions, groups, lists should; write a mapping of language, measures, conditions, groups, lists',
    ],
  ]
  test.each(cases)('%s', (_name, changes, line) => {
    expect(refusal(changes)).toBe(line)
  })

  test('wrong YAML', () => {
    expect(refusal(changed('dossier.yaml', '{ de: Plan, en: Plan }', '{ de: Plan, en: Plan'))).toMatch(
      /^dossier\.yaml:1[67]: no valid YAML \(.+\); look at the indentation, the quotation marks and the brackets of this line and the one before/,
    )
  })

  test('a text in another encoding', () => {
    const folder = dossierFolder()
    const file = join(folder, 'wording', 'de.yaml')
    writeFileSync(file, SOUND['wording/de.yaml'].replace('Ufer', 'Küste'), 'latin1')
    expect(() => loadDossier(folder)).toThrow(
      new Refusal('the text is no UTF-8', `${file}:10`, 'save the file as UTF-8: it has another encoding'),
    )
    writeFileSync(file, Buffer.concat([Buffer.from('language: de\n# '), Buffer.from('ü').subarray(0, 1)]))
    expect(() => loadDossier(folder)).toThrow(expect.objectContaining({ message: 'the text is no UTF-8', where: `${file}:2` }) as Refusal)
  })

  test('a tab as indentation', () => {
    expect(refusal(changed('wording/de.yaml', '  money:', '\tmoney:'))).toMatch(/^wording\/de\.yaml:3: no valid YAML/)
  })

  test('a folder that is none', () => {
    const folder = join(dossierFolder(), 'nowhere')
    expect(() => loadDossier(folder)).toThrow(
      new Refusal('there is no such dossier folder', folder, 'name a folder that has a dossier.yaml'),
    )
  })
})

test('several mistakes are named in one refusal, a line each', () => {
  const offices = changed('offices.yaml', 'Cy Laut, since 2021-01-01', 'Cy Laut, since 2021-13-01')
  const wording = changed('wording/de.yaml', 'money:', 'mony:')
  expect(refusal({ ...offices, ...wording }).split('\n')).toEqual([
    'offices.yaml:8: "2021-13-01" is no day of the calendar; write it as YYYY-MM-DD',
    'wording/de.yaml:3: unknown measure "mony"; dossier.yaml has the measures money',
  ])
})

test('a person may hold an office twice', () => {
  const again = changed(
    'offices.yaml',
    'mayor: Bo Neu, since 2024-05-06',
    'mayor: Bo Neu, 2024-05-06 to 2025-01-01\n    mayor: Ada Alt, since 2025-01-01',
  )
  const terms = loadDossier(dossierFolder(again)).offices.filter(({ person }) => person === 'Ada Alt')
  expect(terms.map(({ from, to }) => [from, to])).toEqual([
    ['2020-01-01', '2024-05-06'],
    ['2025-01-01', null],
  ])
})

test('further languages are further files', () => {
  const folder = dossierFolder({
    ...SOUND,
    ...({ 'wording/fr.yaml': SOUND['wording/de.yaml'].replace('language: de', 'language: fr') } as object),
  })
  expect(Object.keys(loadDossier(folder).wording)).toEqual(['de', 'fr'])
})
