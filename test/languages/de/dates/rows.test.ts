import { describe, expect, test } from 'vitest'
import { DATES, dates } from '../../../../src/languages/de/dates.ts'
import { NOTHING } from '../../../../src/languages/de/dates/nothing.ts'
import { words } from '../../../../src/text/words.ts'
import { bracketed } from './notation.ts'

const DAY = '2026-01-06'
const read = (text: string) => {
  const all = words(text)
  return dates(all, DAY).map(({ from, to, rule }) => ({ rule, text: text.slice(all[from]?.start, all[to - 1]?.end) }))
}

const rows = DATES.filter((row) => !NOTHING.includes(row))

describe.each(rows)('$name', ({ name, example, silent }) => {
  const text = example.replace(/[[\]]/g, '')

  test(`fires on „${example}“`, () => {
    const [span] = bracketed(example)
    expect(read(text)).toContainEqual({ rule: name, text: text.slice(span?.start, span?.end) })
  })

  test(`stays silent on „${silent}“`, () => {
    expect(read(silent).map(({ rule }) => rule)).not.toContain(name)
  })
})

describe.each(NOTHING)('$name', ({ example, silent }) => {
  test(`is no time in „${example}“`, () => {
    expect(read(example)).toEqual([])
  })

  test(`leaves the time in „${silent}“`, () => {
    expect(read(silent)).not.toEqual([])
  })
})

test('every row has a name of its own', () => {
  expect(new Set(DATES.map(({ name }) => name)).size).toBe(DATES.length)
})
