import { describe, expect, test } from 'vitest'
import { PatternSet } from '../../src/reading/patterns.ts'
import { withLemmas } from '../../src/reading/token.ts'
import { tokens } from './tokens.ts'

/** What a pattern finds in a text, as the words it covers. */
function found(pattern: string, text: string): readonly string[] {
  const all = tokens(text)
  return new PatternSet([{ source: pattern, value: 0 }]).find(all).map(({ from, to }) =>
    all
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  )
}

describe('a pattern finds', () => {
  test.each([
    ['Truppe', 'die TRUPPE und die Truppe', ['TRUPPE', 'Truppe']],
    ['~truppe', 'Friedenstruppe, Truppe, Truppenbesuch', ['Friedenstruppe', 'Truppe']],
    ['truppen~', 'Truppenbesuch, Friedenstruppe, Truppen', ['Truppenbesuch', 'Truppen']],
    ['Waffe|Munition', 'erst Munition, dann Waffe', ['Munition', 'Waffe']],
    ['Koalition der Willigen', 'die Koalition der Willigen', ['Koalition der Willigen']],
    ['Koalition der Willigen', 'die Koalition der Unwilligen', []],
    ['# Staat|Land', '26 Land und sechs Staat', ['26 Land']],
    ['Ende … Krieg', 'Ende Krieg', ['Ende Krieg']],
    ['Ende … Krieg', 'Ende des langen bösen Krieg', ['Ende des langen bösen Krieg']],
    ['Ende … Krieg', 'Ende des langen sehr bösen Krieg', []],
    ['Ende … Krieg', 'Ende, und dann Krieg', []],
    ['Ende … Kampf|~krieg', 'Ende im Bürgerkrieg', ['Ende im Bürgerkrieg']],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })

  test('the longest first where several begin at one word', () => {
    const set = new PatternSet([
      { source: 'EU', value: 'short' },
      { source: 'EU Kommission', value: 'long' },
    ])
    expect(set.find(tokens('die EU Kommission')).map(({ value }) => value)).toEqual(['long', 'short'])
  })

  test('by any dictionary form that a word may have', () => {
    const [first] = tokens('Länder')
    if (!first) throw new Error('no token')
    const set = new PatternSet([{ source: 'Land', value: 0 }])
    expect(set.find([withLemmas(first, ['länder', 'land'])])).toHaveLength(1)
  })

  test('number words where the language says that they are numbers', () => {
    const all = tokens('sechs Staat').map((token, i) => (i === 0 ? withLemmas(token, ['sechs', '#']) : token))
    expect(new PatternSet([{ source: '# Staat', value: 0 }]).find(all)).toHaveLength(1)
  })
})

test.each(['', '… Krieg'])('a pattern %j that begins with no word is refused', (source) => {
  expect(() => new PatternSet([{ source, value: 0 }])).toThrow(SyntaxError)
})
