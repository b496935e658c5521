import { describe, expect, test } from 'vitest'
import { randomFrom } from '../../bench/random.ts'
import { loadDossier, SHIPPED_DOSSIER } from '../../src/dossier/load.ts'
import { quote, verbatim } from '../../src/model/quote.ts'
import { statement } from '../../src/model/statement.ts'
import { document } from '../../src/model/document.ts'
import { findFiles } from '../../src/text/find.ts'
import { loadFile } from '../../src/text/load.ts'
import { readGerman } from '../languages/de/german.ts'

const { files } = await findFiles([loadDossier(SHIPPED_DOSSIER).examples])
const examples = await Promise.all(files.map(async (file) => (await loadFile(file, {})).text))

/** Ways to spoil a text: each gives another one, by chance. */
const MUTATIONS: readonly ((text: string, random: () => number) => string)[] = [
  // a stretch is lost or stands twice
  (text, random) => text.slice(0, at(text, random)) + text.slice(at(text, random)),
  // the end stands twice
  (text, random) => text.slice(0, at(text, random)) + text.slice(at(text, random)).repeat(2),
  // marks that confuse
  (text, random) =>
    insert(text, random, pick(['„', '“', '(', ')', '\n\n', '\n', '–', ':', ',', '…', '\u00ad', '\u200b', '🕊️', '\ud83d'], random)),
  // words that confuse
  (text, random) =>
    insert(text, random, pick([' nicht ', ' wenn ', ', dass ', ' und ', ' der ', ' bis zu ', ' 26 ', ' laut ', ' Artikel 5 '], random)),
  // all words in another order
  (text, random) =>
    text
      .split(' ')
      .toSorted(() => random() - 0.5)
      .join(' '),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('.', ''),
  (text) => text.replaceAll('\n', ' '),
  (text) => [...text].reverse().join(''),
]

const at = (text: string, random: () => number): number => Math.floor(random() * text.length)
const pick = (all: readonly string[], random: () => number): string => all[Math.floor(random() * all.length)] ?? ''

function insert(text: string, random: () => number, what: string): string {
  const where = at(text, random)
  return text.slice(0, where) + what + text.slice(where)
}

function spoilt(text: string, random: () => number): string {
  let result = text
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const mutate = MUTATIONS[Math.floor(random() * MUTATIONS.length)]
    if (mutate) result = mutate(result, random)
  }
  return result
}

describe('no quote, no statement', () => {
  test.each(examples.map((text, i) => [i, text] as const))('holds for example %i, however it is spoilt', (seed, text) => {
    const random = randomFrom(seed)
    for (let round = 0; round < 8; round++) {
      const report = round === 0 ? text : spoilt(text, random)
      for (const { quote, also, cues } of readGerman(report).statements)
        for (const q of [quote, ...also, ...cues])
          if (!verbatim(report, q)) expect.fail(`${JSON.stringify(q)} in ${JSON.stringify(report)}`)
    }
  })

  test('and a statement whose quote is not in its document is refused', () => {
    const report = document({
      path: 'a.txt',
      language: 'de',
      published: null,
      publishedHow: 'unknown',
      title: null,
      outlet: null,
      url: null,
      text: 'Paris hilft.',
    })
    const elsewhere = { ...quote('Rom hilft nicht.', 0, 3) }
    const common = {
      kind: 'figure',
      about: 'other',
      low: 1,
      high: 1,
      unit: 'x',
      party: null,
      counts: '',
      speaker: null,
      via: null,
      rule: 'r',
      also: [],
    } as const
    expect(() => statement(report, { ...common, quote: elsewhere, cues: [] })).toThrow(RangeError)
    const here = quote(report.text, 0, 5)
    expect(() => statement(report, { ...common, quote: here, cues: [{ ...elsewhere, role: 'cue', sense: 'r' }] })).toThrow(RangeError)
    expect(statement(report, { ...common, quote: here, cues: [] }).quote.text).toBe('Paris')
  })
})

test('the same report is read the same way every time', () => {
  for (const text of examples.slice(0, 5)) expect(readGerman(text)).toEqual(readGerman(text))
})

test('what was read before does not change what is read next', () => {
  const [first = '', second = ''] = examples
  const alone = readGerman(second)
  readGerman(first)
  expect(readGerman(second)).toEqual(alone)
})
