import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Place } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

const report = (day: string, text: string): string => `---\npublished: ${day}\noutlet: Hafenbote\n---\n\n${text}\n`

beforeAll(async () => {
  place.write('a.md', report('2025-03-01', 'Litauen ist bereit, nach einem Waffenstillstand Soldaten in die Ukraine zu entsenden.'))
  place.write('b.md', report('2025-04-01', 'Litauen wird keine Soldaten in die Ukraine entsenden.'))
  place.write('c.md', report('2025-04-02', 'Estland ist bereit, Soldaten in die Ukraine zu entsenden.'))
  expect((await place.garant('add', 'a.md', 'b.md', 'c.md')).out).toBe('3 new, 0 known, 0 refused\n')
})

describe('garant history', () => {
  test('shows run by run what changed', async () => {
    const { code, out } = await place.garant('history', 'lt', 'troops')
    expect(code).toBe(0)
    expect(out).toBe(
      'LT troops\n◐ willing if ceasefire · since 2025-03-01 · 1 report\n  ↓ development: softer, no longer if ceasefire\n✕ declined · since 2025-04-01 · 1 report · the present stance\n',
    )
  })

  test('ends on a day, and gives runs and steps as JSON', async () => {
    const whole = JSON.parse((await place.garant('history', 'LT', 'troops', '--json')).out) as object
    expect(whole).toMatchObject({
      cell: 'LT:troops',
      present: 1,
      runs: [{ stance: 'willing' }, { stance: 'declined' }],
      steps: [{ from: 0, to: 1, how: 'development', on: '2025-04-01', stance: 'softer', gained: [], dropped: ['ceasefire'] }],
    })
    const then = JSON.parse((await place.garant('history', 'LT', 'troops', '--as-of', '2025-03-15', '--json')).out) as object
    expect(then).toMatchObject({ asOf: '2025-03-15', present: 0, runs: [{ stance: 'willing' }], steps: [] })
  })

  test('refuses a party that is none and says where nothing is known', async () => {
    expect((await place.garant('history', 'xx', 'troops')).err).toMatch(/^PARTY: there is no party "xx"/)
    expect((await place.garant('history', 'LT', 'ships')).err).toMatch(/^MEASURE: there is no measure "ships"/)
    const { code, err } = await place.garant('history', 'FI', 'sea')
    expect([code, err]).toEqual([1, 'FI sea: nothing is known of this position; garant register lists what is known\n'])
  })
})

describe('garant changes', () => {
  test('tells what is new and what was withdrawn since a day', async () => {
    const { code, out } = await place.garant('changes', '--since', '2025-04-01')
    expect(code).toBe(0)
    expect(out).toBe(
      'new          EE:troops Estonia\n  now    ◐ willing · since 2025-04-02\n\n' +
        'withdrawn    LT:troops Lithuania\n  before ◐ willing if ceasefire · since 2025-03-01\n' +
        '  now    ✕ declined · since 2025-04-01 · softer, no longer if ceasefire\n\n2 changes since 2025-04-01\n',
    )
  })

  test('gives them as JSON, and asks for a day', async () => {
    const { changes } = JSON.parse((await place.garant('changes', '--since', '2025-04-02', '--json')).out) as { changes: object[] }
    expect(changes).toMatchObject([{ kind: 'new', cell: 'EE:troops', on: '2025-04-02', before: null }])
    expect((await place.garant('changes')).code).toBe(2)
    expect((await place.garant('changes', '--since', '2025-02-30')).err).toContain('Write a day that exists')
  })
})
