import { describe, expect, it } from 'vitest'
import { office as finder } from '../../../src/register/findings/office.ts'
import { AROUND, office } from './known.ts'

const found = (...named: Parameters<typeof finder>[0]) => finder(named, AROUND)

describe('a finding on an office', () => {
  it('names who is called former while in office, beside a report that has it right', () => {
    const [finding, ...more] = found(
      office('a 2025-09-04', 'former', 'Ann Reed', 'head-of-state'),
      office('b 2025-09-05', 'holds', 'Ann Reed', 'head-of-state'),
    )
    expect(more).toEqual([])
    expect(finding).toMatchObject({ kind: 'office', about: 'Ann Reed', severity: 'medium' })
    expect(finding?.message).toBe('One report calls Ann Reed the former head-of-state (US), who has held that office since 2025-01-20.')
    expect(finding?.quotes.map(({ document }) => document)).toEqual(['a 2025-09-04', 'b 2025-09-05'])
  })

  it('names who is called by an office that is over', () => {
    expect(found(office('a 2025-11-04', 'holds', 'Jan Holt', 'head-of-government'))).toMatchObject([
      { message: 'One report calls Jan Holt head-of-government (DE), who held that office from 2021-12-08 to 2025-05-06.' },
    ])
  })

  it('is none on who is rightly called former, or was in office when it was written', () => {
    expect(found(office('a 2025-11-04', 'former', 'Jan Holt', 'head-of-government'))).toEqual([])
    expect(found(office('a 2025-03-06', 'holds', 'Jan Holt', 'head-of-government'))).toEqual([])
    expect(found(office('a 2025-05-20', 'holds', 'Jan Holt', 'head-of-government'))).toEqual([])
  })

  it('is none where the words tell of a day in office', () => {
    expect(found(office('a 2025-11-04', 'holds', 'Jan Holt', 'head-of-government', '2025-02'))).toEqual([])
  })

  it('is none on who only comes up, or is called by the office of the time told', () => {
    expect(found({ ...office('a 2025-11-04', 'holds', 'Jan Holt', 'head-of-government'), acts: false })).toEqual([])
    expect(found(office('a 2025-11-04', 'then', 'Ann Reed', 'head-of-state'))).toEqual([])
  })

  it('is none where nobody knows when it was written, or of whom the dossier knows no such office', () => {
    expect(found(office('a', 'former', 'Ann Reed', 'head-of-state'))).toEqual([])
    expect(found(office('a 2025-11-04', 'holds', 'Ann Reed', 'finance-minister'))).toEqual([])
  })
})
