import { describe, expect, it } from 'vitest'
import type { Happening } from '../../../src/model/statement.ts'
import { attendance } from '../../../src/register/findings/attendance.ts'
import { AROUND, happening } from './known.ts'

const found = (...tellings: readonly Happening[]) => attendance({ id: 'e', type: 'meeting', place: 'Paris', tellings }, AROUND)
const at = (document: string, ...who: readonly string[]) => happening(document, 'meeting', null, 'Paris', ...who)

describe('a finding on attendance', () => {
  it('holds being there against being on a screen', () => {
    const [finding] = found(at('a', 'Jan Holt present!'), at('b', 'Jan Holt remote!'))
    expect(finding).toMatchObject({ kind: 'attendance', about: 'Jan Holt', severity: 'medium' })
    expect(finding?.message).toBe(
      'At the meeting in Paris, one report has Jan Holt joining from afar, one report has Jan Holt there in person.',
    )
  })

  it('holds having come against having stayed away, however it is said', () => {
    expect(found(at('a', 'Jan Holt present'), at('b', 'Jan Holt absent!'))).toMatchObject([{ severity: 'high' }])
  })

  it('is none where one report only says that somebody took part', () => {
    expect(found(at('a', 'Jan Holt present'), at('b', 'Jan Holt remote!'))).toEqual([])
    expect(found(at('a', 'Jan Holt unknown'), at('b', 'Jan Holt remote!'))).toEqual([])
  })

  it('is none on two people, on a body of states, or where a report tells both', () => {
    expect(found(at('a', 'Jan Holt present!'), at('b', 'Ann Reed remote!'))).toEqual([])
    expect(found(at('a', 'NATO present!'), at('b', 'NATO remote!'))).toEqual([])
    expect(found(at('a', 'Jan Holt present!'), at('a', 'Jan Holt remote!'), at('b', 'Jan Holt remote!'))).toEqual([])
  })
})
