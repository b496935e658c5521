import { describe, expect, test } from 'vitest'
import type { EventType, Proposal } from '../../src/model/statement.ts'
import { type Day, type Fact, settled, together, type Whole } from '../../src/reading/fact.ts'

const common = (start: number) =>
  ({ speaker: null, via: null, rule: 'noted', also: [], cues: [], quote: { start, end: start + 1, text: 'x' } }) as const

const WHOLE: Whole = { onSubject: true, touched: true, day: '2025-11-25', live: false, lately: () => '2025-11-24' }

function event(start: number, day: Day, date: string | null = null, type: EventType = 'meeting'): Fact {
  const proposal: Proposal = { ...common(start), kind: 'event', type, date, place: null, participants: [{ who: 'FR', mode: 'unknown' }] }
  return { proposal, elsewhere: proposal, adds: false, day }
}

function figure(start: number, about: 'members' | 'contributors'): Fact {
  const proposal = (of: 'members' | 'contributors' | 'other'): Proposal => ({
    ...common(start),
    kind: 'figure',
    about: of,
    low: 35,
    high: 35,
    unit: 'states',
    party: null,
    counts: '',
  })
  return { proposal: proposal(about), elsewhere: about === 'members' ? proposal('other') : proposal(about), adds: false, day: 'open' }
}

const days = (facts: readonly Fact[], whole: Partial<Whole> = {}) =>
  settled(facts, { ...WHOLE, ...whole }).map((p) => (p.kind === 'event' ? p.date : null))

describe('the day of an event whose words give none', () => {
  test.each<[string, Day, Partial<Whole>, string | null]>([
    ['is the report’s where it tells what goes on', 'today', {}, '2025-11-25'],
    ['is the report’s in a report that goes with what happens', 'live', { live: true }, '2025-11-25'],
    ['is the one of late that the report names', 'lately', {}, '2025-11-24'],
    ['is unknown where the report names none or several', 'lately', { lately: () => null }, null],
    ['is unknown where nothing tells it', 'open', {}, null],
    ['is unknown in an undated report', 'today', { day: null }, null],
  ])('%s', (_, how, whole, expected) => {
    expect(days([event(0, how)], whole)).toEqual([expected])
  })

  test('is that of the event told before', () => {
    expect(days([event(0, 'open', '2025-11-20'), event(9, 'told', null, 'signing')])).toEqual(['2025-11-20', '2025-11-20'])
  })

  test('is not implied where the report gives another to what may be the same event', () => {
    expect(days([event(0, 'today'), event(9, 'open', '2025-11-23')])).toEqual([null, '2025-11-23'])
  })

  test('is that of the signing in the next sentence, but of no later one', () => {
    expect(days([event(0, 'open'), event(9, 'open', '2026-01-06', 'signing')])).toEqual(['2026-01-06', '2026-01-06'])
    expect(days([event(0, 'open'), event(90, 'open', '2026-01-06', 'signing')])).toEqual([null, '2026-01-06'])
  })
})

test('what only adds goes to the event told before, and is nothing without one', () => {
  const absent: Proposal = {
    ...common(9),
    kind: 'event',
    type: 'meeting',
    date: null,
    place: null,
    participants: [{ who: 'PL', mode: 'absent' }],
  }
  const adds: Fact = { proposal: absent, elsewhere: absent, adds: true, day: 'open' }
  expect(settled([adds], WHOLE)).toEqual([])
  const [meeting, ...others] = settled([event(0, 'open'), adds], WHOLE)
  expect(others).toEqual([])
  expect(meeting).toMatchObject({ participants: [{ who: 'FR' }, { who: 'PL', mode: 'absent' }], also: [{ start: 9 }] })
})

test('a figure is what it is elsewhere, unless the report is on the subject or tells who contributes', () => {
  const about = (facts: readonly Fact[], onSubject: boolean) =>
    settled(facts, { ...WHOLE, onSubject }).map((p) => (p.kind === 'figure' ? p.about : null))
  expect(about([figure(0, 'members')], true)).toEqual(['members'])
  expect(about([figure(0, 'members')], false)).toEqual(['other'])
  expect(about([figure(0, 'members'), figure(5, 'contributors')], false)).toEqual(['members', 'contributors'])
})

test('those who took part are named once, with how where it is known', () => {
  expect(
    together(
      [{ who: 'FR', mode: 'unknown' }],
      [
        { who: 'FR', mode: 'remote' },
        { who: 'GB', mode: 'unknown' },
      ],
    ),
  ).toEqual([
    { who: 'FR', mode: 'remote' },
    { who: 'GB', mode: 'unknown' },
  ])
})
