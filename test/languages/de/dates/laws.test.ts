import { expect, test } from 'vitest'
import { DATES, dates } from '../../../../src/languages/de/dates.ts'
import { Told } from '../../../../src/reading/dates/told.ts'
import { words } from '../../../../src/text/words.ts'

const ALL = words(
  DATES.flatMap(({ example, silent }) => [example, silent])
    .join(' ')
    .replace(/[[\]]/g, ''),
)
const DAYS = [null, '2026-01-06', '2024-02-29', '0001-01-01', '9999-12-31']
const VALUE =
  /^(?:(?:[\dX]{4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:\d|WE))?|Q\d|H\d|SP|SU|FA|WI))?|\d{2,3})(?:T(?:\d\d:\d\d|MO|MI|AF|EV|NI))?(?:\/\d{4}(?:-\d\d-\d\d)?)?|PT?[\dX]+(?:\.\d+)?(?:D|W|M|Y|DE|CE|H|S|WE)|(?:PAST|PRESENT|FUTURE)_REF)$/

/** The words of all examples in an order that no one wrote, the same in every run. */
function* mixtures(): Generator<typeof ALL> {
  let seed = 1
  for (let round = 0; round < 40; round++) {
    let text = ''
    for (let i = 0; i < 400; i++) {
      seed = (seed * 48_271) % 2_147_483_647
      const at = seed % ALL.length
      const piece = ALL.slice(at, at + 1 + (seed % 3))
      text += ` ${piece.map((w) => w.text).join(' ')}`
    }
    yield words(text)
  }
}

test('whatever the words and the day, mentions stand in order, do not overlap, and have values of the grammar', () => {
  for (const mixture of mixtures())
    for (const day of DAYS) {
      let end = 0
      for (const mention of dates(mixture, day)) {
        expect(mention.from).toBeGreaterThanOrEqual(end)
        expect(mention.to).toBeGreaterThan(mention.from)
        end = mention.to
        if (mention.value !== null) expect(mention.value, JSON.stringify([day, mention])).toMatch(VALUE)
        if (mention.on !== null) expect(mention.on).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
      }
      expect(end).toBeLessThanOrEqual(mixture.length)
    }
})

test('years without end do not lead out of the calendar', () => {
  const text = words('9999 Wochen später, 9999 Jahre danach, 9999 Jahrzehnte darauf und 9999 Monate später.')
  const told = new Told()
  for (let i = 0; i < 300; i++) dates(text, '2026-01-06', told)
  expect(told.year).toMatch(/^[12]\d{3}$/)
})
