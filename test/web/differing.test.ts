import { describe, expect, it } from 'vitest'
import { differing } from '../../web/src/text/differing.ts'

/** The words that are set apart in each of two texts. */
const apart = (one: string, other: string) => {
  const [a, b] = differing(one, other)
  return [a.map(({ start, end }) => one.slice(start, end)), b.map(({ start, end }) => other.slice(start, end))]
}

describe('what two texts differ in', () => {
  it('is the words that one has and the other has not', () => {
    expect(apart('Norwegen schickt 300 Soldaten.', 'Norwegen schickt 500 Soldaten.')).toEqual([['300'], ['500']])
  })

  it('joins neighbours, with what stands between them', () => {
    expect(apart('Er kommt, wie er sagt, am Montag.', 'Er kommt am Montag.')).toEqual([['wie er sagt'], []])
  })

  it('takes a number with its point and comma for one word', () => {
    expect(apart('Es sind 1.500 Mann.', 'Es sind 1.200 Mann.')).toEqual([['1.500'], ['1.200']])
  })

  it('is not told by capitals, marks or spaces', () => {
    expect(apart('Die Lage, heute:', '„die  Lage heute“')).toEqual([[], []])
  })

  it('knows umlauts and combining marks as parts of words', () => {
    expect(apart('Für März zugesagt', 'Für Mai zugesagt')).toEqual([['März'], ['Mai']])
  })

  it('is nothing where the texts have hardly a word in common, as everything would be marked', () => {
    expect(apart('Oslo winkt ab und bleibt zu Hause.', 'Die Regierung Norwegens sagt Nein zu Truppen.')).toEqual([[], []])
  })

  it('is all of one where the other is empty', () => {
    expect(apart('', 'Etwas')).toEqual([[], ['Etwas']])
  })
})
