import { describe, expect, test } from 'vitest'
import { GERMAN } from '../../src/languages/de/index.ts'
import { document } from '../../src/model/document.ts'
import { dated } from '../../src/reading/dating.ts'

function dateOf(text: string, published: string | null = null) {
  const publishedHow = published === null ? 'unknown' : 'given'
  const loaded = document({ path: 'test.txt', language: 'de', published, publishedHow, title: null, outlet: null, url: null, text })
  const { published: day, publishedHow: how } = dated(loaded, GERMAN)
  return `${day ?? 'unknown'} (${how})`
}

describe('a report is dated by', () => {
  test.each([
    ['the dash of its dateline', 'Paris, 4. September 2025 – Macron sprach von Truppen.', '2025-09-04 (dateline)'],
    ['the full stop of its dateline', 'Die Runde tagt\n\nBerlin, 20. August 2025. Der Kanzler schwieg.', '2025-08-20 (dateline)'],
    ['a line at its head', 'Neues aus Paris\n\nStand: 13.12.2025, 15:08 Uhr\n\nMacron sprach von Truppen.', '2025-12-13 (stated)'],
    ['a line at its foot', `${'Macron sprach von Truppen.\n\n'.repeat(9)}Veröffentlicht am 2. März 2025`, '2025-03-02 (stated)'],
  ])('%s', (_, text, expected) => {
    expect(dateOf(text)).toBe(expected)
  })
})

describe('a report stays undated where', () => {
  test.each([
    [
      'only its sentences name days',
      'Macron und Starmer unterzeichneten am 6. Januar 2026 eine Erklärung über die Stationierung von Soldaten in der Ukraine.',
    ],
    ['a line names two days', 'Vom 3. März 2025 bis 5. März 2025\n\nMacron sprach von Truppen.'],
    ['the year is missing', 'Paris, 4. September – Macron sprach von Truppen.'],
  ])('%s', (_, text) => {
    expect(dateOf(text)).toBe('unknown (unknown)')
  })
})

test('a given date is never overruled', () => {
  expect(dateOf('Paris, 4. September 2025 – Macron sprach.', '2025-10-01')).toBe('2025-10-01 (given)')
})
