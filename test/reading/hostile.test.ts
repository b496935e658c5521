import { describe, expect, test } from 'vitest'
import { expectLinear, steps } from '../steps.ts'
import type { Proposal } from '../../src/model/statement.ts'
import { merged } from '../../src/reading/merge.ts'
import { PatternSet } from '../../src/reading/patterns.ts'
import { readGerman } from '../languages/de/german.ts'
import { tokens } from './tokens.ts'

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

  test('take steps in proportion to their length', () => {
    expectLinearReading(make, 10_000)
  })
})

/** Holds the steps that a text of `units` takes against those of four times as many. */
function expectLinearReading(make: (units: number) => string, units: number): void {
  const texts = [make(units), make(4 * units)] as const
  // what is looked up once is looked up before it counts
  readGerman(texts[0])
  expectLinear(
    steps(() => readGerman(texts[0])),
    steps(() => readGerman(texts[1])),
  )
}

const LONGEST: Readonly<Record<string, readonly [units: number, make: (units: number) => string]>> = {
  'two megabytes without a full stop': [
    2_000_000,
    (units) => 'Frankreich schickt Soldaten in die Ukraine, Estland liefert Waffen, '.repeat(units / 68),
  ],
  'a hundred thousand opening brackets': [100_000, (units) => '('.repeat(units)],
  'a hundred thousand opening quotation marks': [100_000, (units) => '„'.repeat(units)],
  'one word of a megabyte': [1_000_000, (units) => 'Sicherheitsgarantie'.repeat(units / 19)],
  'forty thousand lines': [440_000, (units) => 'Frankreich\n'.repeat(units / 11)],
  'short sentences in one paragraph': [400_000, (units) => 'Frankreich schickt Soldaten. '.repeat(units / 29)],
  'teasers without a report': [400_000, (units) => 'Lesen Sie auch\n\nPolen schickt nun doch Soldaten\n\n'.repeat(units / 49)],
}

test.each(Object.entries(LONGEST))(
  '%s: as many steps for each unit as in a quarter of it',
  (_, [units, make]) => {
    expectLinearReading(make, units / 4)
  },
  240_000,
)

test('four times the words in one sentence take less than the square of the steps', () => {
  const sentence = (words: number) => `${'Frankreich schickt Soldaten, Estland liefert Waffen, '.repeat(words / 8)}und so weiter.`
  readGerman(sentence(64))
  const [short, long] = [64, 256].map((words) => steps(() => readGerman(sentence(words))))
  expect(long ?? 0).toBeLessThan((short ?? 0) * 13)
})

test('patterns are searched in steps in proportion to the words, however long a sentence is', () => {
  const set = new PatternSet(['staat ~macht', 'staat', 'will … soldat|truppe', '# soldat'].map((source) => ({ source, value: source })))
  const [short, long] = [2000, 8000].map((times) => tokens('Staat will 12 neue '.repeat(times))).map((all) => steps(() => set.find(all)))
  expectLinear(short ?? 0, long ?? 0)
})

test('one thing told again and again takes steps in proportion to how often it is told', () => {
  const told = (times: number) => Array.from({ length: times }, (_, i) => position(i))
  const [short, long] = [2000, 8000].map((times) => told(times)).map((proposals) => steps(() => merged(proposals)))
  expectLinear(short ?? 0, long ?? 0)
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
    said: null,
    place: null,
  } as const
  return { kind: 'position', ...stance, speaker: null, via: null, rule: 'ready', quote, also: [], cues: [cue, cue, cue] }
}

test('two megabytes without a full stop are read', () => {
  const [, make] = LONGEST['two megabytes without a full stop'] ?? [0, () => '']
  const positions = readGerman(make(2_000_000)).statements.filter((s) => s.kind === 'position')
  expect(positions.map(({ party, measure, stance }) => `${party} ${measure} ${stance}`)).toContain('FR troops committed')
}, 120_000)
