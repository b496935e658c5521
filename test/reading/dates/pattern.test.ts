import { describe, expect, test } from 'vitest'
import { Lexicon } from '../../../src/reading/dates/lexicon.ts'
import { beginnings, match, parsePatterns } from '../../../src/reading/dates/pattern.ts'
import { words } from '../../../src/text/words.ts'

const term = (kind: string, phrase: string, n = 0, noun = false) => ({ kind, phrase, n, code: '', noun })
const lexicon = new Lexicon(
  [term('UNIT', 'week', 7), term('FEW', 'a few', 3), term('ONE', 'a', 1), term('MONTH', 'may', 5, true)],
  () => [],
)

/** Where the pattern ends in a text that it begins; undefined where it does not fit. */
function end(pattern: string, text: string) {
  const all = words(text)
  const lower = all.map((w) => w.text.toLowerCase())
  const ground = { lower, terms: (at: number) => lexicon.at(all, lower, at) }
  const [steps = []] = parsePatterns(pattern)
  return match(steps, ground, 0)?.to
}

describe('a pattern', () => {
  test.each([
    ['ONE UNIT', 'a week', 2],
    ['ONE UNIT', 'week', undefined],
    ['ONE? UNIT', 'week', 1],
    ['ONE/FEW UNIT', 'a few week', 3],
    ['in ONE UNIT', 'in a week', 3],
    ['in/after ONE UNIT', 'after a week', 3],
    ['UNIT / UNIT', 'week/week', 3],
    ['UNIT', '', undefined],
  ])('%s ends in „%s“ at %s', (pattern, text, to) => {
    expect(end(pattern, text)).toBe(to)
  })

  test('takes a noun only where it is written as one', () => {
    expect(end('MONTH', 'May')).toBe(1)
    expect(end('MONTH', 'may')).toBeUndefined()
  })

  test('may begin with all that stands before its first step that must be there', () => {
    expect(parsePatterns('ONE? in/FEW UNIT | UNIT').map(beginnings)).toEqual([['ONE', 'FEW', 'in'], ['UNIT']])
  })
})
