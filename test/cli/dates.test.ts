import { afterAll, describe, expect, test } from 'vitest'
import { Place, report } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

place.write('note.txt', 'Die Minister tagten am Donnerstag. Seit 2014 herrscht Krieg, rund zwei Wochen lang ruhten die Waffen.\n')
place.write('dated.md', report('Estland ist seit Montag bereit', '2025-09-04'))

describe('garant dates --json', () => {
  test('writes one object a line, with the time expressions at their offsets', async () => {
    const { code, out, err } = await place.garant('dates', '--json', '--published', '2025-09-05', 'note.txt', 'dated.md')
    expect([code, err]).toEqual([0, ''])
    const [note, dated] = out
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { document: { text: string; published: string }; dates: { start: number; end: number; text: string }[] },
      )
    expect(note?.dates).toEqual(
      [
        { start: 23, end: 33, text: 'Donnerstag', value: '2025-09-04', type: 'date', how: 'implied' },
        { start: 40, end: 44, text: '2014', value: '2014', type: 'date', how: 'stated' },
        { start: 61, end: 76, text: 'rund zwei Wochen', value: 'P2W', type: 'duration', how: 'stated', mod: 'APPROX' },
      ].map((d) => ({ ...d, end: d.start + d.text.length })),
    )
    for (const { start, end, text } of note?.dates ?? []) expect(note?.document.text.slice(start, end)).toBe(text)
    expect(Object.keys(note?.document ?? {})).toEqual([
      'id',
      'path',
      'language',
      'published',
      'publishedHow',
      'title',
      'kind',
      'kindHow',
      'text',
    ])
    expect(dated?.document.published).toBe('2025-09-04')
    expect(dated?.dates).toMatchObject([{ text: 'Montag', value: '2025-09-01' }])
  })

  test('guesses nothing where the report has no day', async () => {
    const { out } = await place.garant('dates', '--json', '--language', 'de', 'note.txt')
    expect(out.match(/"value":"[^"]*"/g)).toEqual(['"value":"XXXX-WXX-4"', '"value":"2014"', '"value":"P2W"'])
  })
})

describe('garant dates', () => {
  test('lists them for people', async () => {
    const { code, out } = await place.garant('dates', 'dated.md')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Estland ist seit Montag bereit · Probeblatt · 2025-09-04\nd-[0-9a-f]{16} · de · dated\.md · 1 time expression\n\n17 {2}2025-09-01 {2}date {2}implied {2}Montag\n\n$/,
    )
  })

  test('refuses what cannot be read and goes on with the others', async () => {
    const { code, out, err } = await place.garant('dates', 'missing.txt', 'dated.md')
    expect(code).toBe(1)
    expect(err).toMatch(/^missing\.txt: there is no such file or folder; /)
    expect(out).toContain('Montag')
  })

  test('refuses a language that no pack reads', async () => {
    const { code, err } = await place.garant('dates', '--language', 'fr', 'note.txt')
    expect(code).toBe(1)
    expect(err).toMatch(/^note\.txt: no language pack reads "fr"; /)
  })
})
