import { describe, expect, it } from 'vitest'
import { compile } from '../../src/register/compile.ts'
import { type Compiled, rereading } from '../../src/register/rereading.ts'
import type { Judging } from '../../src/register/reviews/standing.ts'
import { notes } from './notation.ts'
import { right, stated } from './reviews/material.ts'

const compiled = (text: string): Compiled => {
  const { statements, reports } = notes(text)
  return { statements, orphaned: [], register: compile(statements, reports, { asOf: null }) }
}
const between = (before: string, now: string) => rereading(compiled(before), compiled(now))

describe('what reading anew changed', () => {
  it('is nothing where both registers say the same', () => {
    const text = 'a 2025-03-01\n FR troops willing if ceasefire\n event meeting 2025-02-01'
    expect(between(text, text)).toEqual({
      cells: [],
      events: { added: [], gone: [] },
      statements: { added: [], gone: [], changed: [] },
      orphaned: [],
    })
  })

  it('is a cell that is new, is gone, or holds something else', () => {
    const { cells } = between(
      'a 2025-03-01\n FR troops willing\n PL troops declined\n DE arms committed',
      'a 2025-03-01\n FR troops willing if ceasefire\n SE air willing\n DE arms committed',
    )
    expect(cells.map(({ cell, kind }) => `${cell} ${kind}`)).toEqual(['FR:troops changed', 'PL:troops gone', 'SE:air new'])
    expect(cells[0]).toMatchObject({ before: { stance: 'willing', conditions: [] }, now: { conditions: ['ceasefire'] } })
  })

  it('is a cell whose stance is held since another day', () => {
    expect(between('a 2025-03-01\n FR troops willing', 'a 2025-03-01\n FR troops willing said 2025-02-01').cells).toMatchObject([
      { before: { since: '2025-03-01' }, now: { since: '2025-02-01' } },
    ])
  })

  it('is reviews that fit nothing any more', () => {
    const [before, now] = [compiled('a 2025-03-01\n FR troops willing'), compiled('a 2025-03-01')]
    const [lost, known] = [right(stated('Frankreich schickt'), 1), right(stated('Estland schickt'), 2)] as Judging[]
    if (!lost || !known) throw new Error('two reviews')
    expect(rereading({ ...before, orphaned: [known] }, { ...now, orphaned: [known, lost] }).orphaned).toEqual([lost.id])
  })

  it('is events and statements by their ids, and statements that tell something else', () => {
    const { events, statements } = between(
      'a 2025-03-01\n event meeting 2025-02-01\n FR troops willing',
      'a 2025-03-01\n event meeting 2025-02-02\n FR troops willing said 2025-02-01\n SE air willing',
    )
    expect([events.added.map(({ date }) => date), events.gone.map(({ date }) => date)]).toEqual([['2025-02-02'], ['2025-02-01']])
    expect(statements.added.map(({ id }) => id)).toEqual(['s3'])
    expect(statements.changed.map(({ id }) => id)).toEqual(['s1', 's2'])
  })
})
