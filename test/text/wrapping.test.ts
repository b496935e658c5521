import { describe, expect, test } from 'vitest'
import { readable } from '../../src/text/bytes.ts'
import { plainText } from '../../src/text/markdown.ts'
import { stretches } from '../../src/text/stretches.ts'
import { positionsOf } from '../languages/de/german.ts'

const REPORT = [
  'Koalition der Willigen berät in Paris',
  'Paris (dpa) - Dänemark ist bereit, Soldaten zu entsenden. Norwegen will nach einem Waffenstillstand Truppen in die Ukraine schicken. Am 3. März 2026 berieten die Staaten darüber in Paris, und am 12. April kommen sie wieder zusammen.',
  'Italien schließt eine Entsendung von Soldaten aus. Deutschland wird der Ukraine weitere Waffen liefern, wie Bundeskanzler Friedrich Merz nach dem Treffen vor Journalisten in der französischen Hauptstadt sagte. Polen lehnt es ab, Truppen in die Ukraine zu schicken.',
  'Schweden sagte die Lieferung von Waffen zu.',
]

function wrapped(paragraph: string, width: number): string {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(word)
  }
  return lines.join('\n')
}

const held = (text: string) =>
  positionsOf(text).map(({ party, measure, stance, conditions }) => [party, measure, stance, ...conditions].join(' '))
const whole = held(REPORT.join('\n\n'))

/** The stretches of lines, each with a bar where lines were joined. */
const joined = (lines: readonly string[], hanging?: ReadonlySet<string>) =>
  stretches(lines.join('\n'), hanging).map(({ text }) => text.replaceAll('\n', ' | '))

describe('a report that is wrapped is read as one that is not', () => {
  test('which holds positions', () => {
    expect(whole).toContain('DK troops willing')
    expect(whole).toContain('NO troops willing ceasefire')
    expect(whole.length).toBeGreaterThanOrEqual(4)
  })

  test.each(
    [60, 72, 100].flatMap((width) => [
      { width, end: '\n' },
      { width, end: '\r\n' },
      { width, end: '\r' },
    ]),
  )('at $width, with lines that end in $end', ({ width, end }) => {
    const text = readable(
      REPORT.map((paragraph) => wrapped(paragraph, width))
        .join('\n\n')
        .replaceAll('\n', end),
    )
    expect(held(text)).toEqual(whole)
    expect(held(plainText(text))).toEqual(whole)
  })

  test('also in short lines that break off within a sentence', () => {
    const text =
      'Dänemark ist bereit,\nSoldaten zu entsenden. Norwegen will nach einem\nWaffenstillstand Truppen in die Ukraine\nschicken. Am 3.\nMärz 2026 tagten sie.'
    expect(held(text)).toEqual(['DK troops willing', 'NO troops willing ceasefire'])
  })
})

describe('lines go on in the next', () => {
  test('after a comma, an ordinal and a word that hangs, unless that is an item', () => {
    expect(joined(['Oslo ist bereit,', 'Soldaten zu schicken.'])).toEqual(['Oslo ist bereit, | Soldaten zu schicken.'])
    expect(joined(['Am 3.', 'März tagten sie.'])).toEqual(['Am 3. | März tagten sie.'])
    expect(joined(['Hilfe für', 'Kiew'], new Set(['für']))).toEqual(['Hilfe für | Kiew'])
    expect(joined(['Zugesagt sind,', '- Truppen,', '- Waffen'])).toEqual(['Zugesagt sind,', '- Truppen,', '- Waffen'])
  })

  test('in a text that is wrapped, under a headline without a blank line, and where a date looks like an item', () => {
    const lines = [
      'Treffen in Paris',
      'Die Minister der Staaten, die sich beteiligen, tagten am',
      '3. März in Paris. Dort sprachen sie lange über Truppen in',
      'Kiew und über das, was die Armee der Ukraine dann braucht.',
      'Wer dafür zahlen soll, blieb am Ende des Treffens in der',
      'Hauptstadt offen. Die Staaten wollen am Freitag in Berlin',
      'weiter darüber beraten, wer welche Aufgaben übernehmen und',
      'Soldaten nach Kiew schicken kann. Die Gespräche dauern an.',
      'Beschlossen wurde nichts, wie eine Sprecherin mitteilte.',
    ]
    expect(joined(lines)).toEqual([lines[0], lines.slice(1).join(' | ')])
  })

  test('and nowhere else: headlines over paragraphs, items, tables, menus', () => {
    for (const lines of [
      ['Nordland schickt Truppen', 'Die Regierung in Oslo sagte das am Montag.', 'Auch Dänemark ist bereit.'],
      ['Zugesagt sind:', '- Truppen', '- Waffen', '1. Geld', '2. Schutz'],
      ['| Land | Zusage |', '| Oslo | Truppen |'],
      ['Politik', 'Wirtschaft', 'Sport', 'Kultur'],
      ['Kommt der Frieden', 'Sag es mir am Morgen', 'Wenn die Sonne wieder scheint', 'Werden wir uns sehen'],
    ])
      expect(joined(lines)).toEqual(lines)
  })
})
