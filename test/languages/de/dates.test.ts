import { describe, expect, test } from 'vitest'
import { dates } from '../../../src/languages/de/dates.ts'
import { tokens } from '../../reading/tokens.ts'

/** The dates of a text, each with how it is known. The report is of Tuesday, 6 January 2026, unless told otherwise. */
const found = (text: string, day: string | null = '2026-01-06') => dates(tokens(text), day).map(({ value, how }) => `${value} ${how}`)

describe('the dates in', () => {
  test.each([
    ['am 6. Januar 2026', ['2026-01-06 stated']],
    ['am 06.01.2026', ['2026-01-06 stated']],
    ['im März 2025', ['2025-03 stated']],
    ['am 4. September', ['2025-09-04 implied']],
    ['am 20. Februar', ['2026-02-20 implied']],
    ['am 2. Jänner', ['2026-01-02 implied']],
    ['im Dezember', ['2025-12 implied']],
    ['am Dienstag', ['2026-01-06 implied']],
    ['am Donnerstag', ['2026-01-01 implied']],
    ['am Montagabend', ['2026-01-05 implied']],
    ['am kommenden Donnerstag', ['2026-01-08 implied']],
    ['heute', ['2026-01-06 implied']],
    ['gestern und vorgestern', ['2026-01-05 implied', '2026-01-04 implied']],
    ['vom 3. Oktober 2025 bis zum 6. Januar 2026', ['2025-10-03 stated', '2026-01-06 stated']],
    ['Artikel 5. Danach', []],
    ['26 Staaten', []],
    ['am 42. Tag', []],
    ['der Mai ist gekommen', ['2026-05 implied']],
  ])('„%s“', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each(['am 4. September', 'am Dienstag', 'heute', 'im März'])('„%s“ are none where the report has no day', (text) => {
    expect(found(text, null)).toEqual([])
  })

  test('months and years turn over where a week does', () => {
    expect(found('am Mittwoch', '2026-01-01')).toEqual(['2025-12-31 implied'])
    expect(found('gestern', '2024-03-01')).toEqual(['2024-02-29 implied'])
  })
})
