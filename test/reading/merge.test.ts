import { describe, expect, test } from 'vitest'
import type { Proposal, Stance } from '../../src/model/statement.ts'
import { merged } from '../../src/reading/merge.ts'

const common = (start: number) =>
  ({ speaker: null, via: null, rule: 'noted', also: [], cues: [], quote: { start, end: start + 1, text: 'x' } }) as const

function position(start: number, stance: Stance, conditions: readonly string[] = [], party = 'FR'): Proposal {
  return {
    ...common(start),
    kind: 'position',
    party,
    measure: 'troops',
    stance,
    conditions,
    alternatives: [],
    quantity: null,
    said: null,
    place: null,
  }
}

function meeting(start: number, date: string | null, place: string | null, who: readonly string[] = []): Proposal {
  return {
    ...common(start),
    kind: 'event',
    type: 'meeting',
    date,
    place,
    participants: who.map((name) => ({ who: name, mode: 'unknown' as const })),
  }
}

function force(start: number, low: number, high: number, party: string | null = null): Proposal {
  return { ...common(start), kind: 'figure', about: 'troops', low, high, unit: 'soldiers', party, counts: 'Soldaten' }
}

/** Each statement as where it is first told, where it is told again, and one thing that it says. */
const shown = (proposals: readonly Proposal[]) =>
  merged(proposals).map((p) => {
    const said = p.kind === 'position' ? [p.stance, ...p.conditions] : p.kind === 'event' ? [p.date, p.place] : [p.low, p.high]
    return [p.quote.start, p.also.map(({ start }) => start), ...said]
  })

test('a headline without a number keeps the number that the text gives', () => {
  const told = { ...position(10, 'committed'), quantity: { low: 6000, high: 6000, unit: 'soldiers' } } as Proposal
  expect(merged([position(0, 'committed'), told])).toMatchObject([{ quantity: { low: 6000, high: 6000, unit: 'soldiers' } }])
})

describe('what one report says twice', () => {
  test('is one position with two quotes and the conditions of both', () => {
    expect(shown([position(0, 'willing', ['ceasefire']), position(9, 'willing', ['approval', 'ceasefire'])])).toEqual([
      [0, [9], 'willing', 'ceasefire', 'approval'],
    ])
  })

  test('stands where it is told first, in whatever order it was read', () => {
    expect(shown([position(9, 'willing'), position(0, 'willing')])).toEqual([[0, [9], 'willing']])
  })

  test('with one quote has no further quote', () => {
    expect(shown([position(0, 'willing'), position(0, 'willing')])).toEqual([[0, [], 'willing']])
  })

  test('of two parties or in two stances is two positions', () => {
    expect(shown([position(0, 'willing'), position(3, 'willing', [], 'PL'), position(6, 'supports')])).toHaveLength(3)
  })

  test('is promised where it is called open in one place and promised in another', () => {
    expect(shown([position(0, 'considering'), position(3, 'committed')])).toEqual([[3, [], 'committed']])
    expect(shown([position(0, 'considering'), position(3, 'committed', [], 'PL')])).toHaveLength(2)
  })

  test('is one figure where one telling leaves out whose it is; of two parties it is two', () => {
    expect(shown([force(0, 5000, 5000), force(5, 5000, 5000, 'FR')])).toHaveLength(1)
    expect(shown([force(0, 5000, 5000, 'FR'), force(5, 5000, 5000)])).toHaveLength(1)
    expect(shown([force(0, 5000, 5000, 'FR'), force(5, 5000, 5000, 'GB')])).toHaveLength(2)
  })

  test('goes to the event that it has most in common with, else to the one told last', () => {
    const [paris, london, again] = [
      meeting(0, null, 'Paris', ['FR']),
      meeting(5, null, 'London', ['GB']),
      meeting(9, '2025-09-04', null, ['FR']),
    ]
    expect(shown([paris, london, again])).toEqual([
      [0, [9], '2025-09-04', 'Paris'],
      [5, [], null, 'London'],
    ])
    expect(shown([paris, london, meeting(9, '2025-03-02', null)])).toEqual([
      [0, [], null, 'Paris'],
      [5, [9], '2025-03-02', 'London'],
    ])
  })

  test('is one event where one telling leaves out the day or the place', () => {
    expect(shown([meeting(0, null, 'Paris'), meeting(5, '2026-01-06', null)])).toEqual([[0, [5], '2026-01-06', 'Paris']])
    expect(shown([meeting(0, '2026-01', 'Paris'), meeting(5, '2026-01-06', 'Paris')])).toEqual([[0, [5], '2026-01-06', 'Paris']])
  })

  test('is two events where the days or places differ', () => {
    expect(shown([meeting(0, '2026-01-06', 'Paris'), meeting(5, '2026-01-07', 'Paris')])).toHaveLength(2)
    expect(shown([meeting(0, '2026-01-06', 'Paris'), meeting(5, '2026-01-06', 'London')])).toHaveLength(2)
  })

  test('names who took part once', () => {
    const [event] = merged([meeting(0, null, 'Paris', ['FR', 'GB']), meeting(5, null, 'Paris', ['GB', 'PL'])])
    expect(event?.kind === 'event' && event.participants.map(({ who }) => who)).toEqual(['FR', 'GB', 'PL'])
  })

  test('is one figure', () => {
    expect(shown([force(0, 10, 20), force(4, 10, 20), force(8, 10, 30)])).toEqual([
      [0, [4], 10, 20],
      [8, [], 10, 30],
    ])
  })
})
