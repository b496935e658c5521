import { expect, test } from 'vitest'
import { type Feast, feastDay } from '../../../src/reading/dates/feasts.ts'

test.each<[string, Feast, number, string]>([
  ['Christmas', { by: 'date', date: '12-25' }, 2025, '2025-12-25'],
  ['Easter', { by: 'easter', days: 0 }, 2024, '2024-03-31'],
  ['Easter', { by: 'easter', days: 0 }, 2025, '2025-04-20'],
  ['Easter', { by: 'easter', days: 0 }, 2026, '2026-04-05'],
  ['Easter', { by: 'easter', days: 0 }, 2038, '2038-04-25'],
  ['Whit Sunday', { by: 'easter', days: 49 }, 2026, '2026-05-24'],
  ['Orthodox Easter', { by: 'orthodox-easter', days: 0 }, 2024, '2024-05-05'],
  ['Orthodox Easter', { by: 'orthodox-easter', days: 0 }, 2025, '2025-04-20'],
  ['Orthodox Easter', { by: 'orthodox-easter', days: 0 }, 2026, '2026-04-12'],
  ['the first Sunday of Advent', { by: 'advent', days: 21 }, 2025, '2025-11-30'],
  ['the fourth Sunday of Advent', { by: 'advent', days: 0 }, 2023, '2023-12-24'],
  ["Mother's day", { by: 'weekday', month: '05', nth: 2, weekday: 7 }, 2026, '2026-05-10'],
])('%s of %j in %i is %s', (_, feast, year, day) => {
  expect(feastDay(feast, year)).toBe(day)
})
