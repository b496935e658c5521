import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { KnownEvent } from '../../src/model/event.ts'
import { Place } from './garant.ts'

const place = new Place()

beforeAll(async () => {
  place.write(
    'a.md',
    '---\npublished: 2025-09-05\n---\nAm 4. September 2025 trafen sich Macron und Starmer in Paris, um über Soldaten für die Ukraine zu beraten.\n',
  )
  place.write(
    'b.md',
    '---\npublished: 2025-09-06\n---\nAm 4. September 2025 trafen sich Macron und Merz in Paris. Starmer war per Video zugeschaltet.\n',
  )
  place.write(
    'c.md',
    'Gestern trafen sich Macron und Tusk in Warschau. Kanzler Friedrich Merz will der Ukraine Waffen liefern, sagte Merz.\n',
  )
  expect((await place.garant('add', 'a.md', 'b.md', 'c.md')).out).toContain('3 new')
}, 60_000)

afterAll(() => place.remove())

describe('garant events', () => {
  test('lists what happened, with who took part and what reports differ in', async () => {
    const { code, out } = await place.garant('events')
    expect(code).toBe(0)
    expect(out).toMatch(/^2025-09-04 meeting in Paris · 2 reports · e-[0-9a-f]{16}$/m)
    expect(out).toMatch(/^ {2}with Emmanuel Macron \(present\), Keir Starmer \((?:present|remote)\), Friedrich Merz \(present\)$/m)
    expect(out).toContain('reports differ on how Keir Starmer took part: present by 1 report, remote by 1 report')
    expect(out).toMatch(/2 events from 3 reports\n$/)
  })

  test('gives them to programs, those of one type where it is named', async () => {
    const all = JSON.parse((await place.garant('events', '--json')).out) as readonly KnownEvent[]
    expect(all.map(({ type, date, place, reports }) => [type, date, place, reports.length])).toEqual([
      ['meeting', null, 'Warschau', 1],
      ['meeting', '2025-09-04', 'Paris', 2],
    ])
    expect((await place.garant('events', '--type', 'call', '--json')).out).toBe('[]\n')
    expect((await place.garant('events', '--type', 'feast')).code).toBe(2)
  })

  test('shows them as they were known on a day', async () => {
    expect((await place.garant('events', '--as-of', '2025-09-05')).out).toMatch(/\n1 event from 1 report, as known on 2025-09-05\n$/)
  })
})

describe('garant show', () => {
  test('shows an event by an id that it had before others were joined with it', async () => {
    place.write('d.md', '---\npublished: 2025-09-30\n---\nIm September 2025 trafen sich Macron und Merz in Paris.\n')
    const early = ['--data', '.early']
    await place.garant('add', ...early, 'd.md')
    const [before] = JSON.parse((await place.garant('events', '--json', ...early)).out) as readonly KnownEvent[]
    await place.garant('add', ...early, 'a.md', 'b.md')
    const [now, ...others] = JSON.parse((await place.garant('events', '--json', ...early)).out) as readonly KnownEvent[]
    expect([before?.date, now?.date, others]).toEqual(['2025-09', '2025-09-04', []])
    const { out } = await place.garant('show', before?.id ?? '', ...early)
    expect(out).toMatch(new RegExp(`^${before?.id ?? ''} is ${now?.id ?? ''} now\\n2025-09-04 meeting in Paris · 3 reports`))
  })

  test('shows an event with the words of every report that tells it', async () => {
    const [, event] = JSON.parse((await place.garant('events', '--json')).out) as readonly KnownEvent[]
    const { out } = await place.garant('show', event?.id ?? '')
    expect(out).toContain('2025-09-04 meeting in Paris · 2 reports')
    expect(out.match(/rule event-/g)).toHaveLength(2)
    expect((await place.garant('show', 'e-0000000000000000')).err).toContain('no such event; garant events lists')
  })

  test('tells how the date of a report without one is known', async () => {
    const [event] = JSON.parse((await place.garant('events', '--json')).out) as readonly KnownEvent[]
    const { out } = await place.garant('show', event?.reports[0] ?? '')
    expect(out).toContain('date unknown: not before 2025-05-06\n  because it gives Friedrich Merz an office held since 2025-05-06')
    expect(out).toContain('»Kanzler Friedrich Merz«')
  })
})
