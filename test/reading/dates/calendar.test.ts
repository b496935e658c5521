import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayOf,
  lastWeekday,
  nearest,
  nextWeekday,
  period,
  type Unit,
  unitFrom,
  weekdayOf,
  weekOf,
} from '../../../src/reading/dates/calendar.ts'

test('a day exists or is none', () => {
  expect(dayOf(2024, 2, 29)).toBe('2024-02-29')
  expect(dayOf(2025, 2, 29)).toBeUndefined()
  expect(dayOf(2025, 4, 31)).toBeUndefined()
  expect(dayOf(2025, 13, 1)).toBeUndefined()
  expect(dayOf(2000, 2, 29)).toBe('2000-02-29')
  expect(dayOf(1900, 2, 29)).toBeUndefined()
})

test('days and months turn over where months and years do', () => {
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
  expect(addMonths('2026-01-06', -1)).toBe('2025-12')
  expect(addMonths('2025-11', 14)).toBe('2027-01')
})

describe('the ISO week', () => {
  test.each([
    ['2025-09-04', '2025-W36'],
    ['2026-01-01', '2026-W01'],
    ['2024-12-30', '2025-W01'],
    ['2027-01-03', '2026-W53'],
  ])('of %s is %s', (day, week) => {
    expect(weekOf(day)).toBe(week)
  })
})

test('a weekday is looked for backwards and forwards', () => {
  expect(weekdayOf('2026-01-06')).toBe(2)
  expect(lastWeekday('2026-01-06', 2)).toBe('2026-01-06')
  expect(lastWeekday('2026-01-06', 2, true)).toBe('2025-12-30')
  expect(nextWeekday('2026-01-06', 4)).toBe('2026-01-08')
  expect(nextWeekday('2026-01-06', 2, true)).toBe('2026-01-13')
})

describe('a unit some units away', () => {
  test.each<[number, Unit, string | undefined]>([
    [-3, 'D', '2026-01-03'],
    [1, 'W', '2026-W03'],
    [-1, 'WE', '2026-W01-WE'],
    [-1, 'M', '2025-12'],
    [-1, 'Q', '2025-Q4'],
    [1, 'H', '2026-H2'],
    [-1, 'Y', '2025'],
    [0, 'DE', '202'],
    [-1, 'CE', '19'],
    [2, 'TH', undefined],
  ])('%i %s from 2026-01-06', (n, unit, value) => {
    expect(unitFrom('2026-01-06', n, unit)).toBe(value)
  })
})

describe('a period', () => {
  test.each<[number | null, Unit, string]>([
    [2, 'W', 'P2W'],
    [48, 'TH', 'PT48H'],
    [1.5, 'Y', 'P18M'],
    [0.5, 'TH', 'PT30M'],
    [0.5, 'D', 'PT12H'],
    [2, 'DE', 'P20Y'],
    [3, 'Q', 'P9M'],
    [null, 'M', 'PXM'],
    [null, 'TH', 'PTXH'],
  ])('of %s %s', (n, unit, value) => {
    expect(period(n, unit)).toBe(value)
  })
})

test('of two candidates equally near the earlier is taken; of none none', () => {
  const [before, behind] = [{ middle: '2026-01-05' }, { middle: '2026-01-07' }]
  expect(nearest('2026-01-06', [before, behind])).toBe(before)
  expect(nearest<{ middle: string }>('2026-01-06', [])).toBeUndefined()
})
