import { describe, expect, test } from 'vitest'
import type { Proposal } from '../../src/model/statement.ts'
import { merged } from '../../src/reading/merge.ts'
import { cost, expectInProportion } from '../cost.ts'
import { readGerman } from '../languages/de/german.ts'

/** Texts of about `units` UTF-16 units that a careless reader chokes on. */
const HOSTILE: Readonly<Record<string, (units: number) => string>> = {
  'opening brackets': (units) => '('.repeat(units),
  'opening quotation marks': (units) => '„'.repeat(units),
  'one word': (units) => 'a'.repeat(units),
  'one compound': (units) => `S${'oldaten'.repeat(units / 7)}`,
  'one hyphenated word': (units) => 'Nato-'.repeat(units / 5),
  'one number': (units) => '1'.repeat(units),
  'one number with full stops': (units) => '1.'.repeat(units / 2),
  'accents on one letter': (units) => `a${'\u0301'.repeat(units)}`,
  'half a pair of surrogates': (units) => '\ud83d'.repeat(units),
  blanks: (units) => `Paris${' '.repeat(units)}hilft.`,
  'full stops': (units) => '.'.repeat(units),
  abbreviations: (units) => 'z. B. '.repeat(units / 6),
  subordinators: (units) => 'dass '.repeat(units / 5),
  negations: (units) => 'nicht '.repeat(units / 6),
  'a list of states': (units) => 'Frankreich, '.repeat(units / 12),
  'a list of people': (units) => 'Macron und '.repeat(units / 11),
  'conditions without end': (units) => 'wenn die Waffen schweigen, '.repeat(units / 27),
  'a sentence without end': (units) => Array.from({ length: units / 50 }, (_, i) => `Frankreich will ${i} Soldaten entsenden, `).join(''),
  numbers: (units) => '12 '.repeat(units / 3),
}

describe.each(Object.entries(HOSTILE))('%s', (_, make) => {
  test('state nothing that is not there, and break nothing', () => {
    const text = make(100_000)
    const outside = readGerman(text).statements.filter(({ quote }) => text.slice(quote.start, quote.end) !== quote.text)
    expect(outside).toEqual([])
  })

  test('cost in proportion to their length', () => {
    const [short, long] = [make(20_000), make(80_000)].map((text) => cost(() => readGerman(text)))
    expectInProportion(short ?? 0, long ?? 0)
  })
})

test('one thing told again and again costs in proportion to how often it is told', () => {
  const told = (times: number) => Array.from({ length: times }, (_, i) => position(i))
  const [short, long] = [2000, 8000].map((times) => cost(() => merged(told(times))))
  expectInProportion(short ?? 0, long ?? 0)
})

function position(start: number): Proposal {
  const quote = { start, end: start + 1, text: 'x' }
  const cue = { ...quote, role: 'cue', sense: 'ready' } as const
  const stance = {
    party: 'FR',
    measure: 'troops',
    stance: 'willing',
    conditions: [],
    alternatives: [],
    quantity: null,
    place: null,
  } as const
  return { kind: 'position', ...stance, speaker: null, via: null, rule: 'ready', quote, also: [], cues: [cue, cue, cue] }
}

test('two hundred thousand lines are read', () => {
  expect(readGerman('Frankreich\n'.repeat(200_000)).statements).toEqual([])
})

test('a word of a megabyte and two megabytes without a full stop are read', () => {
  const word = 'Sicherheitsgarantie'.repeat(55_000)
  const unbroken = 'Frankreich schickt Soldaten in die Ukraine, Estland liefert Waffen, '.repeat(30_000)
  expect(readGerman(word).statements).toEqual([])
  const positions = readGerman(unbroken).statements.filter((s) => s.kind === 'position')
  expect(positions.map(({ party, measure, stance }) => `${party} ${measure} ${stance}`)).toContain('FR troops committed')
}, 120_000)
