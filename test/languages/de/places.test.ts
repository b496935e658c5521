import { describe, expect, test } from 'vitest'
import { ofTown, placeNear } from '../../../src/languages/de/places.ts'
import { tokens } from '../../reading/tokens.ts'

/** The place of what the word `told` tells in a text. */
function placeOf(text: string, told: string): string | null {
  const all = tokens(text)
  return placeNear(
    all,
    all.findIndex((t) => t.text === told),
    all.map((_, i) => i),
  )
}

describe('the place of an event', () => {
  test.each([
    ['beim Berliner Gipfel', 'Gipfel', 'Berlin'],
    ['das Treffen im Weißen Haus', 'Treffen', 'Washington'],
    ['das Treffen in der Downing Street', 'Treffen', 'London'],
    ['der Gipfel von Alaska', 'Gipfel', 'Alaska'],
    ['das Treffen in Den Haag', 'Treffen', 'Den Haag'],
    ['das Treffen mit der Regierung in Kiew', 'Treffen', null],
    ['das Treffen aus Sicht von Paris', 'Treffen', null],
    ['in London trafen sich vor dem Treffen in Paris', 'Treffen', 'Paris'],
  ])('„%s“', (text, told, expected) => {
    expect(placeOf(text, told)).toBe(expected)
  })
})

test.each([
  ['Pariser', 'Paris'],
  ['Genfer', 'Genf'],
  ['Münchner', 'München'],
  ['Minister', null],
])('the town of „%s“', (word, town) => {
  expect(ofTown(word)).toBe(town)
})
