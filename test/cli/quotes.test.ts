import { afterAll, describe, expect, test } from 'vitest'
import type { Quotation } from '../../src/model/quotation.ts'
import { Place } from './garant.ts'

const place = new Place()
afterAll(() => place.remove())

const TEXT = `Seebach baut ein Hallenbad

„Das ist ein guter Tag“, sagte Bürgermeisterin Hella Brandt am Montag. Die Opposition kritisierte den Beschluss.

**Lesen Sie auch**

- „Wir geben auf“, sagte der Wirt
`
place.write('bad.md', `---\npublished: 2025-09-04\nlang: de\n---\n\n${TEXT}`)
place.write('empty.txt', '')

describe('garant quotes', () => {
  test('--json writes one object a line, whose quotes stand in its text; furniture is passed over', async () => {
    const { code, out, err } = await place.garant('quotes', '--json', 'bad.md')
    expect([code, err]).toEqual([0, ''])
    const { document, quotes } = JSON.parse(out) as { document: { path: string; text: string }; quotes: readonly Quotation[] }
    expect(Object.keys(document)).toEqual(['id', 'path', 'language', 'published', 'publishedHow', 'title', 'text'])
    expect(quotes.map(({ type, speaker, text }) => [type, speaker, text])).toEqual([
      ['direct', 'Hella Brandt', '„Das ist ein guter Tag“'],
      ['reported', 'die Opposition', 'Die Opposition kritisierte den Beschluss'],
    ])
    expect(Object.keys(quotes[0] ?? {})).toEqual([
      'start',
      'end',
      'text',
      'type',
      'speaker',
      'speakerSpan',
      'cueSpan',
      'addressee',
      'addresseeSpan',
    ])
    for (const { start, end, text } of quotes) expect(document.text.slice(start, end)).toBe(text)
    const cue = quotes[0]?.cueSpan
    expect(cue && document.text.slice(cue.start, cue.end)).toBe('sagte')
  })

  test('lists them for people', async () => {
    const { code, out } = await place.garant('quotes', 'bad.md')
    expect(code).toBe(0)
    expect(out).toContain('2 quotations')
    expect(out).toContain('direct       Hella Brandt [sagte]\n  „Das ist ein guter Tag“\n')
  })

  test('names each bad file with its reason and shows the good ones', async () => {
    const { code, out, err } = await place.garant('quotes', 'empty.txt', 'bad.md')
    expect(code).toBe(1)
    expect(out).toContain('Hella Brandt')
    expect(err).toMatch(/^empty\.txt: it is empty; /)
  })
})
