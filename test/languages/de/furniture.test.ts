import { describe, expect, test } from 'vitest'
import { FURNITURE, FURNITURE_ROWS } from '../../../src/languages/de/furniture.ts'
import { blocks } from '../../../src/text/blocks.ts'
import { marked } from '../../../src/text/furniture.ts'

describe.each(FURNITURE_ROWS)('$name', (row) => {
  const { example, counter } = row
  test(`knows „${example}“`, () => {
    expect(example).toSatisfy((words: string) => marked(words, [row]))
  })

  test(`leaves „${counter}“ to the report`, () => {
    expect(FURNITURE_ROWS.filter((row) => marked(counter, [row]))).toEqual([])
  })
})

test.each(FURNITURE_ROWS)('the pattern of $name does not try everything on long lines', ({ pattern, example }) => {
  for (const part of [example, ...example.split(' ')])
    for (const tail of ['', ' ', '#', ' Ende.']) pattern.test(`${`${part} `.repeat(5000)}${tail}`)
})

test('every row has a name of its own', () => {
  expect(new Set(FURNITURE_ROWS.map(({ name }) => name)).size).toBe(FURNITURE_ROWS.length)
})

test('sentences of reports that use the words of pages stay with the report', () => {
  const sentences = [
    'Teilen müssten sich die Staaten die Kosten, sagte der Minister.',
    'Von Anfang an war Polen gegen eine Entsendung.',
    'Von Emmanuel Macron kam am Abend ein Appell an die Partner, sich endlich festzulegen.',
    'Die Autoren der Studie halten 30.000 Soldaten für nötig.',
    'Quellen im Élysée zufolge sind 26 Staaten bereit.',
    'Der Artikel 5 ist dabei das Vorbild.',
    'Im Bild der Lage fehlt die Zusage der USA.',
    'Weitere Beiträge sind laut Starmer bereits zugesagt.',
    'Der Kommentar des Kremls zu den Truppen fiel knapp aus: Sie würden entfernt.',
    'Newsblog: Laut Macron wollen 26 Staaten mitwirken. Berlin zögert.',
    'Liveblog: Minister beraten in Brüssel über die Truppe',
    'Das Thema: Wer stellt Soldaten, und unter welcher Bedingung?',
    'Folgen Sie uns nach Kiew, habe Macron den Partnern zugerufen, und stellen Sie Soldaten.',
  ]
  const text = sentences.join('\n\n')
  const swallowed = blocks(text, FURNITURE).filter(({ kind }) => kind === 'furniture')
  expect(swallowed.map(({ start, end }) => text.slice(start, end))).toEqual([])
})
