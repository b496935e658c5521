import { describe, expect, it } from 'vitest'
import { dates } from '../../../src/languages/de/dates.ts'
import { distance, spanOf } from '../../../src/reading/dates/distance.ts'
import { words } from '../../../src/text/words.ts'

const far = (text: string) => distance(words(text), dates)

describe('how far words put what they tell of from the day of their report', () => {
  it.each([
    ['gestern', [1, 1]],
    ['heute', [0, 0]],
    ['vor drei Tagen', [3, 3]],
    ['vor zwei Wochen', [8, 20]],
    ['in der vergangenen Woche', [1, 13]],
    ['morgen', [-1, -1]],
  ])('%s', (text, back) => {
    expect(far(text)?.back).toEqual(back)
  })

  it('keeps the weekday, and the day of a year whose year is open', () => {
    expect(far('am Donnerstag')).toEqual({ back: [0, 6], value: 'XXXX-WXX-4' })
    expect(far('am 4. September')).toEqual({ back: null, value: 'XXXX-09-04' })
    expect(far('Anfang September')).toEqual({ back: null, value: 'XXXX-09' })
  })

  it.each([
    'am 4. September 2025',
    'im März 2025',
    'seit Jahren',
    'kürzlich',
    'in Paris',
    'gestern und vor zwei Wochen',
    'im vergangenen Jahrhundert',
    'tags zuvor',
    'zwei Tage später',
  ])('is not told by: %s', (text) => {
    expect(far(text)?.back ?? null).toBeNull()
  })
})

describe('the days of a value', () => {
  it.each([
    ['2025-09-04', ['2025-09-04', '2025-09-04']],
    ['2025-09', ['2025-09-01', '2025-09-30']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['2025', ['2025-01-01', '2025-12-31']],
    ['2025-W36', ['2025-09-01', '2025-09-07']],
    ['2026-W01', ['2025-12-29', '2026-01-04']],
    ['2025-W36-WE', ['2025-09-06', '2025-09-07']],
    ['XXXX-09', undefined],
    ['PAST_REF', undefined],
  ])('%s', (value, expected) => {
    expect(spanOf(value)).toEqual(expected)
  })
})
