import { describe, expect, test } from 'vitest'
import { changes, result } from '../../bench/frozen.ts'
import { matched, rates } from '../../bench/matching.ts'
import { type Gold, scored } from '../../bench/scoring.ts'
import type { Figure, Happening, Position, Stance } from '../../src/model/statement.ts'

const TEXT = 'A report of some words.'
const common = (id: string) => ({
  id,
  document: 'd',
  speaker: null,
  via: null,
  rule: 'row',
  also: [],
  cues: [],
  quote: { start: 0, end: 1, text: 'A' },
})

function position(party: string, measure: string, stance: Stance, more: Partial<Position> = {}): Position {
  const id = `${party}${measure}${stance}`
  return {
    ...common(id),
    kind: 'position',
    party,
    measure,
    stance,
    conditions: [],
    alternatives: [],
    quantity: null,
    said: null,
    place: null,
    ...more,
  }
}

const event = (date: string | null): Happening => ({ ...common('e'), kind: 'event', type: 'meeting', date, place: null, participants: [] })
const figure = (low: number | null, high: number | null): Figure => ({
  ...common('f'),
  kind: 'figure',
  about: 'troops',
  low,
  high,
  unit: 'soldiers',
  party: null,
  counts: 'Soldaten',
})

const gold = (parts: Partial<Gold>): Gold => ({ id: 'a', positions: [], ...parts })

/** `[hit, missed, extra]` of each measurement. */
function counts(labels: Partial<Gold>, ...statements: readonly (Position | Happening | Figure)[]) {
  const { errors: _, ...all } = result(scored(gold(labels), TEXT, statements), true)
  return all
}

describe('positions', () => {
  test('are right for the same party, measure and direction, and strictly right for the same stance', () => {
    const labels = { positions: [{ party: 'FR', measure: 'troops', stance: 'committed' }] } as const
    expect(counts(labels, position('FR', 'troops', 'willing'))).toMatchObject({ position: [1, 0, 0], strict: [0, 1, 1] })
    expect(counts(labels, position('FR', 'troops', 'declined'))).toMatchObject({ position: [0, 1, 1], strict: [0, 1, 1] })
    expect(counts(labels)).toMatchObject({ position: [0, 1, 0], strict: [0, 1, 0] })
  })

  test('count once, however often they are told', () => {
    const labels = { positions: [{ party: 'FR', measure: 'troops', stance: 'willing' }] } as const
    expect(counts(labels, position('FR', 'troops', 'willing'), position('FR', 'troops', 'committed')).position).toEqual([1, 0, 0])
    expect(counts(labels, position('PL', 'troops', 'willing'), position('PL', 'troops', 'willing')).position).toEqual([0, 1, 1])
  })

  test('of a list of values may have any of them', () => {
    const labels = { positions: [{ party: ['FR', 'GB'], measure: ['air', 'sea'], stance: ['supports', 'demands'] }] } as const
    expect(counts(labels, position('GB', 'sea', 'demands')).strict).toEqual([1, 0, 0])
  })

  test('that are optional count neither for nor against, and not twice against either', () => {
    const labels = { positions: [{ party: 'FR', measure: ['air', 'sea'], stance: 'willing', optional: true }] } as const
    expect(counts(labels).position).toEqual([0, 0, 0])
    expect(counts(labels, position('FR', 'air', 'willing'), position('FR', 'sea', 'willing')).position).toEqual([0, 0, 0])
  })

  test('are asked for their conditions and speaker only where they were found', () => {
    const labels = {
      positions: [
        {
          party: 'FR',
          measure: 'troops',
          stance: 'willing',
          conditions: ['ceasefire', 'approval'],
          or_conditions: ['mandate'],
          speaker: 'Élise Sánchez',
        },
        { party: 'GB', measure: 'troops', stance: 'willing', conditions: 'ceasefire', speaker: 'A' },
      ],
    } as const
    const found = position('FR', 'troops', 'willing', { conditions: ['ceasefire', 'mandate', 'request'], speaker: 'Sanchez' })
    expect(counts(labels, found)).toMatchObject({ conditions: [1, 1, 1], speaker: [1, 0, 0] })
  })
})

test('events agree in type, and in the day as far as it was asked', () => {
  const on = (date: string) => ({ events: [{ type: 'meeting', date }] }) as const
  expect(counts(on('2026-01'), event('2026-01-06')).event).toEqual([1, 0, 0])
  expect(counts(on('2026-01-06'), event('2026-01')).event).toEqual([0, 1, 1])
  expect(counts({ events: [{ type: 'meeting' }] }, event(null)).event).toEqual([1, 0, 0])
})

test('an open end of a figure agrees with anything, as long as the other one is right', () => {
  const range = { figures: [{ about: 'troops', low: 15_000, high: 30_000 }] } as const
  expect(counts(range, figure(15_000, 30_000)).figure).toEqual([1, 0, 0])
  expect(counts(range, figure(null, 30_000)).figure).toEqual([1, 0, 0])
  expect(counts(range, figure(15_000, 40_000)).figure).toEqual([0, 1, 1])
  expect(counts(range, figure(null, null)).figure).toEqual([0, 1, 1])
})

test('quotes are right where the words stand in the text', () => {
  const wrong = position('FR', 'air', 'willing', { quote: { start: 2, end: 3, text: 'A' } })
  expect(counts({}, position('FR', 'sea', 'willing'), wrong).quotes).toEqual([1, 1, 0])
})

test('as many are matched as can be, and the required ones first', () => {
  const same = (g: { is: string }, f: string) => g.is.includes(f)
  const match = (...labels: readonly { is: string; optional?: boolean }[]) =>
    matched(
      labels,
      ['x', 'y'],
      same,
      ({ is }) => is,
      (f) => ({ what: f, quote: null }),
    )
  expect(match({ is: 'xy' }, { is: 'x' })).toMatchObject({ hit: 2, missed: 0, extra: 0 })
  expect(match({ is: 'x', optional: true }, { is: 'x' })).toMatchObject({ hit: 1, missed: 0, extra: 1 })
})

test.each([
  [
    { hit: 3, missed: 1, extra: 0 },
    { precision: 1, recall: 0.75, f1: 6 / 7 },
  ],
  [
    { hit: 0, missed: 0, extra: 0 },
    { precision: 1, recall: 1, f1: 1 },
  ],
  [
    { hit: 0, missed: 2, extra: 1 },
    { precision: 0, recall: 0, f1: 0 },
  ],
])('the rates of %j', (tally, expected) => {
  expect(rates(tally)).toEqual(expected)
})

test('what got better and worse is named: in words for own reports, by counts for others', () => {
  const labels = gold({ positions: [{ party: 'FR', measure: 'troops', stance: 'willing' }] })
  const [bad, good] = [[], [position('FR', 'troops', 'willing')]].map((found) => scored(labels, TEXT, found))
  if (!bad || !good) throw new Error('nothing was scored')
  expect(changes({ a: result(bad, true) }, { a: result(good, true) })).toEqual(['better  a  position: missed FR troops willing'])
  expect(changes({ a: result(good, true) }, { a: result(bad, true) })).toEqual(['worse   a  position: missed FR troops willing'])
  expect(changes({ a: result(good, false) }, { a: result(bad, false) })).toEqual([
    'worse   a  position: 0 errors, now 1',
    'worse   a  strict: 0 errors, now 1',
  ])
  expect(changes({}, { a: result(good, true) })).toEqual(['new     a'])
})
