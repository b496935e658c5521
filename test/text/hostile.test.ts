import { describe, expect, test } from 'vitest'
import { blocks } from '../../src/text/blocks.ts'
import { plainText } from '../../src/text/markdown.ts'
import { lines, parse } from '../../src/text/markup.ts'

/** Markdown of about `units` UTF-16 units whose marks are never closed, or stand in one another without end. */
const HOSTILE: Readonly<Record<string, (units: number) => string>> = {
  'links without an end': (units) => '[a]('.repeat(units / 4),
  'pictures without an end': (units) => '!['.repeat(units / 2),
  'addresses without an end': (units) => '<http://a'.repeat(units / 9),
  'comments without an end': (units) => '<!--'.repeat(units / 4),
  'a heading full of blanks': (units) => `# a${' '.repeat(units)}b`,
  'emphasis in emphasis': (units) => '*a '.repeat(units / 5) + ' b*'.repeat(units / 5),
}

/** Processor time of `work`, in milliseconds: the least of three, since others use the machine too. */
function cost(work: () => unknown): number {
  const costs = [0, 1, 2].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...costs)
}

/** Four times as much may cost ten times as much, no more: where each part is held against each other one it is sixteen times. */
function expectInProportion(work: (units: number) => unknown, units: number): void {
  const [short, long] = [cost(() => work(units)), cost(() => work(4 * units))]
  // What takes less is lost in the noise of the machine.
  expect(long).toBeLessThan(Math.max(short, 20) * 10)
}

describe('Markdown costs in proportion to its length, also with', () => {
  test.each(Object.entries(HOSTILE))(
    '%s',
    (_, make) => {
      expectInProportion((units) => plainText(make(units)), 25_000)
    },
    120_000,
  )
})

test('blanks in elements of their own cost a page in proportion to their number', () => {
  const bodyOf = (units: number) => parse('<b> </b>'.repeat(units)).body
  const bodies = new Map([25_000, 100_000].map((units) => [units, bodyOf(units)]))
  expectInProportion((units) => lines(bodies.get(units) ?? bodyOf(units)), 25_000)
}, 120_000)

test('headings of lists under headings of lists cost in proportion to their number', () => {
  const furniture = { lines: [], openers: [/^Weiteres:?$/], enders: [] }
  expectInProportion((units) => blocks('Weiteres\n'.repeat(units), furniture), 10_000)
}, 120_000)
