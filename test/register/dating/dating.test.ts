import { describe, expect, it } from 'vitest'
import type { Dating } from '../../../src/model/dating.ts'
import { chronology } from '../../../src/register/chronology.ts'
import { KNOWN, noted } from '../chronicle.ts'

function datingOf(report: string, text: string): Dating | undefined {
  return chronology(noted(text), KNOWN).datings.find((dating) => dating.report === report)
}

/** The range of report x in short. */
function dated(text: string): string {
  const dating = datingOf('x', text)
  return `${dating?.how ?? '?'} ${dating?.from ?? ''}..${dating?.to ?? ''}`
}

describe('a report without a day of its own', () => {
  it('is undated where nothing tells', () => {
    expect(dated('x\n meeting ? Paris Abel | past')).toBe('unknown ..')
  })

  it('was written after what it tells as past, and before what it tells as to come', () => {
    expect(dated('x\n day 2025-09-04 past\n day 2025-10-01 ahead')).toBe('inferred 2025-09-04..2025-10-01')
    expect(dated('x\n day 2025-03 past')).toBe('unknown 2025-03-01..')
  })

  it('was written within the terms of those who act in it', () => {
    expect(dated('x\n office Cato DE holds speaks')).toBe('inferred 2021-12-08..2025-05-05')
    expect(dated('x\n office Dido DE holds')).toBe('unknown 2025-05-06..')
  })

  it('may speak of somebody by an old office without being of that time', () => {
    expect(dated('x\n office Cato DE holds')).toBe('unknown 2021-12-08..')
    expect(dated('x\n office Cato DE holds\n office Dido DE holds speaks')).toBe('unknown 2025-05-06..')
  })

  it('was written after the term of those whom it calls former', () => {
    expect(dated('x\n office Cato DE former')).toBe('unknown 2025-05-06..')
    // who is in office again was a former holder too
    expect(dated('x\n office Fides US former')).toBe('unknown 2021-01-20..')
    expect(dated('x\n office Abel FR former')).toBe('unknown ..')
    expect(dated('x\n office Dido DE coming')).toBe('unknown ..2025-05-06')
  })

  it('opens with what has just happened', () => {
    expect(dated('x\n meeting 2025-09-04 Paris Abel | past opening')).toBe('inferred 2025-09-04..2025-09-18')
    expect(dated('x\n meeting 2025-09-04 Paris Abel | now opening')).toBe('inferred 2025-09-03..2025-09-11')
    expect(dated('x\n meeting 2025-09-04 Paris Abel | past')).toBe('unknown 2025-09-04..')
  })

  it('may open with what is long over, where it says so', () => {
    const other = 'a 2025-09-05\n meeting 2025-09-04 Paris Abel\n figure contributors 26\n'
    expect(dated(`${other}x\n meeting ? Paris Abel | ago opening\n figure contributors 26`)).toBe('unknown 2025-09-04..')
  })

  it('may open with a founding years later', () => {
    const other = 'a 2025-03-05\n founding 2025-03-02 London coalition | past\n'
    expect(dated(`${other}x\n founding ? London coalition | past opening`)).toBe('unknown 2025-03-02..')
    expect(dated('x\n founding 2025-03-02 ? coalition | past\n meeting 2025-03-02 London Bona | past opening')).toBe('unknown 2025-03-02..')
  })

  it('may open with what is long over where it tells of later days too', () => {
    expect(dated('x\n meeting 2025-03-02 London Bona | past opening\n day 2025-09-04 past')).toBe('unknown 2025-09-04..')
  })

  it('is dated by an event that another report dates, and by how far it puts it back', () => {
    const other = 'a 2025-08-20\n meeting 2025-08-18 Washington Egon Fides\n figure contributors 26\n'
    const told = (how: string) => dated(`${other}x\n meeting ? Washington Egon | ${how}\n figure contributors 26`)
    expect(told('past back=11,23')).toBe('inferred 2025-08-29..2025-09-10')
    expect(told('past')).toBe('unknown 2025-08-18..')
    expect(told('ahead')).toBe('unknown ..2025-08-18')
  })

  it('is dated anew by what joined because it was dated', () => {
    const text = `a 2025-08-20
 meeting 2025-08-18 Washington Egon Fides
 figure contributors 26
b 2025-09-05
 meeting 2025-09-04 Paris Abel
x
 meeting ? Washington Egon | past back=14,20
 figure contributors 26
 meeting ? Paris Abel | now opening`
    expect(dated(text)).toBe('inferred 2025-09-03..2025-09-07')
  })

  it('is dated by a report that opens with the same event, dated or not', () => {
    const text = `y
 office Dido DE holds
 meeting ? Paris Abel | now opening
 meeting ? Washington Egon | past
x
 meeting ? Paris Abel | past opening
 meeting ? Washington Egon | past`
    expect(dated(text)).toBe('unknown 2025-04-22..')
    expect(dated(`${text}\n day 2025-10-01 ahead`)).toBe('inferred 2025-04-22..2025-10-01')
    expect(datingOf('y', `${text}\n day 2025-10-01 ahead`)).toMatchObject({ from: '2025-05-06', to: '2025-10-08' })
  })

  it('that speaks of a body was written after that was founded', () => {
    expect(dated('a 2026-01-07\n founding 2025-03 ? | past\nx\n meeting ? Paris coalition | past')).toBe('unknown 2025-03-01..')
  })

  it('has no date where two things cannot both hold, and both are kept', () => {
    const text = 'a 2026-01-07\n founding 2025-03 ? | past\nx\n meeting 2023-10-03 Paris coalition | past opening'
    expect(datingOf('x', text)).toMatchObject({
      how: 'unknown',
      from: null,
      to: null,
      contradiction: [
        { kind: 'body', from: '2025-03-01' },
        { kind: 'occasion', to: '2023-10-17' },
      ],
    })
    expect(dated('x\n office Cato DE holds speaks\n office Dido DE holds')).toBe('unknown ..')
  })

  it('names the reasons that decide first, each with its words', () => {
    const dating = datingOf('x', 'x\n office Abel FR holds\n office Dido DE holds\n office Egon UA holds')
    expect(dating?.reasons.map(({ message }) => message)).toEqual([
      'it gives Dido an office held since 2025-05-06',
      'it gives Egon an office held since 2019-05-20',
      'it gives Abel an office held since 2017-05-14',
    ])
    expect(dating?.reasons[0]?.quotes).toEqual([{ document: 'x', start: 1, end: 2, text: '.' }])
  })
})

it('a report with a day of its own keeps it, whatever it tells', () => {
  expect(dated('x 2024-01-01\n day 2025-09-04 past')).toBe('given 2024-01-01..2024-01-01')
})
