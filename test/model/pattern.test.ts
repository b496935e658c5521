import { describe, expect, test } from 'vitest'
import { parsePattern, parseWorded } from '../../src/model/pattern.ts'

test('a pattern is parts, each with its alternatives, and gaps before some of them', () => {
  expect(parsePattern(' Ende … ~Krieg|Kampf~ # ')).toEqual([
    { gap: false, alternatives: [{ kind: 'word', letters: 'ende' }] },
    {
      gap: true,
      alternatives: [
        { kind: 'ends', letters: 'krieg' },
        { kind: 'begins', letters: 'kampf' },
      ],
    },
    { gap: false, alternatives: [{ kind: 'number' }] },
  ])
})

test.each(['15.000', '3,5', 'F-16', 'd’Ivoire', "N'Djamena", 'See- und Landmine', 'Artikel 5', 'États-Unis', '~erdöl|öl'])(
  '"%s" can be found in a text',
  (source) => {
    expect(() => parsePattern(source)).not.toThrow()
  },
)

describe('what could never find anything, or finds too much, is refused with the cure:', () => {
  test.each([
    ['', 'it is empty', 'write a word'],
    [' \t ', 'it is empty', 'write a word'],
    ['… Krieg', 'it begins or ends with "…"', 'put a word before and after'],
    ['Ende …', 'it begins or ends with "…"', 'put a word before and after'],
    ['…', 'it begins or ends with "…"', 'put a word before and after'],
    ['Ende … … Krieg', '"…" stands twice in a row', 'write it once'],
    ['a||b', 'an alternative is empty', 'put a word on either side of "|"'],
    ['Ende | Schluss', 'an alternative is empty', 'put a word on either side of "|"'],
    ['~', '"~" has fewer than 3 letters', 'write more of the word'],
    ['~~', '"~~" has fewer than 3 letters', 'write more of the word'],
    ['Haus ~ab', '"~ab" has fewer than 3 letters', 'write more of the word'],
    ['~truppe~', '"~truppe~" has "~" at both ends', 'write "~" at the one end'],
    ['~~truppe', '"~~truppe" can never be one word', 'use letters'],
    ['trup~pe', '"trup~pe" can never be one word', 'use letters'],
    ['(Truppe)', '"(Truppe)" can never be one word', 'use letters'],
    ['Truppe, Schiff', '"Truppe," can never be one word', 'use letters'],
    ['?!', '"?!" can never be one word', 'use letters'],
    ['#~', '"#~" has fewer than 3 letters', 'write more of the word'],
    ['Ende ... Krieg', '"..." can never be one word', 'write "…" for words in between'],
    ['Ende…Krieg', '"Ende…Krieg" can never be one word', 'put spaces around "…"'],
  ])('"%s"', (source, what, cure) => {
    let mistake: unknown
    try {
      parsePattern(source)
    } catch (error) {
      mistake = error
    }
    expect(mistake).toMatchObject({ message: expect.stringContaining(what) as string, cure: expect.stringContaining(cure) as string })
  })
})

test('words that a pattern asks for beside it stand behind "+"', () => {
  expect(parseWorded('~drohne + bauen|fertigen + gemeinsam')).toEqual({
    source: '~drohne',
    beside: [parsePattern('bauen|fertigen')[0], parsePattern('gemeinsam')[0]],
  })
  expect(parseWorded('Ende … Krieg').beside).toEqual([])
})

test.each(['+ bauen', 'Drohne +', 'Drohne + + bauen', 'Drohne + schnell bauen'])(
  '%j asks for nothing, or for more than a word, beside it',
  (source) => {
    expect(() => parseWorded(source)).toThrow(SyntaxError)
  },
)
