import { describe, test } from 'vitest'
import { dates } from '../../../../src/languages/de/dates.ts'
import { words } from '../../../../src/text/words.ts'
import { cost, expectInProportion } from '../../../cost.ts'

describe('what times cost grows with the text', () => {
  test.each([
    ['sentences', 'Am Dienstagabend, dem 6. Januar 2026, sagte er, bis Ende des Jahres wolle er alle zwei Wochen tagen. '],
    ['lists of days', '1., 2., 3., 4., '],
    ['lists of years', '2014 bis 2015 und '],
    ['numbers without a unit', 'zwei bis drei oder vier '],
    ['words that begin patterns', 'vor mehr als bis zu ein paar '],
    ['one word over and over', 'Nacht von Montag auf '],
  ])('in %s', (_, text) => {
    const [short, long] = [2500, 10_000].map((times) => words(text.repeat(times)))
    if (!short || !long) return
    dates(short, '2026-01-06')
    expectInProportion(
      cost(() => dates(short, '2026-01-06')),
      cost(() => dates(long, '2026-01-06')),
    )
  })
})
