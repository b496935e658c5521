import { expect, test } from 'vitest'
import { GERMAN } from '../../../src/languages/de/index.ts'
import { document } from '../../../src/model/document.ts'
import { verbatim } from '../../../src/model/quote.ts'
import { documentDates } from '../../../src/reading/dates/document.ts'

const report = (text: string, published: string | null = '2025-09-04') =>
  document({ path: 'test.txt', language: 'de', published, publishedHow: 'given', title: null, outlet: null, url: null, text })

const TEXT = `Erklärung von Paris

Die Minister 🕊 tagten am Donnerstag. Tags darauf reisten sie ab.

Lesedauer: 4 Minuten

Drei Tage später kamen sie zurück.
`

test('the time expressions of a document stand at their offsets, outside its furniture, and count on from each other', () => {
  const found = documentDates(report(TEXT), GERMAN)
  expect(found.map(({ text, value }) => `${text}: ${value}`)).toEqual([
    'Donnerstag: 2025-09-04',
    'Tags darauf: 2025-09-05',
    'Drei Tage später: 2025-09-08',
  ])
  for (const quote of found) expect(verbatim(TEXT, quote)).toBe(true)
})

test('the modifier is left out where there is none', () => {
  const [plain, modified] = documentDates(report('Im März 2025 begann es und dauert bis Ende 2026.'), GERMAN)
  expect(plain).toEqual({ start: 3, end: 12, text: 'März 2025', value: '2025-03', type: 'date', how: 'stated' })
  expect(modified).toMatchObject({ text: 'Ende 2026', value: '2026', mod: 'END' })
})
