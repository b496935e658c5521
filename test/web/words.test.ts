import { describe, expect, it } from 'vitest'
import { addressOf, href } from '../../web/src/router/address.ts'
import { covering } from '../../web/src/text/blocks.ts'
import { pieces } from '../../web/src/text/controls.ts'
import { segments } from '../../web/src/text/segments.ts'
import { conditionMarks } from '../../web/src/words/condition.ts'
import { dayInWords, daysInWords } from '../../web/src/words/day.ts'
import { isState } from '../../web/src/words/party.ts'
import { quantityInWords } from '../../web/src/words/quantity.ts'

const addressIn = (path: string) => addressOf(new URL(path, 'http://127.0.0.1'))

describe('an address', () => {
  for (const path of [
    '/',
    '/?party=FR,GB&measure=troops&stance=committed,opposes&asOf=2025-12-31&order=label&empty=shown',
    '/cell/FR/troops?asOf=2025-12-31',
    '/cell/a%2Fb/c%20d',
    '/findings',
    '/findings?kind=stance',
    '/finding/f-1',
    '/finding/f-1?asOf=2025-12-31',
    '/events',
    '/event/e-1?asOf=2025-12-31',
    '/changes',
    '/changes?since=2026-01-01',
    '/reports',
    '/report/d-1#s-2',
    '/statement/s-2',
    '/nowhere/at/all',
  ])
    it(`names a page whose address is the same again: ${path}`, () => {
      expect(href(addressIn(path))).toBe(path)
    })

  it('leaves out stances that do not exist', () => {
    expect(href(addressIn('/?stance=eager,willing'))).toBe('/?stance=willing')
  })

  it('leaves out a kind of finding that does not exist', () => {
    expect(href(addressIn('/findings?kind=rumour'))).toBe('/findings')
  })

  it('that cannot be decoded is unknown', () => {
    expect(addressIn('/cell/%E0%A4%A/troops')).toEqual({ page: 'unknown', path: '/cell/%E0%A4%A/troops' })
  })
})

describe('the segments of a text', () => {
  const text = 'Paris und London sind bereit'

  it('are cut wherever a span begins or ends, and join to the text again', () => {
    const cut = segments(text, 0, text.length, [
      { start: 0, end: 16, id: 'a' },
      { start: 10, end: 28, id: 'b' },
    ])
    expect(cut.map(({ text, ids }) => [text, ids])).toEqual([
      ['Paris und ', ['a']],
      ['London', ['a', 'b']],
      [' sind bereit', ['b']],
    ])
    expect(cut.map(({ text }) => text).join('')).toBe(text)
  })

  it('name the statement with the shortest span first', () => {
    const [, london] = segments(text, 0, text.length, [
      { start: 0, end: 28, id: 'all' },
      { start: 10, end: 16, id: 'london' },
    ])
    expect(london?.ids).toEqual(['london', 'all'])
  })

  it('of a part keep the spans that reach over its edges', () => {
    expect(segments(text, 6, 9, [{ start: 0, end: 16, id: 'a' }])).toEqual([{ start: 6, end: 9, text: 'und', ids: ['a'] }])
  })
})

describe('the blocks of a report', () => {
  it('gain a paragraph for every stretch with words that the reader left out', () => {
    const text = 'Titel\n\nLos.\n\nTeilen'
    expect(covering(text, [{ start: 7, end: 11, kind: 'paragraph' }])).toEqual([
      { start: 0, end: 7, kind: 'paragraph' },
      { start: 7, end: 11, kind: 'paragraph' },
      { start: 11, end: 19, kind: 'paragraph' },
    ])
    expect(covering('a\n\n', [{ start: 0, end: 1, kind: 'headline' }])).toHaveLength(1)
  })
})

describe('a direction control in a text', () => {
  it('stands apart, with its name', () => {
    expect(pieces('ab\u202Ecd')).toEqual([
      { text: 'ab', control: null },
      { text: '\u202E', control: 'right-to-left override' },
      { text: 'cd', control: null },
    ])
  })
})

describe('the marks of conditions', () => {
  const marksOf = (...labels: string[]) => [...conditionMarks(labels.map((en) => ({ id: en, label: { en } }))).values()]

  it('are initials, first letters, or an abbreviation that comes first', () => {
    expect(marksOf('Peace deal', 'Ceasefire', 'US backstop', 'Approval at home')).toEqual(['PD', 'CE', 'US', 'AH'])
  })

  it('are never the same twice', () => {
    expect(marksOf('Ceasefire', 'Cease', 'Ce')).toEqual(['CE', 'CA', 'Ce'])
  })

  it('show a condition that was not understood as a question', () => {
    expect(conditionMarks([{ id: 'other', label: { en: 'Other condition' } }]).get('other')).toBe('?')
  })
})

describe('a day in words', () => {
  it('is as precise as it is known', () => {
    expect(['2025-01-06', '2025-03', '2025'].map(dayInWords)).toEqual(['6 Jan 2025', 'Mar 2025', '2025'])
  })

  it('stands in a sentence too, and numbers that are no days stay', () => {
    expect(daysInWords('Told of 2025-01-06, not 12025-01-06.')).toBe('Told of 6 Jan 2025, not 12025-01-06.')
  })
})

describe('a quantity in words', () => {
  it('says which end of a range is open', () => {
    const soldiers = (low: number | null, high: number | null) => quantityInWords({ low, high, unit: 'soldiers' })
    expect([soldiers(15000, 30000), soldiers(null, 15000), soldiers(1000, null), soldiers(35, 35)]).toEqual([
      '15,000–30,000 soldiers',
      'up to 15,000 soldiers',
      'more than 1,000 soldiers',
      '35 soldiers',
    ])
  })
})

describe('a state', () => {
  it('is named by its ISO 3166 code, which the EU and the UN have too without being one', () => {
    expect(['FR', 'EU', 'UN', 'NATO', 'coalition'].filter(isState)).toEqual(['FR'])
  })
})
