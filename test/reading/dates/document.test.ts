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

const values = (text: string) => documentDates(report(text), GERMAN).map(({ text, value }) => `${text}: ${value}`)

test('an entry of a live blog has its hour on the day of the report, whatever the entries before told of', () => {
  const blog =
    '09:00 Uhr: Der Minister reist morgen nach Kiel.\n\n08:15 Uhr: Er war am 28. August dort. Er kam um 7 Uhr an.\n\n+++ 07.30 Uhr +++ Die Runde tagt.'
  expect(values(blog)).toEqual([
    '09:00 Uhr: 2025-09-04T09:00',
    'morgen: 2025-09-05',
    '08:15 Uhr: 2025-09-04T08:15',
    '28. August: 2025-08-28',
    '7 Uhr: 2025-08-28T07:00',
    '07.30 Uhr: 2025-09-04T07:30',
  ])
})

test('or on the day of the heading above it', () => {
  const blog = 'Mittwoch, 3. September\n\n21:00 Uhr: Der Minister war am 28. August in Kiel.\n\n20:15 Uhr: Die Runde tagt in Kiel.'
  expect(values(blog)).toEqual(['21:00 Uhr: 2025-09-03T21:00', '28. August: 2025-08-28', '20:15 Uhr: 2025-09-03T20:15'])
})
