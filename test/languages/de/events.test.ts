import { describe, expect, test } from 'vitest'
import { EVENTS } from '../../../src/languages/de/events.ts'
import { readGerman } from './german.ts'

const eventsOf = (text: string) => readGerman(text).statements.filter((s) => s.kind === 'event')

describe.each(EVENTS.map((row) => [row.name, row] as const))('%s', (name, row) => {
  test(`fires on „${row.example}“`, () => {
    expect(eventsOf(row.example).map((e) => [e.type, e.rule])).toContainEqual([row.type, `event-${name}`])
  })

  test(`is silent on „${row.silent}“`, () => {
    expect(eventsOf(row.silent)).toEqual([])
  })
})

test('every row has a name of its own', () => {
  expect(new Set(EVENTS.map((row) => row.name)).size).toBe(EVENTS.length)
})

describe('the place of an event', () => {
  test.each([
    ['In Paris treffen sich die Verbündeten.', 'Paris'],
    ['Trump hatte Selenskyj im Weißen Haus empfangen.', 'Washington'],
    ['Beim Berliner Gipfel am 15. Dezember 2025 ging es um Truppen.', 'Berlin'],
    ['Macron und Starmer unterzeichneten eine Absichtserklärung.', null],
  ])('%s', (text, place) => {
    expect(eventsOf(text).map((e) => e.place)).toEqual([place])
  })
})

test('one meeting told twice is one event with its day and place; two places are two', () => {
  const text = 'Der Gipfel in Paris begann. Beim Treffen am 4. September 2025 ging es um Truppen. Beim Gipfel in London ging es um Geld.'
  expect(eventsOf(text).map((e) => [e.date, e.place])).toEqual([
    ['2025-09-04', 'Paris'],
    [null, 'London'],
  ])
})
