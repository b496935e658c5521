import { describe, expect, test } from 'vitest'
import { runs, words } from '../../src/text/words.ts'

const texts = (text: string) => words(text).map((word) => word.text)

describe('words', () => {
  test.each([
    ['Frankreich, Dänemark und Estland.', ['Frankreich', ',', 'Dänemark', 'und', 'Estland', '.']],
    ['15.000 bis 30.000 Soldaten', ['15.000', 'bis', '30.000', 'Soldaten']],
    ['3,5 Mrd. Euro', ['3,5', 'Mrd', '.', 'Euro']],
    ['am 3. Oktober um 14:30', ['am', '3', '.', 'Oktober', 'um', '14:30']],
    ['NATO-Truppen und US-Präsident', ['NATO-Truppen', 'und', 'US-Präsident']],
    ['See- und Landminen', ['See-', 'und', 'Landminen']],
    ['Côte d’Ivoire, Merz’ Plan', ['Côte', 'd’Ivoire', ',', 'Merz', '’', 'Plan']],
    ['„Nein“, sagte er', ['„', 'Nein', '“', ',', 'sagte', 'er']],
    ['Élysée\u0301 Kyjiw', ['Élysée\u0301', 'Kyjiw']],
    ['5000 €', ['5000', '€']],
    ['', []],
    [' \n\t', []],
  ])('of %j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  test('are told from numbers and marks', () => {
    expect(words('26 Staaten!').map(({ kind }) => kind)).toEqual(['number', 'word', 'mark'])
  })

  test('count in the units of the whole text, also of a part of it', () => {
    const text = '🕊️ Paris will 26 Staaten.'
    const from = text.indexOf('will')
    expect(words(text, from, text.length - 1).map(({ start, end }) => text.slice(start, end))).toEqual(['will', '26', 'Staaten'])
  })

  test('cover everything that is no white space, in order and without overlaps', () => {
    const text = 'Die »Koalition« (26 Staaten) – seit 2025 – zahlt 1,5 Mio. €; d’accord? Ja: 👩‍🚒 hilft.'
    const found = words(text)
    const rest = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    expect(rest.trim()).toBe('')
    expect(found.every(({ start, end, text: word }, i) => text.slice(start, end) === word && start >= (found[i - 1]?.end ?? 0))).toBe(true)
  })
})

describe('runs of words', () => {
  const long = 'Estland sagt „See- und Landminen“ zu; 15.000 d’Ivoire-Leute 🕊️ '.repeat(900)

  test.each([long, '('.repeat(25_000), `${'x'.repeat(25_000)} y`, `${'🕊️'.repeat(9000)}.`, 'Paris', ''])(
    'hold all words, whole and in order',
    (text) => {
      expect([...runs(text, 0, text.length, 7)].flat()).toEqual(words(text))
    },
  )

  test('are as long as asked for, the last one excepted', () => {
    const lengths = [...runs(long, 0, long.length, 300)].map((run) => run.length)
    expect(new Set(lengths.slice(0, -1))).toEqual(new Set([300]))
    expect(lengths.at(-1)).toBeLessThanOrEqual(300)
  })

  test('end where they are told to', () => {
    expect([...runs('Riga und Vilnius', 0, 8, 9)].flat().map(({ text }) => text)).toEqual(['Riga', 'und'])
  })
})
