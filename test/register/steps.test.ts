import { describe, expect, it } from 'vitest'
import { compile } from '../../src/register/compile.ts'
import { difference, steps } from '../../src/register/steps.ts'
import { notes } from './notation.ts'

/** The steps of the one cell that the notes tell of: "how stance +gained -dropped". */
function told(text: string): string[] {
  const { statements, reports } = notes(text)
  const register = compile(statements, reports, { asOf: null })
  const [cell] = register.cells
  if (!cell) throw new Error('the notes tell of no cell')
  return steps(cell).map(({ how, stance, gained, dropped }) =>
    [how, stance, ...gained.map((id) => `+${id}`), ...dropped.map((id) => `-${id}`)].join(' '),
  )
}

describe('a step from run to run', () => {
  it('is a development where a later day tells it otherwise', () => {
    expect(told('a 2025-03-01\n FR troops willing\nb 2025-04-01\n FR troops committed')).toEqual(['development firmer'])
  })

  it('is a contradiction where reports of one day differ', () => {
    expect(told('a 2025-03-01\n FR troops willing\nb 2025-03-01\n FR troops declined')).toEqual(['contradiction softer'])
  })

  it('is neither where the earlier run goes on to a day after its first', () => {
    const text = 'a 2025-03-01\n FR troops willing\nb 2025-04-01\n FR troops willing\nc 2025-05-01\n FR troops declined'
    expect(told(text)).toEqual(['development softer'])
  })

  it('has no order where one of the runs is undated', () => {
    expect(told('old\n FR troops willing\nb 2025-03-01\n FR troops declined')).toEqual(['undated softer'])
  })

  it('tells conditions gained and dropped', () => {
    expect(told('a 2025-03-01\n FR troops willing if ceasefire\nb 2025-04-01\n FR troops willing if approval')).toEqual([
      'development same +approval -ceasefire',
    ])
  })

  it('turns where a party speaks of what others give', () => {
    expect(told('a 2025-03-01\n FR troops willing\nb 2025-04-01\n FR troops demands')).toEqual(['development turned'])
  })

  it('is none where nothing changes', () => {
    expect(told('a 2025-03-01\n FR troops willing\nb 2025-04-01\n FR troops willing')).toEqual([])
  })
})

describe('a difference', () => {
  it('grows from demand to support and shrinks to opposition', () => {
    const held = (stance: 'supports' | 'demands' | 'opposes') => ({ stance, conditions: [], alternatives: [] })
    expect(difference(held('demands'), held('supports')).stance).toBe('firmer')
    expect(difference(held('supports'), held('opposes')).stance).toBe('softer')
  })
})
