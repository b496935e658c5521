import { expect, it } from 'vitest'
import { matcher, wordsAsked } from '../../src/mcp/matching.ts'

const finds = (asked: string, text: string) => matcher(wordsAsked(asked))(text)

it.each([
  ['soldaten estland', 'Estland schickt Soldaten'],
  ['truppe', 'Eine Friedenstruppe steht bereit.'],
  ['ÜBERWACHUNG', 'die Überwachung'],
  ['U\u0308berwachung', 'die Überwachung'],
  ['„nach einem\nWaffenstillstand“', 'erst nach einem Waffenstillstand'],
  ['"nach einem Waffenstillstand" Soldaten', 'Soldaten, aber nach  einem Waffenstillstand'],
  ['UN', 'die UN, wer sonst'],
])('the words %o stand in %o', (asked, text) => expect(finds(asked, text)).toBe(true))

it.each([
  ['soldaten lettland', 'Estland schickt Soldaten'],
  ['UN', 'unter Umständen und rundum'],
  ['"einem nach"', 'nach einem'],
])('the words %o do not stand in %o', (asked, text) => expect(finds(asked, text)).toBe(false))

it('marks alone are no word', () => {
  expect(wordsAsked(' , „“ "" – ')).toEqual([])
})
