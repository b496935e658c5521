import { expect, test } from 'vitest'
import { isoDay } from '../../src/text/day.ts'

test.each([
  ['2025-09-04', '2025-09-04'],
  [' 2025-09-04T18:00:00+02:00 ', '2025-09-04'],
  ['2024-02-29T00:00Z', '2024-02-29'],
  ['2025-09-04 18:00', '2025-09-04'],
])('%s is the day %s', (value, day) => {
  expect(isoDay(value)).toBe(day)
})

test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-9-4', '2025-09', '4.9.2025', '2025-09-04x', ''])('%j is no day', (value) => {
  expect(isoDay(value)).toBeNull()
})
