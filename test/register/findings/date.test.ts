import { describe, expect, it } from 'vitest'
import type { Happening } from '../../../src/model/statement.ts'
import { date } from '../../../src/register/findings/date.ts'
import { AROUND, happening } from './known.ts'

const event = (...tellings: readonly Happening[]) => date({ of: 'event', tellings }, AROUND)
const met = (document: string, day: string, ...who: readonly string[]) => happening(document, 'meeting', day, 'Paris', ...who)

describe('a finding on two dates', () => {
  it('holds days apart that reports give to one meeting', () => {
    const found = event(met('a', '2025-09-04', 'coalition'), met('b', '2025-09-03', 'coalition'))
    expect(found).toMatchObject([{ kind: 'date', severity: 'high', about: 'meeting:Paris' }])
    expect(found[0]?.message).toBe('One report has the meeting in Paris on 2025-09-03, one report on 2025-09-04.')
  })

  it('is none on meetings months apart, or of different people', () => {
    expect(event(met('a', '2025-09-04', 'coalition'), met('b', '2026-01-06', 'coalition'))).toEqual([])
    expect(event(met('a', '2025-09-04', 'Jan Holt'), met('b', '2025-09-03', 'Ann Reed'))).toEqual([])
  })

  it('is none where a report tells of both days: it knows them to be two meetings', () => {
    expect(event(met('a', '2025-09-04', 'coalition'), met('a', '2025-09-03', 'coalition'), met('b', '2025-09-03', 'coalition'))).toEqual([])
  })

  it('is one where a report gives two days to what is signed once', () => {
    const signed = (day: string) => happening('a', 'signing', day, 'Paris')
    expect(event(signed('2026-01-06'), signed('2026-01-08'))).toMatchObject([
      { message: 'A report gives two dates for the signing in Paris: 2026-01-06 and 2026-01-08.' },
    ])
  })

  it('is none on a month and a day in it, and one on a body that is founded in two months', () => {
    const founded = (document: string, when: string) => happening(document, 'founding', when, null, 'coalition')
    expect(event(founded('a', '2025-03'), founded('b', '2025-03-02'))).toEqual([])
    expect(event(founded('a', '2025-03'), founded('b', '2025-05'))).toMatchObject([{ about: 'founding:coalition' }])
  })

  it('does not trust a day that is only implied', () => {
    const implied = { ...met('b', '2025-09-03', 'coalition'), cues: [] }
    expect(event(met('a', '2025-09-04', 'coalition'), implied)).toEqual([])
  })
})

describe('a finding on what comes before a founding', () => {
  const foundings = [happening('f', 'founding', '2025-03', null, 'coalition'), happening('g', 'founding', '2025-03', null, 'coalition')]
  const body = (...tellings: readonly Happening[]) => date({ of: 'body', body: 'coalition', foundings, tellings }, AROUND)

  it('names an event of the body before it was there', () => {
    expect(body(met('a', '2023-10-03', 'coalition'))).toMatchObject([{ kind: 'date', severity: 'high', about: 'meeting:Paris' }])
  })

  it('is none in the month of the founding, or on those who are not that body', () => {
    expect(body(met('a', '2025-03-02', 'coalition'), met('b', '2023-10-03', 'NATO'))).toEqual([])
  })

  it('goes by the founding that most origins tell', () => {
    const wrong = happening('h', 'founding', '2022-02', null, 'coalition')
    const of = { of: 'body', body: 'coalition', foundings: [wrong, ...foundings], tellings: [met('a', '2023-10-03', 'coalition')] } as const
    expect(date(of, AROUND)).toHaveLength(1)
  })
})

describe('a finding on what is told beforehand', () => {
  const past = (telling: Happening) => date({ of: 'past', telling }, AROUND)

  it('names what a report tells as past before it happened', () => {
    expect(past(met('a 2025-09-05', '2026-01-06', 'coalition'))).toMatchObject([
      { kind: 'date', severity: 'high', message: 'A report of 2025-09-05 tells of a meeting in Paris on 2026-01-06 as past.' },
    ])
  })

  it('is none on what was past, on a report without a day, and where the words do not name the year', () => {
    expect(past(met('a 2026-01-07', '2026-01-06', 'coalition'))).toEqual([])
    expect(past(met('a', '2026-01-06', 'coalition'))).toEqual([])
    expect(past({ ...met('a 2025-09-05', '2026-01-06', 'coalition'), cues: [] })).toEqual([])
  })
})

it('a finding on a day names the weekday that it was', () => {
  const slip = { kind: 'slip', document: 'a', quote: { start: 0, end: 1, text: 'x' }, on: '2025-09-04', weekday: 1 } as const
  expect(date({ of: 'slip', slip }, AROUND)).toMatchObject([
    { kind: 'date', about: '2025-09-04', message: 'A report calls 2025-09-04 a Monday, and it was a Thursday.' },
  ])
})
