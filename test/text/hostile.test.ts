import { describe, test } from 'vitest'
import { blocks } from '../../src/text/blocks.ts'
import { plainText } from '../../src/text/markdown.ts'
import { lines, parse } from '../../src/text/markup.ts'
import { cost, expectInProportion } from '../cost.ts'

/** Markdown of about `units` UTF-16 units whose marks are never closed, or stand in one another without end. */
const HOSTILE: Readonly<Record<string, (units: number) => string>> = {
  'links without an end': (units) => '[a]('.repeat(units / 4),
  'pictures without an end': (units) => '!['.repeat(units / 2),
  'addresses without an end': (units) => '<http://a'.repeat(units / 9),
  'comments without an end': (units) => '<!--'.repeat(units / 4),
  'a heading full of blanks': (units) => `# a${' '.repeat(units)}b`,
  'emphasis in emphasis': (units) => '*a '.repeat(units / 5) + ' b*'.repeat(units / 5),
}

/** Holds the cost of `units` against that of four times as many. */
function expectLinear(work: (units: number) => unknown, units: number): void {
  expectInProportion(
    cost(() => work(units)),
    cost(() => work(4 * units)),
  )
}

describe('Markdown costs in proportion to its length, also with', () => {
  test.each(Object.entries(HOSTILE))(
    '%s',
    (_, make) => {
      expectLinear((units) => plainText(make(units)), 25_000)
    },
    120_000,
  )
})

test('blanks in elements of their own cost a page in proportion to their number', () => {
  const bodyOf = (units: number) => parse('<b> </b>'.repeat(units)).body
  const bodies = new Map([25_000, 100_000].map((units) => [units, bodyOf(units)]))
  expectLinear((units) => lines(bodies.get(units) ?? bodyOf(units)), 25_000)
}, 120_000)

test('headings of lists under headings of lists cost in proportion to their number', () => {
  const furniture = { lines: [], openers: [{ pattern: /^Weiteres:?$/ }], credits: [], enders: [] }
  expectLinear((units) => blocks('Weiteres\n'.repeat(units), furniture), 10_000)
}, 120_000)
